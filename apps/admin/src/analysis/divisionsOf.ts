import type { OrganisationKind } from "../graphql/generated/graphql";
import type { Group } from "./address";

/** Ways to divide a unit that give a list a person can read; the first is the usual one, none where nothing is below. */
export function divisionsOf(kind: OrganisationKind): readonly Group[] {
  switch (kind) {
    case "CENTRAL":
      return ["CHILD", "DISTRICT"];
    case "PROVINCE":
      return ["CHILD", "GRASSROOTS"];
    case "DISTRICT":
      return ["CHILD", "CELL"];
    case "WARD":
    case "GRASSROOTS_COMMITTEE":
    case "SECTIONAL":
      return ["CHILD"];
    default:
      return [];
  }
}

/** True where a unit's figures are the sum of several grassroots organisations, each with its own limit. */
export function isAboveGrassroots(kind: OrganisationKind): boolean {
  return kind === "CENTRAL" || kind === "PROVINCE" || kind === "DISTRICT";
}

/** True where a unit shares the limit of the grassroots organisation it belongs to. */
export function isBelowGrassroots(kind: OrganisationKind): boolean {
  return kind === "SECTIONAL" || kind === "CELL" || kind === "PARTY_GROUP";
}
