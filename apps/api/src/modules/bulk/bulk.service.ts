import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import { Door, NOBODY, type Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ClientError, ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { WorkQueue } from "../imports/WorkQueue.js";
import type { Notifier } from "../notifications/Notifier.js";
import { findReviews } from "../reviews/review.queries.js";
import { questionOf } from "../reviews/reviewQuestion.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findPeople, peopleOf } from "../tasks/people.queries.js";
import { findWork, type WorkRow } from "../tasks/work.queries.js";
import type { BulkInput, BulkJob, BulkPreview, BulkRefusalGroup, StartBulkInput } from "./bulk.type.js";
import type { BulkAct, RowOutcome } from "./bulk.types.js";
import { nextActor, refusalOfAct } from "./bulkCheck.js";
import {
  findJob,
  findJobView,
  findRunningJobs,
  finishJob,
  insertJob,
  type PendingRow,
  type StoredJob,
  saveOutcomes,
  takeRows,
} from "./bulkJob.queries.js";
import { returnToDraft, submitDraft } from "./doAct.js";
import { findJobActor } from "./jobActor.queries.js";
import { refusalFiguresOf } from "./refusalFigures.js";
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
    this.#queue.add(async () => {
      // Without the database nothing can be said; the job is resumed when the server starts again.
      while (!this.#isStopped && (await this.#chunk(jobId).catch(() => false)));
    });
  }

  /** One piece in one transaction: what its rows come to is written with what was done, so no row is done twice. */
  async #chunk(jobId: string): Promise<boolean> {
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
        const outcome = await this.#one(tx, actor, job, row, work);
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
    job: StoredJob,
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
      const versionAfter = await Door.within(tx).enter(actor, (inner) =>
        this.#do(inner, actor, job.act, row),
      );
      return { state: "DONE", versionAfter };
    } catch (error) {
      if (error instanceof ClientError) return { state: "REFUSED", ...refusalFiguresOf(error) };
      return { state: "REFUSED", code: "INTERNAL_SERVER_ERROR", arguments: {} };
    }
  }

  async #do(tx: Tx, actor: Actor, act: BulkAct, row: WorkRow): Promise<number> {
    const today = this.#clock.today();
    if (act === "REMIND") {
      await this.#remind(tx, actor, row);
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

  async #remind(tx: Tx, actor: Actor, row: WorkRow): Promise<void> {
    const next = nextActor(row);
    const memberIds = [...(row.member ? [row.member.id] : []), ...row.headMemberIds];
    const round = { lo: row.lo, hi: row.hi };
    const people = await findPeople(
      tx,
      { lo: 0, hi: Number.MAX_SAFE_INTEGER },
      memberIds,
      this.#clock.today(),
    );
    const accounts = (next ? peopleOf(next, row, round, people) : []).flatMap((it) => it.accountId ?? []);
    const others = accounts.filter((it) => it !== actor.accountId);
    if (others.length === 0) throw refusal("NOBODY_TO_REMIND");
    const told = await this.#notifier.notify(tx, others, {
      kind: REMINDERS[row.state] ?? "DECISION_DUE",
      subjectKind: "REVIEW",
      subjectId: row.id,
      organisationId: row.unit.id,
      year: row.year,
      dueOn: row.deadlineOn,
      isReminder: true,
    });
    if (told.length === 0) throw refusal("ALREADY_REMINDED");
  }
}

const REMINDERS: Readonly<
  Record<string, "SELF_ASSESSMENT_DUE" | "MEETING_DUE" | "BALLOT_DUE" | "PROPOSAL_DUE">
> = {
  DRAFT: "SELF_ASSESSMENT_DUE",
  REVIEW_ONLY: "SELF_ASSESSMENT_DUE",
  DEFERRED: "SELF_ASSESSMENT_DUE",
  SELF_SUBMITTED: "MEETING_DUE",
  REVIEWED: "BALLOT_DUE",
  COMPILED: "BALLOT_DUE",
  VOTED: "PROPOSAL_DUE",
};

/** An undo needs no ground of its own but the right to return, and that nobody touched the review or its words since. */
function refusalOfUndo(
  actor: Actor,
  expected: PendingRow["expected"],
  row: WorkRow | null,
): ClientError | null {
  if (!row || !expected) return refusal("CHANGED_SINCE");
  const mayReturn = can(actor, "selfAssessment:return", { ...accessSubject(row), phase: "SELF_SUBMITTED" });
  if (!mayReturn) return new ForbiddenError();
  const isSame = row.version === expected.review && row.written?.version === expected.words;
  return isSame ? null : refusal("CHANGED_SINCE");
}

async function wordVersions(tx: Tx, reviewIds: readonly string[]): Promise<Map<string, number>> {
  const rows: { id: string; version: number }[] = await tx.query(
    `SELECT review_id AS id, version FROM self_assessments WHERE review_id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map(rows.map((row) => [row.id, row.version]));
}
