import { Box, Button, TextField, Typography } from "@mui/material";
import type { BallotRule, Sourced } from "@xeploai/domain";
import { requiredVotes } from "@xeploai/domain";
import { useCallback, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { type BallotDeskFieldsFragment, KeyCountDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { CountAlert } from "./CountAlert";
import {
  COUNTS,
  type Count,
  checkCount,
  countOf,
  openCount,
  type Box as VoteBox,
  votesOf,
} from "./countDraft";
import { VoteLines } from "./VoteLines";

interface CountFormProps {
  desk: BallotDeskFieldsFragment;
  teller: number;
  issued: number;
  rule: Sourced<BallotRule>;
  onDone: () => void;
}

/** One teller's count: first how many ballots, then the votes on each; nothing of the other teller's. */
export function CountForm({ desk, teller, issued, rule, onDone }: CountFormProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const { ballot } = desk;
  const [draft, setDraft] = useState(() =>
    openCount(
      ballot.subjects,
      desk.myCounts.find((it) => it.teller === teller),
    ),
  );
  const [key, { isPending, error }] = useAct(KeyCountDocument, {
    notifies: false,
    success: "ballots.keyed",
  });
  const check = checkCount(draft, { convened: ballot.convened, present: ballot.present, issued });
  const required = requiredVotes(rule.value.majority.GOOD, ballot.convened);

  const setCount = (name: Count, text: string) =>
    setDraft((it) => ({ ...it, counts: { ...it.counts, [name]: text } }));
  const setVote = useCallback((reviewId: string, box: VoteBox, text: string) => {
    setDraft((it) => {
      const votes = it.votes[reviewId];
      return votes ? { ...it, votes: { ...it.votes, [reviewId]: { ...votes, [box]: text } } } : it;
    });
  }, []);

  const save = async () => {
    const count = (name: Count) => countOf(draft.counts[name]) ?? 0;
    const saved = await key({
      input: {
        ballotId: ballot.id,
        teller,
        returned: count("returned"),
        valid: count("valid"),
        invalid: count("invalid"),
        blank: count("blank"),
        tallies: ballot.subjects.flatMap(({ reviewId }) => {
          const votes = votesOf(draft.votes[reviewId]);
          if (!votes) return [];
          const { EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY, BLANK } = votes;
          return [
            {
              reviewId,
              excellent: EXCELLENT,
              good: GOOD,
              satisfactory: SATISFACTORY,
              unsatisfactory: UNSATISFACTORY,
              blank: BLANK,
            },
          ];
        }),
      },
    });
    if (saved) onDone();
  };

  return (
    <>
      <RefusalAlert error={error} />
      <Section title={translate("ballots.head")} subtitle={translate("ballots.handedOut", { issued })}>
        <Box
          sx={{
            display: "grid",
            gap: 2,
            gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", md: "repeat(4, minmax(0, 1fr))" },
          }}
        >
          {COUNTS.map((name) => (
            <TextField
              key={name}
              label={translate(`ballots.counts.${name}`)}
              value={draft.counts[name]}
              onChange={(event) => setCount(name, event.target.value)}
              error={Number.isNaN(countOf(draft.counts[name]))}
              slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "off" } }}
            />
          ))}
        </Box>
        <Typography sx={{ mt: 2 }}>
          {translate("ballots.required", { required, convened: ballot.convened })}
        </Typography>
        <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
          {translate("ballots.source", { source: rule.source })}
          {rule.certainty === "UNCERTAIN" && rule.note && ` ${read(rule.note)}`}
        </Typography>
      </Section>
      <Section title={translate("ballots.votes")} subtitle={translate("ballots.votesHelp")}>
        <VoteLines
          subjects={ballot.subjects}
          votes={draft.votes}
          onChange={setVote}
          rule={rule.value}
          valid={countOf(draft.counts.valid)}
        />
      </Section>
      <CountAlert check={check} subjects={ballot.subjects} />
      <Button
        variant="contained"
        size="large"
        disabled={!check.isBalanced || isPending}
        onClick={() => void save()}
      >
        {translate("ballots.key")}
      </Button>
    </>
  );
}
