import type { Bilingual } from "./bilingual.js";

/** Whom a calendar limit concerns: every unit, units with a later limit of their own, or the file that goes up. */
export const DEADLINE_SCOPES = [
  "EVERY_UNIT",
  "SPECIAL_UNIT",
  "WARD",
  "FILE_TO_COMMISSION",
  "FILE_TO_POLITBURO",
] as const;
export type DeadlineScope = (typeof DEADLINE_SCOPES)[number];

/** A calendar limit stated by a document: finished before the start of this day, Viet Nam time. */
export interface DeadlineRule {
  readonly scope: DeadlineScope;
  readonly text: Bilingual;
  /** "MM-DD", the first day that is late; null when the text names an event and no day. */
  readonly beforeMonthDay: string | null;
  /** Years after the review year in which that day lies: 0 or 1. */
  readonly yearOffset: 0 | 1;
}
