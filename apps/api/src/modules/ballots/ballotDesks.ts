import { can, compareKeyedCounts } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { findRound } from "../rounds/round.queries.js";
import { findBallot } from "./ballot.queries.js";
import type { BallotDesk, CountDifference } from "./ballotDesk.type.js";
import { ballotRuleOf } from "./ballotRules.js";
import type { CountSeal } from "./CountSeal.js";
import { findHeldBallot, findKeyedCounts, type HeldBallot } from "./heldBallot.queries.js";
import { seatsOf } from "./seatsOf.js";
import { type CountFigures, minutesOf, readFigures } from "./typedCount.js";
import { withoutOwnVotes } from "./withoutOwnVotes.js";

const tree = new OrganisationTree();

/**
 * The ballot for whoever may read the cell's, or is one of its tellers. A teller gets back what was typed from the own
 * account; nobody gets the figures of somebody else before the minutes are closed.
 * @throws {NotFoundError} when there is none, or it is not the actor's to know of
 */
export async function loadBallotDesk(
  tx: Tx,
  actor: Actor,
  ballotId: string,
  seal: CountSeal,
): Promise<BallotDesk> {
  const held = await findHeldBallot(tx, ballotId);
  const node = await tree.nodeOf(tx, held.cellId);
  const isReader = can(actor, "ballot:read", node);
  const isTeller = actor.memberId !== null && held.tellerIds.includes(actor.memberId);
  if (!isReader && !(isTeller && can(actor, "ballot:count", node))) throw new NotFoundError();
  const placed = await findBallot(tx, ballotId);
  if (!placed) throw new NotFoundError();
  const isOpen = held.state === "OPEN";
  const counts = new Map<number, CountFigures>();
  const own: number[] = [];
  for (const { teller, accountId, sealed } of await findKeyedCounts(tx, ballotId)) {
    if (!sealed) continue;
    counts.set(teller, readFigures(seal.open(ballotId, teller, sealed)));
    if (accountId === actor.accountId) own.push(teller);
  }
  const { ballot, ...place } = placed;
  const tallies = isReader ? await withoutOwnVotes(tx, actor, held, ballot.tallies) : [];
  return {
    ...place,
    ballot: { ...ballot, tallies },
    mySeats: isOpen ? await seatsOf(tx, actor, held) : [],
    myCounts: own.flatMap((teller) => {
      const typed = counts.get(teller);
      return typed ? [{ teller, ...typed }] : [];
    }),
    differences: isOpen ? differencesOf(held, counts, await votesOnSelf(tx, held), ballot.subjects) : [],
  };
}

async function votesOnSelf(tx: Tx, { roundId }: HeldBallot): Promise<{ votesOnSelf: boolean }> {
  return ballotRuleOf(await findRound(tx, roundId));
}

const HEAD_FIGURES = ["returned", "valid", "invalid", "blank"];

/** Which figures differ, and never by how much: both count these again. */
function differencesOf(
  held: HeldBallot,
  counts: ReadonlyMap<number, CountFigures>,
  rule: { votesOnSelf: boolean },
  subjects: readonly { reviewId: string; name: string }[],
): CountDifference[] {
  const [first, second] = [counts.get(1), counts.get(2)];
  if (!first || !second) return [];
  const nameOf = new Map(subjects.map((it) => [it.reviewId, it.name]));
  return compareKeyedCounts(minutesOf(held, first, rule), minutesOf(held, second, rule)).map(
    ({ field, memberId }) => ({
      figure: memberId !== null && HEAD_FIGURES.includes(field) ? "LINE_BLANK" : field.toUpperCase(),
      reviewId: memberId,
      name: memberId === null ? null : (nameOf.get(memberId) ?? null),
    }),
  );
}
