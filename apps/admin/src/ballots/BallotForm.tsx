import { Alert, Box, Button, TextField, Typography } from "@mui/material";
import type { BallotRule, Sourced } from "@xeploai/domain";
import { requiredVotes } from "@xeploai/domain";
import { useCallback, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import {
  type CellRoundFieldsFragment,
  type Level,
  RecordBallotDocument,
  type ReviewRowFragment,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { BalanceAlert } from "./BalanceAlert";
import { COUNTS, type Count, checkBallot, countOf, openBallot, votesOf } from "./ballotDraft";
import { VoteLines } from "./VoteLines";

interface BallotFormProps {
  cellRound: CellRoundFieldsFragment;
  attendance: { convened: number; present: number };
  reviews: readonly ReviewRowFragment[];
  rule: Sourced<BallotRule>;
}

export function BallotForm({ cellRound, attendance, reviews, rule }: BallotFormProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const { round, cell, ballot } = cellRound;
  const [draft, setDraft] = useState(() =>
    openBallot(
      reviews.map(({ id }) => id),
      ballot,
    ),
  );
  const [record, { isPending, error }] = useAct(RecordBallotDocument, {
    notifies: false,
    success: "ballots.recorded",
  });
  const check = checkBallot(draft, attendance);
  const tellers = draft.tellers.split("\n").flatMap((it) => it.trim() || []);
  const isClosed = reviews.some(
    ({ state }) => state === "DECIDED" || state === "NOTIFIED" || state === "PUBLISHED",
  );
  const required = requiredVotes(rule.value.majority.GOOD, attendance.convened);

  const setCount = (name: Count, text: string) =>
    setDraft((it) => ({ ...it, counts: { ...it.counts, [name]: text } }));
  const setVote = useCallback((reviewId: string, level: Level, text: string) => {
    setDraft((it) => {
      const votes = it.votes[reviewId];
      return votes ? { ...it, votes: { ...it.votes, [reviewId]: { ...votes, [level]: text } } } : it;
    });
  }, []);

  const save = async () => {
    const count = (name: Count) => countOf(draft.counts[name]) ?? 0;
    await record({
      input: {
        roundId: round.id,
        cellId: cell.id,
        version: ballot?.version ?? 0,
        issued: count("issued"),
        returned: count("returned"),
        valid: count("valid"),
        invalid: count("invalid"),
        blank: count("blank"),
        tellers,
        tallies: reviews.flatMap(({ id }) => {
          const votes = votesOf(draft.votes[id]);
          if (!votes) return [];
          const { EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY } = votes;
          return [
            {
              reviewId: id,
              excellent: EXCELLENT,
              good: GOOD,
              satisfactory: SATISFACTORY,
              unsatisfactory: UNSATISFACTORY,
            },
          ];
        }),
      },
    });
  };

  return (
    <>
      <RefusalAlert error={error} />
      {isClosed && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("ballots.closed")}
        </Alert>
      )}
      <Section
        title={translate("ballots.head")}
        subtitle={translate("ballots.attendance", {
          present: attendance.present,
          convened: attendance.convened,
        })}
      >
        <Box
          sx={{
            display: "grid",
            gap: 2,
            gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", md: "repeat(5, minmax(0, 1fr))" },
          }}
        >
          {COUNTS.map((name) => (
            <TextField
              key={name}
              label={translate(`ballots.counts.${name}`)}
              value={draft.counts[name]}
              onChange={(event) => setCount(name, event.target.value)}
              error={Number.isNaN(countOf(draft.counts[name]))}
              disabled={isClosed}
              slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "off" } }}
            />
          ))}
        </Box>
        <TextField
          label={translate("ballots.tellers")}
          helperText={translate("ballots.tellersHelp")}
          value={draft.tellers}
          onChange={(event) => setDraft((it) => ({ ...it, tellers: event.target.value }))}
          multiline
          minRows={2}
          fullWidth
          margin="normal"
          disabled={isClosed}
        />
        <Typography>{translate("ballots.required", { required, convened: attendance.convened })}</Typography>
        <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
          {translate("ballots.source", { source: rule.source })}
          {rule.certainty === "UNCERTAIN" && rule.note && ` ${read(rule.note)}`}
        </Typography>
      </Section>
      <Section title={translate("ballots.votes")} subtitle={translate("ballots.votesHelp")}>
        <VoteLines
          reviews={reviews}
          votes={draft.votes}
          onChange={setVote}
          rule={rule.value}
          convened={attendance.convened}
          valid={countOf(draft.counts.valid)}
          disabled={isClosed}
        />
      </Section>
      <BalanceAlert check={check} reviews={reviews} tellerCount={tellers.length} />
      <Button
        variant="contained"
        size="large"
        disabled={!check.isBalanced || tellers.length === 0 || isPending || isClosed}
        onClick={() => void save()}
      >
        {translate("ballots.record")}
      </Button>
    </>
  );
}
