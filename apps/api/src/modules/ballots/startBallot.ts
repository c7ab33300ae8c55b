import { randomUUID } from "node:crypto";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { InputCheck } from "../../errors/InputCheck.js";
import { refusal } from "../rounds/procedureCodes.js";
import { type Elector, insertBallot, type NewBallot } from "./ballotRecord.queries.js";
import { findHeldBallots, type HeldBallot, writeAct } from "./heldBallot.queries.js";

/** Writes a new ballot as the meeting's next one, with the first line of its journal. Its id. */
export async function startBallot(
  tx: Tx,
  actor: Actor,
  ballot: Omit<NewBallot, "id" | "number">,
): Promise<string> {
  const id = randomUUID();
  const [{ next }] = await tx.query(
    `SELECT COALESCE(max(number), 0) + 1 AS next FROM ballots WHERE meeting_id = $1`,
    [ballot.meetingId],
  );
  await insertBallot(tx, { ...ballot, id, number: next });
  await writeAct(tx, id, actor, "OPEN", ballot.openedAt);
  return id;
}

/**
 * The meeting's ballots that were not given up, when none of them is open; under the meeting's lock.
 * @throws {RefusalError} BALLOT_STILL_OPEN
 */
export async function ballotsBefore(tx: Tx, meetingId: string): Promise<HeldBallot[]> {
  const held = await findHeldBallots(tx, meetingId);
  if (held.some(({ state }) => state === "OPEN")) throw refusal("BALLOT_STILL_OPEN");
  return held;
}

/** @throws {InvalidInputError} unless two different members are named who are among the voters */
export function tellersOf(
  tellerIds: readonly string[],
  voters: readonly Elector[],
): { memberId: string; name: string }[] {
  const check = new InputCheck();
  const found = tellerIds.flatMap((id, index) => {
    const voter = voters.find(({ memberId }) => memberId === id.toLowerCase());
    if (!voter) check.add(`input.tellerIds.${index}`, "TELLER_NOT_PRESENT");
    return voter ? [voter] : [];
  });
  if (found.length === 2 && found[0] === found[1]) check.add("input.tellerIds.1", "NAMED_TWICE");
  check.assertClean();
  return found;
}
