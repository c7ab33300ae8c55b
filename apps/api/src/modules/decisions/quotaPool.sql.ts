import type { SubjectKind } from "@xeploai/domain";
import { SUBJECT_KINDS } from "@xeploai/domain";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { editionOfRound, type RoundRules } from "../rounds/editionOfRound.js";

/**
 * SQL of the unit whose committee decides on review `r` of round `rd`: one level up for an organisation, or a collective
 * of the organisation, that the round belongs to.
 * @see decidingUnit in the domain
 */
export const DECIDED_AT = `
  CASE WHEN r.subject_kind IN ('ORGANISATION', 'COLLECTIVE') AND r.cell_id = rd.organisation_id
       THEN (SELECT t.parent_id FROM tree_nodes t
              WHERE t.organisation_id = rd.organisation_id AND t.tree_id = ${NEWEST_TREE})
       ELSE rd.organisation_id END`;

/** SQL of the group that the record of `r` names where the plan names none. */
const RECORDED_GROUP = `
  CASE r.subject_kind
    WHEN 'ORGANISATION' THEN (SELECT o.type FROM organisations o WHERE o.id = r.organisation_id)
    WHEN 'COLLECTIVE' THEN (SELECT c.kind FROM collectives c WHERE c.id = r.collective_id)
    WHEN 'CADRE' THEN (SELECT p.equivalent_group FROM posts p
      WHERE p.member_id = r.member_id AND p.equivalent_group IS NOT NULL AND p.valid_from <= rd.as_of
        AND (p.valid_to IS NULL OR p.valid_to > rd.as_of) ORDER BY p.is_head DESC, p.id LIMIT 1) END`;

/** SQL of the group of the quota in which review `r` of round `rd` counts, empty for none; `kinds` are counted by groups. */
export const poolGroup = (kinds: string): string =>
  `CASE WHEN r.subject_kind = ANY (${kinds}::text[]) THEN COALESCE(r.quota_group, ${RECORDED_GROUP}, '') ELSE '' END`;

/** Kinds whose quota is counted in groups, and not over the whole round. */
export function groupedKinds(round: RoundRules): SubjectKind[] {
  const { subjects } = editionOfRound(round);
  return SUBJECT_KINDS.filter((kind) => {
    const group = subjects[kind]?.quota?.value.group ?? "GRASSROOTS_ORGANISATION";
    return group !== "GRASSROOTS_ORGANISATION";
  });
}
