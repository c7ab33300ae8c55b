import type { Edition } from "../editions/edition.js";
import type { Level } from "../editions/level.js";
import type { Provenance } from "../editions/sourced.js";
import { placeRulesInYear, provenanceOf } from "./placeRulesInYear.js";

/** What the levels proposed at several places add up to. */
export type SettledLevels =
  | { readonly level: Level }
  /** The competent authority decides; null when the edition has no rule on it and a person must say so. */
  | { readonly level: null; readonly source: Provenance | null };

/**
 * The level that all places propose, or that the places differ and the competent authority decides. Levels of different
 * places are never averaged, nor is the lower one taken.
 * @param levels one or more, in any order
 * @throws {RangeError} when no place proposed a level
 * @see Guidance 21-HD/BTCTW (2019), "một số vấn đề khác"
 */
export function settleLevels(levels: readonly Level[], edition: Edition, year: number): SettledLevels {
  const [level, ...others] = levels;
  if (level === undefined) throw new RangeError("levels must have at least one entry");
  if (others.every((it) => it === level)) return { level };
  const rule = placeRulesInYear(edition, year).find("DIFFERENT_LEVELS_TO_AUTHORITY");
  return { level: null, source: rule ? provenanceOf(rule) : null };
}
