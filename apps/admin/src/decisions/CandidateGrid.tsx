import { Box } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import type { DecisionCandidatesQuery } from "../graphql/generated/graphql";
import { type BoardChange, setLevel } from "./boardWhatIf";
import { CandidateCard } from "./CandidateCard";

type Candidate = DecisionCandidatesQuery["decisionCandidates"]["items"][number];

interface CandidateGridProps {
  round: { id: string; version: number; asksCommitteeVote: boolean };
  candidates: readonly Candidate[];
  /** Rules of one's own kind and post; none for whom no edition rates. */
  rulesOf: (review: Candidate["review"]) => SubjectRules | null | undefined;
  changes: readonly BoardChange[];
  onChange: (change: (changes: readonly BoardChange[]) => readonly BoardChange[]) => void;
  mayDecide: boolean;
}

/** A card for each candidate, and what its levels and reasons change. */
export function CandidateGrid({
  round,
  candidates,
  rulesOf,
  changes,
  onChange,
  mayDecide,
}: CandidateGridProps) {
  return (
    <Box
      sx={{
        display: "grid",
        columnGap: 2,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "repeat(2, minmax(0, 1fr))" },
      }}
    >
      {candidates.map((candidate) => {
        const { review } = candidate;
        const rules = rulesOf(review);
        if (!rules) return null;
        return (
          <CandidateCard
            key={review.id}
            round={round}
            candidate={candidate}
            rules={rules}
            change={changes.find(({ reviewId }) => reviewId === review.id)}
            mayDecide={mayDecide}
            onLevel={(to) =>
              onChange((all) =>
                setLevel(
                  all,
                  {
                    reviewId: review.id,
                    memberName: review.subject.name,
                    cellId: review.cell.id,
                    quotaGroup: candidate.quotaGroup ?? null,
                    from: review.proposedLevel ?? null,
                  },
                  to,
                ),
              )
            }
            onReason={(reason) =>
              onChange((all) => all.map((it) => (it.reviewId === review.id ? { ...it, reason } : it)))
            }
          />
        );
      })}
    </Box>
  );
}
