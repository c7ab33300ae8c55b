import type { OrganisationType } from "../graphql/generated/graphql";

/** What kind of place an organisation is, in the order of choices. */
export const ORGANISATION_TYPES: readonly OrganisationType[] = [
  "RESIDENTIAL",
  "SCHOOL",
  "OFFICE",
  "ENTERPRISE",
  "POLICE",
  "ARMY",
];
