import type { Level } from "@xeploai/domain";

/** How many of a cell come to its meeting: now and then too few, seldom one is missing, mostly all. */
export function presentOf(seed: number, members: number): number {
  if (seed % 11 === 0) return Math.floor(members / 2);
  return seed % 7 === 0 ? members - 1 : members;
}

const NONE: Readonly<Record<Level, number>> = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };

/** Votes on one line: of one mind, or split so that no level has the majority. */
export function votesOf(seed: number, line: number, voters: number): Readonly<Record<Level, number>> {
  const turn = (seed * 7 + line * 5) % 9;
  if (turn === 0) {
    const some = Math.floor(voters / 2);
    return { ...NONE, EXCELLENT: some, GOOD: some, SATISFACTORY: voters - 2 * some };
  }
  if (turn < 3) return { ...NONE, EXCELLENT: voters };
  return turn === 3 ? { ...NONE, SATISFACTORY: voters } : { ...NONE, GOOD: voters };
}
