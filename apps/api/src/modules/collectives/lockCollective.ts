import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { ConflictError, ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { findCollective, type PlacedCollective } from "./collective.queries.js";

/**
 * The collective for a change, locked until the transaction ends.
 * @throws {NotFoundError | ForbiddenError | ConflictError} when there is none in scope, it is not the actor's to change, or
 * somebody changed it since `version`
 */
export async function lockCollective(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
  today: string,
): Promise<PlacedCollective> {
  await tx.query(`SELECT 1 FROM collectives WHERE id = $1 FOR UPDATE`, [id]);
  const collective = await findCollective(tx, id, today);
  if (!collective || !can(actor, "collective:list", collective)) throw new NotFoundError();
  if (!can(actor, "collective:update", collective)) throw new ForbiddenError();
  if (collective.version !== version) throw new ConflictError(collective.version);
  return collective;
}
