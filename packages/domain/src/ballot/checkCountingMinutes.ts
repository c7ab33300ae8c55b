import { LEVELS, type Level } from "../editions/level.js";
import type { CountingMinutes, MemberTally, YesNoTally } from "./countingMinutes.js";

export const IMBALANCE_CODES = [
  "COUNT_NOT_A_WHOLE_NUMBER",
  "PRESENT_EXCEEDS_CONVENED",
  "ABSENT_NOT_BALANCED",
  "ISSUED_EXCEEDS_PRESENT",
  "RETURNED_EXCEEDS_ISSUED",
  "ISSUED_NOT_BALANCED",
  "RETURNED_NOT_BALANCED",
  "TALLY_NOT_BALANCED",
  "LEVEL_NOT_ON_BALLOT",
  "OWN_VOTE_COUNTED",
] as const;
export type ImbalanceCode = (typeof IMBALANCE_CODES)[number];

/** One sum that does not balance: what it should be, or may be at most, and what the minutes say. */
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
 * returned is valid plus invalid plus blank, and the votes on each member add up to the valid ballots. No vote is for a
 * level that was not on the ballot, and where nobody votes on himself not every ballot issued has a vote on the member.
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
  return [...found, ...minutes.tallies.flatMap((it) => tallyImbalances(it, minutes))];
}

type Tally = MemberTally | YesNoTally;

function tallyImbalances(tally: Tally, { valid, issued, levels = LEVELS }: CountingMinutes): Imbalance[] {
  const { memberId, blank = 0, leavesOwnLine = false } = tally;
  const votes = votesOf(tally).reduce((total, [, count]) => total + count, 0);
  const strayVotes = votesOf(tally)
    .filter(([level]) => !levels.includes(level))
    .reduce((total, [, count]) => total + count, 0);
  const found: Imbalance[] = [];
  if (votes + blank !== valid)
    found.push({ code: "TALLY_NOT_BALANCED", expected: valid, actual: votes + blank, memberId });
  if (strayVotes > 0) found.push({ code: "LEVEL_NOT_ON_BALLOT", expected: 0, actual: strayVotes, memberId });
  if (leavesOwnLine && votes > issued - 1)
    found.push({ code: "OWN_VOTE_COUNTED", expected: issued - 1, actual: votes, memberId });
  return found;
}

/** The votes of a line with the level each count is about; both answers to a yes-or-no question are about one. */
function votesOf(tally: Tally): (readonly [Level, number])[] {
  if ("votes" in tally) return LEVELS.map((level) => [level, tally.votes[level]]);
  const { proposedLevel, yesNo } = tally;
  return [
    [proposedLevel, yesNo.yes],
    [proposedLevel, yesNo.no],
  ];
}

function brokenCounts(minutes: CountingMinutes): Imbalance[] {
  const { tallies, levels: _, ...counts } = minutes;
  const broken: Imbalance[] = Object.entries(counts)
    .filter(([, value]) => value !== undefined && !isCount(value))
    .map(([field, actual]) => ({ code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual, field }));
  for (const tally of tallies) {
    const { memberId, blank = 0 } = tally;
    const wrong = [...votesOf(tally).map(([, count]) => count), blank].find((it) => !isCount(it));
    if (wrong !== undefined)
      broken.push({ code: "COUNT_NOT_A_WHOLE_NUMBER", expected: 0, actual: wrong, memberId });
  }
  return broken;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
