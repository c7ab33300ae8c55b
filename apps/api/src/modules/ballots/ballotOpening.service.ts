import {
  type BallotMode,
  type BallotRule,
  checkQuorum,
  LEVELS,
  mayVoteElectronically,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError, RefusalError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { findPapers, missingOf } from "../changes/paper.queries.js";
import type { Events } from "../events/Events.js";
import { assertMayInCell } from "../meetings/cellGate.js";
import { type CellReview, lockCellReviews, saveStates } from "../meetings/cellReviews.queries.js";
import type { CellRound } from "../meetings/cellRound.type.js";
import { loadCellRound } from "../meetings/cellRounds.js";
import type { Notifier } from "../notifications/Notifier.js";
import { accountsOfMembers } from "../notifications/recipients.queries.js";
import { advance } from "../reviews/advance.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { editionOfRound, type RoundRules } from "../rounds/editionOfRound.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound, type PlacedRound } from "../rounds/round.queries.js";
import type { CancelBallotInput, OpenBallotInput } from "./ballot.inputs.js";
import { insertBox } from "./ballotBox.queries.js";
import { lockMeeting } from "./ballotRecord.queries.js";
import { ballotRuleOf, baseOn, VOTABLE } from "./ballotRules.js";
import { findHeldBallot, lockHeldBallot, writeAct } from "./heldBallot.queries.js";
import { ballotsBefore, startBallot, tellersOf } from "./startBallot.js";

const REASON_LIMIT = 2_000;

/** Opens ballots and gives them up: from the opening on the roll and what is voted on are frozen. */
export class BallotOpeningService {
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

  /** A first ballot, on everybody who was reviewed and has no votes yet. */
  open(actor: Actor, input: OpenBallotInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      await assertMayInCell(tx, actor, "ballot:record", input);
      const round = await lockRound(tx, input.roundId, "SHARE");
      const reviews = await lockCellReviews(tx, input);
      if (reviews.length === 0) throw new NotFoundError();
      assertRoundOpen(round);
      const rule = ballotRuleOf(round);
      const meeting = await lockMeeting(tx, input);
      if (!meeting) throw refusal("REVIEW_NOT_RECORDED");
      const electors = meeting.electors.map(({ memberId }) => memberId);
      const voters = meeting.electors.filter(({ isPresent }) => isPresent);
      const quorum = checkQuorum(voters.length, electors.length, rule.quorum);
      if (!quorum.ok) throw new RefusalError(quorum);
      const held = await ballotsBefore(tx, meeting.meetingId);
      const counted = new Set(held.flatMap(({ lines }) => lines.map(({ reviewId }) => reviewId)));
      const unreviewed = new Set(meeting.unreviewed);
      const votable = reviews.filter(
        ({ id, state }) => VOTABLE.includes(state) && !unreviewed.has(id) && !counted.has(id),
      );
      if (votable.length === 0) throw refusal("NOTHING_TO_VOTE_ON");
      const tellers = tellersOf(input.tellerIds, voters);
      const isElectronic = !input.isOnPaper && (await plannedMode(tx, round)) === "ELECTRONIC";
      if (isElectronic) assertMayBeElectronic(voters.length, rule);
      await this.#compile(tx, round, votable);
      const id = await startBallot(tx, actor, {
        meetingId: meeting.meetingId,
        kind: "VOTE",
        basisId: null,
        mode: isElectronic ? "ELECTRONIC" : "PAPER",
        openedAt: this.#clock.now(),
        electors,
        voters: voters.map(({ memberId }) => memberId),
        issued: null,
        tellers,
        reason: null,
        complainantId: null,
        lines: votable.map(({ id: reviewId, memberId }) => ({
          reviewId,
          base: baseOn(memberId, electors, rule),
          levels: LEVELS,
        })),
      });
      if (isElectronic) await insertBox(tx, id);
      await this.#tellTellers(tx, round, meeting.meetingId, input.cellId, tellers);
      const cellRound = await loadCellRound(tx, input, this.#clock.today());
      await this.#events.emit(tx, `ballot:${id}`);
      await this.#trail.append(tx, actor, {
        chainOf: input.cellId,
        action: "ballot:open",
        objectKind: "ballot",
        objectId: id,
        objectName: cellRound.cell.name,
        details: { convened: electors.length, present: voters.length, members: votable.length },
      });
      return cellRound;
    });
  }

  /** Gives up a ballot that was opened by mistake or spoilt; what was typed of it is dropped unread. */
  cancel(actor: Actor, input: CancelBallotInput): Promise<CellRound> {
    return this.#door.enter(actor, async (tx) => {
      const { roundId, cellId } = await findHeldBallot(tx, input.ballotId);
      const place = { roundId, cellId };
      await assertMayInCell(tx, actor, "ballot:record", place);
      assertRoundOpen(await lockRound(tx, roundId, "SHARE"));
      const held = await lockHeldBallot(tx, input.ballotId);
      if (held.version !== input.version) throw new ConflictError(held.version);
      if (held.state !== "OPEN") throw refusal("BALLOT_NOT_OPEN", { state: held.state });
      const check = new InputCheck();
      const reason = check.requiredParagraphs("input.reason", input.reason, REASON_LIMIT);
      check.assertClean();
      await tx.query(`UPDATE ballots SET state = 'CANCELLED', closed_at = $2, reason = $3 WHERE id = $1`, [
        held.id,
        this.#clock.now(),
        reason,
      ]);
      await tx.query(`DELETE FROM ballot_counts WHERE ballot_id = $1`, [held.id]);
      await tx.query(`DELETE FROM ballot_boxes WHERE ballot_id = $1`, [held.id]);
      await writeAct(tx, held.id, actor, "CANCEL", this.#clock.now());
      const cellRound = await loadCellRound(tx, place, this.#clock.today());
      await this.#events.emit(tx, `ballot:${held.id}`);
      await this.#trail.append(tx, actor, {
        chainOf: cellId,
        action: "ballot:cancel",
        objectKind: "ballot",
        objectId: held.id,
        objectName: cellRound.cell.name,
      });
      return cellRound;
    });
  }

  /** A teller counts alone, and finds the count on the first screen. */
  async #tellTellers(
    tx: Tx,
    { year }: PlacedRound,
    meetingId: string,
    cellId: string,
    tellers: readonly { memberId: string }[],
  ): Promise<void> {
    const accounts = await accountsOfMembers(
      tx,
      tellers.map(({ memberId }) => memberId),
    );
    await this.#notifier.notify(tx, accounts, {
      kind: "TELLER_NAMED",
      subjectKind: "MEETING",
      subjectId: meetingId,
      organisationId: cellId,
      year,
    });
  }

  /** Whoever is voted on stands compiled from now on; what is missing for it stands in the way of the ballot. */
  async #compile(tx: Tx, round: RoundRules, votable: readonly CellReview[]): Promise<void> {
    const ids = votable.map(({ id }) => id);
    const papers = await findPapers(tx, ids, this.#clock.today());
    const facts = { edition: editionOfRound(round), isReviewRecorded: true };
    const waiting = votable.filter(({ state }) => state === "SELF_SUBMITTED" || state === "REVIEWED");
    const states = advance(
      waiting.map((it) => ({
        ...it,
        facts: { ...facts, stateRating: it.stateRating, missingPapers: missingOf(papers.get(it.id)) },
      })),
      ["RECORD_REVIEW", "COMPILE"],
    );
    const compiled = waiting.map((it) => ({ ...it, state: states.get(it.id) ?? it.state }));
    await saveStates(tx, compiled, this.#clock.today());
  }
}

/** How the plan in force has bodies vote; on paper without one. */
async function plannedMode(tx: Tx, { planVersionId }: PlacedRound): Promise<BallotMode> {
  const rows: { mode: BallotMode }[] = await tx.query(
    `SELECT content ->> 'ballotMode' AS mode FROM plan_versions WHERE id = $1`,
    [planVersionId],
  );
  return rows[0]?.mode ?? "PAPER";
}

/**
 * Too few cannot hide behind each other. And where nobody votes on himself, a sheet that leaves one line empty would
 * name its voter.
 */
function assertMayBeElectronic(voters: number, { votesOnSelf }: BallotRule): void {
  const verdict = mayVoteElectronically(voters);
  if (!verdict.ok) throw new RefusalError(verdict);
  if (!votesOnSelf) throw refusal("OWN_LINE_NAMES_VOTER");
}
