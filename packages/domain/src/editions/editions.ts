import type { Edition, EditionCode } from "./edition.js";
import { EDITION_2018 } from "./edition2018/edition2018.js";
import { EDITION_2019 } from "./edition2019/edition2019.js";

/** Every edition of the rules, oldest first. */
export const EDITIONS: readonly Edition[] = Object.freeze([EDITION_2018, EDITION_2019]);

/** The edition in force for a review year; null when the product holds none (before 2018, from 2023). */
export function editionOfYear(year: number): Edition | null {
  return EDITIONS.find((it) => it.validFromYear <= year && year <= (it.validToYear ?? year)) ?? null;
}

/** True when `code` names an edition the product holds. */
export function isEditionCode(code: string): code is EditionCode {
  return EDITIONS.some((it) => it.code === code);
}

/**
 * The edition a round names.
 * @throws {RangeError} when the product holds no edition of this code
 */
export function editionByCode(code: string): Edition {
  const edition = EDITIONS.find((it) => it.code === code);
  if (!edition) throw new RangeError(`no edition with code ${code}`);
  return edition;
}
