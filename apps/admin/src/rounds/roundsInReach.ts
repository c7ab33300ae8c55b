import type { OrganisationKind, RoundFilter } from "../graphql/generated/graphql";

const ABOVE: ReadonlySet<OrganisationKind> = new Set(["CENTRAL", "PROVINCE", "DISTRICT"]);
const BELOW: ReadonlySet<OrganisationKind> = new Set(["SECTIONAL", "CELL", "PARTY_GROUP"]);

interface Place {
  id: string;
  kind: OrganisationKind;
}

/** Whether rounds stand below the organisation, in many grassroots organisations, and none in itself. */
export const isAboveRounds = ({ kind }: Pick<Place, "kind">): boolean => ABOVE.has(kind);

/** Whether the organisation is part of a grassroots organisation and takes part in its rounds. */
export const isBelowRounds = ({ kind }: Pick<Place, "kind">): boolean => BELOW.has(kind);

/**
 * The rounds that somebody acting for an organisation works with: those of all below from a district up, its own of a
 * grassroots organisation, and of a cell those it takes part in, which the server finds by the viewer's scope.
 */
export function roundsInReach({ id, kind }: Place): RoundFilter {
  if (ABOVE.has(kind)) return { withinId: id };
  return BELOW.has(kind) ? {} : { organisationId: id };
}
