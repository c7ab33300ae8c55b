import {
  agendaOrder,
  byDisagreement,
  type LevelTally,
  mayVote,
  moveOnAgenda,
  type TrailAction,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { NotFoundError, RefusalError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findReviewedIds, holdMeeting, insertAgenda, orderAgenda, saveRoll } from "./agenda.queries.js";
import { findCellMembers, findMeetingSubjects, type MeetingSubject } from "./cellMembers.queries.js";
import { checkAttendances, checkEnd } from "./checkSession.js";
import { markReviewed } from "./markReviewed.js";
import { bodyOf, loadMeeting } from "./meetingWork.js";
import type { PositionSeal } from "./PositionSeal.js";
import { countPositions } from "./positions.queries.js";
import type {
  CloseSessionInput,
  MoveAgendaItemInput,
  RecordRollCallInput,
  SessionVersionInput,
} from "./session.inputs.js";
import { findSession, type PlacedSession } from "./session.queries.js";
import { assertMaySplit } from "./session.service.js";
import type { SessionWork } from "./session.type.js";
import { sessionToChange, visibleSession } from "./sessionGate.js";
import { loadSessionWork } from "./sessionWork.js";
import { findSessionContents } from "./sessionWork.queries.js";

/** A session as it is held: opened with its agenda, roll called, closed with its reviews. */
export class HallService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #events: Events;
  readonly #seal: PositionSeal;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events, seal: PositionSeal) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#events = events;
    this.#seal = seal;
  }

  session(actor: Actor, id: string): Promise<SessionWork> {
    return this.#door.enter(actor, async (tx) =>
      loadSessionWork(tx, await visibleSession(tx, actor, "meeting:read", id)),
    );
  }

  /**
   * Opens a session and draws up its agenda: who still has to be reviewed where it meets, in the required order, and within
   * a rank those first on whom positions lie farthest apart.
   */
  open(actor: Actor, { sessionId, version }: SessionVersionInput): Promise<SessionWork> {
    return this.#door.enter(actor, async (tx) => {
      const { session } = await sessionToChange(tx, actor, sessionId, version, ["PLANNED"]);
      this.#assertDayCame(session);
      if (session.partyGroup) await assertMaySplit(tx, session, session.heldOn);
      const subjects = await this.#subjectsOf(tx, session);
      const counts = await countPositions(
        tx,
        this.#seal,
        subjects.map((it) => it.reviewId),
      );
      const none: LevelTally = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };
      const agenda = agendaOrder(byDisagreement(subjects, (it) => counts.get(it.reviewId) ?? none));
      await insertAgenda(tx, session.id, agenda);
      await tx.query(`UPDATE meeting_sessions SET state = 'OPEN' WHERE id = $1`, [session.id]);
      return this.#done(tx, actor, session, "meetingSession:open", { items: agenda.length });
    });
  }

  /** Calls the roll of a session, or mends it as long as nobody has voted on it. */
  recordRollCall(actor: Actor, input: RecordRollCallInput): Promise<SessionWork> {
    return this.#door.enter(actor, async (tx) => {
      const { session } = await sessionToChange(tx, actor, input.sessionId, input.version, [
        "PLANNED",
        "OPEN",
        "CLOSED",
      ]);
      this.#assertDayCame(session);
      const check = new InputCheck();
      const attendances = checkAttendances(check, input.attendances);
      check.assertClean();
      const members = await findCellMembers(tx, session, session.heldOn);
      const body = new Map(bodyOf(session, members).map((it) => [it.id, mayVote(it).ok]));
      const strangers = attendances.filter(({ memberId }) => !body.has(memberId));
      if (strangers.length > 0)
        throw refusal(session.partyGroup ? "ATTENDEE_NOT_IN_PARTY_GROUP" : "UNKNOWN_ATTENDEE", {
          count: strangers.length,
          memberIds: strangers.map((it) => it.memberId),
        });
      assertAllCalled(body, new Set(attendances.map((it) => it.memberId)));
      await saveRoll(
        tx,
        session.id,
        attendances.map((it) => ({ ...it, isVoter: body.get(it.memberId) ?? false })),
      );
      if (session.state === "CLOSED") {
        await this.#assertSound(tx, session);
        if (session.hasVote) await holdMeeting(tx, session.id);
      }
      const present = attendances.filter((it) => it.presence === "PRESENT" && body.get(it.memberId)).length;
      return this.#done(tx, actor, session, "meetingSession:recordRollCall", {
        called: attendances.length,
        present,
      });
    });
  }

  /** Moves a subject among those of its own rank. */
  moveItem(actor: Actor, input: MoveAgendaItemInput): Promise<SessionWork> {
    return this.#door.enter(actor, async (tx) => {
      const { session } = await sessionToChange(tx, actor, input.sessionId, input.version, ["OPEN"]);
      const { items } = await findSessionContents(tx, session.id);
      if (!items.some(({ id }) => id === input.itemId)) throw new NotFoundError();
      const move = moveOnAgenda(items, input.itemId, Math.min(input.place, items.length));
      if (!move.ok) throw new RefusalError(move);
      await orderAgenda(
        tx,
        move.items.map(({ id }) => id),
      );
      await tx.query(`UPDATE meeting_sessions SET version = version WHERE id = $1`, [session.id]);
      return this.#done(tx, actor, session, "meetingSession:moveItem", { place: input.place });
    });
  }

  /** Ends a session: whoever was done is reviewed, and where the cell votes its roll becomes the base of the ballot. */
  close(actor: Actor, input: CloseSessionInput): Promise<SessionWork> {
    return this.#door.enter(actor, async (tx) => {
      const { round, session } = await sessionToChange(tx, actor, input.sessionId, input.version, ["OPEN"]);
      const check = new InputCheck();
      checkEnd(check, session.startsAt, input.endsAt);
      check.assertClean();
      const { called, items } = await findSessionContents(tx, session.id);
      const members = await findCellMembers(tx, session, session.heldOn);
      assertAllCalled(
        new Map(bodyOf(session, members).map((it) => [it.id, mayVote(it).ok])),
        new Set(called.map((it) => it.memberId)),
      );
      const discussed = items.filter(({ state }) => state === "DISCUSSING");
      if (discussed.length > 0) throw refusal("ITEM_STILL_DISCUSSED", { count: discussed.length });
      await this.#assertSound(tx, session);
      const done = items.filter(({ state }) => state === "DONE").map((it) => it.reviewId);
      const reviewed = await markReviewed(tx, round, done, session.heldOn, this.#clock.today());
      await tx.query(`UPDATE meeting_sessions SET state = 'CLOSED', ends_at = $2 WHERE id = $1`, [
        session.id,
        input.endsAt,
      ]);
      if (session.hasVote) await holdMeeting(tx, session.id);
      return this.#done(tx, actor, session, "meetingSession:close", { done: done.length, reviewed });
    });
  }

  /** Who still has to be reviewed, and in this session: a Party group takes its members, the cell takes everybody else. */
  async #subjectsOf(tx: Tx, session: PlacedSession): Promise<MeetingSubject[]> {
    const { record, members } = await loadMeeting(tx, session, session.heldOn);
    const done = await findReviewedIds(tx, session.meetingId);
    const subjects = (await findMeetingSubjects(tx, session, session.heldOn)).filter(
      (it) => !done.has(it.reviewId),
    );
    const byId = new Map(members.map((it) => [it.id, it]));
    const stillToMeet = new Set(
      (record?.sessions ?? []).filter((it) => it.state !== "CLOSED").flatMap((it) => it.partyGroup?.id ?? []),
    );
    return subjects.filter(({ memberId }) => {
      const member = memberId === null ? null : byId.get(memberId);
      if (session.partyGroup)
        return Boolean(member && member.groupId === session.partyGroup.id && !member.isLeader);
      return !member || member.isLeader || member.groupId === null || !stillToMeet.has(member.groupId);
    });
  }

  #assertDayCame({ heldOn }: PlacedSession): void {
    const today = this.#clock.today();
    if (heldOn > today) throw refusal("MEETING_IN_FUTURE", { heldOn, today });
  }

  /** @throws {RefusalError} with the first fault that the sessions together have in this one */
  async #assertSound(tx: Tx, session: PlacedSession): Promise<void> {
    const { composition } = await loadMeeting(tx, session, session.heldOn);
    const found = composition.faults.filter((it) => it.sessionId === session.id);
    const [first] = found;
    if (!first) return;
    const same = found.filter((it) => it.code === first.code);
    throw refusal(first.code, { count: same.length, memberIds: same.flatMap((it) => it.memberId ?? []) });
  }

  async #done(
    tx: Tx,
    actor: Actor,
    session: PlacedSession,
    action: TrailAction,
    details: Readonly<Record<string, number>>,
  ): Promise<SessionWork> {
    const work = await loadSessionWork(tx, await findSession(tx, session.id));
    await this.#events.emit(tx, [`meeting:${session.meetingId}`, `round:${session.roundId}`]);
    await this.#trail.append(tx, actor, {
      chainOf: session.cellId,
      action,
      objectKind: "session",
      objectId: session.id,
      objectName: work.cell.name,
      details: { heldOn: session.heldOn, ...details },
    });
    return work;
  }
}

/** @throws {RefusalError} ROLL_CALL_INCOMPLETE naming the voters who were not called */
function assertAllCalled(body: ReadonlyMap<string, boolean>, called: ReadonlySet<string>): void {
  const missing = [...body].filter(([id, isVoter]) => isVoter && !called.has(id)).map(([id]) => id);
  if (missing.length > 0)
    throw refusal("ROLL_CALL_INCOMPLETE", { count: missing.length, memberIds: missing });
}
