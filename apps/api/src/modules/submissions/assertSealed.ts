import { missingSeals, type ReviewState } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findClimb, PROPOSED_STATES } from "./seal.queries.js";

/** Most reviews that one answer names; `count` tells how many there are. */
const MOST_NAMED = 50;

/**
 * What was not sealed on its way up is not decided; what was decided once, and comes back, was sealed then.
 * @throws {RefusalError} PROPOSALS_NOT_SEALED naming the units whose seal is missing, and on which reviews
 */
export async function assertSealed(
  tx: Tx,
  reviews: readonly { id: string; state: ReviewState }[],
): Promise<void> {
  const states: readonly ReviewState[] = PROPOSED_STATES;
  const ids = reviews.filter(({ state }) => states.includes(state)).map(({ id }) => id);
  const missing = missingSeals(await findClimb(tx, ids));
  if (missing.length === 0) return;
  throw refusal("PROPOSALS_NOT_SEALED", {
    units: missing.length,
    count: missing.reduce((sum, it) => sum + it.reviewIds.length, 0),
    unitIds: missing.map(({ unitId }) => unitId),
    reviewIds: missing.flatMap((it) => it.reviewIds).slice(0, MOST_NAMED),
  });
}
