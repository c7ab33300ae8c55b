import type { DateRange, IsoDate } from "../calendar/isoDate.js";
import type { ResidenceFacts } from "./residenceComment.js";

/** States of a member that last for a time and bear on taking part. */
export const MEMBER_STATUSES = [
  "EXEMPT",
  "SUSPENDED",
  "COMMITTEE_SUSPENDED",
  "SICK_LEAVE",
  "MATERNITY_LEAVE",
  "TEMPORARY_ELSEWHERE",
  "TEMPORARY_HERE",
  "TRANSFERRED_OUT",
  "DECEASED",
  "LEFT",
] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

/** One state, from a day (included) until a day (excluded, null while it lasts). */
export interface StatusInterval extends DateRange {
  readonly status: MemberStatus;
}

/** What `participation` needs to know of one person. */
export interface ParticipationFacts {
  /** Review year. */
  readonly year: number;
  /** The round's reference day (ngày chốt danh sách): states are read on it. */
  readonly referenceDate: IsoDate;
  /** Day on which states are read instead when something changed during the round; the reference day when absent. */
  readonly statesOn?: IsoDate;
  /** Day of the review meeting of the cell; null or absent when not yet set. */
  readonly reviewedOn?: IsoDate | null;
  /** Day of admission to the Party (ngày vào Đảng); null when the record lacks it. */
  readonly admittedOn: IsoDate | null;
  readonly intervals: readonly StatusInterval[];
  readonly isProbationary?: boolean;
  /** Day of official transfer to the present cell; null or absent when there was none. */
  readonly transferredInOn?: IsoDate | null;
  /** Whole months of the review year spent at the former cell (see `wholeMonths`); null or absent when unknown. */
  readonly monthsAtFormerCell?: number | null;
  readonly hasFormerCellOpinion?: boolean;
  readonly hasTemporaryCellComment?: boolean;
  /** True when the person was absent from the review with reason and has not completed it since. */
  readonly isReviewDeferred?: boolean;
  /** True for a cadre, civil servant or public employee (cán bộ, công chức, viên chức). */
  readonly isStateEmployee?: boolean;
  /** First day of State work; null or absent when not recorded, which counts as long ago. */
  readonly stateWorkFrom?: IsoDate | null;
  /** True for a member who works outside the political system (ngoài hệ thống chính trị). */
  readonly isOutsidePoliticalSystem?: boolean;
  /** True for a cadre whose only posts are Party posts of a cell below a grassroots organisation (chi bộ trực thuộc). */
  readonly holdsCellPostOnly?: boolean;
  /** The comment from the place of residence; absent when it does not concern the review. */
  readonly residence?: ResidenceFacts;
}
