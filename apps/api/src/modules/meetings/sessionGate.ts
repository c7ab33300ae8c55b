import { type Action, can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import type { Round } from "../rounds/round.type.js";
import { findSession, lockSession, type PlacedSession } from "./session.queries.js";
import type { SessionState } from "./session.types.js";

const tree = new OrganisationTree();

/**
 * A session the actor may act on: at the place of the body that meets. Whoever runs the cell runs the sessions of its Party
 * groups; whoever was given the role at one Party group runs that group's alone.
 * @throws {NotFoundError} when there is none, or it is not the actor's
 */
export async function visibleSession(
  tx: Tx,
  actor: Actor,
  action: Action,
  id: string,
): Promise<PlacedSession> {
  const session = await findSession(tx, id);
  const node = await tree.nodeOf(tx, session.partyGroup?.id ?? session.cellId);
  if (!can(actor, action, node)) throw new NotFoundError();
  return session;
}

/**
 * The same for a change: its round is open and kept so, its meeting locked, its version and state as expected.
 * @param version the version read; null where single entries are compared instead
 */
export async function sessionToChange(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number | null,
  states: readonly SessionState[],
): Promise<{ round: Round; session: PlacedSession }> {
  const seen = await visibleSession(tx, actor, "meeting:record", id);
  const round = await lockRound(tx, seen.roundId, "SHARE");
  assertRoundOpen(round);
  const session = await lockSession(tx, id);
  if (version !== null && session.version !== version) throw new ConflictError(session.version);
  if (session.hasBallot) throw refusal("BALLOT_ALREADY_RECORDED");
  if (!states.includes(session.state)) throw refusal("SESSION_STATE", { sessionState: session.state });
  return { round, session };
}
