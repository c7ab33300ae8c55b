import type { Level, ReviewState } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { QUOTA_GROUP } from "./levelCounts.queries.js";

/** A rated member of a cell to be decided on. */
export interface DecidableReview {
  id: string;
  memberId: string;
  cellId: string;
  state: ReviewState;
  proposedLevel: Level | null;
  /** Group of the quota; null where it is counted over the whole round. */
  quotaGroup: string | null;
  lo: number;
  hi: number;
}

export async function findRated(
  tx: Tx,
  roundId: string,
  cellIds: readonly string[],
  isGrouped: boolean,
): Promise<DecidableReview[]> {
  return tx.query(
    `SELECT r.id, r.member_id AS "memberId", r.cell_id AS "cellId", r.state, r.proposed_level AS "proposedLevel",
            ${QUOTA_GROUP} AS "quotaGroup", n.lo, n.hi
       FROM reviews r JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
      WHERE r.round_id = $1 AND r.cell_id = ANY ($3::uuid[]) AND r.subject_kind = 'MEMBER' AND r.participation = 'RATED'
      ORDER BY r.id`,
    [roundId, isGrouped, cellIds],
  );
}

/** The level one act decides for one review. */
export interface DecidedLevel {
  reviewId: string;
  level: Level;
  proposedLevel: Level | null;
  reason: string | null;
  hasOverride: boolean;
}

/** Decisions are appended, and each review carries its own; the round is decided when no rated member is left open. */
export async function saveDecisions(
  tx: Tx,
  roundId: string,
  resolutionId: string,
  decided: readonly DecidedLevel[],
  today: string,
): Promise<void> {
  await tx.query(
    `INSERT INTO decisions (resolution_id, review_id, level, proposed_level, reason)
     SELECT $1, d.* FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) AS d`,
    [
      resolutionId,
      ...(["reviewId", "level", "proposedLevel", "reason"] as const).map((key) =>
        decided.map((it) => it[key]),
      ),
    ],
  );
  await tx.query(
    `UPDATE reviews r SET state = 'DECIDED', state_since = $4, decided_level = d.level, has_override = d.has_override
       FROM unnest($1::uuid[], $2::text[], $3::boolean[]) AS d (id, level, has_override) WHERE r.id = d.id`,
    [...(["reviewId", "level", "hasOverride"] as const).map((key) => decided.map((it) => it[key])), today],
  );
  await tx.query(
    `UPDATE rounds SET state = 'DECIDED' WHERE id = $1 AND state = 'OPEN'
        AND NOT EXISTS (SELECT 1 FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER'
                           AND participation = 'RATED' AND decided_level IS NULL)`,
    [roundId],
  );
}
