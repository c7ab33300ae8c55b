import { LEVELS } from "../editions/level.js";
import type { CountingMinutes, MemberTally, YesNoTally } from "./countingMinutes.js";

/** One figure that two tellers typed differently; null where one of them has no such figure. */
export interface KeyedDifference {
  /** The figure of the head ("issued"), or of a member's line: a level, "yes", "no", "blank", "proposedLevel". */
  readonly field: string;
  /** The member whose line is meant; null for a figure of the head. */
  readonly memberId: string | null;
  readonly first: number | string | null;
  readonly second: number | string | null;
}

/**
 * Every figure in which two tellers' entries of one counting minutes differ; empty when they agree, and only then may
 * the minutes be taken. Head first, then the lines in the first teller's order, then those only the second has.
 * Whether the agreed figures balance is another question: see `checkCountingMinutes`.
 * @throws {RangeError} when one entry has two lines on a member
 */
export function compareKeyedCounts(
  first: CountingMinutes,
  second: CountingMinutes,
): readonly KeyedDifference[] {
  const [a, b] = [figuresOf(first), figuresOf(second)];
  return [...new Map([...a, ...b])].flatMap(([key, { field, memberId }]) => {
    const [one, other] = [a.get(key)?.value ?? null, b.get(key)?.value ?? null];
    return one === other ? [] : [{ field, memberId, first: one, second: other }];
  });
}

interface Figure {
  readonly field: string;
  readonly memberId: string | null;
  readonly value: number | string | null;
}

function figuresOf(minutes: CountingMinutes): Map<string, Figure> {
  const { tallies, levels = LEVELS, refused = 0, absent = null, notReturned = null } = minutes;
  const { convened, present, issued, returned, valid, invalid, blank } = minutes;
  const head = { convened, present, absent, refused, issued, returned, notReturned, valid, invalid, blank };
  const figures = new Map<string, Figure>();
  const add = (memberId: string | null, fields: Readonly<Record<string, number | string | null>>) => {
    for (const [field, value] of Object.entries(fields)) {
      const key = JSON.stringify([memberId, field]);
      if (figures.has(key)) throw new RangeError(`two lines on ${memberId}`);
      figures.set(key, { field, memberId, value });
    }
  };
  add(null, { ...head, levels: LEVELS.filter((it) => levels.includes(it)).join(" ") });
  for (const tally of tallies) add(tally.memberId, lineOf(tally));
  return figures;
}

function lineOf(tally: MemberTally | YesNoTally): Readonly<Record<string, number | string>> {
  const { blank = 0 } = tally;
  if ("votes" in tally) return { ...tally.votes, blank };
  return { proposedLevel: tally.proposedLevel, ...tally.yesNo, blank };
}
