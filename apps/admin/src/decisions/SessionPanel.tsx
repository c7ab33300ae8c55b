import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInstant } from "../components/dates";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  DecisionSessionsDocument,
  type DecisionSessionsQuery,
  OpenDecisionSessionDocument,
  type SubjectKind,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { groupName } from "./groupName";

type Session = DecisionSessionsQuery["decisionSessions"][number];

interface SessionPanelProps {
  round: { id: string; version: number };
  kind: SubjectKind;
  mayOpen: boolean;
}

/** The sitting itself: when its base was frozen, what the quota allows of it, and what is left to decide. */
export function SessionPanel({ round, kind, mayOpen }: SessionPanelProps) {
  const translate = useTranslate();
  const { data, error } = useDocument(
    DecisionSessionsDocument,
    { roundId: round.id },
    { keepPrevious: true },
  );
  const [open, { isPending, error: refusal }] = useAct(OpenDecisionSessionDocument, {
    notifies: false,
    success: "decisions.session.opened",
  });
  const sessions = (data?.decisionSessions ?? []).filter((it) =>
    it.quotas.some(({ subjectKind }) => subjectKind === kind),
  );
  const isOpen = sessions.some(({ closedAt }) => !closedAt);
  return (
    <Section title={translate("decisions.session.title")} subtitle={translate("decisions.session.help")}>
      <RefusalAlert error={error} />
      <RefusalAlert error={refusal} title={translate("decisions.session.refused")} />
      {sessions.length === 0 && !error && (
        <Typography sx={{ mb: 1.5 }}>{translate("decisions.session.none")}</Typography>
      )}
      {sessions.map((session) => (
        <SessionLine key={session.id} session={session} kind={kind} />
      ))}
      {mayOpen && (
        <>
          {isOpen && <Typography sx={{ my: 1 }}>{translate("decisions.session.again")}</Typography>}
          <Button
            variant={isOpen ? "outlined" : "contained"}
            disabled={isPending}
            onClick={() => void open({ input: { roundId: round.id, version: round.version } })}
          >
            {translate(isOpen ? "decisions.session.openNew" : "decisions.session.open")}
          </Button>
        </>
      )}
    </Section>
  );
}

function SessionLine({ session, kind }: { session: Session; kind: SubjectKind }) {
  const translate = useTranslate();
  const quotas = session.quotas.filter((it) => it.subjectKind === kind && it.frozenBase > 0);
  return (
    <Box sx={{ mb: 1.5 }} role="status" data-session={session.closedAt ? "closed" : "open"}>
      <Typography sx={{ fontWeight: 700 }}>
        {translate(session.closedAt ? "decisions.session.closedLine" : "decisions.session.openLine", {
          authority: session.authority.name,
          at: formatInstant(session.openedAt),
          subjects: formatInteger(session.subjects),
          open: formatInteger(session.open),
        })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {quotas.map((quota) => (
          <li key={quota.group ?? ""}>
            {quotas.length > 1 && `${groupName(translate, quota.group ?? null)}: `}
            {translate("decisions.session.quota", {
              frozenBase: formatInteger(quota.frozenBase),
              base: formatInteger(quota.base),
              allowed: formatInteger(quota.allowed),
              excellent: formatInteger(quota.excellent),
              headroom: formatInteger(quota.headroom),
            })}
          </li>
        ))}
      </Box>
      {quotas.some((it) => it.exceededBy > 0) && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate("decisions.session.over", {
            exceededBy: quotas.reduce((sum, it) => sum + it.exceededBy, 0),
          })}
        </Alert>
      )}
    </Box>
  );
}
