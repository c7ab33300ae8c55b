export const ORGANISATION_KINDS = [
  "CENTRAL",
  "PROVINCE",
  "DISTRICT",
  "WARD",
  "GRASSROOTS_COMMITTEE",
  "GRASSROOTS_CELL",
  "SECTIONAL",
  "CELL",
  "PARTY_GROUP",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_TYPES = [
  "RESIDENTIAL",
  "SCHOOL",
  "OFFICE",
  "ENTERPRISE",
  "POLICE",
  "ARMY",
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** Kinds that are a grassroots organisation (tổ chức cơ sở đảng), the group in which the quota is counted. */
export const GRASSROOTS_KINDS = ["WARD", "GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL"] as const;

/** Kinds in which members have their Party activity. */
export const CELL_KINDS = ["CELL", "GRASSROOTS_CELL"] as const;
