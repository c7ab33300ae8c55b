import type { Level, ReviewState, SubjectKind, TreeRange } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { SUBJECT_HEADS } from "../reviews/subjectHeads.js";
import type { PlacedRound } from "../rounds/round.queries.js";
import type { DecisionBasis } from "./decision.types.js";
import { DECIDED_AT, groupedKinds, poolGroup } from "./quotaPool.sql.js";

/** A rated subject to be decided on. */
export interface DecidableReview {
  id: string;
  subjectKind: SubjectKind;
  /** The person; null for a body. */
  memberId: string | null;
  headMemberIds: string[];
  cellId: string;
  state: ReviewState;
  stateSince: string | null;
  proposedLevel: Level | null;
  decidedLevel: Level | null;
  /** Group of the quota; empty where it is counted over the whole round. */
  quotaGroup: string;
  lo: number;
  hi: number;
  /** The unit whose committee decides. */
  authorityId: string;
  decidedAt: TreeRange;
}

/** Which rated subjects: those of the cells, or those named, or all of the kind. */
export interface DecidableQuestion {
  /** Any kind when null. */
  kind: SubjectKind | null;
  cellIds: readonly string[] | null;
  reviewIds: readonly string[] | null;
}

export async function findDecidable(
  tx: Tx,
  round: PlacedRound,
  { kind, cellIds, reviewIds }: DecidableQuestion,
): Promise<DecidableReview[]> {
  return tx.query(
    `SELECT r.id, r.subject_kind AS "subjectKind", r.member_id AS "memberId",
            CASE WHEN r.member_id IS NULL THEN ARRAY(${SUBJECT_HEADS}) ELSE '{}' END AS "headMemberIds",
            r.cell_id AS "cellId", r.state, r.state_since AS "stateSince", r.proposed_level AS "proposedLevel",
            r.decided_level AS "decidedLevel", ${poolGroup("$3")} AS "quotaGroup", n.lo, n.hi,
            a.organisation_id AS "authorityId", json_build_object('lo', a.lo, 'hi', a.hi) AS "decidedAt"
       FROM reviews r
       JOIN rounds rd ON rd.id = r.round_id
       JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
       JOIN tree_nodes a ON a.organisation_id = ${DECIDED_AT} AND a.tree_id = n.tree_id
      WHERE r.round_id = $1 AND ($2::text IS NULL OR r.subject_kind = $2) AND r.participation = 'RATED'
        AND ($4::uuid[] IS NULL OR r.cell_id = ANY ($4)) AND ($5::uuid[] IS NULL OR r.id = ANY ($5))
      ORDER BY r.id`,
    [round.id, kind, groupedKinds(round), cellIds, reviewIds],
  );
}

/** Of these reviews, the level each was listed at when the session was opened. */
export async function findListed(
  tx: Tx,
  sessionId: string,
  reviewIds: readonly string[],
): Promise<Map<string, Level>> {
  const rows: { id: string; level: Level }[] = await tx.query(
    `SELECT review_id AS id, proposed_level AS level FROM session_subjects
      WHERE session_id = $1 AND review_id = ANY ($2::uuid[])`,
    [sessionId, reviewIds],
  );
  return new Map(rows.map((it) => [it.id, it.level]));
}

/** The level one act decides for one review. */
export interface DecidedLevel {
  reviewId: string;
  level: Level;
  proposedLevel: Level | null;
  reason: string | null;
  hasOverride: boolean;
}

/**
 * Decisions are appended, each in place of the one in force, and each review carries its own; the round is decided when
 * no rated member is left open.
 */
export async function saveDecisions(
  tx: Tx,
  roundId: string,
  resolutionId: string,
  decided: readonly DecidedLevel[],
  today: string,
  basis: DecisionBasis = "SESSION",
): Promise<void> {
  await tx.query(
    `INSERT INTO decisions (resolution_id, review_id, level, proposed_level, reason, basis, supersedes_id)
     SELECT $1, d.*, $6, (SELECT old.id FROM decisions old WHERE old.review_id = d.review_id
                         AND NOT EXISTS (SELECT 1 FROM decisions later WHERE later.supersedes_id = old.id))
       FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) AS d (review_id, level, proposed_level, reason)`,
    [
      resolutionId,
      ...(["reviewId", "level", "proposedLevel", "reason"] as const).map((key) =>
        decided.map((it) => it[key]),
      ),
      basis,
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
