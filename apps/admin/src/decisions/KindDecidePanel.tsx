import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { DecideLevelsDocument, type SubjectKind } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import type { BoardChange } from "./boardWhatIf";
import { decisionOf, EMPTY_DECISION, isAnsweredFor, unexplained } from "./decisionDraft";
import { OverrideFields } from "./OverrideFields";
import { ResolutionFields } from "./ResolutionFields";
import { EMPTY_VOTE, isVoteReady } from "./voteDraft";

interface KindDecidePanelProps {
  round: { id: string; version: number; asksCommitteeVote: boolean };
  kind: SubjectKind;
  reviewIds: readonly string[];
  changes: readonly BoardChange[];
  onDecided: () => void;
}

/** One act for all proposals of a kind; who takes an excess on himself is asked for only when there is one. */
export function KindDecidePanel({ round, kind, reviewIds, changes, onDecided }: KindDecidePanelProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const [draft, setDraft] = useState(EMPTY_DECISION);
  const [decide, { isPending, error }] = useAct(DecideLevelsDocument, {
    notifies: false,
    success: "decisions.decide.done",
  });
  const isVoteAsked = round.asksCommitteeVote;
  const isOver = error?.code === "EXCELLENT_QUOTA_EXCEEDED";
  const act = async () => {
    const answer = await decide({
      input: {
        roundId: round.id,
        version: round.version,
        subjectKind: kind,
        reviewIds: [...reviewIds],
        ...decisionOf(draft, changes, { today, isOverriding: isOver && isAnsweredFor(draft), isVoteAsked }),
      },
    });
    if (!answer) return;
    setDraft({ ...draft, number: "", vote: EMPTY_VOTE });
    onDecided();
  };
  return (
    <Section title={translate("decisions.decide.title")}>
      <RefusalAlert error={error} title={translate("decisions.decide.refused")} />
      <ResolutionFields draft={draft} onChange={setDraft} changes={changes} isVoteAsked={isVoteAsked} />
      {isOver && <OverrideFields draft={draft} onChange={setDraft} />}
      <Button
        variant="contained"
        size="large"
        sx={{ mt: 2 }}
        disabled={
          draft.number.trim() === "" ||
          unexplained(changes).length > 0 ||
          !isVoteReady(draft.vote, isVoteAsked) ||
          isPending
        }
        onClick={() => void act()}
      >
        {translate("decisions.kinds.act", { count: reviewIds.length })}
      </Button>
    </Section>
  );
}
