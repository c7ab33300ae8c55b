import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { withoutOwnVotes } from "../ballots/withoutOwnVotes.js";
import type { CellRound } from "./cellRound.type.js";

/** The cell's work without the votes on the viewer, until the own result is made known. */
export async function withoutOwnCase(tx: Tx, actor: Actor, cellRound: CellRound): Promise<CellRound> {
  const { cell, round } = cellRound;
  const key = { roundId: round.id, cellId: cell.id };
  const seen = new Set(
    (
      await withoutOwnVotes(
        tx,
        actor,
        key,
        cellRound.ballots.flatMap(({ tallies }) => tallies),
      )
    ).map(({ reviewId }) => reviewId),
  );
  return {
    ...cellRound,
    ballots: cellRound.ballots.map((it) => ({
      ...it,
      tallies: it.tallies.filter(({ reviewId }) => seen.has(reviewId)),
    })),
  };
}
