import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import type { CellKey } from "../meetings/cellRound.queries.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { KNOWN_STATES } from "../reviews/reviewSight.js";
import type { Tally } from "./ballot.type.js";

const tree = new OrganisationTree();

/**
 * Votes without those on the viewer, until the own result is made known. Whoever closes the counting minutes keeps them
 * whole: they are printed and read out by that person.
 */
export async function withoutOwnVotes(
  tx: Tx,
  actor: Actor,
  { roundId, cellId }: CellKey,
  tallies: readonly Tally[],
): Promise<Tally[]> {
  if (tallies.length === 0 || actor.memberId === null) return [...tallies];
  if (can(actor, "ballot:record", await tree.nodeOf(tx, cellId))) return [...tallies];
  const own: { id: string }[] = await tx.query(
    `SELECT id FROM reviews WHERE round_id = $1 AND cell_id = $2 AND subject_kind = 'MEMBER' AND member_id = $3 AND state <> ALL ($4)`,
    [roundId, cellId, actor.memberId, KNOWN_STATES],
  );
  const withheld = new Set(own.map(({ id }) => id));
  return tallies.filter(({ reviewId }) => !withheld.has(reviewId));
}
