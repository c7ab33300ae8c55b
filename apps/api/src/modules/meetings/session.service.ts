import { mayReviewInGroups } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, NotFoundError, RefusalError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import type { Notifier } from "../notifications/Notifier.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import type { Round } from "../rounds/round.type.js";
import { callMeeting } from "./callMeeting.js";
import { assertMayInCell } from "./cellGate.js";
import { findCellMembers } from "./cellMembers.queries.js";
import { type CellKey, findCellRef } from "./cellRef.queries.js";
import { checkSession } from "./checkSession.js";
import { findMeetingRecord, findPartyGroups } from "./meetingRecord.queries.js";
import { loadMeetingWork } from "./meetingWork.js";
import type { MeetingWork } from "./meetingWork.type.js";
import type { OwnSession } from "./ownSession.type.js";
import type {
  AssignPartyGroupInput,
  PlanSessionInput,
  RecordSplitAgreementInput,
  SessionVersionInput,
} from "./session.inputs.js";
import { lockOrMakeMeeting, type StoredSession } from "./session.queries.js";
import { sessionToChange } from "./sessionGate.js";
import { findMySessions, saveSession } from "./sessionPlan.queries.js";
import { splitFromMembers } from "./splitSetting.js";

const NUMBER_LIMIT = 50;

/** The plan of a cell's review meeting: its sessions, and whether its Party groups may hold some of them. */
export class SessionService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #events: Events;
  readonly #notifier: Notifier;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events, notifier: Notifier) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#events = events;
    this.#notifier = notifier;
  }

  meetingWork(actor: Actor, key: CellKey): Promise<MeetingWork> {
    return this.#door.enter(actor, async (tx) => {
      await assertMayInCell(tx, actor, "meeting:read", key);
      return loadMeetingWork(tx, key, this.#clock.today());
    });
  }

  /** Sessions not yet over that the actor may record, wherever they are held. */
  mySessions(actor: Actor): Promise<OwnSession[]> {
    return this.#door.enter(actor, (tx) => findMySessions(tx, scopeRanges(actor, "meeting:record")));
  }

  /** Announces a session, or changes one that is only announced. */
  plan(actor: Actor, input: PlanSessionInput): Promise<MeetingWork> {
    return this.#inCell(actor, input, async (tx, { year }) => {
      const groups = await findPartyGroups(tx, input.cellId);
      const written = checkSession(input, new Set(groups.map(({ id }) => id)));
      const meeting = await lockOrMakeMeeting(tx, input);
      const record = await findMeetingRecord(tx, input);
      if (record?.hasBallot) throw refusal("BALLOT_ALREADY_RECORDED");
      if (meeting.heldOn !== null && meeting.sessions === 0) throw refusal("MEETING_RECORDED_WHOLE");
      const before = record?.sessions.find(({ id }) => id === input.sessionId);
      if (input.sessionId && !before) throw new NotFoundError();
      if ((before?.version ?? 0) !== input.version) throw new ConflictError(before?.version ?? 0);
      if (before && before.state !== "PLANNED")
        throw refusal("SESSION_STATE", { sessionState: before.state });
      if (input.hasVote && record?.sessions.some((it) => it.hasVote && it.id !== before?.id))
        throw refusal("BALLOT_IN_TWO_SESSIONS");
      if (input.partyGroupId) await assertMaySplit(tx, input, this.#clock.today());
      const sessionId = await saveSession(tx, meeting.id, { ...input, ...written });
      if (!before || isCalledAnew(before, input))
        await callMeeting(
          tx,
          this.#notifier,
          { ...input, partyGroupId: input.partyGroupId ?? null, meetingId: meeting.id, year },
          actor.accountId,
        );
      return {
        action: before ? "meetingSession:change" : "meetingSession:plan",
        objectKind: "session",
        objectId: sessionId,
        details: { heldOn: input.heldOn, hasVote: input.hasVote, isPartyGroup: Boolean(input.partyGroupId) },
      };
    });
  }

  /** Takes back a session that is only announced. */
  remove(actor: Actor, input: SessionVersionInput): Promise<MeetingWork> {
    return this.#door.enter(actor, async (tx) => {
      const { session } = await sessionToChange(tx, actor, input.sessionId, input.version, ["PLANNED"]);
      await assertMayInCell(tx, actor, "meeting:record", session);
      await tx.query(`DELETE FROM meeting_sessions WHERE id = $1`, [session.id]);
      const work = await loadMeetingWork(tx, session, this.#clock.today());
      await this.#events.emit(tx, `meeting:${session.meetingId}`);
      await this.#trail.append(tx, actor, {
        chainOf: session.cellId,
        action: "meetingSession:remove",
        objectKind: "session",
        objectId: session.id,
      });
      return work;
    });
  }

  recordAgreement(actor: Actor, input: RecordSplitAgreementInput): Promise<MeetingWork> {
    return this.#inCell(actor, input, async (tx) => {
      const check = new InputCheck();
      const number = check.requiredText("input.number", input.number, NUMBER_LIMIT);
      const today = this.#clock.today();
      if (input.agreedOn > today) check.add("input.agreedOn", "DATE_FUTURE", { today });
      check.assertClean();
      const before = await findMeetingRecord(tx, input);
      const meeting = await lockOrMakeMeeting(tx, input);
      if ((before ? meeting.version : 0) !== input.version) throw new ConflictError(meeting.version);
      await tx.query(`UPDATE meetings SET agreement_number = $2, agreement_on = $3 WHERE id = $1`, [
        meeting.id,
        number,
        input.agreedOn,
      ]);
      return {
        action: "meetingSession:recordAgreement",
        objectKind: "meeting",
        objectId: meeting.id,
        details: { agreedOn: input.agreedOn },
      };
    });
  }

  /** Puts members of the cell into one of its Party groups. */
  assignPartyGroup(actor: Actor, input: AssignPartyGroupInput): Promise<MeetingWork> {
    return this.#door.enter(actor, async (tx) => {
      await assertMayInCell(tx, actor, "partyGroup:assign", input);
      await findCellRef(tx, input);
      const groups = await findPartyGroups(tx, input.cellId);
      const check = new InputCheck();
      if (input.partyGroupId && !groups.some(({ id }) => id === input.partyGroupId))
        check.add("input.partyGroupId", "NOT_A_PARTY_GROUP");
      check.assertClean();
      const today = this.#clock.today();
      const rows: { id: string }[] = await tx.query(
        `WITH moved AS (UPDATE memberships SET party_group_id = $2
           WHERE organisation_id = $1 AND kind = 'OFFICIAL' AND member_id = ANY ($3::uuid[])
             AND valid_from <= $4 AND (valid_to IS NULL OR valid_to > $4) RETURNING member_id)
         SELECT member_id AS id FROM moved`,
        [input.cellId, input.partyGroupId ?? null, input.memberIds.filter(isUuid), today],
      );
      if (rows.length !== new Set(input.memberIds).size)
        throw refusal("ATTENDEE_NOT_IN_CELL", { count: input.memberIds.length - rows.length });
      const work = await loadMeetingWork(tx, input, today);
      await this.#trail.append(tx, actor, {
        chainOf: input.cellId,
        action: "partyGroup:assign",
        objectKind: "organisation",
        objectId: input.partyGroupId ?? input.cellId,
        details: { members: rows.length },
      });
      return work;
    });
  }

  /** One change of the plan: the gates, the change, the answer, and its entry in the trail. */
  #inCell(
    actor: Actor,
    key: CellKey,
    change: (tx: Tx, round: Round) => Promise<Omit<Parameters<AuditTrail["append"]>[2], "chainOf">>,
  ): Promise<MeetingWork> {
    return this.#door.enter(actor, async (tx) => {
      await assertMayInCell(tx, actor, "meeting:record", key);
      const round = await lockRound(tx, key.roundId, "SHARE");
      await findCellRef(tx, key);
      assertRoundOpen(round);
      const act = await change(tx, round);
      const work = await loadMeetingWork(tx, key, this.#clock.today());
      if (work.meetingId) await this.#events.emit(tx, `meeting:${work.meetingId}`);
      await this.#trail.append(tx, actor, { chainOf: key.cellId, ...act });
      return work;
    });
  }
}

/** Whoever was called before must hear of another day, hour or body; a mended name is not worth a call. */
const isCalledAnew = (before: StoredSession, after: PlanSessionInput): boolean =>
  before.heldOn !== after.heldOn ||
  before.startsAt !== after.startsAt ||
  (before.partyGroup?.id ?? null) !== (after.partyGroupId ?? null);

/** @throws {RefusalError} with the first thing that stands against a review in Party groups, and its figures */
export async function assertMaySplit(tx: Tx, key: CellKey, day: string): Promise<void> {
  const verdict = mayReviewInGroups(
    {
      members: (await findCellMembers(tx, key, day)).length,
      groups: (await findPartyGroups(tx, key.cellId)).length,
      agreementDocumentId: (await findMeetingRecord(tx, key))?.agreementNumber ?? null,
    },
    { splitFromMembers: await splitFromMembers(tx) },
  );
  const [first] = verdict.ok ? [] : verdict.refusals;
  if (first) throw new RefusalError({ code: first.code, ...first.figures });
}
