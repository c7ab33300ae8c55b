import type { TaskItemFragment } from "../graphql/generated/graphql";

type Place = Pick<TaskItemFragment, "kind" | "roundId" | "unit" | "reviewId" | "isOwn">;

/** The page on which a task is done. */
export function taskLink({ kind, roundId, unit, reviewId, isOwn }: Place): string {
  const cell = `/cell-rounds/${roundId}/${unit.id}`;
  switch (kind) {
    case "WRITE_SELF_ASSESSMENT":
      return `/my/review/${reviewId}`;
    case "DRAFT_REPORTS":
      return `/reviews?round=${roundId}`;
    case "TYPE_SELF_ASSESSMENTS":
      return `${cell}/typing`;
    case "RECORD_STATE_RATINGS":
    case "RECORD_BALLOT":
    case "PROPOSE_WITHOUT_MAJORITY":
      return `${cell}/ballot`;
    case "HOLD_MEETING":
      return `${cell}/roll-call`;
    case "RECORD_PAPER":
      return `/reviews/${reviewId}?round=${roundId}`;
    case "RECORD_REVIEW":
      return isOwn ? `/my/review/${reviewId}` : `/reviews/${reviewId}?round=${roundId}`;
    case "DECIDE_LEVELS":
      return `/rounds/${roundId}/board`;
    case "PUBLISH_RESULTS":
      return `/rounds/${roundId}`;
    case "APPLY_CHANGES":
      return `/rounds/${roundId}/changes`;
  }
}
