import {
  afterBallot,
  appealWindow,
  checkQuorum,
  checkRevote,
  DEFAULT_PROCEDURE_SETTINGS,
  MONDAY_TO_FRIDAY,
  type TrailAction,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, RefusalError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { assertMayInCell } from "../meetings/cellGate.js";
import { lockCellReviews } from "../meetings/cellReviews.queries.js";
import type { CellRound } from "../meetings/cellRound.type.js";
import { loadCellRound } from "../meetings/cellRounds.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound, type PlacedRound } from "../rounds/round.queries.js";
import type { OpenRecountInput, OpenSecondBallotInput, RecordDestructionInput } from "./ballot.inputs.js";
import { findTallies } from "./ballot.queries.js";
import { lockMeeting, type MeetingForBallot } from "./ballotRecord.queries.js";
import { ballotRuleOf, VOTABLE } from "./ballotRules.js";
import { levelVotes } from "./countVotes.js";
import { findHeldBallot, type HeldBallot, lockHeldBallot, writeAct } from "./heldBallot.queries.js";
import { ballotsBefore, startBallot, tellersOf } from "./startBallot.js";

const REASON_LIMIT = 2_000;
const NAME_LIMIT = 100;

/** What comes after a closed ballot: a second one, a recount, the destruction of its papers. */
export class BallotFollowUpService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #events: Events;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#events = events;
  }

  /** Once more, on those for whom the rules say so, by everybody present, with two levels each and the same base. */
  second(actor: Actor, input: OpenSecondBallotInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      const place = await this.#place(tx, actor, input.ballotId);
      const round = await lockRound(tx, place.roundId, "SHARE");
      const reviews = await lockCellReviews(tx, place);
      assertRoundOpen(round);
      const { meeting, first } = await this.#closed(tx, place, input.ballotId);
      const rule = ballotRuleOf(round);
      const tallies = await findTallies(
        tx,
        first.lines.map(({ reviewId }) => reviewId),
      );
      const votable = new Set(reviews.flatMap((it) => (VOTABLE.includes(it.state) ? [it.id] : [])));
      const lines = first.lines.flatMap(({ reviewId, base }) => {
        const tally = tallies.get(reviewId);
        if (!tally || !votable.has(reviewId) || tally.next !== "SECOND_BALLOT") return [];
        const after = afterBallot({ outcome: "NO_MAJORITY", votes: levelVotes(tally) }, rule, 1);
        return after.next === "SECOND_BALLOT" ? [{ reviewId, base, levels: after.levels }] : [];
      });
      if (lines.length === 0) throw refusal("SECOND_BALLOT_NOT_DUE");
      const now = new Set(input.presentIds.map((id) => id.toLowerCase()));
      const present = meeting.electors.filter(
        ({ memberId }) => now.has(memberId) && first.electors.includes(memberId),
      );
      const voters = present.map(({ memberId }) => memberId);
      const quorum = checkQuorum(voters.length, first.convened, rule.quorum);
      if (!quorum.ok) throw new RefusalError(quorum);
      const verdict = checkRevote({
        firstVoters: first.voters,
        entitled: voters,
        voters,
        isFirstTallyKnown: true,
      });
      if (!verdict.ok) throw new RefusalError(verdict);
      const id = await startBallot(tx, actor, {
        meetingId: first.meetingId,
        kind: "SECOND",
        basisId: first.id,
        mode: "PAPER",
        openedAt: this.#clock.now(),
        electors: first.electors,
        voters,
        issued: null,
        tellers: tellersOf(input.tellerIds, present),
        reason: null,
        complainantId: null,
        lines,
      });
      return this.#told(tx, actor, place, id, "ballot:openSecond", {
        present: voters.length,
        members: lines.length,
      });
    });
  }

  /** The same papers counted once more by two tellers; the first minutes stay beside the new ones. */
  recount(actor: Actor, input: OpenRecountInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      const place = await this.#place(tx, actor, input.ballotId);
      assertRoundOpen(await lockRound(tx, place.roundId, "SHARE"), "ORGANISATION");
      const { meeting, first } = await this.#closed(tx, place, input.ballotId);
      if (first.kind === "RECOUNT" || first.mode !== "PAPER") throw refusal("NO_PAPERS_TO_COUNT");
      if (await isDestroyed(tx, first.id)) throw refusal("PAPERS_DESTROYED");
      const check = new InputCheck();
      const reason = check.requiredParagraphs("input.reason", input.reason, REASON_LIMIT);
      const complainantId = input.complainantId.toLowerCase();
      if (!meeting.roll.includes(complainantId)) check.add("input.complainantId", "NOT_ON_ROLL");
      check.assertClean();
      const id = await startBallot(tx, actor, {
        meetingId: first.meetingId,
        kind: "RECOUNT",
        basisId: first.id,
        mode: "PAPER",
        openedAt: this.#clock.now(),
        electors: first.electors,
        voters: first.voters,
        issued: first.issued,
        tellers: tellersOf(
          input.tellerIds,
          meeting.electors.filter(({ memberId }) => memberId !== complainantId),
        ),
        reason,
        complainantId,
        lines: first.lines,
      });
      return this.#told(tx, actor, place, id, "ballot:openRecount", { members: first.lines.length });
    });
  }

  /** The papers are gone: after the time for appeals, or at once where the ballot was given up. */
  destroy(actor: Actor, input: RecordDestructionInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      const place = await this.#place(tx, actor, input.ballotId);
      const round = await lockRound(tx, place.roundId, "SHARE");
      const held = await lockHeldBallot(tx, input.ballotId);
      if (held.version !== input.version) throw new ConflictError(held.version);
      if (held.state === "OPEN" || held.kind === "RECOUNT") throw refusal("BALLOT_NOT_CLOSED");
      if (await isDestroyed(tx, held.id)) throw refusal("PAPERS_DESTROYED");
      const check = new InputCheck();
      const by = check.requiredText("input.destroyedBy", input.destroyedBy, NAME_LIMIT);
      const witness = check.requiredText("input.witness", input.witness, NAME_LIMIT);
      if (input.destroyedOn > this.#clock.today()) check.add("input.destroyedOn", "DAY_IN_FUTURE");
      check.assertClean();
      if (held.state === "CLOSED") assertNoLongerNeeded(round, input.destroyedOn);
      await tx.query(
        `UPDATE ballots SET destroyed_on = $2, destroyed_by = $3, destroy_witness = $4 WHERE id = $1`,
        [held.id, input.destroyedOn, by, witness],
      );
      await tx.query(`UPDATE ballot_boxes SET contents = NULL WHERE ballot_id = $1`, [held.id]);
      await writeAct(tx, held.id, actor, "DESTROY", this.#clock.now());
      return this.#told(tx, actor, place, held.id, "ballot:destroyPapers", {
        destroyedOn: input.destroyedOn,
      });
    });
  }

  async #place(tx: Tx, actor: Actor, ballotId: string): Promise<{ roundId: string; cellId: string }> {
    const { roundId, cellId } = await findHeldBallot(tx, ballotId);
    await assertMayInCell(tx, actor, "ballot:record", { roundId, cellId });
    return { roundId, cellId };
  }

  /** The closed ballot under the meeting's lock, when no other of the meeting is open. */
  async #closed(
    tx: Tx,
    place: { roundId: string; cellId: string },
    ballotId: string,
  ): Promise<{ meeting: MeetingForBallot; first: HeldBallot }> {
    const meeting = await lockMeeting(tx, place);
    if (!meeting) throw refusal("REVIEW_NOT_RECORDED");
    await ballotsBefore(tx, meeting.meetingId);
    const first = await lockHeldBallot(tx, ballotId);
    if (first.state !== "CLOSED") throw refusal("BALLOT_NOT_CLOSED");
    return { meeting, first };
  }

  async #told(
    tx: Tx,
    actor: Actor,
    place: { roundId: string; cellId: string },
    ballotId: string,
    action: TrailAction,
    details: Readonly<Record<string, string | number>>,
  ): Promise<CellRound> {
    const cellRound = await loadCellRound(tx, place, this.#clock.today());
    await this.#events.emit(tx, `ballot:${ballotId}`);
    await this.#trail.append(tx, actor, {
      chainOf: place.cellId,
      action,
      objectKind: "ballot",
      objectId: ballotId,
      objectName: cellRound.cell.name,
      details,
    });
    return cellRound;
  }
}

async function isDestroyed(tx: Tx, ballotId: string): Promise<boolean> {
  const [row] = await tx.query(`SELECT destroyed_on FROM ballots WHERE id = $1`, [ballotId]);
  return row.destroyed_on !== null;
}

/** @throws {RefusalError} PAPERS_STILL_NEEDED until nobody can appeal against the published levels any more */
function assertNoLongerNeeded({ publishedAt }: PlacedRound, destroyedOn: string): void {
  if (!publishedAt) throw refusal("PAPERS_STILL_NEEDED", { until: null });
  const published = DAY.format(new Date(publishedAt));
  const { appealWindowWorkingDays } = DEFAULT_PROCEDURE_SETTINGS;
  const { lastDay } = appealWindow(published, appealWindowWorkingDays, MONDAY_TO_FRIDAY);
  if (destroyedOn <= lastDay) throw refusal("PAPERS_STILL_NEEDED", { until: lastDay });
}

/** "2018-12-15" where the ward is. */
const DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });
