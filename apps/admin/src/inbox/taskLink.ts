import type { TaskItemFragment } from "../graphql/generated/graphql";

type Place = Pick<TaskItemFragment, "kind" | "roundId" | "year" | "unit" | "reviewId" | "formId" | "isOwn">;

/**
 * The page on which a task is done.
 * @param hasEvaluators whether the viewer works on the list of evaluators, which also leads to the points of each subject
 */
export function taskLink(
  { kind, roundId, year, unit, reviewId, formId, isOwn }: Place,
  hasEvaluators = true,
): string {
  const cell = `/cell-rounds/${roundId}/${unit.id}`;
  switch (kind) {
    case "SUGGEST_POINTS":
      return hasEvaluators ? `/rounds/${roundId}/evaluators` : `/reviews?round=${roundId}&kind=COLLECTIVE`;
    case "WRITE_SELF_ASSESSMENT":
    case "ANSWER_POINTS":
      return `/my/review/${reviewId}`;
    case "DRAFT_REPORTS":
      return `/reviews?round=${roundId}&kind=COLLECTIVE`;
    case "TYPE_SELF_ASSESSMENTS":
      return `${cell}/typing`;
    case "RECORD_STATE_RATINGS":
    case "RECORD_BALLOT":
    case "PROPOSE_WITHOUT_MAJORITY":
      return `${cell}/ballot`;
    case "FILL_SHEET":
      return `/my/sheets/${formId}`;
    case "WRITE_RESIDENCE_COMMENTS":
      return `/residence-comments?year=${year}`;
    case "NOTE_POSITIONS":
      return "/my-positions";
    case "PLAN_VOTING_SESSION":
      return `${cell}/meeting`;
    case "HOLD_SESSION":
      return `/meeting-sessions/${formId}`;
    case "HOLD_MEETING":
      return `${cell}/roll-call`;
    case "RECORD_PAPER":
      return `/reviews/${reviewId}?round=${roundId}`;
    case "RECORD_REVIEW":
      return isOwn ? `/my/review/${reviewId}` : `/reviews/${reviewId}?round=${roundId}`;
    case "SETTLE_APPEAL":
    case "RERATE_LEVEL":
      return `/appeals/${reviewId}`;
    case "PROPOSE_LEVELS":
      return `/rounds/${roundId}/proposals/levels`;
    case "SEAL_PROPOSALS":
      return `/rounds/${roundId}/proposals`;
    case "DECIDE_LEVELS":
      return `/rounds/${roundId}/board`;
    case "PUBLISH_RESULTS":
      return `/rounds/${roundId}`;
    case "APPLY_CHANGES":
      return `/rounds/${roundId}/changes`;
  }
}
