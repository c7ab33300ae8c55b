import type { Tx } from "../../database/Door.js";
import { insertReviews } from "../rounds/insertReviews.js";
import type { Round } from "../rounds/round.type.js";
import type { Standing } from "./change.types.js";
import type { PlannedChange } from "./diffParticipants.js";
import type { ChangePlan } from "./planChanges.js";

/** Writes a plan under the round's lock: snapshots first, then the reviews, then the record of what changed. */
export async function applyPlan(
  tx: Tx,
  round: Round,
  { changes, joining }: ChangePlan,
  by: { accountId: string; today: string; now: Date },
): Promise<{ id: string; number: number }> {
  const change = await insertChange(tx, round.id, by);
  await keepSnapshots(tx, round.id, change.id, changes);
  await insertReviews(tx, round, joining, by.today);
  const ids = await reviewIds(tx, round.id, changes);
  await bringDossiers(tx, round);
  await updateReviews(tx, changes, by.today);
  await insertRows(tx, change.id, changes, ids);
  await setRoundState(tx, round.id);
  return change;
}

async function insertChange(
  tx: Tx,
  roundId: string,
  { accountId, today, now }: { accountId: string; today: string; now: Date },
): Promise<{ id: string; number: number }> {
  const rows: [{ id: string; number: number }] = await tx.query(
    `INSERT INTO round_changes (round_id, number, applied_on, applied_at, applied_by_id)
     SELECT $1, COALESCE(max(number), 0) + 1, $2, $3, $4 FROM round_changes WHERE round_id = $1
     RETURNING id, number`,
    [roundId, today, now, accountId],
  );
  return rows[0];
}

const ENDED: readonly unknown[] = ["MERGED_AWAY", "DISSOLVED"];

/** Units that ended keep their figures as of this day, before their subjects move on. */
async function keepSnapshots(
  tx: Tx,
  roundId: string,
  changeId: string,
  changes: readonly PlannedChange[],
): Promise<void> {
  const ended = changes.filter((it) => it.subjectKind === "ORGANISATION" && ENDED.includes(it.after.reason));
  if (ended.length === 0) return;
  await tx.query(
    `INSERT INTO unit_snapshots (change_id, organisation_id, lines)
     SELECT $1, u.id, COALESCE((SELECT jsonb_agg(jsonb_build_object('reviewId', r.id, 'subjectKind', r.subject_kind,
              'participation', r.participation, 'state', r.state, 'selfLevel', r.self_level,
              'proposedLevel', r.proposed_level, 'decidedLevel', r.decided_level) ORDER BY r.id)
              FROM reviews r WHERE r.round_id = $2 AND r.cell_id = u.id), '[]')
       FROM unnest($3::uuid[]) AS u (id)`,
    [changeId, roundId, ended.map((it) => it.subjectId)],
  );
}

async function reviewIds(
  tx: Tx,
  roundId: string,
  changes: readonly PlannedChange[],
): Promise<ReadonlyMap<PlannedChange, string>> {
  const rows: { id: string; key: string }[] = await tx.query(
    `SELECT id, subject_kind || COALESCE(member_id, collective_id, organisation_id) AS key
       FROM reviews WHERE round_id = $1`,
    [roundId],
  );
  const byKey = new Map(rows.map(({ key, id }) => [key, id]));
  return new Map(changes.map((it) => [it, it.stored?.id ?? byKey.get(it.subjectKind + it.subjectId) ?? ""]));
}

/** A member who comes from another round of the year brings what was written there, as a draft of the new review. */
async function bringDossiers(tx: Tx, round: Round): Promise<void> {
  await tx.query(
    `INSERT INTO self_assessments (review_id, grades, points, sections, own_level, typed_by_id, updated_at)
     SELECT DISTINCT ON (r.id) r.id, s.grades, s.points, s.sections, s.own_level, s.typed_by_id, s.updated_at
       FROM reviews r
       JOIN reviews f ON f.member_id = r.member_id AND f.subject_kind = r.subject_kind AND f.year = r.year
                     AND f.round_id <> r.round_id AND f.post_group IS NOT DISTINCT FROM r.post_group
       JOIN rounds frd ON frd.id = f.round_id AND frd.edition_code = $2
       JOIN self_assessments s ON s.review_id = f.id
      WHERE r.round_id = $1 AND r.participation <> 'OUT' AND r.state IN ('DRAFT', 'REVIEW_ONLY')
        AND NOT EXISTS (SELECT 1 FROM self_assessments o WHERE o.review_id = r.id)
      ORDER BY r.id, s.updated_at DESC`,
    [round.id, round.editionCode],
  );
}

async function updateReviews(tx: Tx, changes: readonly PlannedChange[], today: string): Promise<void> {
  const known = changes.flatMap(({ stored, after, isWrittenAgain }) =>
    stored ? [{ id: stored.id, ...after, isWrittenAgain, losesVotes: losesVotes(stored, after) }] : [],
  );
  if (known.length === 0) return;
  const COLUMNS = [
    "id",
    "unitId",
    "participation",
    "reason",
    "cap",
    "postGroup",
    "state",
    "proposedLevel",
  ] as const;
  await tx.query(
    `UPDATE reviews r SET cell_id = n.unit_id, participation = n.participation, reason = n.reason, cap = n.cap,
            post_group = n.post_group, proposed_level = n.proposed_level, state = n.state,
            proposal_reason = CASE WHEN n.proposed_level IS NULL THEN NULL ELSE r.proposal_reason END,
            self_level = CASE WHEN n.state = 'DRAFT' THEN NULL ELSE r.self_level END,
            state_since = CASE WHEN r.state = n.state THEN r.state_since ELSE $9::date END
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
            AS n (id, unit_id, participation, reason, cap, post_group, state, proposed_level)
      WHERE r.id = n.id`,
    [...COLUMNS.map((column) => known.map((it) => it[column])), today],
  );
  await tx.query(`DELETE FROM ballot_tallies WHERE review_id = ANY ($1::uuid[])`, [
    known.filter((it) => it.losesVotes).map(({ id }) => id),
  ]);
  await tx.query(`UPDATE self_assessments SET submitted_at = NULL WHERE review_id = ANY ($1::uuid[])`, [
    known.filter((it) => it.isWrittenAgain).map(({ id }) => id),
  ]);
}

/** Votes count in the cell that met on the member, as long as the member is rated there. */
export const losesVotes = (before: Standing, after: Standing): boolean =>
  before.votes !== undefined && after.proposedLevel === null && after.state !== before.state;

async function insertRows(
  tx: Tx,
  changeId: string,
  changes: readonly PlannedChange[],
  ids: ReadonlyMap<PlannedChange, string>,
): Promise<void> {
  await tx.query(
    `INSERT INTO round_change_rows (change_id, review_id, kind, from_unit_id, to_unit_id, before, after)
     SELECT $1, n.* FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::jsonb[], $7::jsonb[]) AS n`,
    [
      changeId,
      changes.map((it) => ids.get(it)),
      changes.map((it) => it.kind),
      changes.map((it) => it.stored?.unitId ?? null),
      changes.map((it) => it.after.unitId),
      changes.map((it) => it.stored && JSON.stringify(standingOf(it.stored))),
      changes.map((it) => JSON.stringify(it.after)),
    ],
  );
}

const standingOf = ({
  unitId,
  participation,
  reason,
  cap,
  postGroup,
  state,
  proposedLevel,
  votes,
}: Standing) => ({
  unitId,
  participation,
  reason,
  cap,
  postGroup,
  state,
  proposedLevel,
  ...(votes && { votes }),
});

/** Somebody who joins a round that was decided opens it again; when the last undecided leaves, it is decided. */
async function setRoundState(tx: Tx, roundId: string): Promise<void> {
  await tx.query(
    `UPDATE rounds rd SET state = s.state
       FROM (SELECT CASE WHEN count(*) FILTER (WHERE decided_level IS NULL) > 0
                           OR count(*) FILTER (WHERE decided_level IS NOT NULL) = 0 THEN 'OPEN' ELSE 'DECIDED' END AS state
               FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER' AND participation = 'RATED') s
      WHERE rd.id = $1 AND rd.state IN ('OPEN', 'DECIDED') AND rd.state <> s.state`,
    [roundId],
  );
}
