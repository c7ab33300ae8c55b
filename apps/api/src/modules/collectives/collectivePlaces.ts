import type { CollectiveKind } from "@xeploai/domain";
import type { OrganisationKind } from "../organisations/organisation.types.js";

const PLACES_OF_GOVERNMENT: readonly OrganisationKind[] = ["PROVINCE", "DISTRICT", "WARD"];

/** At which kinds of organisation each collective sits; a unit's leadership may sit at any that has members. */
const PLACES: Readonly<Record<CollectiveKind, readonly OrganisationKind[]>> = {
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

export const maySitAt = (organisation: OrganisationKind, collective: CollectiveKind): boolean =>
  PLACES[collective].includes(organisation);
