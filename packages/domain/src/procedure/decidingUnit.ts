import type { SubjectKind } from "../editions/subjectKind.js";
import { type OrganisationRank, ratingAuthority } from "./ratingAuthority.js";

/** Whose committee decides a level in the round of one organisation: that organisation's own, or the one above it. */
export type DecidingUnit = "ROUND_ORGANISATION" | "UNIT_ABOVE";

/**
 * Where a subject of a round is decided. Persons by the committee of the round's organisation; an organisation by the
 * body that the table of authorities names for its rank; a collective as the organisation it sits at.
 * @param rank of the unit in which the subject is reviewed
 */
export function decidingUnit(kind: SubjectKind, rank: OrganisationRank): DecidingUnit {
  if (kind === "MEMBER" || kind === "CADRE") return "ROUND_ORGANISATION";
  const [first] = ratingAuthority(rank).decides;
  return first === "GRASSROOTS_COMMITTEE" ? "ROUND_ORGANISATION" : "UNIT_ABOVE";
}
