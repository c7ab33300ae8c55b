import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";

const tree = new OrganisationTree();

/** Who reads the cell's ballots follows this one, and so do its tellers. */
export async function mayFollowBallot(tx: Tx, actor: Actor, ballotId: string): Promise<boolean> {
  const [ballot]: { cellId: string; tellerIds: string[] }[] = await tx.query(
    `SELECT mt.cell_id AS "cellId", b.teller_ids::text[] AS "tellerIds"
       FROM ballots b JOIN meetings mt ON mt.id = b.meeting_id WHERE b.id = $1`,
    [ballotId],
  );
  const node = ballot && (await tree.findNode(tx, ballot.cellId));
  if (!ballot || !node) return false;
  const isTeller = actor.memberId !== null && ballot.tellerIds.includes(actor.memberId);
  return can(actor, "ballot:read", node) || (isTeller && can(actor, "ballot:count", node));
}
