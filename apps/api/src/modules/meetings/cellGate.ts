import { type Action, can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import type { CellKey } from "./cellRound.queries.js";

const tree = new OrganisationTree();

/**
 * Second gate for the work of a cell.
 * @throws {NotFoundError} when there is no such cell, or it is not the actor's to see or work on
 */
export async function assertMayInCell(
  tx: Tx,
  actor: Actor,
  action: Action,
  { cellId }: CellKey,
): Promise<void> {
  if (!can(actor, action, await tree.nodeOf(tx, cellId))) throw new NotFoundError();
}
