import { assertInteger } from "../assertInteger.js";
import type { Bilingual } from "../editions/bilingual.js";
import { balances } from "./balances.js";
import { countText } from "./countText.js";
import { distribution, type LevelCounts } from "./distribution.js";
import type { ShareBase } from "./namedShare.js";

/** How many stand outside, by reason. */
export type CountsByReason = Readonly<Record<string, number>>;

/** One unit's round, or one line of an imported report, split so that everybody is in exactly one place. */
export interface ReviewCategories {
  /** Everybody on the list, as stated; not computed, so that a wrong sum shows. */
  readonly all: number;
  /** Neither reviewed nor rated by the rules (exempt; by edition suspended, admitted under six months). */
  readonly outside: CountsByReason;
  /** Must be reviewed and was not. */
  readonly notReviewed: CountsByReason;
  readonly reviewed: number;
  /** Reviewed and not rated, by rule or for a reason. */
  readonly reviewedNotRated: CountsByReason;
  readonly rated: number;
  readonly levels: LevelCounts;
}

export interface BalanceWarning {
  readonly code: "CATEGORIES_NOT_BALANCED";
  /** The total that the parts miss. */
  readonly of: "ALL" | "REVIEWED" | "RATED";
  readonly sum: number;
  readonly total: number;
  /** Sum less total: negative when some are missing. */
  readonly difference: number;
  readonly text: Bilingual;
}

/**
 * The number behind each base. MUST_REVIEW is worked out from the parts (reviewed and not reviewed), the others are as
 * stated.
 * @throws {RangeError} when a count is negative or no integer
 */
export function categoryBases(categories: ReviewCategories): Readonly<Record<ShareBase, number>> {
  const { all, notReviewed, reviewed, rated } = categories;
  for (const [name, count] of Object.entries({ all, reviewed, rated }))
    assertInteger(name, count, { min: 0 });
  return { ALL: all, MUST_REVIEW: reviewed + sumOfReasons(notReviewed), REVIEWED: reviewed, RATED: rated };
}

/**
 * Whether everybody is counted once: all = reviewed + not reviewed + outside; reviewed = rated + reviewed and not rated;
 * rated = the four levels. Each sum that is off is a warning with its figures; nothing is corrected or blocked.
 * @throws {RangeError} when a count is negative or no integer
 */
export function checkCategories(categories: ReviewCategories): readonly BalanceWarning[] {
  const bases = categoryBases(categories);
  const { outside, reviewedNotRated, levels } = categories;
  const parts = {
    ALL: [bases.MUST_REVIEW, sumOfReasons(outside)],
    REVIEWED: [bases.RATED, sumOfReasons(reviewedNotRated)],
    RATED: [distribution(levels).rated],
  } as const;
  return (["ALL", "REVIEWED", "RATED"] as const).flatMap((of) => {
    const verdict = balances(parts[of], bases[of]);
    if (verdict.ok) return [];
    const { code, sum, total, difference } = verdict;
    return [{ code, of, sum, total, difference, text: text(of, sum, total, difference) }];
  });
}

function sumOfReasons(counts: CountsByReason): number {
  let sum = 0;
  for (const [reason, count] of Object.entries(counts)) {
    assertInteger(`count of ${reason}`, count, { min: 0 });
    sum += count;
  }
  return sum;
}

const WHAT: Readonly<Record<BalanceWarning["of"], Bilingual>> = {
  ALL: {
    vi: "số đã kiểm điểm, chưa kiểm điểm và không thuộc diện kiểm điểm",
    en: "those reviewed, not reviewed and outside the review",
  },
  REVIEWED: {
    vi: "số được xếp loại và số kiểm điểm nhưng không xếp loại",
    en: "those rated and those reviewed but not rated",
  },
  RATED: { vi: "bốn mức xếp loại", en: "the four levels" },
};

const TOTAL: Readonly<Record<BalanceWarning["of"], Bilingual>> = {
  ALL: { vi: "tổng số", en: "the total" },
  REVIEWED: { vi: "số đã kiểm điểm", en: "the number reviewed" },
  RATED: { vi: "số được xếp loại", en: "the number rated" },
};

function text(of: BalanceWarning["of"], sum: number, total: number, difference: number): Bilingual {
  const off = Math.abs(difference);
  const vi = (count: number) => countText(count, "vi");
  const en = (count: number) => countText(count, "en");
  return {
    vi: `Cộng ${WHAT[of].vi} được ${vi(sum)}, ${difference < 0 ? "thiếu" : "thừa"} ${vi(off)} so với ${TOTAL[of].vi} ${vi(total)}.`,
    en: `The sum of ${WHAT[of].en} is ${en(sum)}, ${en(off)} ${difference < 0 ? "short of" : "over"} ${TOTAL[of].en} of ${en(total)}.`,
  };
}
