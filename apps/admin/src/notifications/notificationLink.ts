import type { MyNotificationsQuery } from "../graphql/generated/graphql";

export type Notice = MyNotificationsQuery["myNotifications"]["items"][number];

type Place = Pick<
  Notice,
  "kind" | "subjectKind" | "subjectId" | "roundId" | "cellId" | "organisation" | "year"
>;

/** The page on which what a notification tells of is done or read. */
export function notificationLink({
  kind,
  subjectKind,
  subjectId,
  roundId,
  cellId,
  organisation,
  year,
}: Place): string {
  const isReview = subjectKind === "REVIEW";
  const round = `/rounds/${roundId}`;
  const cell = cellId ? `/cell-rounds/${roundId}/${cellId}` : null;
  const review = isReview ? `/reviews/${subjectId}?round=${roundId}` : null;
  switch (kind) {
    case "PLAN_ISSUED":
    case "PLAN_AMENDED":
      return round;
    case "PROMPT_ISSUED":
    case "SELF_ASSESSMENT_DUE":
    case "SELF_ASSESSMENT_RETURNED":
      return isReview ? `/my/review/${subjectId}` : "/";
    case "SHEET_DUE":
      return "/my/sheets";
    case "RESIDENCE_COMMENT_DUE":
      return year ? `/residence-comments?year=${year}` : "/residence-comments";
    case "MEETING_CALLED":
      return "/my-positions";
    case "MEETING_DUE":
      return cell ?? review ?? round;
    case "BALLOT_DUE":
    case "PROPOSAL_DUE":
      return cell ? `${cell}/ballot` : (review ?? round);
    case "TELLER_NAMED":
      return "/";
    case "PROPOSAL_RETURNED":
      return `${round}/proposals`;
    case "DECISION_DUE":
      return `${round}/board`;
    case "RESULT_NOTIFIED":
      return isReview ? `/my/result/${subjectId}` : "/";
    case "DOSSIER_MOVED":
      if (isReview) return `/my/review/${subjectId}`;
      return organisation ? `/cell-rounds/${roundId}/${organisation.id}` : round;
  }
}
