import { Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { DecisionCandidatesDocument, type SubjectKind } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { reviewRules } from "../reviews/reviewRules";
import type { BoardChange } from "./boardWhatIf";
import { CandidateGrid } from "./CandidateGrid";
import { KindDecidePanel } from "./KindDecidePanel";
import { SessionPanel } from "./SessionPanel";

const MOST = 100;

interface KindBoardProps {
  round: { id: string; version: number; asksCommitteeVote: boolean };
  kind: SubjectKind;
  mayDecide: boolean;
}

/** Bodies and cadres of the round: who is proposed for what, what locks a level, and the act of the committee. */
export function KindBoard({ round, kind, mayDecide }: KindBoardProps) {
  const translate = useTranslate();
  const [changes, setChanges] = useState<readonly BoardChange[]>([]);
  const filter = { roundId: round.id, subjectKind: kind };
  const { data, error, refetch } = useDocument(
    DecisionCandidatesDocument,
    { filter, page: { offset: 0, limit: MOST } },
    { keepPrevious: true },
  );
  const all = data?.decisionCandidates.items.filter(({ review }) => review.subject.kind === kind);
  const items = all?.filter(
    ({ review, isOwnCase }) => isOwnCase || review.proposedLevel || review.decidedLevel,
  );
  const waiting = (all?.length ?? 0) - (items?.length ?? 0);
  const open = (items ?? []).filter(
    ({ review, isDecidedHere }) => isDecidedHere && review.proposedLevel && !review.decidedLevel,
  );
  return (
    <>
      <SessionPanel round={round} kind={kind} mayOpen={mayDecide} />
      {mayDecide && open.length > 0 && (
        <KindDecidePanel
          round={round}
          kind={kind}
          reviewIds={open.map(({ review }) => review.id)}
          changes={changes}
          onDecided={() => setChanges([])}
        />
      )}
      <Section title={translate(`decisions.kinds.${kind}`)} subtitle={translate("decisions.kinds.help")}>
        <RefusalAlert error={error} onRetry={() => void refetch()} />
        {!items && !error && <LoadingState rows={4} />}
        {items?.length === 0 && (
          <EmptyState title={translate("decisions.kinds.empty")}>
            {translate("decisions.kinds.emptyHint")}
          </EmptyState>
        )}
        {waiting > 0 && (
          <Typography sx={{ mb: 1.5 }}>{translate("decisions.kinds.waiting", { count: waiting })}</Typography>
        )}
        <CandidateGrid
          round={round}
          candidates={items ?? []}
          rulesOf={reviewRules}
          changes={changes}
          onChange={setChanges}
          mayDecide={mayDecide}
        />
      </Section>
    </>
  );
}
