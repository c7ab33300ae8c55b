import type { Edition } from "../editions/edition.js";
import type { PlaceCode, PlaceRule } from "../editions/placeRule.js";
import type { Provenance, Sourced } from "../editions/sourced.js";
import type { AppliedPlaceRule } from "./reviewPlace.js";

/** The edition's rules on places that hold in one review year. */
export interface PlaceRulesInYear {
  /** The rule of this code; null when there is none. */
  find(code: PlaceCode): Sourced<PlaceRule> | null;
  /** Its code and provenance, in a list of one; empty when there is none. */
  applied(code: PlaceCode): readonly AppliedPlaceRule[];
}

/** The rules on places of an edition in one of its years. */
export function placeRulesInYear(edition: Edition, year: number): PlaceRulesInYear {
  const inYear = edition.places.filter(
    ({ value: { fromYear = year, toYear = year } }) => fromYear <= year && year <= toYear,
  );
  const find = (code: PlaceCode) => inYear.find((it) => it.value.code === code) ?? null;
  return {
    find,
    applied(code) {
      const rule = find(code);
      return rule ? [{ code, ...provenanceOf(rule) }] : [];
    },
  };
}

/** The provenance of a rule, without the rule. */
export function provenanceOf({ source, certainty, note }: Provenance): Provenance {
  return note ? { source, certainty, note } : { source, certainty };
}
