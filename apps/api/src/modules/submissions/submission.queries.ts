import type { Level, ReviewState } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { IS_PROPOSED, LIVE_ITEMS, PATH_OF } from "./seal.queries.js";

/** One sealed submission, without its subjects. */
export interface SubmissionHead {
  id: string;
  number: number;
  revision: number;
  contentHash: string;
  sealedAt: Date;
  receivedAt: Date | null;
  subjects: number;
  returned: number;
}

/** Where the proposals of one unit stand. */
export interface UnitRow {
  unit: OrganisationRef;
  receiver: OrganisationRef;
  rated: number;
  proposed: number;
  sealed: number;
  decided: number;
  latest: SubmissionHead | null;
}

const REF = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'shortName', ${alias}.short_name, 'kind', ${alias}.kind)`;

const HEAD = `json_build_object('id', s.id, 'number', s.number, 'revision', s.revision, 'contentHash', s.content_hash,
  'sealedAt', s.sealed_at, 'receivedAt', s.received_at,
  'subjects', (SELECT count(*)::int FROM submission_items i WHERE i.submission_id = s.id),
  'returned', (SELECT count(*)::int FROM submission_items i WHERE i.submission_id = s.id AND i.returned_at IS NOT NULL))`;

const MOST_UNITS = 500;

/** Units of a round on the way up, within the ranges, in tree order. */
export async function findUnits(
  tx: Tx,
  roundId: string,
  scope: [lo: number[], hi: number[]],
  unitIds: readonly string[] | null = null,
): Promise<UnitRow[]> {
  return tx.query(
    `WITH climb AS MATERIALIZED (
       SELECT r.id, p.unit_id, p.lo, r.decided_level IS NOT NULL AS is_decided,
              ${IS_PROPOSED} AND (p.unit_id = r.cell_id OR EXISTS (SELECT 1 FROM ${LIVE_ITEMS} l
                WHERE l.review_id = r.id AND l.receiver_id = p.unit_id)) AS is_proposed,
              ${IS_PROPOSED} AND EXISTS (SELECT 1 FROM ${LIVE_ITEMS} l
                WHERE l.review_id = r.id AND l.unit_id = p.unit_id AND l.level = r.proposed_level) AS is_sealed
         FROM reviews r JOIN rounds rd ON rd.id = r.round_id CROSS JOIN LATERAL (${PATH_OF}) p
        WHERE r.round_id = $1 AND r.participation = 'RATED' AND ($4::uuid[] IS NULL OR p.unit_id = ANY ($4))
          AND EXISTS (SELECT 1 FROM unnest($2::bigint[], $3::bigint[]) AS g (lo, hi) WHERE p.lo BETWEEN g.lo AND g.hi))
     SELECT ${REF("o")} AS unit, ${REF("a")} AS receiver, count(*)::int AS rated,
            count(*) FILTER (WHERE c.is_proposed)::int AS proposed, count(*) FILTER (WHERE c.is_sealed)::int AS sealed,
            count(*) FILTER (WHERE c.is_decided)::int AS decided,
            (SELECT ${HEAD} FROM submissions s WHERE s.round_id = $1 AND s.unit_id = o.id
              ORDER BY s.revision DESC LIMIT 1) AS latest
       FROM climb c JOIN organisations o ON o.id = c.unit_id
       JOIN tree_nodes n ON n.organisation_id = o.id AND n.tree_id = ${NEWEST_TREE}
       JOIN organisations a ON a.id = n.parent_id
      GROUP BY o.id, a.id, c.lo ORDER BY c.lo LIMIT ${MOST_UNITS}`,
    [roundId, ...scope, unitIds],
  );
}

/** A submission as stored. */
export interface SubmissionRow extends SubmissionHead {
  roundId: string;
  unitId: string;
  receiverId: string;
  content: string;
  unit: OrganisationRef;
  receiver: OrganisationRef;
  lo: number;
  hi: number;
}

/** Every revision of the unit of one submission, up to that one, latest first. */
export async function findRevisions(tx: Tx, id: string): Promise<SubmissionRow[]> {
  const rows: { row: SubmissionRow }[] = await tx.query(
    `SELECT ${HEAD}::jsonb || jsonb_build_object('roundId', s.round_id, 'unitId', s.unit_id, 'receiverId', s.receiver_id,
              'content', s.content, 'unit', ${REF("o")}, 'receiver', ${REF("a")}, 'lo', n.lo, 'hi', n.hi) AS row
       FROM submissions asked
       JOIN submissions s ON s.round_id = asked.round_id AND s.unit_id = asked.unit_id AND s.revision <= asked.revision
       JOIN organisations o ON o.id = s.unit_id JOIN organisations a ON a.id = s.receiver_id
       JOIN tree_nodes n ON n.organisation_id = s.unit_id AND n.tree_id = ${NEWEST_TREE}
      WHERE asked.id = $1 ORDER BY s.revision DESC`,
    [id],
  );
  return rows.map(({ row }) => row);
}

/** A unit's latest submissions in a round. */
export async function findLatest(
  tx: Tx,
  roundId: string,
  unitIds: readonly string[],
): Promise<{ id: string; unitId: string }[]> {
  return tx.query(
    `SELECT DISTINCT ON (unit_id) id, unit_id AS "unitId" FROM submissions
      WHERE round_id = $1 AND unit_id = ANY ($2::uuid[]) ORDER BY unit_id, revision DESC`,
    [roundId, unitIds],
  );
}

export interface ItemRow {
  reviewId: string;
  memberId: string | null;
  state: ReviewState;
  proposedLevel: Level | null;
  version: number;
  returnedAt: Date | null;
  returnReason: string | null;
  answeredAt: Date | null;
}

export async function findItems(tx: Tx, submissionId: string): Promise<ItemRow[]> {
  return tx.query(
    `SELECT i.review_id AS "reviewId", r.member_id AS "memberId", r.state, r.proposed_level AS "proposedLevel", r.version,
            i.returned_at AS "returnedAt", i.return_reason AS "returnReason", i.answered_at AS "answeredAt"
       FROM submission_items i JOIN reviews r ON r.id = i.review_id WHERE i.submission_id = $1`,
    [submissionId],
  );
}
