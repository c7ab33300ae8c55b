import { COLLECTIVE_KINDS, type CollectiveKind } from "./collectiveKind.js";

/** Kinds of organisations at which collectives sit. */
export type CollectivePlace =
  | "PROVINCE"
  | "DISTRICT"
  | "WARD"
  | "GRASSROOTS_COMMITTEE"
  | "GRASSROOTS_CELL"
  | "SECTIONAL"
  | "CELL";

const PLACES_OF_GOVERNMENT: readonly CollectivePlace[] = ["PROVINCE", "DISTRICT", "WARD"];

/** At which kinds of organisation each collective sits; a unit's leadership may sit at any that has members. */
const PLACES: Readonly<Record<CollectiveKind, readonly CollectivePlace[]>> = {
  PARTY_STANDING_COMMITTEE: ["PROVINCE", "DISTRICT", "WARD", "GRASSROOTS_COMMITTEE"],
  PARTY_COMMITTEE: ["PROVINCE", "DISTRICT", "WARD", "GRASSROOTS_COMMITTEE"],
  SECTIONAL_COMMITTEE: ["SECTIONAL"],
  GRASSROOTS_CELL_COMMITTEE: ["GRASSROOTS_CELL"],
  CELL_COMMITTEE: ["CELL"],
  CELL_OF_SECTIONAL_ORGANISATION: ["CELL"],
  PEOPLES_COUNCIL_STANDING: PLACES_OF_GOVERNMENT,
  PEOPLES_COMMITTEE: PLACES_OF_GOVERNMENT,
  FATHERLAND_FRONT_STANDING: PLACES_OF_GOVERNMENT,
  MASS_ORGANISATION_STANDING: [...PLACES_OF_GOVERNMENT, "GRASSROOTS_COMMITTEE"],
  UNIT_LEADERSHIP: [...PLACES_OF_GOVERNMENT, "GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL", "SECTIONAL", "CELL"],
};

/** Collectives that may sit at an organisation of this kind, in their usual order; none at a Party group. */
export function collectivesAt(organisationKind: string): readonly CollectiveKind[] {
  return COLLECTIVE_KINDS.filter((kind) => PLACES[kind].some((place) => place === organisationKind));
}
