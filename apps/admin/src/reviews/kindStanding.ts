import type { ReviewState } from "@xeploai/domain";

/** How far the subjects of one kind are. */
export interface KindStanding {
  /** Subjects that are reviewed at all. */
  expected: number;
  /** Those of them whose report or self-assessment was handed in, at whatever later step they stand. */
  handedIn: number;
  /** Left out, with a reason each. */
  out: number;
}

const NOT_YET: readonly ReviewState[] = ["DRAFT", "DEFERRED", "REVIEW_ONLY"];

/** Reviewed only counts as not handed in: its state stays as it is. */
export function kindStanding(counts: readonly { state: ReviewState; count: number }[]): KindStanding {
  const sum = (wanted: (state: ReviewState) => boolean) =>
    counts.filter(({ state }) => wanted(state)).reduce((total, { count }) => total + count, 0);
  const out = sum((state) => state === "EXEMPT");
  const expected = sum(() => true) - out;
  return { expected, handedIn: expected - sum((state) => NOT_YET.includes(state)), out };
}
