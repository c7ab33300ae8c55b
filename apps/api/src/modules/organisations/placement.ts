import type { OrganisationKind } from "./organisation.types.js";

/** Which kinds of organisation may stand directly below which. Units above the ward come with the reference data. */
const BELOW: Readonly<Record<OrganisationKind, readonly OrganisationKind[]>> = {
  CENTRAL: [],
  PROVINCE: [],
  DISTRICT: ["GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL"],
  WARD: ["SECTIONAL", "CELL"],
  GRASSROOTS_COMMITTEE: ["SECTIONAL", "CELL"],
  GRASSROOTS_CELL: ["PARTY_GROUP"],
  SECTIONAL: ["CELL"],
  CELL: ["PARTY_GROUP"],
  PARTY_GROUP: [],
};

export const mayStandBelow = (parent: OrganisationKind, child: OrganisationKind): boolean =>
  BELOW[parent].includes(child);
