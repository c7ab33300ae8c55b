import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import { type Door, NOBODY, type Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { WorkQueue } from "../imports/WorkQueue.js";
import { cleanFileName } from "./cleanFileName.js";
import type { FileGuards } from "./FileGuards.js";
import type { FileStore } from "./FileStore.js";
import {
  type FileOwner,
  findDiscardable,
  findFile,
  findFiles,
  findTwin,
  insertFile,
  lockOwner,
  markDiscarded,
  markRemoved,
} from "./file.queries.js";
import { refuseFile } from "./fileCodes.js";
import { type InspectedFile, inspectFile } from "./inspectFile.js";
import {
  FILES_PER_OWNER,
  type FilePurpose,
  KEPT_FILES_PER_OWNER,
  type StoredFileRow,
} from "./storedFile.types.js";

/** Each holds a whole file, and what it unpacks to, in memory. */
const INSPECTED_AT_ONCE = 2;
const DISCARDED_AT_ONCE = 200;

export interface Upload {
  owner: FileOwner;
  purpose: FilePurpose;
  name: string;
}

/** A file as the list shows it to one viewer. */
export interface ShownFile extends StoredFileRow {
  mayRemove: boolean;
}

/** Files of reviews, meetings and rounds: who may reach them, what is taken, where their bytes lie. */
export class FileService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #guards: FileGuards;
  readonly #store: FileStore;
  readonly #queue = new WorkQueue(INSPECTED_AT_ONCE);

  constructor(door: Door, clock: Clock, trail: AuditTrail, guards: FileGuards, store: FileStore) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#guards = guards;
    this.#store = store;
  }

  /** Asked before a body is read. @throws {NotFoundError} {ForbiddenError} {RefusalError} TOO_MANY_FILES */
  async admit(actor: Actor, { owner, purpose }: Omit<Upload, "name">): Promise<void> {
    await this.#door.enter(actor, async (tx) => {
      await this.#guards.writing(tx, actor, { ...owner, purpose });
      assertRoom(await lockOwner(tx, owner));
    });
  }

  /**
   * Takes a file in and gives its id; the same content a second time gives the id of the first.
   * @throws {RefusalError} with a code of FILE_REFUSAL_CODES
   */
  async upload(actor: Actor, upload: Upload, body: Readable): Promise<string> {
    const spooled = await this.#store.spool(body);
    try {
      const inspected = await this.#queue.run(async () => inspectFile(await readFile(spooled)));
      return await this.#keep(actor, upload, inspected);
    } finally {
      await this.#store.drop(spooled);
    }
  }

  files(actor: Actor, owner: FileOwner): Promise<ShownFile[]> {
    return this.#door.enter(actor, async (tx) => {
      const { writable } = await this.#guards.reading(tx, actor, owner.kind, owner.id);
      const rows = await findFiles(tx, actor.accountId, owner);
      return rows.map((row) => ({ ...row, mayRemove: writable.includes(row.purpose) }));
    });
  }

  /** The file with its bytes. @throws {NotFoundError} {RefusalError} FILE_DAMAGED */
  async download(actor: Actor, id: string): Promise<{ file: StoredFileRow; content: Buffer }> {
    const file = await this.#door.enter(actor, (tx) => this.#readable(tx, actor, id));
    return { file, content: await this.#store.read(file.storageKey, file.sha256) };
  }

  /** Takes it out of sight; the bytes stay until `discardRemoved`. Doing so twice is the same as once. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.#door.enter(actor, async (tx) => {
      const file = await this.#readable(tx, actor, id);
      const owner = { kind: file.ownerKind, id: file.ownerId, purpose: file.purpose };
      const { organisationId } = await this.#guards.writing(tx, actor, owner);
      if (!(await markRemoved(tx, actor.accountId, id))) throw new NotFoundError();
      await this.#record(tx, actor, organisationId, "file:remove", file);
    });
  }

  /** Takes away the bytes of what was removed in rounds that are closed. Gives how many. */
  async discardRemoved(): Promise<number> {
    let discarded = 0;
    for (;;) {
      const found = await this.#door.enter(NOBODY, (tx) => findDiscardable(tx, DISCARDED_AT_ONCE));
      // Bytes first: a stop in between leaves rows that the next call finds again, and nobody can read them.
      for (const { storageKey } of found) await this.#store.discard(storageKey);
      const ids = found.map((it) => it.id);
      await this.#door.enter(NOBODY, (tx) => markDiscarded(tx, ids));
      discarded += found.length;
      if (found.length < DISCARDED_AT_ONCE) return discarded;
    }
  }

  async #keep(actor: Actor, { owner, purpose, name }: Upload, inspected: InspectedFile): Promise<string> {
    const { mediaType, content } = inspected;
    const { key: storageKey, sha256 } = await this.#store.write(content);
    const file = {
      owner,
      purpose,
      name: cleanFileName(name, mediaType),
      mediaType,
      sizeBytes: content.length,
      sha256,
      storageKey,
      uploadedAt: this.#clock.now(),
    };
    let isKept = false;
    try {
      return await this.#door.enter(actor, async (tx) => {
        const { organisationId } = await this.#guards.writing(tx, actor, { ...owner, purpose });
        const counts = await lockOwner(tx, owner);
        const twin = await findTwin(tx, owner, file);
        if (twin !== null) return twin;
        assertRoom(counts);
        const id = await insertFile(tx, actor.accountId, file);
        const stored = { id, purpose, sha256, sizeBytes: content.length };
        await this.#record(tx, actor, organisationId, "file:add", {
          ...stored,
          ownerKind: owner.kind,
          ownerId: owner.id,
        });
        isKept = true;
        return id;
      });
    } catch (error) {
      isKept = false;
      throw error;
    } finally {
      if (!isKept) await this.#store.discard(storageKey);
    }
  }

  async #readable(tx: Tx, actor: Actor, id: string): Promise<StoredFileRow> {
    const file = isUuid(id) ? await findFile(tx, actor.accountId, id) : null;
    if (!file) throw new NotFoundError();
    await this.#guards.reading(tx, actor, file.ownerKind, file.ownerId);
    return file;
  }

  /** Under the owner's own id, so that the timeline of a case shows it, and a reader's own case hides it. */
  async #record(
    tx: Tx,
    actor: Actor,
    organisationId: string,
    action: "file:add" | "file:remove",
    file: Pick<StoredFileRow, "id" | "ownerKind" | "ownerId" | "purpose" | "sha256" | "sizeBytes">,
  ): Promise<void> {
    const { id: fileId, purpose, sha256, sizeBytes } = file;
    await this.#trail.append(tx, actor, {
      chainOf: organisationId,
      action,
      objectKind: file.ownerKind.toLowerCase(),
      objectId: file.ownerId,
      details: { fileId, purpose, sha256, sizeBytes },
    });
  }
}

function assertRoom({ shown, kept }: { shown: number; kept: number }): void {
  if (shown >= FILES_PER_OWNER || kept >= KEPT_FILES_PER_OWNER)
    throw refuseFile("TOO_MANY_FILES", { limit: FILES_PER_OWNER });
}
