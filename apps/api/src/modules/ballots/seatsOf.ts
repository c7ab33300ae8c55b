import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import type { HeldBallot } from "./heldBallot.queries.js";

const tree = new OrganisationTree();

/** Tellers for whom the actor types: the own seat, and as secretary those of tellers who cannot sign in. */
export async function seatsOf(
  tx: Tx,
  actor: Actor,
  { tellerIds, cellId }: Pick<HeldBallot, "tellerIds" | "cellId">,
): Promise<number[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT member_id AS id FROM accounts WHERE member_id = ANY ($1::uuid[]) AND disabled_at IS NULL`,
    [tellerIds],
  );
  const withAccount = new Set(rows.map(({ id }) => id));
  const isSecretary = can(actor, "ballot:record", await tree.nodeOf(tx, cellId));
  return tellerIds.flatMap((id, index) =>
    id === actor.memberId || (isSecretary && !withAccount.has(id)) ? [index + 1] : [],
  );
}
