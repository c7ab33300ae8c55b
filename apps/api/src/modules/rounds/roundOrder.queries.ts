import {
  type OrderIndex,
  orderIndex,
  PARTY_COLLECTIVE_KINDS,
  type RoundOrganisation,
  type RoundSubject,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";

/** The subjects of a round by what the order among them asks for. One statement, however many subjects. */
export async function loadOrder(tx: Tx, roundId: string): Promise<OrderIndex> {
  const rows: [{ organisations: RoundOrganisation[]; subjects: RoundSubject[] }] = await tx.query(
    `SELECT (SELECT COALESCE(json_agg(o), '[]') FROM (${ORGANISATIONS}) o) AS organisations,
            (SELECT COALESCE(json_agg(s ORDER BY s.id), '[]') FROM (${SUBJECTS}) s) AS subjects`,
    [roundId],
  );
  const { organisations, subjects } = rows[0];
  return orderIndex(organisations, subjects);
}

/** The round's organisation and all below it; a unit that has left its part of the tree since hangs from the top. */
const ORGANISATIONS = `
  SELECT n.organisation_id AS id, CASE WHEN n.organisation_id <> rd.organisation_id THEN n.parent_id END AS "parentId"
    FROM rounds rd
    JOIN tree_nodes top ON top.organisation_id = rd.organisation_id AND top.tree_id = ${NEWEST_TREE}
    JOIN tree_nodes n ON n.tree_id = top.tree_id AND n.lo BETWEEN top.lo AND top.hi
   WHERE rd.id = $1
  UNION ALL
  SELECT DISTINCT r.cell_id, rd.organisation_id
    FROM rounds rd JOIN reviews r ON r.round_id = rd.id
   WHERE rd.id = $1 AND NOT EXISTS (
     SELECT 1 FROM tree_nodes top JOIN tree_nodes n ON n.tree_id = top.tree_id AND n.lo BETWEEN top.lo AND top.hi
      WHERE top.organisation_id = rd.organisation_id AND top.tree_id = ${NEWEST_TREE} AND n.organisation_id = r.cell_id)`;

/**
 * A cadre with several posts is reviewed in one collective: where the post is full-time, then where it is the higher one,
 * on the reference day; only collectives of the round count.
 */
const SUBJECTS = `
  SELECT r.id, r.subject_kind AS kind, r.cell_id AS "organisationId", r.state, r.state_since AS "stateSince",
         r.member_id AS "personId", place.id AS "collectiveId", COALESCE(place.position, 'MEMBER') AS position,
         COALESCE(c.kind IN (${PARTY_COLLECTIVE_KINDS.map((it) => `'${it}'`).join(", ")}), false) AS "isPartyCommittee"
    FROM reviews r
    JOIN rounds rd ON rd.id = r.round_id
    LEFT JOIN collectives c ON c.id = r.collective_id
    LEFT JOIN LATERAL (
      SELECT b.id, CASE WHEN p.is_head THEN 'HEAD' WHEN p.is_deputy THEN 'DEPUTY' ELSE 'MEMBER' END AS position
        FROM posts p
        JOIN reviews b ON b.round_id = r.round_id AND b.collective_id = p.collective_id
       WHERE p.member_id = r.member_id AND p.valid_from <= rd.as_of AND (p.valid_to IS NULL OR p.valid_to > rd.as_of)
       ORDER BY b.participation = 'RATED' DESC, p.is_full_time DESC, p.is_head DESC, p.is_deputy DESC, b.id
       LIMIT 1) place ON r.subject_kind = 'CADRE'
   WHERE r.round_id = $1`;
