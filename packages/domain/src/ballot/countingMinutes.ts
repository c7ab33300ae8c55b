import { LEVELS } from "../editions/level.js";
import type { LevelTally } from "./ballotOutcome.js";

/** Figures of a counting minutes (biên bản kiểm phiếu). */
export interface CountingMinutes {
  /** Official members who must be convened (triệu tập). */
  readonly convened: number;
  readonly present: number;
  /** Absent among the convened; checked when given. */
  readonly absent?: number;
  /** Ballots handed out (phát ra). */
  readonly issued: number;
  /** Ballots collected (thu về). */
  readonly returned: number;
  /** Ballots not collected; checked when given. */
  readonly notReturned?: number;
  readonly valid: number;
  readonly invalid: number;
  readonly blank: number;
  readonly tallies: readonly MemberTally[];
}

/** Votes on one member; `blank` counts valid ballots that leave this member's line empty. */
export interface MemberTally {
  readonly memberId: string;
  readonly votes: LevelTally;
  readonly blank?: number;
}

export const IMBALANCE_CODES = [
  "COUNT_NOT_A_WHOLE_NUMBER",
  "PRESENT_EXCEEDS_CONVENED",
  "ABSENT_NOT_BALANCED",
  "ISSUED_EXCEEDS_PRESENT",
  "RETURNED_EXCEEDS_ISSUED",
  "ISSUED_NOT_BALANCED",
  "RETURNED_NOT_BALANCED",
  "TALLY_NOT_BALANCED",
] as const;
export type ImbalanceCode = (typeof IMBALANCE_CODES)[number];

/** One sum that does not balance: what it should be and what the minutes say. */
export interface Imbalance {
  readonly code: ImbalanceCode;
  readonly expected: number;
  readonly actual: number;
  /** The member whose tally is meant. */
  readonly memberId?: string;
  /** The figure that is no whole number. */
  readonly field?: string;
}

/**
 * The sums of a counting minutes that do not balance; empty when all do. Issued is returned plus not returned,
 * returned is valid plus invalid plus blank, and the votes on each member add up to the valid ballots.
 */
export function checkCountingMinutes(minutes: CountingMinutes): readonly Imbalance[] {
  const broken = brokenCounts(minutes);
  if (broken.length > 0) return broken;
  const { convened, present, absent, issued, returned, notReturned, valid, invalid, blank } = minutes;
  const found: Imbalance[] = [];
  const report = (code: ImbalanceCode, expected: number, actual: number) =>
    found.push({ code, expected, actual });
  if (present > convened) report("PRESENT_EXCEEDS_CONVENED", convened, present);
  else if (absent !== undefined && present + absent !== convened) {
    report("ABSENT_NOT_BALANCED", convened - present, absent);
  }
  if (issued > present) report("ISSUED_EXCEEDS_PRESENT", present, issued);
  if (returned > issued) report("RETURNED_EXCEEDS_ISSUED", issued, returned);
  else if (notReturned !== undefined && returned + notReturned !== issued) {
    report("ISSUED_NOT_BALANCED", issued, returned + notReturned);
  }
  if (valid + invalid + blank !== returned)
    report("RETURNED_NOT_BALANCED", returned, valid + invalid + blank);
  for (const { memberId, votes, blank: blankLines = 0 } of minutes.tallies) {
    const sum = LEVELS.reduce((total, level) => total + votes[level], blankLines);
    if (sum !== valid) found.push({ code: "TALLY_NOT_BALANCED", expected: valid, actual: sum, memberId });
  }
  return found;
}

function brokenCounts(minutes: CountingMinutes): Imbalance[] {
  const { tallies, ...counts } = minutes;
  const broken: Imbalance[] = Object.entries(counts)
    .filter(([, value]) => value !== undefined && !isCount(value))
    .map(([field, actual]) => ({ code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual, field }));
  for (const { memberId, votes, blank = 0 } of tallies) {
    const wrong = [...LEVELS.map((level) => votes[level]), blank].find((it) => !isCount(it));
    if (wrong !== undefined)
      broken.push({ code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual: wrong, memberId });
  }
  return broken;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
