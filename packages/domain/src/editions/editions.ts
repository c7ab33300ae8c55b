import type { Edition, EditionCode } from "./edition.js";
import { EDITION_2014 } from "./edition2014/edition2014.js";
import { EDITION_2018 } from "./edition2018/edition2018.js";
import { EDITION_2019 } from "./edition2019/edition2019.js";
import { EDITION_2023 } from "./edition2023/edition2023.js";
import { EDITION_2025 } from "./edition2025/edition2025.js";

/** Every edition of the rules, oldest first. */
export const EDITIONS: readonly Edition[] = Object.freeze([
  EDITION_2014,
  EDITION_2018,
  EDITION_2019,
  EDITION_2023,
  EDITION_2025,
]);

/** The edition in force for a review year; null when the product holds none (before 2014). */
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
