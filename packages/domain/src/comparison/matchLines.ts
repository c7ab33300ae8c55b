import type { Bilingual } from "../editions/bilingual.js";

/** What is matched: a printed number and its text. */
export interface MatchedItem {
  readonly code: string;
  readonly text: Bilingual;
}

export interface Matching<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/** Share of common words from which two texts under one number are taken for the same line, reworded. */
const SAME_NUMBER_LIKENESS = { part: 1, whole: 2 };
/** The same for texts under different numbers. */
const OTHER_NUMBER_LIKENESS = { part: 3, whole: 4 };

/**
 * Finds the same lines in two lists: first the same text under the same number, then the same text under another number,
 * then texts that are much alike, under the same number first. Each line is matched once.
 */
export function matchLines<T extends MatchedItem>(before: readonly T[], after: readonly T[]): Matching<T> {
  const pairs: (readonly [T, T])[] = [];
  let gone = [...before];
  let fresh = [...after];
  const rules: ((a: T, b: T) => boolean)[] = [
    (a, b) => a.code === b.code && isSameText(a, b),
    isSameText,
    (a, b) => a.code === b.code && isAlike(a, b, SAME_NUMBER_LIKENESS),
    (a, b) => isAlike(a, b, OTHER_NUMBER_LIKENESS),
  ];
  for (const isMatch of rules) {
    for (const line of gone) {
      const found = fresh.find((it) => isMatch(line, it));
      if (!found) continue;
      pairs.push([line, found]);
      fresh = fresh.filter((it) => it !== found);
    }
    gone = gone.filter((line) => !pairs.some(([it]) => it === line));
  }
  return { pairs, gone, fresh };
}

/** True when two items read the same, however they are spaced or capitalised. */
export function isSameText(a: MatchedItem, b: MatchedItem): boolean {
  return wordsOf(a).join(" ") === wordsOf(b).join(" ");
}

/** True when so great a share of the words of both stands in both (twice the common ones of all). */
function isAlike(a: MatchedItem, b: MatchedItem, { part, whole }: { part: number; whole: number }): boolean {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...first].filter((it) => second.has(it)).length;
  return 2 * common * whole >= (first.size + second.size) * part;
}

function wordsOf({ text }: MatchedItem): string[] {
  return text.vi.toLocaleLowerCase("vi").match(/[\p{L}\d]+/gu) ?? [];
}
