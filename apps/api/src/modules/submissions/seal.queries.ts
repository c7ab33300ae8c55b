import type { ClimbingProposal, Level, SubmittedSubject } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";

/** States between a proposal and its decision. */
export const PROPOSED_STATES = ["PROPOSED", "QUOTA_CHECKED", "VERIFIED"] as const;
export const IS_PROPOSED = `r.state IN (${PROPOSED_STATES.map((it) => `'${it}'`).join(", ")})`;

/** SQL: items of each unit's latest submission that were not returned. */
export const LIVE_ITEMS = `(
  SELECT i.review_id, i.level, s.unit_id, s.receiver_id, s.round_id
    FROM submission_items i JOIN submissions s ON s.id = i.submission_id
   WHERE i.returned_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM submissions l
                      WHERE l.round_id = s.round_id AND l.unit_id = s.unit_id AND l.revision > s.revision))`;

/**
 * SQL: units that seal `r` on its way up to the authority of round `rd`, the lowest first. What belongs to the deciding
 * organisation itself goes to the authority above it; its members it decides without a seal.
 */
export const PATH_OF = `
  SELECT a.organisation_id AS unit_id, a.depth, a.lo FROM tree_nodes n
    JOIN tree_nodes d ON d.tree_id = n.tree_id AND d.organisation_id = rd.organisation_id
    JOIN tree_nodes a ON a.tree_id = n.tree_id AND n.lo BETWEEN a.lo AND a.hi AND a.depth <= n.depth
   WHERE n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
     AND (a.depth > d.depth OR (a.depth = d.depth AND n.depth = d.depth AND r.subject_kind <> 'MEMBER'))`;

/** Proposals with the units that must seal them and those that have. */
export async function findClimb(tx: Tx, reviewIds: readonly string[]): Promise<ClimbingProposal[]> {
  return tx.query(
    `SELECT r.id AS "reviewId", ARRAY(SELECT p.unit_id FROM (${PATH_OF}) p ORDER BY p.depth DESC) AS path,
            ARRAY(SELECT l.unit_id FROM ${LIVE_ITEMS} l
                   WHERE l.review_id = r.id AND l.level = r.proposed_level) AS "sealedBy"
       FROM reviews r JOIN rounds rd ON rd.id = r.round_id
      WHERE r.id = ANY ($1::uuid[]) ORDER BY r.id`,
    [reviewIds],
  );
}

/** A proposal a unit may seal: its own, or one that a unit below sealed and sent to it. */
export interface SealableProposal extends SubmittedSubject {
  /** Covered by the unit's seal as it stands. */
  isSealed: boolean;
  /** Returned to the unit, which has not answered. */
  isReturned: boolean;
}

export async function findSealable(tx: Tx, roundId: string, unitId: string): Promise<SealableProposal[]> {
  return tx.query(
    `SELECT r.id AS "reviewId", r.subject_kind AS kind, COALESCE(m.full_name, c.name, o.name) AS name, r.cell_id AS "unitId",
            r.proposed_level AS level, r.proposal_reason AS reason, b.convened,
            CASE WHEN t.review_id IS NOT NULL THEN json_build_object('EXCELLENT', t.excellent, 'GOOD', t.good,
              'SATISFACTORY', t.satisfactory, 'UNSATISFACTORY', t.unsatisfactory) END AS votes,
            EXISTS (SELECT 1 FROM ${LIVE_ITEMS} l
                     WHERE l.review_id = r.id AND l.unit_id = $2 AND l.level = r.proposed_level) AS "isSealed",
            EXISTS (SELECT 1 FROM submission_items i JOIN submissions s ON s.id = i.submission_id
                     WHERE i.review_id = r.id AND s.unit_id = $2 AND s.round_id = $1 AND i.returned_at IS NOT NULL
                       AND i.answered_at IS NULL AND i.level = r.proposed_level) AS "isReturned"
       FROM reviews r
       JOIN organisations o ON o.id = r.cell_id
       LEFT JOIN members m ON m.id = r.member_id
       LEFT JOIN collectives c ON c.id = r.collective_id
       LEFT JOIN ballot_tallies t ON t.review_id = r.id AND t.is_in_force
       LEFT JOIN ballots b ON b.id = t.ballot_id
      WHERE r.round_id = $1 AND r.participation = 'RATED' AND ${IS_PROPOSED} AND r.proposed_level IS NOT NULL
        AND ((r.cell_id = $2 AND NOT EXISTS (SELECT 1 FROM rounds rd WHERE rd.id = $1 AND rd.organisation_id = $2
                AND r.subject_kind = 'MEMBER'))
             OR EXISTS (SELECT 1 FROM ${LIVE_ITEMS} l
                         WHERE l.round_id = $1 AND l.receiver_id = $2 AND l.review_id = r.id
                           AND l.level = r.proposed_level
                           AND NOT EXISTS (SELECT 1 FROM rounds rd WHERE rd.id = $1 AND rd.organisation_id = $2)))
      ORDER BY r.id`,
    [roundId, unitId],
  );
}

/** Members of the unit on whom the vote is recorded and no level proposed. */
export async function findUnproposed(tx: Tx, roundId: string, unitId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM reviews WHERE round_id = $1 AND cell_id = $2 AND participation = 'RATED' AND state = 'VOTED' ORDER BY id`,
    [roundId, unitId],
  );
  return rows.map(({ id }) => id);
}

export interface NewSubmission {
  roundId: string;
  unitId: string;
  receiverId: string;
  number: number;
  revision: number;
  content: string;
  contentHash: string;
  sealedAt: Date;
  sealedById: string;
}

export async function insertSubmission(
  tx: Tx,
  it: NewSubmission,
  items: readonly { reviewId: string; level: Level }[],
): Promise<string> {
  const rows: [{ id: string }] = await tx.query(
    `WITH added AS (
       INSERT INTO submissions (round_id, unit_id, receiver_id, number, revision, content, content_hash, sealed_at, sealed_by_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id),
     items AS (
       INSERT INTO submission_items (submission_id, review_id, level)
       SELECT added.id, i.* FROM added, unnest($10::uuid[], $11::text[]) AS i)
     SELECT id FROM added`,
    [
      it.roundId,
      it.unitId,
      it.receiverId,
      it.number,
      it.revision,
      it.content,
      it.contentHash,
      it.sealedAt,
      it.sealedById,
      items.map(({ reviewId }) => reviewId),
      items.map(({ level }) => level),
    ],
  );
  return rows[0].id;
}
