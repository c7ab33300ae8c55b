import { Alert, Button, Checkbox, FormControlLabel, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { DecideLevelsDocument, type DecideLevelsMutation } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { type Board, type BoardChange, cellCounts, type WhatIf } from "./boardWhatIf";
import { decisionOf, EMPTY_DECISION, isAnsweredFor, unexplained } from "./decisionDraft";
import { OverrideFields } from "./OverrideFields";
import { ResolutionFields } from "./ResolutionFields";
import { EMPTY_VOTE, isVoteReady } from "./voteDraft";

interface DecidePanelProps {
  board: Board;
  chosen: ReadonlySet<string>;
  changes: readonly BoardChange[];
  whatIf: WhatIf;
  onDecided: () => void;
}

/** One act for the chosen cells: resolution, date, and where needed who takes the excess on himself. */
export function DecidePanel({ board, chosen, changes, whatIf, onDecided }: DecidePanelProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const [draft, setDraft] = useState(EMPTY_DECISION);
  const [isOverriding, setOverriding] = useState(false);
  const [decided, setDecided] = useState<DecideLevelsMutation["decideLevels"] | null>(null);
  const [decide, { isPending, error }] = useAct(DecideLevelsDocument, {
    notifies: false,
    success: "decisions.decide.done",
  });
  const people = board.cells
    .filter(({ cell }) => chosen.has(cell.id))
    .reduce((sum, cell) => sum + Object.values(cellCounts(cell, changes)).reduce((a, b) => a + b, 0), 0);
  const isOver = whatIf.quota.exceededBy > 0;
  const isVoteAsked = board.round.asksCommitteeVote;
  const isReady =
    chosen.size > 0 &&
    draft.number.trim() !== "" &&
    unexplained(changes).length === 0 &&
    isVoteReady(draft.vote, isVoteAsked) &&
    (!isOverriding || isAnsweredFor(draft));

  const act = async () => {
    const answer = await decide({
      input: {
        roundId: board.round.id,
        version: board.round.version,
        subjectKind: "MEMBER",
        cellIds: [...chosen],
        ...decisionOf(draft, changes, { today, isOverriding, isVoteAsked }),
      },
    });
    if (!answer) return;
    setDecided(answer.decideLevels);
    setOverriding(false);
    setDraft({ ...draft, number: "", vote: EMPTY_VOTE });
    onDecided();
  };

  return (
    <Section title={translate("decisions.decide.title")}>
      {decided && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate("decisions.decide.result", {
            number: decided.number,
            decided: decided.decided,
            excellent: decided.quota.excellent,
            allowed: decided.quota.allowed,
          })}
          {decided.withheldOwnCases > 0 &&
            ` ${translate("decisions.decide.withheld", { count: decided.withheldOwnCases })}`}
        </Alert>
      )}
      <RefusalAlert error={error} title={translate("decisions.decide.refused")} />
      <Typography sx={{ mb: 2 }}>
        {translate("decisions.decide.summary", {
          cells: chosen.size,
          people: formatInteger(people),
          changes: changes.length,
          excellent: whatIf.counts.EXCELLENT,
          good: whatIf.counts.GOOD,
          satisfactory: whatIf.counts.SATISFACTORY,
          unsatisfactory: whatIf.counts.UNSATISFACTORY,
        })}
      </Typography>
      <ResolutionFields draft={draft} onChange={setDraft} changes={changes} isVoteAsked={isVoteAsked} />
      {(isOver || isOverriding) && (
        <FormControlLabel
          sx={{ mt: 1 }}
          control={
            <Checkbox checked={isOverriding} onChange={(event) => setOverriding(event.target.checked)} />
          }
          label={translate("decisions.override.choose", { exceededBy: whatIf.quota.exceededBy })}
        />
      )}
      {isOverriding && <OverrideFields draft={draft} onChange={setDraft} />}
      <Button
        variant="contained"
        size="large"
        sx={{ mt: 2 }}
        disabled={!isReady || isPending}
        onClick={() => void act()}
      >
        {translate("decisions.decide.act", { people: formatInteger(people), cells: chosen.size })}
      </Button>
    </Section>
  );
}
