import type { Tx } from "../../database/Door.js";
import { findHeldBallot, type HeldBallot } from "./heldBallot.queries.js";

/** Whether votes on the ballot are the first or the second on their subjects; a recount is as what it counts again. */
export async function turnOf(tx: Tx, held: HeldBallot): Promise<1 | 2> {
  const { kind } = held.kind === "RECOUNT" && held.basisId ? await findHeldBallot(tx, held.basisId) : held;
  return kind === "SECOND" ? 2 : 1;
}

/**
 * Subjects on whom the count takes the place of what was in force. A recount does so only where the ballot it counts
 * again still stands: votes of a second ballot stay in force when the first is counted again.
 */
export async function takingForce(tx: Tx, held: HeldBallot): Promise<Set<string>> {
  const all = held.lines.map(({ reviewId }) => reviewId);
  if (held.kind !== "RECOUNT") return new Set(all);
  const rows: { id: string }[] = await tx.query(
    `SELECT t.review_id AS id FROM ballot_tallies t JOIN ballots b ON b.id = t.ballot_id
      WHERE t.is_in_force AND t.review_id = ANY ($1::uuid[])
        AND (b.id = $2 OR b.kind = 'RECOUNT' AND b.basis_id = $2)`,
    [all, held.basisId],
  );
  return new Set(rows.map(({ id }) => id));
}
