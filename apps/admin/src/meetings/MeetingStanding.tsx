import { Alert, Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Figure } from "../components/Figure";
import { Section } from "../components/Section";
import { useErrorText } from "../components/useErrorText";
import type { MeetingWorkFieldsFragment } from "../graphql/generated/graphql";

/** Names that are read at a glance. */
const NAMES_SHOWN = 20;

/** The sessions as one meeting: who came, who still lacks a review, whether the vote has its quorum. */
export function MeetingStanding({ work }: { work: MeetingWorkFieldsFragment }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { lackReview, vote, faults } = work;
  const names = lackReview.slice(0, NAMES_SHOWN).map((it) => it.fullName);
  const left = lackReview.length - names.length;
  if (left > 0) names.push(translate("meetings.sessions.moreNames", { count: left }));
  return (
    <Section title={translate("meetings.sessions.standing")}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3 }}>
        <Figure
          label={translate("meetings.sessions.attended")}
          value={work.present}
          base={translate("meetings.sessions.attendedBase", { convened: work.convened })}
        />
        <Figure
          label={translate("meetings.sessions.lackReview")}
          value={lackReview.length}
          base={translate("meetings.sessions.lackReviewBase")}
          tone={lackReview.length === 0 ? "good" : "warning"}
        />
        <Figure
          label={translate("meetings.sessions.vote")}
          value={vote ? `${vote.present}/${vote.convened}` : "—"}
          base={
            vote
              ? translate("meetings.sessions.voteBase", { required: vote.required })
              : translate("meetings.sessions.voteNone")
          }
          tone={vote ? (vote.hasQuorum ? "good" : "bad") : "plain"}
        />
      </Box>
      {names.length > 0 && work.sessions.some((it) => it.state === "CLOSED") && (
        <Typography sx={{ mt: 2 }}>
          {translate("meetings.sessions.lackReviewNames", { names: names.join(", ") })}
        </Typography>
      )}
      {faults.map(({ code, sessionId, member }) => (
        <Alert key={`${code}-${sessionId}-${member?.id ?? ""}`} severity="warning" sx={{ mt: 1 }}>
          {errorText({ code })} {member?.fullName}
        </Alert>
      ))}
    </Section>
  );
}
