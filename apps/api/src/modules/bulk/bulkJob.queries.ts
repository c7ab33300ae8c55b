import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import type { BulkJob } from "./bulk.type.js";
import type { BulkAct, RowOutcome } from "./bulk.types.js";
import type { RefusalFigures } from "./refusalFigures.js";

export interface StoredJob {
  id: string;
  act: BulkAct;
  state: "RUNNING" | "FINISHED";
  startedById: string;
  undoOfId: string | null;
}

export interface PendingRow {
  place: number;
  reviewId: string;
  /** For an undo: the versions of the review and of its words that the job to be taken back left; null otherwise. */
  expected: { review: number; words: number } | null;
}

export async function insertJob(
  tx: Tx,
  job: { act: BulkAct; startedById: string; startedAt: Date; undoOfId: string | null },
  reviewIds: readonly string[],
): Promise<string> {
  const rows: [{ id: string }] = await tx.query(
    `INSERT INTO bulk_jobs (act, started_by_id, started_at, undo_of_id) VALUES ($1, $2, $3, $4) RETURNING id`,
    [job.act, job.startedById, job.startedAt, job.undoOfId],
  );
  const { id } = rows[0];
  await tx.query(
    `INSERT INTO bulk_rows (job_id, place, review_id) SELECT $1, r.place, r.id FROM unnest($2::uuid[]) WITH ORDINALITY AS r (id, place)`,
    [id, reviewIds],
  );
  return id;
}

export async function findJob(tx: Tx, id: string): Promise<StoredJob | null> {
  const rows: StoredJob[] = await tx.query(
    `SELECT id, act, state, started_by_id AS "startedById", undo_of_id AS "undoOfId" FROM bulk_jobs WHERE id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export async function findRunningJobs(tx: Tx): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM bulk_jobs WHERE state = 'RUNNING' ORDER BY started_at`,
  );
  return rows.map(({ id }) => id);
}

/** The next rows that nobody else works on, locked until the transaction ends. */
export async function takeRows(tx: Tx, job: StoredJob, limit: number): Promise<PendingRow[]> {
  return tx.query(
    `SELECT b.place, b.review_id AS "reviewId",
            CASE WHEN o.review_id IS NOT NULL THEN
              json_build_object('review', o.version_after, 'words', (o.arguments->>'words')::int) END AS expected
       FROM bulk_rows b LEFT JOIN bulk_rows o ON o.job_id = $2 AND o.review_id = b.review_id
      WHERE b.job_id = $1 AND b.state = 'PENDING' ORDER BY b.place LIMIT $3 FOR UPDATE OF b SKIP LOCKED`,
    [job.id, job.undoOfId, limit],
  );
}

export async function saveOutcomes(
  tx: Tx,
  jobId: string,
  outcomes: readonly { place: number; outcome: RowOutcome; words: number | null }[],
): Promise<void> {
  await tx.query(
    `UPDATE bulk_rows b SET state = n.state, code = n.code, arguments = n.arguments, version_after = n.version_after
       FROM unnest($2::int[], $3::text[], $4::text[], $5::jsonb[], $6::int[])
            AS n (place, state, code, arguments, version_after)
      WHERE b.job_id = $1 AND b.place = n.place`,
    [
      jobId,
      outcomes.map((it) => it.place),
      outcomes.map(({ outcome }) => outcome.state),
      outcomes.map(({ outcome }) => (outcome.state === "REFUSED" ? outcome.code : null)),
      outcomes.map(({ outcome, words }) =>
        JSON.stringify(outcome.state === "REFUSED" ? outcome.arguments : words === null ? {} : { words }),
      ),
      outcomes.map(({ outcome }) => (outcome.state === "DONE" ? outcome.versionAfter : null)),
    ],
  );
}

/** Ends a job of which nothing is left; false when somebody still works on a row of it. */
export async function finishJob(tx: Tx, id: string, now: Date): Promise<boolean> {
  const [rows]: [object[], number] = await tx.query(
    `UPDATE bulk_jobs SET state = 'FINISHED', finished_at = $2
      WHERE id = $1 AND state = 'RUNNING'
        AND NOT EXISTS (SELECT 1 FROM bulk_rows WHERE job_id = $1 AND state = 'PENDING') RETURNING id`,
    [id, now],
  );
  return rows.length > 0;
}

/** Versions of what is written in the reviews, by review. */
export async function wordVersions(tx: Tx, reviewIds: readonly string[]): Promise<Map<string, number>> {
  const rows: { id: string; version: number }[] = await tx.query(
    `SELECT review_id AS id, version FROM self_assessments WHERE review_id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map(rows.map((row) => [row.id, row.version]));
}

const MOST_REFUSALS = 500;

/** The job that the actor began last; null for none. */
export async function findLatestJob(tx: Tx, actor: Actor): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM bulk_jobs WHERE started_by_id = $1 ORDER BY started_at DESC, undo_of_id IS NOT NULL DESC, id LIMIT 1`,
    [actor.accountId],
  );
  return rows[0]?.id ?? null;
}

/** A job of the actor's own with its counts and refusals; one statement. */
export async function findJobView(tx: Tx, actor: Actor, id: string): Promise<BulkJob | null> {
  const rows: (Omit<BulkJob, "refusals"> & {
    refusals: { reviewId: string; name: string; code: string; arguments: RefusalFigures }[];
  })[] = await tx.query(
    `SELECT j.id, j.act, j.state, j.undo_of_id IS NOT NULL AS "isUndo", j.started_at AS "startedAt",
            j.finished_at AS "finishedAt",
            j.state = 'FINISHED' AND j.undo_of_id IS NULL AND j.act <> 'REMIND'
              AND NOT EXISTS (SELECT 1 FROM bulk_jobs u WHERE u.undo_of_id = j.id)
              AND EXISTS (SELECT 1 FROM bulk_rows b WHERE b.job_id = j.id AND b.state = 'DONE') AS "canUndo",
            (SELECT count(*)::int FROM bulk_rows b WHERE b.job_id = j.id) AS total,
            (SELECT count(*)::int FROM bulk_rows b WHERE b.job_id = j.id AND b.state = 'DONE') AS done,
            (SELECT count(*)::int FROM bulk_rows b WHERE b.job_id = j.id AND b.state = 'REFUSED') AS refused,
            (SELECT COALESCE(json_agg(f ORDER BY f.place), '[]') FROM (
               SELECT b.place, b.review_id AS "reviewId", COALESCE(m.full_name, c.name, o.name) AS name, b.code, b.arguments
                 FROM bulk_rows b JOIN reviews r ON r.id = b.review_id
                 JOIN organisations o ON o.id = r.cell_id
                 LEFT JOIN members m ON m.id = r.member_id LEFT JOIN collectives c ON c.id = r.collective_id
                WHERE b.job_id = j.id AND b.state = 'REFUSED' ORDER BY b.place LIMIT ${MOST_REFUSALS}) f) AS refusals
       FROM bulk_jobs j WHERE j.id = $1 AND j.started_by_id = $2`,
    [id, actor.accountId],
  );
  const [job] = rows;
  return job
    ? {
        ...job,
        refusals: job.refusals.map(({ reviewId, name, code, arguments: figures }) => ({
          reviewId,
          name,
          refusal: refusalOf(code, figures),
        })),
      }
    : null;
}
