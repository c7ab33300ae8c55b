import type { Bilingual } from "../editions/bilingual.js";
import { sharePercentHundredths } from "./sharePercent.js";

/**
 * What a share is a share of. ALL: everybody on the list; MUST_REVIEW: all but those outside the review (exempt and
 * the like); REVIEWED: those who were reviewed; RATED: those with a level. Public reports mix them within one table.
 */
export const SHARE_BASES = ["ALL", "MUST_REVIEW", "REVIEWED", "RATED"] as const;
export type ShareBase = (typeof SHARE_BASES)[number];

/** The base as a column head names it: "% trên tổng số". */
export const SHARE_BASE_TEXTS: Readonly<Record<ShareBase, Bilingual>> = {
  ALL: { vi: "tổng số", en: "all" },
  MUST_REVIEW: { vi: "số phải kiểm điểm", en: "those who must be reviewed" },
  REVIEWED: { vi: "số đã kiểm điểm", en: "those reviewed" },
  RATED: { vi: "số được xếp loại", en: "those rated" },
};

/** A share that cannot be read without its base. */
export interface NamedShare {
  readonly part: number;
  readonly base: number;
  readonly of: ShareBase;
  /** Rounded half up; null when the base is 0. */
  readonly percentHundredths: number | null;
}

/**
 * `part` of `base`, with the base named.
 * @throws {RangeError} when an argument is negative or no integer, or the part is larger than its base
 */
export function namedShare(part: number, base: number, of: ShareBase): NamedShare {
  const percentHundredths = sharePercentHundredths(part, base);
  if (part > base) throw new RangeError(`a part of ${part} is larger than its base of ${base}`);
  return { part, base, of, percentHundredths };
}
