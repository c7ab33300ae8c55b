import { mayVote } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { findRound } from "../rounds/round.queries.js";
import { findCellMembers } from "./cellMembers.queries.js";
import { findCellRef } from "./cellRef.queries.js";
import { bodyOf, countedSession, quorumOf } from "./meetingWork.js";
import type { PlacedSession } from "./session.queries.js";
import type { SessionWork } from "./session.type.js";
import { findSessionContents } from "./sessionWork.queries.js";

/** Everything one session needs in the hall, in four statements however many sit there. */
export async function loadSessionWork(tx: Tx, session: PlacedSession): Promise<SessionWork> {
  const round = await findRound(tx, session.roundId);
  const cell = await findCellRef(tx, session);
  const members = await findCellMembers(tx, session, session.heldOn);
  const { called, items, opinions } = await findSessionContents(tx, session.id);
  const calls = new Map(called.map((it) => [it.memberId, it]));
  const counted = countedSession(
    {
      ...session,
      hasRollCall: called.length > 0,
      present: called.filter((it) => it.presence === "PRESENT").map((it) => it.memberId),
      reviewed: [],
      itemsDone: items.filter((it) => it.state === "DONE").length,
      itemsTotal: items.length,
    },
    members,
    quorumOf(round),
  );
  return {
    ...counted,
    meetingId: session.meetingId,
    roundId: session.roundId,
    cell,
    year: round.year,
    editionCode: round.editionCode,
    hasBallot: session.hasBallot,
    roll: bodyOf(session, members).map(({ id, fullName, ...member }) => ({
      member: { id, fullName },
      isVoter: mayVote(member).ok,
      isOfficial: member.isOfficial,
      presence: calls.get(id)?.presence ?? null,
      reason: calls.get(id)?.reason ?? null,
    })),
    items,
    opinions,
  };
}
