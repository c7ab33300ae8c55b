import {
  LEVELS,
  type LevelCounts,
  type QuotaCounter,
  type QuotaRule,
  type SubjectKind,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { PlacedRound } from "../rounds/round.queries.js";
import { allowedOf } from "./allowedOf.js";
import { DECIDED_AT, groupedKinds, poolGroup } from "./quotaPool.sql.js";
import { ruleOfKind } from "./ruleOfKind.js";

/** States in which a level may be decided. */
export const OPEN_STATES: readonly string[] = [
  "PROPOSED",
  "QUOTA_CHECKED",
  "VERIFIED",
  "APPEALED",
  "REOPENED",
];

export interface OpenSession {
  id: string;
  openedAt: Date;
}

/** The counter of one group as stored. */
export interface StoredCounter extends QuotaCounter {
  id: string;
  group: string;
}

export async function findOpenSession(
  tx: Tx,
  roundId: string,
  authorityId: string,
): Promise<OpenSession | null> {
  const rows: OpenSession[] = await tx.query(
    `SELECT id, opened_at AS "openedAt" FROM decision_sessions
      WHERE round_id = $1 AND authority_id = $2 AND closed_at IS NULL`,
    [roundId, authorityId],
  );
  return rows[0] ?? null;
}

/** Every rated subject of the round on which this committee decides, by its group and the level it counts at. */
const POOL = `
  SELECT r.id, r.subject_kind AS kind, ${poolGroup("$3")} AS "group", r.decided_level,
         r.decided_level IS NULL AND r.proposed_level IS NOT NULL AND r.state = ANY ($4::text[]) AS is_open,
         COALESCE(r.decided_level, CASE WHEN r.state = ANY ($4::text[]) THEN r.proposed_level END) AS level,
         r.proposed_level
    FROM reviews r JOIN rounds rd ON rd.id = r.round_id
   WHERE r.round_id = $1 AND r.participation = 'RATED' AND ${DECIDED_AT} = $2::uuid`;

const POOL_GROUPS = `
  SELECT kind, "group", count(*)::int AS rated, count(*) FILTER (WHERE level IN ('EXCELLENT', 'GOOD'))::int AS base,
         count(*) FILTER (WHERE level = 'EXCELLENT')::int AS "proposedExcellent",
         count(*) FILTER (WHERE decided_level = 'EXCELLENT')::int AS excellent
    FROM (${POOL}) p GROUP BY 1, 2 ORDER BY 1, 2`;

interface PoolGroup {
  kind: SubjectKind;
  group: string;
  rated: number;
  base: number;
  proposedExcellent: number;
  excellent: number;
}

/**
 * Opens a session under the round's lock: whatever was open is closed, what lies before the committee is listed, and the
 * base of each group is frozen as it stands.
 */
export async function openSession(
  tx: Tx,
  round: PlacedRound,
  authorityId: string,
  by: { accountId: string; now: Date },
): Promise<OpenSession & { subjects: number }> {
  await closeSessions(tx, round.id, authorityId, by.now);
  const [session]: [OpenSession] = await tx.query(
    `INSERT INTO decision_sessions (round_id, authority_id, opened_at, opened_by_id) VALUES ($1, $2, $3, $4)
     RETURNING id, opened_at AS "openedAt"`,
    [round.id, authorityId, by.now, by.accountId],
  );
  const pool = [round.id, authorityId, groupedKinds(round), OPEN_STATES];
  const groups: PoolGroup[] = await tx.query(POOL_GROUPS, pool);
  for (const { kind, group, rated, base, proposedExcellent, excellent } of groups) {
    const allowed = allowedOf(base, ruleOfKind(round, kind));
    await tx.query(
      `INSERT INTO quota_counters (session_id, subject_kind, quota_group, rated, frozen_base, frozen_excellent, base,
                                   excellent, allowed, tolerated)
       VALUES ($1, $2, $3, $4, $5, $6, $5, $7, $8, $9)`,
      [
        session.id,
        kind,
        group,
        rated,
        base,
        proposedExcellent,
        excellent,
        allowed,
        Math.max(0, excellent - allowed),
      ],
    );
  }
  const listed: unknown[] = await tx.query(
    `INSERT INTO session_subjects (session_id, review_id, proposed_level)
     SELECT $5, id, proposed_level FROM (${POOL}) p WHERE is_open RETURNING 1`,
    [...pool, session.id],
  );
  return { ...session, subjects: listed.length };
}

async function closeSessions(tx: Tx, roundId: string, authorityId: string, now: Date): Promise<void> {
  await tx.query(
    `UPDATE decision_sessions SET closed_at = $3 WHERE round_id = $1 AND authority_id = $2 AND closed_at IS NULL`,
    [roundId, authorityId, now],
  );
}

/** The counters of some groups, locked in one order whatever the order in which they are named. */
export async function lockCounters(
  tx: Tx,
  sessionId: string,
  kind: SubjectKind,
  groups: readonly string[],
): Promise<StoredCounter[]> {
  return tx.query(
    `SELECT id, quota_group AS "group", base, excellent, tolerated FROM quota_counters
      WHERE session_id = $1 AND subject_kind = $2 AND quota_group = ANY ($3::text[])
      ORDER BY quota_group FOR UPDATE`,
    [sessionId, kind, groups],
  );
}

/** The counter of one group in the open session, or as one opened now would begin; nothing written or locked. */
export async function findCounter(
  tx: Tx,
  round: PlacedRound,
  { authorityId, kind, group }: { authorityId: string; kind: SubjectKind; group: string },
): Promise<QuotaCounter> {
  const [stored]: QuotaCounter[] = await tx.query(
    `SELECT q.base, q.excellent, q.tolerated FROM quota_counters q JOIN decision_sessions s ON s.id = q.session_id
      WHERE s.round_id = $1 AND s.authority_id = $2 AND s.closed_at IS NULL AND q.subject_kind = $3 AND q.quota_group = $4`,
    [round.id, authorityId, kind, group],
  );
  if (stored) return stored;
  const pool = [round.id, authorityId, groupedKinds(round), OPEN_STATES];
  const groups: PoolGroup[] = await tx.query(POOL_GROUPS, pool);
  const found = groups.find((it) => it.kind === kind && it.group === group);
  const { base, excellent } = found ?? { base: 0, excellent: 0 };
  return { base, excellent, tolerated: Math.max(0, excellent - allowedOf(base, ruleOfKind(round, kind))) };
}

export async function saveCounter(
  tx: Tx,
  { id, base, excellent, tolerated }: StoredCounter,
  rule: QuotaRule | null,
): Promise<void> {
  await tx.query(
    `UPDATE quota_counters SET base = $2, excellent = $3, tolerated = $4, allowed = $5 WHERE id = $1`,
    [id, base, excellent, tolerated, allowedOf(base, rule)],
  );
}

/** Levels decided so far in each group of one kind, counted from the reviews. */
export async function findDecidedCounts(
  tx: Tx,
  round: PlacedRound,
  authorityId: string,
  kind: SubjectKind,
): Promise<Map<string, LevelCounts>> {
  const counts = LEVELS.map((it) => `'${it}', count(*) FILTER (WHERE decided_level = '${it}')`).join(", ");
  const rows: { group: string; counts: LevelCounts }[] = await tx.query(
    `SELECT "group", json_build_object(${counts}) AS counts FROM (${POOL}) p WHERE kind = $5 GROUP BY 1`,
    [round.id, authorityId, groupedKinds(round), OPEN_STATES, kind],
  );
  return new Map(rows.map((it) => [it.group, it.counts]));
}

/** Ends a session in which nothing is left to decide. */
export async function closeWhenDone(tx: Tx, sessionId: string, now: Date): Promise<void> {
  await tx.query(
    `UPDATE decision_sessions SET closed_at = $2 WHERE id = $1 AND NOT EXISTS (
       SELECT 1 FROM session_subjects s JOIN reviews r ON r.id = s.review_id
        WHERE s.session_id = $1 AND r.decided_level IS NULL AND r.state = ANY ($3::text[]))`,
    [sessionId, now, OPEN_STATES],
  );
}
