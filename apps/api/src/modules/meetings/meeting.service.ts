import { editionByCode } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { advance } from "../reviews/advance.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import type { Round } from "../rounds/round.type.js";
import { assertMayInCell } from "./cellGate.js";
import { lockCellReviews, saveStates } from "./cellReviews.queries.js";
import { findOpenCells } from "./cellRound.queries.js";
import type { CellRound } from "./cellRound.type.js";
import { loadCellRound, loadCellRounds } from "./cellRounds.js";
import { checkMeeting, type WrittenMeeting } from "./checkMeeting.js";
import type { RecordMeetingInput } from "./meeting.inputs.js";
import { findRoll, type RollEntry } from "./roll.queries.js";
import { withoutOwnCase } from "./withoutOwnCase.js";

/** The cell's screen and its review meeting. */
export class MeetingService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  cellRound(actor: Actor, roundId: string, cellId: string): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      await assertMayInCell(tx, actor, "meeting:read", { roundId, cellId });
      const cellRound = await loadCellRound(tx, { roundId, cellId }, this.#clock.today());
      return withoutOwnCase(tx, actor, cellRound);
    });
  }

  /** Cells the actor works for, in rounds that are worked on. */
  myCells(actor: Actor): Promise<CellRound[]> {
    return this.#door.enter(actor, async (tx) => {
      const keys = await findOpenCells(tx, scopeRanges(actor, "meeting:record"));
      return loadCellRounds(tx, keys, this.#clock.today());
    });
  }

  /** Records the meeting with its roll call, or mends it as long as nobody has voted on it. */
  record(actor: Actor, input: RecordMeetingInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      await assertMayInCell(tx, actor, "meeting:record", input);
      const round = await lockRound(tx, input.roundId, "SHARE");
      // First whether the cell is in the round at all: another ward's round tells nothing, not even its state.
      await loadCellRound(tx, input, this.#clock.today());
      assertRoundOpen(round);
      const written = checkMeeting(input);
      const today = this.#clock.today();
      if (input.heldOn > today) throw refusal("MEETING_IN_FUTURE", { heldOn: input.heldOn, today });
      const roll = await findRoll(tx, [input.cellId], input.heldOn);
      assertOnRoll(written, roll);
      const reviews = await lockCellReviews(tx, input);
      const meetingId = await this.#save(tx, input, written);
      await this.#saveRollCall(tx, meetingId, written, roll);
      await this.#markReviewed(tx, round, reviews);
      const cellRound = await loadCellRound(tx, input, today);
      await this.#trail.append(tx, actor, {
        chainOf: input.cellId,
        action: "meeting:record",
        objectKind: "meeting",
        objectId: meetingId,
        objectName: cellRound.cell.name,
        details: {
          heldOn: input.heldOn,
          convened: cellRound.meeting?.convened ?? 0,
          present: cellRound.meeting?.present ?? 0,
        },
      });
      return cellRound;
    });
  }

  async #save(tx: Tx, input: RecordMeetingInput, written: WrittenMeeting): Promise<string> {
    const [current]: {
      id: string;
      version: number;
      stored: number;
      hasBallot: boolean;
      hasSessions: boolean;
    }[] = await tx.query(
      `SELECT mt.id, mt.version AS stored, CASE WHEN mt.held_on IS NULL THEN 0 ELSE mt.version END AS version,
              EXISTS (SELECT 1 FROM ballots b WHERE b.meeting_id = mt.id AND b.state <> 'CANCELLED') AS "hasBallot",
              EXISTS (SELECT 1 FROM meeting_sessions s WHERE s.meeting_id = mt.id) AS "hasSessions"
         FROM meetings mt WHERE mt.round_id = $1 AND mt.cell_id = $2 FOR UPDATE`,
      [input.roundId, input.cellId],
    );
    if (current?.hasSessions) throw refusal("SESSIONS_PLANNED");
    if ((current?.version ?? 0) !== input.version) throw new ConflictError(current?.version ?? 0);
    if (current?.hasBallot) throw refusal("BALLOT_ALREADY_RECORDED");
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO meetings (round_id, cell_id, held_on, place, chair, clerk, minutes) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT uq_meetings_round_cell DO UPDATE SET held_on = excluded.held_on, place = excluded.place,
         chair = excluded.chair, clerk = excluded.clerk, minutes = excluded.minutes
         WHERE meetings.version = $8
       RETURNING id`,
      [
        input.roundId,
        input.cellId,
        input.heldOn,
        written.place,
        written.chair,
        written.clerk,
        written.minutes,
        current?.stored ?? 0,
      ],
    );
    // Nothing returned: somebody recorded the same first meeting between the look and the insert.
    if (!rows[0]) throw new ConflictError(1);
    return rows[0].id;
  }

  async #saveRollCall(
    tx: Tx,
    meetingId: string,
    { attendances }: WrittenMeeting,
    roll: readonly RollEntry[],
  ): Promise<void> {
    const voters = new Set(roll.filter((it) => it.isVoter).map((it) => it.memberId));
    await tx.query(`DELETE FROM attendances WHERE meeting_id = $1`, [meetingId]);
    await tx.query(
      `INSERT INTO attendances (meeting_id, member_id, is_voter, presence, reason)
       SELECT $1, a.* FROM unnest($2::uuid[], $3::boolean[], $4::text[], $5::text[]) AS a`,
      [
        meetingId,
        attendances.map((it) => it.memberId),
        attendances.map((it) => voters.has(it.memberId)),
        attendances.map((it) => it.presence),
        attendances.map((it) => it.reason),
      ],
    );
  }

  /** Whoever had submitted has now been reviewed; whoever submits later is reviewed by the same meeting. */
  async #markReviewed(
    tx: Tx,
    round: Round,
    reviews: Awaited<ReturnType<typeof lockCellReviews>>,
  ): Promise<void> {
    const facts = { edition: editionByCode(round.editionCode), isReviewRecorded: true };
    const submitted = reviews.filter(({ state }) => state === "SELF_SUBMITTED");
    const states = advance(
      submitted.map((it) => ({ ...it, facts })),
      ["RECORD_REVIEW"],
    );
    await saveStates(
      tx,
      submitted.map((it) => ({ ...it, state: states.get(it.id) ?? it.state })),
      this.#clock.today(),
    );
  }
}

/** Every voter is called, and nobody from elsewhere. */
function assertOnRoll({ attendances }: WrittenMeeting, roll: readonly RollEntry[]): void {
  const members = new Set(roll.map((it) => it.memberId));
  const unknown = attendances.filter((it) => !members.has(it.memberId)).map((it) => it.memberId);
  if (unknown.length > 0) throw refusal("UNKNOWN_ATTENDEE", { count: unknown.length, memberIds: unknown });
  const called = new Set(attendances.map((it) => it.memberId));
  const missing = roll.filter((it) => it.isVoter && !called.has(it.memberId)).map((it) => it.memberId);
  if (missing.length > 0)
    throw refusal("ROLL_CALL_INCOMPLETE", { count: missing.length, memberIds: missing });
}
