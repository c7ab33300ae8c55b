import { Alert, Box, Button, TextField, Typography } from "@mui/material";
import { ESCALATION_TEXTS, LEVELS } from "@xeploai/domain";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import {
  type BallotFieldsFragment,
  type Level,
  ProposeWithoutMajorityDocument,
  type ReviewRowFragment,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface OpenProposalsProps {
  reviews: readonly ReviewRowFragment[];
  /** Votes of the closed ballots. */
  tallies: BallotFieldsFragment["tallies"];
}

/** Members on whom no level had a majority: the cell's committee proposes one and says why. */
export function OpenProposals({ reviews, tallies }: OpenProposalsProps) {
  const translate = useTranslate();
  const open = tallies.flatMap((tally) => {
    if (tally.outcome || !tally.isInForce || tally.next === "SECOND_BALLOT") return [];
    const review = reviews.find(({ id }) => id === tally.reviewId);
    return review && !review.proposedLevel ? [{ review, tally }] : [];
  });
  if (open.length === 0) return null;
  return (
    <Section
      title={translate("ballots.noLevel.title", { count: open.length })}
      subtitle={translate("ballots.noLevel.help")}
    >
      {open.map(({ review, tally }) => (
        <OpenProposal key={review.id} review={review} tally={tally} />
      ))}
    </Section>
  );
}

type Tally = BallotFieldsFragment["tallies"][number];

function OpenProposal({ review, tally }: { review: ReviewRowFragment; tally: Tally }) {
  const translate = useTranslate();
  const read = useBilingual();
  const id = useId();
  const [level, setLevel] = useState<Level | null>(null);
  const [reason, setReason] = useState("");
  const [propose, { isPending }] = useAct(ProposeWithoutMajorityDocument, {
    success: "ballots.noLevel.proposed",
  });
  return (
    <Box
      component="fieldset"
      sx={{ border: "1px solid", borderColor: "divider", borderRadius: 2, p: 2, mb: 2, minWidth: 0 }}
    >
      <Box component="legend" id={id} sx={{ fontWeight: 700, px: 1 }}>
        {review.subject.name}
      </Box>
      {tally.escalation && <Typography sx={{ mb: 1 }}>{read(ESCALATION_TEXTS[tally.escalation])}</Typography>}
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate("ballots.noLevel.votes", {
          excellent: tally.excellent,
          good: tally.good,
          satisfactory: tally.satisfactory,
          unsatisfactory: tally.unsatisfactory,
          required: tally.required,
        })}
      </Alert>
      <ChoiceCards
        name={`${id}-level`}
        labelledBy={id}
        value={level}
        onChange={setLevel}
        choices={LEVELS.map((value) => ({ value, label: translate(`levels.${value}`) }))}
      />
      <TextField
        label={translate("ballots.noLevel.reason")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        multiline
        fullWidth
        required
        margin="normal"
      />
      <Button
        variant="contained"
        disabled={!level || reason.trim() === "" || isPending}
        onClick={() => {
          if (level) {
            const input = {
              reviewId: review.id,
              version: review.version,
              level,
              reason: reason.normalize("NFC").trim(),
            };
            void propose({ input });
          }
        }}
      >
        {translate("ballots.noLevel.propose")}
      </Button>
    </Box>
  );
}
