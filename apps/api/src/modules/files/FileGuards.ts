import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { lockRound } from "../rounds/round.queries.js";
import type { FileOwnerKind, FilePurpose } from "./storedFile.types.js";

/** What the one asking may do with the files of one owner. */
export interface FileAccess {
  /** Unit in whose trail the files are recorded. */
  organisationId: string;
  mayRead: boolean;
  /** Round it belongs to; once that is closed, nothing is added or removed. */
  roundId: string;
  /** Purposes of which the one asking may add and remove files. */
  writable: readonly FilePurpose[];
}

/** Answers for one owner; null when there is none, or the one asking may not know of it. */
export type FileGuard = (tx: Tx, actor: Actor, ownerId: string) => Promise<FileAccess | null>;

/** Who may reach whose files, said by the module an owner belongs to. An owner nobody answers for has no files. */
export class FileGuards {
  readonly #guards = new Map<FileOwnerKind, FileGuard>();

  /** A later guard of the same kind stands in for the earlier. */
  register(kind: FileOwnerKind, guard: FileGuard): void {
    this.#guards.set(kind, guard);
  }

  /** @throws {NotFoundError} also where the one asking may not know of it */
  async reading(tx: Tx, actor: Actor, kind: FileOwnerKind, ownerId: string): Promise<FileAccess> {
    const access = await this.#guards.get(kind)?.(tx, actor, ownerId);
    if (!access?.mayRead) throw new NotFoundError();
    return access;
  }

  /**
   * @throws {NotFoundError} {ForbiddenError} when the one asking may read, and not write files for this
   * @throws {RefusalError} ROUND_NOT_OPEN when the round is closed
   */
  async writing(
    tx: Tx,
    actor: Actor,
    owner: { kind: FileOwnerKind; id: string; purpose: FilePurpose },
  ): Promise<FileAccess> {
    const access = await this.reading(tx, actor, owner.kind, owner.id);
    await lockRound(tx, access.roundId, "SHARE");
    if (!access.writable.includes(owner.purpose)) throw new ForbiddenError();
    return access;
  }
}
