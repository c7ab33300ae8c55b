import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { KNOWN_STATES } from "../reviews/reviewSight.js";
import type { CellRound } from "./cellRound.type.js";

const tree = new OrganisationTree();

/**
 * The cell's work without the votes on the viewer, until the own result is made known. Whoever types the counting
 * minutes keeps them whole: nobody could correct them otherwise.
 */
export async function withoutOwnCase(tx: Tx, actor: Actor, cellRound: CellRound): Promise<CellRound> {
  const { ballot, cell, round } = cellRound;
  if (!ballot || actor.memberId === null) return cellRound;
  if (can(actor, "ballot:record", await tree.nodeOf(tx, cell.id))) return cellRound;
  const own: { id: string }[] = await tx.query(
    `SELECT id FROM reviews WHERE round_id = $1 AND cell_id = $2 AND subject_kind = 'MEMBER' AND member_id = $3 AND state <> ALL ($4)`,
    [round.id, cell.id, actor.memberId, KNOWN_STATES],
  );
  const withheld = own.map(({ id }) => id);
  const tallies = ballot.tallies.filter(({ reviewId }) => !withheld.includes(reviewId));
  return { ...cellRound, ballot: { ...ballot, tallies } };
}
