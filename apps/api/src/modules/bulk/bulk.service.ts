import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import { Door, NOBODY, type Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ClientError, ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { WorkQueue } from "../imports/WorkQueue.js";
import type { Notifier } from "../notifications/Notifier.js";
import { findReviews } from "../reviews/reviewPage.queries.js";
import { questionOf } from "../reviews/reviewQuestion.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findWork, type WorkRow } from "../tasks/work.queries.js";
import type { BulkInput, BulkJob, BulkPreview, BulkRefusalGroup, StartBulkInput } from "./bulk.type.js";
import type { BulkAct, RowOutcome } from "./bulk.types.js";
import { refusalOfAct } from "./bulkCheck.js";
import {
  findJob,
  findJobView,
  findLatestJob,
  findRunningJobs,
  finishJob,
  insertJob,
  type PendingRow,
  type StoredJob,
  saveOutcomes,
  takeRows,
  wordVersions,
} from "./bulkJob.queries.js";
import { returnToDraft, submitDraft } from "./doAct.js";
import { findJobActor } from "./jobActor.queries.js";
import { refusalFiguresOf } from "./refusalFigures.js";
import { refusalOfUndo } from "./refusalOfUndo.js";
import { remindOf } from "./remindOf.js";
import { tellReturned } from "./tellReturned.js";

const MOST_REVIEWS = 6_000;
const CHUNK = 20;
const AT_ONCE = 2;
const MOST_NAMES = 5;

const INVERSE: Readonly<Record<Exclude<BulkAct, "REMIND">, BulkAct>> = { SUBMIT: "RETURN", RETURN: "SUBMIT" };

/** One act on many reviews: counted first, done in pieces, resumed after a restart, taken back as long as nothing happened since. */
export class BulkService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #notifier: Notifier;
  readonly #queue = new WorkQueue(AT_ONCE);
  #isStopped = false;

  constructor(door: Door, clock: Clock, trail: AuditTrail, notifier: Notifier) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#notifier = notifier;
  }

  /** How many of the whole filter it would be done on, and why not on the others. */
  preview(actor: Actor, { act, filter }: BulkInput): Promise<BulkPreview> {
    return this.#door.enter(actor, async (tx) => {
      const listed = await this.#listed(tx, actor, filter);
      const rows = await this.#rows(
        tx,
        listed.map(({ id }) => id),
      );
      const groups = new Map<string, BulkRefusalGroup>();
      for (const { id, name } of listed) {
        const error = refusalOfAct(actor, act, rows.get(id) ?? null);
        if (!error) continue;
        const { code, arguments: figures } = refusalFiguresOf(error);
        const key = code + JSON.stringify(figures);
        const group = groups.get(key) ?? { refusal: refusalOf(code, figures), count: 0, names: [] };
        group.count += 1;
        if (group.names.length < MOST_NAMES) group.names.push(name);
        groups.set(key, group);
      }
      const refusals = [...groups.values()].toSorted((a, b) => b.count - a.count);
      const refused = refusals.reduce((sum, it) => sum + it.count, 0);
      return { total: listed.length, ready: listed.length - refused, refusals };
    });
  }

  /** Writes down whose turn it is and begins; the rest goes on in the background. */
  async start(actor: Actor, { act, filter, total }: StartBulkInput): Promise<BulkJob> {
    const job = await this.#door.enter(actor, async (tx) => {
      const listed = await this.#listed(tx, actor, filter);
      if (listed.length === 0) throw refusal("BULK_EMPTY");
      if (listed.length !== total)
        throw refusal("BULK_LIST_CHANGED", { total: listed.length, expected: total });
      return this.#insert(
        tx,
        actor,
        act,
        null,
        listed.map(({ id }) => id),
      );
    });
    this.#work(job.id);
    return job;
  }

  /** Takes back what a finished job did, wherever nothing has happened since. */
  async undo(actor: Actor, jobId: string): Promise<BulkJob> {
    const job = await this.#door.enter(actor, async (tx) => {
      await tx.query(`SELECT 1 FROM bulk_jobs WHERE id = $1 FOR UPDATE`, [jobId]);
      const stored = await findJobView(tx, actor, jobId);
      if (!stored) throw new NotFoundError();
      if (!stored.canUndo || stored.act === "REMIND") throw refusal("BULK_NOT_UNDOABLE");
      const rows: { id: string }[] = await tx.query(
        `SELECT review_id AS id FROM bulk_rows WHERE job_id = $1 AND state = 'DONE' ORDER BY place`,
        [jobId],
      );
      return this.#insert(
        tx,
        actor,
        INVERSE[stored.act],
        jobId,
        rows.map(({ id }) => id),
      );
    });
    this.#work(job.id);
    return job;
  }

  job(actor: Actor, id: string): Promise<BulkJob> {
    return this.#door.enter(actor, async (tx) => {
      const job = isUuid(id) ? await findJobView(tx, actor, id) : null;
      if (!job) throw new NotFoundError();
      return job;
    });
  }

  /** The actor's latest job, so that whoever closed the browser finds it again; null for who began none. */
  latest(actor: Actor): Promise<BulkJob | null> {
    return this.#door.enter(actor, async (tx) => {
      const id = await findLatestJob(tx, actor);
      return id ? findJobView(tx, actor, id) : null;
    });
  }

  /** Goes on with what was left unfinished, after the server has started. */
  async resume(): Promise<void> {
    for (const id of await this.#door.enter(NOBODY, findRunningJobs)) this.#work(id);
  }

  /** Ends after the piece that is being done; what is left is resumed later. */
  stop(): Promise<void> {
    this.#isStopped = true;
    return this.#queue.settled();
  }

  /** Resolves when nothing is being worked on. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  async #listed(tx: Tx, actor: Actor, filter: BulkInput["filter"]): Promise<{ id: string; name: string }[]> {
    const { items } = await findReviews(tx, {
      ...questionOf(actor, filter),
      sort: { key: "GIVEN_NAME", direction: "ASC" },
      limit: MOST_REVIEWS,
      offset: 0,
    });
    return items.map(({ id, subject }) => ({ id, name: subject.name }));
  }

  async #rows(tx: Tx, ids: readonly string[]): Promise<Map<string, WorkRow>> {
    const everywhere: [number[], number[]] = [[0], [Number.MAX_SAFE_INTEGER]];
    const rows = await findWork(tx, { scope: everywhere, ownMemberId: null, roundId: null, ids });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #insert(
    tx: Tx,
    actor: Actor,
    act: BulkAct,
    undoOfId: string | null,
    ids: readonly string[],
  ): Promise<BulkJob> {
    const { accountId: startedById } = actor;
    const id = await insertJob(tx, { act, startedById, startedAt: this.#clock.now(), undoOfId }, ids);
    const job = await findJobView(tx, actor, id);
    if (!job) throw new RangeError(`job ${id} was not stored`);
    await this.#trail.append(tx, actor, {
      chainOf: actor.grants[0]?.organisation.id ?? null,
      action: "bulk:start",
      objectKind: "bulkJob",
      objectId: id,
      details: { act, reviews: ids.length, isUndo: undoOfId !== null },
    });
    return job;
  }

  #work(jobId: string): void {
    // Whom this job reminded of the work of a whole unit: the other reviews of the unit are reminded with it.
    const reminded = new Set<string>();
    this.#queue.add(async () => {
      // Without the database nothing can be said; the job is resumed when the server starts again.
      while (!this.#isStopped && (await this.#chunk(jobId, reminded).catch(() => false)));
    });
  }

  /** One piece in one transaction: what its rows come to is written with what was done, so no row is done twice. */
  async #chunk(jobId: string, reminded: Set<string>): Promise<boolean> {
    return this.#door.enter(NOBODY, async (tx) => {
      const job = await findJob(tx, jobId);
      if (job?.state !== "RUNNING") return false;
      const pending = await takeRows(tx, job, CHUNK);
      if (pending.length === 0) {
        await finishJob(tx, jobId, this.#clock.now());
        return false;
      }
      const actor = await findJobActor(tx, job.startedById, this.#clock.today());
      const ids = pending.map(({ reviewId }) => reviewId);
      await tx.query(`SELECT 1 FROM reviews WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [ids]);
      const rows = await this.#rows(tx, ids);
      const outcomes = [];
      for (const row of pending) {
        const work = rows.get(row.reviewId) ?? null;
        const outcome = await this.#one(tx, actor, { ...job, reminded }, row, work);
        outcomes.push({ place: row.place, outcome, words: work?.written?.version ?? null });
      }
      const words = await wordVersions(tx, ids);
      await saveOutcomes(
        tx,
        jobId,
        outcomes.map((it, index) => ({ ...it, words: words.get(ids[index] ?? "") ?? it.words })),
      );
      return true;
    });
  }

  async #one(
    tx: Tx,
    actor: Actor | null,
    job: WorkedJob,
    { expected }: PendingRow,
    row: WorkRow | null,
  ): Promise<RowOutcome> {
    try {
      if (!actor) throw new ForbiddenError();
      const refused =
        job.undoOfId === null ? refusalOfAct(actor, job.act, row) : refusalOfUndo(actor, expected, row);
      if (refused) throw refused;
      if (!row) throw new RangeError("a review that is not there was found ready");
      // In a savepoint of its own: what goes wrong with one row is undone, and the others go on.
      const versionAfter = await Door.within(tx).enter(actor, (inner) => this.#do(inner, actor, job, row));
      return { state: "DONE", versionAfter };
    } catch (error) {
      if (error instanceof ClientError) return { state: "REFUSED", ...refusalFiguresOf(error) };
      return { state: "REFUSED", code: "INTERNAL_SERVER_ERROR", arguments: {} };
    }
  }

  async #do(tx: Tx, actor: Actor, { act, reminded }: WorkedJob, row: WorkRow): Promise<number> {
    const today = this.#clock.today();
    if (act === "REMIND") {
      await remindOf(tx, actor, row, { notifier: this.#notifier, today, reminded });
      return row.version;
    }
    const version =
      act === "SUBMIT"
        ? await submitDraft(tx, row, today, this.#clock.now())
        : await returnToDraft(tx, row, today);
    await this.#trail.append(tx, actor, {
      chainOf: row.unit.id,
      action: act === "SUBMIT" ? "selfAssessment:submit" : "selfAssessment:return",
      objectKind: "review",
      objectId: row.id,
    });
    if (act === "RETURN") await tellReturned(tx, this.#notifier, row);
    return version;
  }
}

interface WorkedJob extends StoredJob {
  reminded: Set<string>;
}
