import { PLACED_KINDS, type PlacedKind } from "../../access/placeOf.js";

/** What somebody is told of. None says anything of what a review, a sheet or a ballot holds. */
export const NOTIFICATION_KINDS = [
  "PLAN_ISSUED",
  "PLAN_AMENDED",
  "PROMPT_ISSUED",
  "SELF_ASSESSMENT_DUE",
  "SELF_ASSESSMENT_RETURNED",
  "SHEET_DUE",
  "RESIDENCE_COMMENT_DUE",
  "MEETING_CALLED",
  "MEETING_DUE",
  "BALLOT_DUE",
  "TELLER_NAMED",
  "PROPOSAL_DUE",
  "PROPOSAL_RETURNED",
  "DECISION_DUE",
  "RESULT_NOTIFIED",
  "DOSSIER_MOVED",
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Work somebody may be reminded of. */
export const REMINDABLE_KINDS = [
  "SELF_ASSESSMENT_DUE",
  "SHEET_DUE",
  "RESIDENCE_COMMENT_DUE",
  "MEETING_DUE",
  "BALLOT_DUE",
  "PROPOSAL_DUE",
  "DECISION_DUE",
] as const satisfies readonly NotificationKind[];
export type RemindableKind = (typeof REMINDABLE_KINDS)[number];

export const NOTIFICATION_SUBJECT_KINDS = PLACED_KINDS;
export type NotificationSubjectKind = PlacedKind;

/** One notice, the same for everybody it goes to. Ids and days only. */
export interface Notice {
  kind: NotificationKind;
  subjectKind: NotificationSubjectKind;
  subjectId: string;
  /** Unit whose name stands beside it; null for none. */
  organisationId?: string | null;
  year?: number | null;
  /** Day by which the work is due, "YYYY-MM-DD"; null for none. */
  dueOn?: string | null;
  /** Told again; at most once a day for the same work. */
  isReminder?: boolean;
}
