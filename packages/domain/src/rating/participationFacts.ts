import type { DateRange, IsoDate } from "../calendar/isoDate.js";

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

/** What `participation` needs to know of one member. */
export interface ParticipationFacts {
  /** Review year. */
  readonly year: number;
  /** Day on which the question is asked: the cell's review, or the round's reference day. */
  readonly referenceDate: IsoDate;
  /** Day of admission to the Party (ngày vào Đảng); null when the record lacks it. */
  readonly admittedOn: IsoDate | null;
  readonly intervals: readonly StatusInterval[];
  /** Day of official transfer to the present cell; null or absent when there was none. */
  readonly transferredInOn?: IsoDate | null;
  /** Whole months of the review year spent at the former cell; null or absent when unknown. */
  readonly monthsAtFormerCell?: number | null;
  readonly hasFormerCellOpinion?: boolean;
  readonly hasTemporaryCellComment?: boolean;
  /** True when the member was absent from the review with reason and has not completed it since. */
  readonly isReviewDeferred?: boolean;
}
