import type { BallotRule } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Tx } from "../../database/Door.js";
import { type CellReview, saveStates } from "../meetings/cellReviews.queries.js";
import type { PlacedRound } from "../rounds/round.queries.js";
import { findTallies } from "./ballot.queries.js";
import { closeMinutes } from "./ballotRecord.queries.js";
import { checkCount } from "./checkCount.js";
import { countVotes } from "./countVotes.js";
import { type HeldBallot, writeAct } from "./heldBallot.queries.js";
import { proposalsOf } from "./proposalsOf.js";
import { takingForce, turnOf } from "./recounted.js";
import type { CountFigures } from "./typedCount.js";

export interface Counted {
  actor: Actor;
  clock: Clock;
  held: HeldBallot;
  round: PlacedRound;
  /** Reviews of the cell, locked. */
  reviews: readonly CellReview[];
  rule: BallotRule;
  figures: CountFigures;
}

/**
 * Closes the minutes with figures that were agreed on, and makes of them what the rules say. The figures for the trail.
 * @throws {InvalidInputError} where they do not balance
 */
export async function closeBallot(
  tx: Tx,
  { actor, clock, held, round, reviews, rule, figures }: Counted,
): Promise<Readonly<Record<string, number | null>>> {
  checkCount(figures, held, rule);
  const base = new Map(held.lines.map((it) => [it.reviewId, it.base]));
  const turn = await turnOf(tx, held);
  const tallies = figures.tallies.map((it) =>
    countVotes(it, rule, base.get(it.reviewId) ?? held.convened, turn),
  );
  const inForce = await takingForce(tx, held);
  const earlier = await findTallies(tx, [...inForce]);
  await closeMinutes(tx, held.id, figures, tallies, inForce, clock.now());
  const counting = tallies.filter(({ reviewId }) => inForce.has(reviewId));
  await saveStates(tx, proposalsOf(reviews, counting, earlier, round), clock.today());
  await writeAct(tx, held.id, actor, "CLOSE", clock.now());
  return {
    convened: held.convened,
    issued: held.issued,
    valid: figures.valid,
    members: tallies.length,
  };
}
