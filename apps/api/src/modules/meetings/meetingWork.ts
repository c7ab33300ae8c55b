import {
  composeMeeting,
  hasQuorum,
  type MajorityRule,
  type MeetingComposition,
  MORE_THAN_HALF,
  mayReviewInGroups,
  mayVote,
  requiredVotes,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { findRound } from "../rounds/round.queries.js";
import type { Round } from "../rounds/round.type.js";
import { findCellMembers, type MeetingMember } from "./cellMembers.queries.js";
import { type CellKey, findCellRef } from "./cellRef.queries.js";
import {
  type CountedSession,
  findMeetingRecord,
  findPartyGroups,
  type MeetingRecord,
} from "./meetingRecord.queries.js";
import type { MeetingWork } from "./meetingWork.type.js";
import type { MeetingSession } from "./session.type.js";
import { splitFromMembers } from "./splitSetting.js";

/** The meeting of a cell with everybody in it, before it is written for anyone. */
export interface LoadedMeeting {
  round: Round;
  quorum: MajorityRule;
  record: MeetingRecord | null;
  members: MeetingMember[];
  composition: MeetingComposition;
}

/** Attendance without which no vote is taken; a meeting without a ballot rule keeps the Statute's. */
export const quorumOf = (round: Round): MajorityRule =>
  editionOfRound(round).subjects.MEMBER.ballot?.value.quorum ?? MORE_THAN_HALF;

/**
 * @param today who belongs to the cell is read on the day of its last session, or on this day before there is one
 * @throws {NotFoundError} when there is no such round
 */
export async function loadMeeting(tx: Tx, key: CellKey, today: string): Promise<LoadedMeeting> {
  const round = await findRound(tx, key.roundId);
  const record = await findMeetingRecord(tx, key);
  const held = (record?.sessions ?? []).filter(({ state }) => state !== "PLANNED");
  const members = await findCellMembers(tx, key, held.at(-1)?.heldOn ?? today);
  const quorum = quorumOf(round);
  return {
    round,
    quorum,
    record,
    members,
    composition: composeMeeting(members, held.map(asDomainSession), quorum),
  };
}

export const asDomainSession = (session: CountedSession) => ({
  id: session.id,
  groupId: session.partyGroup?.id ?? null,
  heldOn: session.heldOn,
  present: session.present,
  reviewed: session.reviewed,
  hasBallot: session.hasVote,
});

/** Everything the page of a meeting shows, in seven statements however large the cell is. */
export async function loadMeetingWork(tx: Tx, key: CellKey, today: string): Promise<MeetingWork> {
  const { round, quorum, record, members, composition } = await loadMeeting(tx, key, today);
  const cell = await findCellRef(tx, key);
  const groups = await findPartyGroups(tx, key.cellId);
  const threshold = await splitFromMembers(tx);
  const split = mayReviewInGroups(
    { members: members.length, groups: groups.length, agreementDocumentId: record?.agreementNumber ?? null },
    { splitFromMembers: threshold },
  );
  const nameOf = new Map(members.map(({ id, fullName }) => [id, { id, fullName }]));
  const { vote } = composition;
  return {
    roundId: key.roundId,
    cell,
    year: round.year,
    meetingId: record?.id ?? null,
    version: record?.version ?? 0,
    isRecordedWhole: record !== null && record.heldOn !== null && record.sessions.length === 0,
    hasBallot: record?.hasBallot ?? false,
    members: members.length,
    splitFromMembers: threshold,
    agreement:
      record?.agreementNumber && record.agreementOn
        ? { number: record.agreementNumber, agreedOn: record.agreementOn }
        : null,
    splitRefusals: split.ok ? [] : split.refusals.map(({ code, figures }) => refusalOf(code, figures)),
    groups: groups.map((group) => ({
      ...group,
      members: members.filter((it) => it.groupId === group.id).length,
    })),
    groupMembers: members.map(({ id, fullName, groupId, isLeader }) => ({
      member: { id, fullName },
      partyGroupId: groupId,
      isLeader,
    })),
    sessions: (record?.sessions ?? []).map((session) => countedSession(session, members, quorum)),
    convened: composition.present.length + composition.absent.length,
    present: composition.present.length,
    lackReview: composition.lackReview.flatMap((id) => nameOf.get(id) ?? []),
    vote: vote && { ...vote, required: requiredVotes(quorum, vote.convened) },
    faults: composition.faults.map(({ code, sessionId, memberId }) => ({
      code,
      sessionId,
      member: memberId === undefined ? null : (nameOf.get(memberId) ?? null),
    })),
  };
}

/** A session with the attendance of its own body. */
export function countedSession(
  session: CountedSession,
  members: readonly MeetingMember[],
  quorum: MajorityRule,
): MeetingSession {
  const { present: here, reviewed: _, ...stored } = session;
  const voters = bodyOf(session, members).filter((it) => mayVote(it).ok);
  const present = voters.filter((it) => here.includes(it.id)).length;
  return {
    ...stored,
    body: session.partyGroup ? "PARTY_GROUP" : "CELL",
    convened: voters.length,
    present,
    required: requiredVotes(quorum, voters.length),
    hasQuorum: voters.length > 0 && hasQuorum(present, voters.length, quorum),
  };
}

/** Members whom a session calls: the whole cell, or those of its Party group. */
export function bodyOf(
  { partyGroup }: { partyGroup: { id: string } | null },
  members: readonly MeetingMember[],
): readonly MeetingMember[] {
  return partyGroup ? members.filter((it) => it.groupId === partyGroup.id) : members;
}
