import { createHash } from "node:crypto";
import { can } from "@xeploai/domain";
import { QueryFailedError } from "typeorm";
import type { Actor } from "../../access/Actor.js";
import { pageWithin } from "../../access/pageWithin.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ForbiddenError, NotFoundError, RefusalError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { NationalIdSeal } from "../members/NationalIdSeal.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { applyRoster } from "./applyRoster.js";
import { fileKind } from "./fileKind.js";
import { mappedColumns } from "./mappedColumns.js";
import { proposedColumns } from "./proposedColumns.js";
import { RosterCheck } from "./RosterCheck.js";
import { RosterReader } from "./RosterReader.js";
import type { RosterField } from "./rosterField.js";
import { type ImportRefusal, RefusedFile, type RosterGrid } from "./rosterGrid.js";
import { type RosterFaultPage, RosterImportStore, WORKING_STATES } from "./rosterImport.store.js";
import type { ImportState, StoredImport } from "./rosterImport.types.js";
import { findingsOf, type RosterPlan } from "./rosterPlan.js";
import { WorkQueue } from "./WorkQueue.js";
import { checkZipDirectory } from "./zipDirectory.js";

const UNIQUE_VIOLATION = "23505";
const EXCLUSION_VIOLATION = "23P01";
const FILE_NAME_LIMIT = 200;
const HEARTBEAT_MS = 5_000;
/** Each holds a connection and perhaps a worker's heap. */
const AT_ONCE = 2;

/** An import with the organisation whose roster it is. */
export interface ImportView extends StoredImport {
  organisation: PlacedOrganisation;
}

/** Rosters in: read, mapped, checked without writing, then applied all or nothing. */
export class ImportService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #seal: NationalIdSeal;
  readonly #store: RosterImportStore;
  readonly #check: RosterCheck;
  readonly #reader: RosterReader;
  readonly #queue = new WorkQueue(AT_ONCE);
  readonly #tree = new OrganisationTree();

  constructor(
    door: Door,
    clock: Clock,
    trail: AuditTrail,
    seal: NationalIdSeal,
    reader = new RosterReader(),
  ) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#seal = seal;
    this.#store = new RosterImportStore(door, seal);
    this.#check = new RosterCheck(seal);
    this.#reader = reader;
  }

  /** @throws {NotFoundError} {ForbiddenError} unless the caller may import into the organisation */
  async place(actor: Actor, organisationId: string): Promise<PlacedOrganisation> {
    return this.#door.enter(actor, async (tx) => {
      const place = isUuid(organisationId) ? await this.#tree.nodeOf(tx, organisationId) : null;
      if (!place || !can(actor, "member:list", place)) throw new NotFoundError();
      if (!can(actor, "member:import", place)) throw new ForbiddenError();
      return place;
    });
  }

  /** Takes a file in; what it is by its first bytes and its directory is known before anything is unpacked. */
  async begin(
    actor: Actor,
    upload: { organisationId: string; fileName: string; bytes: Buffer },
  ): Promise<string> {
    const { id: organisationId } = await this.place(actor, upload.organisationId);
    await refusing(async () => {
      if (fileKind(upload.bytes) === "ZIP") await checkZipDirectory(upload.bytes);
    });
    const sha256 = createHash("sha256").update(upload.bytes).digest("hex");
    const fileName =
      upload.fileName
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Cf}]/gu, "")
        .slice(0, FILE_NAME_LIMIT) || "roster";
    const id = await this.#door.enter(actor, (tx) =>
      this.#store.insert(tx, { organisationId, accountId: actor.accountId, fileName, sha256 }),
    );
    this.#work(actor, id, () => this.#read(actor, id, upload.bytes));
    return id;
  }

  async rosterImport(actor: Actor, id: string): Promise<ImportView> {
    return this.#door.enter(actor, (tx) => this.#load(tx, actor, id));
  }

  async faults(
    actor: Actor,
    id: string,
    page: { offset: number; limit: number | null },
  ): Promise<RosterFaultPage> {
    return this.#door.enter(actor, (tx) =>
      pageWithin(actor, "member:import", id, (container) => this.#store.faults(tx, container, page)),
    );
  }

  /** Chooses what the columns hold and starts the dry run. */
  async map(
    actor: Actor,
    id: string,
    chosen: readonly { index: number; field: RosterField | null }[],
  ): Promise<ImportView> {
    const view = await this.#door.enter(actor, async (tx) => {
      const stored = await this.#load(tx, actor, id);
      const columns = mappedColumns(stored, chosen);
      await this.#enterState(tx, stored, ["MAPPED", "CHECKED", "FAILED"], "CHECKING");
      await this.#store.saveColumns(tx, id, columns);
      return this.#load(tx, actor, id);
    });
    this.#work(actor, id, () => this.#dryRun(actor, view));
    return view;
  }

  /** Starts writing what the dry run found; refused while there is a faulty cell. */
  async apply(actor: Actor, id: string): Promise<ImportView> {
    const view = await this.#door.enter(actor, async (tx) => {
      const stored = await this.#load(tx, actor, id);
      const faulty = stored.findings?.counts.faultyRows ?? 0;
      if (stored.state === "CHECKED" && faulty > 0)
        throw new RefusalError({ code: "ROSTER_HAS_FAULTS", faults: faulty });
      await this.#enterState(tx, stored, ["CHECKED"], "APPLYING");
      return this.#load(tx, actor, id);
    });
    this.#work(actor, id, () => this.#write(actor, view));
    return view;
  }

  /** Resolves when no import is being worked on. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  async #read(actor: Actor, id: string, bytes: Buffer): Promise<void> {
    await this.#store.progress(actor, id, 10);
    const grid = await this.#reader.read(bytes);
    await this.#store.progress(actor, id, 80);
    await this.#door.enter(actor, async (tx) => {
      await this.#store.saveGrid(tx, id, grid, proposedColumns(grid));
      await this.#store.transition(tx, id, ["READING"], "MAPPED");
    });
  }

  async #dryRun(actor: Actor, view: ImportView): Promise<void> {
    await this.#door.enter(actor, async (tx) => {
      const plan = await this.#planOf(tx, actor, view);
      await this.#store.saveCheck(tx, view.id, findingsOf(plan), plan.faults);
      await this.#store.transition(tx, view.id, ["CHECKING"], "CHECKED");
    });
  }

  /** One transaction: the dry run again on what is stored now, and the writing, when it finds the same. */
  async #write(actor: Actor, view: ImportView): Promise<void> {
    await this.#door.enter(actor, async (tx) => {
      await lockRoster(tx, view.organisation);
      const plan = await this.#planOf(tx, actor, view);
      const found = findingsOf(plan);
      if (JSON.stringify(found.counts) !== JSON.stringify(view.findings?.counts))
        throw new RefusedFile("ROSTER_CHANGED");
      await applyRoster(tx, {
        rows: plan.rows,
        today: this.#clock.today(),
        seal: (memberId, nationalId) => this.#seal.seal(memberId, nationalId),
        onProgress: (done, total) =>
          this.#store.progress(actor, view.id, 50 + Math.floor((done / total) * 45)),
      });
      await this.#store.forgetRows(tx, view.id);
      if (!(await this.#store.transition(tx, view.id, ["APPLYING"], "APPLIED")))
        throw new RefusedFile("IMPORT_ABANDONED");
      await this.#trail.append(tx, actor, {
        chainOf: view.organisationId,
        action: "member:import",
        objectKind: "rosterImport",
        objectId: view.id,
        details: { ...found.counts, rows: view.rowCount, sha256: view.sha256 },
      });
    });
  }

  async #planOf(tx: Tx, actor: Actor, view: ImportView): Promise<RosterPlan> {
    const grid: RosterGrid | null = await this.#store.loadGrid(tx, view.id);
    if (!grid) throw new RefusedFile("IMPORT_ABANDONED");
    const isApplying = view.state === "APPLYING";
    return this.#check.plan(tx, {
      actor,
      place: view.organisation,
      grid,
      fields: view.columns.map((it) => it.field),
      today: this.#clock.today(),
      onProgress: (percent) =>
        this.#store.progress(actor, view.id, isApplying ? Math.floor(percent / 2) : percent),
    });
  }

  /** Work in the background with a sign of life; a refusal, or a mistake of ours, becomes the import's failure. */
  #work(actor: Actor, id: string, work: () => Promise<void>): void {
    const heartbeat = setInterval(
      () => void this.#store.progress(actor, id, null).catch(() => undefined),
      HEARTBEAT_MS,
    );
    heartbeat.unref();
    this.#queue.add(async () => {
      try {
        await work();
      } catch (error) {
        const refusal = refusalFrom(error);
        // Without the database nothing can be said; the import is then found abandoned.
        await this.#door.enter(actor, (tx) => this.#store.fail(tx, id, refusal)).catch(() => undefined);
      } finally {
        clearInterval(heartbeat);
      }
    });
  }

  async #load(tx: Tx, actor: Actor, id: string): Promise<ImportView> {
    let stored = isUuid(id) ? await this.#store.find(tx, id) : null;
    if (stored?.isStale && WORKING_STATES.includes(stored.state)) {
      await this.#store.fail(tx, id, { code: "IMPORT_ABANDONED", arguments: {} });
      stored = await this.#store.find(tx, id);
    }
    if (!stored) throw new NotFoundError();
    const organisation = await this.#tree.nodeOf(tx, stored.organisationId);
    if (!can(actor, "member:import", organisation)) throw new NotFoundError();
    return { ...stored, organisation };
  }

  async #enterState(
    tx: Tx,
    stored: StoredImport,
    from: readonly ImportState[],
    to: ImportState,
  ): Promise<void> {
    const isPossible = stored.rowCount > 0 && (await this.#store.transition(tx, stored.id, from, to));
    if (!isPossible) throw new RefusalError({ code: "IMPORT_STATE", state: stored.state });
  }
}

/** One roster of a grassroots organisation is written at a time, whatever cells it is of. */
async function lockRoster(tx: Tx, place: PlacedOrganisation): Promise<void> {
  const GRASSROOTS_SIZE = 1024 ** 2;
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('roster:' || $1::bigint, 0))`, [
    place.lo - (place.lo % GRASSROOTS_SIZE),
  ]);
}

/** A number or a membership that somebody else wrote meanwhile is a changed roster; all else is a mistake of ours. */
function refusalFrom(error: unknown): ImportRefusal {
  if (error instanceof RefusedFile) return error.refusal;
  const state = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
  const isChanged = state === UNIQUE_VIOLATION || state === EXCLUSION_VIOLATION;
  return { code: isChanged ? "ROSTER_CHANGED" : "IMPORT_FAILED", arguments: {} };
}

/** A refusal of the file as an error of the request. */
async function refusing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof RefusedFile)
      throw new RefusalError({ code: error.refusal.code, ...error.refusal.arguments });
    throw error;
  }
}
