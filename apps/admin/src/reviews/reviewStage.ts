import type { ReviewWorkFragment } from "../graphql/generated/graphql";

/** What a member is told about the own review now. */
export type ReviewStage =
  | "WRITE"
  | "SUBMITTED"
  | "TYPED"
  | "VOTED"
  | "DECIDED"
  | "PUBLISHED"
  | "OUT"
  | "REVIEW_ONLY";

/** The four stations a member sees; the many states of the procedure fall into them. */
export const STATIONS = ["SELF", "CELL", "COMMITTEE", "RESULT"] as const;

export function reviewStage(
  review: Pick<ReviewWorkFragment, "state" | "participation" | "selfAssessment">,
): ReviewStage {
  if (review.participation === "OUT") return "OUT";
  switch (review.state) {
    case "DRAFT":
    case "DEFERRED":
      return "WRITE";
    case "REVIEW_ONLY":
      return review.selfAssessment?.submittedAt ? "REVIEW_ONLY" : "WRITE";
    case "EXEMPT":
      return "OUT";
    case "SELF_SUBMITTED":
    case "REVIEWED":
    case "COMPILED":
      return review.selfAssessment?.isTypedOnBehalf ? "TYPED" : "SUBMITTED";
    case "VOTED":
    case "PROPOSED":
    case "QUOTA_CHECKED":
    case "VERIFIED":
      return "VOTED";
    case "DECIDED":
    case "NOTIFIED":
    case "REOPENED":
      return "DECIDED";
    case "PUBLISHED":
    case "APPEALED":
    case "CLOSED":
      return "PUBLISHED";
  }
}

/** How many of the four stations lie behind: 4 after publication. */
export function stationsDone(stage: ReviewStage): number {
  const done: Record<ReviewStage, number> = {
    WRITE: 0,
    SUBMITTED: 1,
    TYPED: 1,
    VOTED: 2,
    DECIDED: 3,
    PUBLISHED: 4,
    OUT: 0,
    REVIEW_ONLY: 1,
  };
  return done[stage];
}
