import { agendaOrder, can, isReviewed, type Level } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import { findMeetingSubjects } from "./cellMembers.queries.js";
import type { OwnPosition, PositionSeal } from "./PositionSeal.js";
import type { PositionSheet, WritePositionInput } from "./position.inputs.js";
import { findPositionsDue, OPEN_FOR_POSITIONS, type PositionsDue } from "./positionsDue.queries.js";

const NOTE_LIMIT = 500;

interface PlannedMeeting {
  roundId: string;
  year: number;
  editionCode: string;
  cell: OrganisationRef;
  meetsOn: string;
}

/** Positions that participants note before the meeting. No entry in the trail: it would name their authors. */
export class PositionService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #seal: PositionSeal;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, seal: PositionSeal) {
    this.#door = door;
    this.#clock = clock;
    this.#seal = seal;
  }

  /** What the caller may prepare: one sheet for each planned meeting of the own cell. */
  sheets(actor: Actor): Promise<PositionSheet[]> {
    return this.#door.enter(actor, async (tx) => {
      const sheets: PositionSheet[] = [];
      for (const meeting of await this.#plannedFor(tx, actor))
        sheets.push(await this.#sheet(tx, actor, meeting));
      return sheets;
    });
  }

  write(actor: Actor, input: WritePositionInput): Promise<PositionSheet> {
    return this.#door.enter(actor, async (tx) => {
      const check = new InputCheck();
      const note = check.paragraphs("input.note", input.note, NOTE_LIMIT);
      check.assertClean();
      const level: Level | null = input.level ?? null;
      // The review is held until the transaction ends, so that nothing slips in behind its opening.
      const [review]: { roundId: string; cellId: string; memberId: string | null }[] = await tx.query(
        `SELECT round_id AS "roundId", cell_id AS "cellId", member_id AS "memberId" FROM reviews WHERE id = $1 FOR SHARE`,
        [input.reviewId],
      );
      const place = review ? await this.#tree.nodeOf(tx, review.cellId) : null;
      const mayWrite =
        place !== null && can(actor, "position:write", { ...place, memberId: review?.memberId ?? null });
      if (mayWrite && review) await lockRound(tx, review.roundId, "SHARE");
      const meeting = (await this.#plannedFor(tx, actor)).find(
        (it) => it.roundId === review?.roundId && it.cell.id === review.cellId,
      );
      if (!review || !meeting || actor.memberId === null) throw new NotFoundError();
      if (!mayWrite) throw refusal("OWN_CASE");
      if (!(await findOpenForPositions(tx, [input.reviewId])).has(input.reviewId))
        throw refusal("POSITIONS_CLOSED");
      const handle = this.#seal.handleOf(input.reviewId, actor.memberId);
      await tx.query(`DELETE FROM sealed_positions WHERE handle = $1`, [handle]);
      if (level !== null || note !== null)
        await tx.query(`INSERT INTO sealed_positions (handle, review_id, sealed) VALUES ($1, $2, $3)`, [
          handle,
          input.reviewId,
          this.#seal.seal(handle, { level, note }),
        ]);
      return this.#sheet(tx, actor, meeting);
    });
  }

  /** Planned meetings of the own cell with the subjects on which the actor has noted nothing and still may. */
  async due(tx: Tx, actor: Actor): Promise<PositionsDue[]> {
    if (actor.memberId === null) return [];
    const meetings = await findPositionsDue(tx, actor.memberId, this.#clock.today());
    const open = meetings.map((meeting) => ({
      ...meeting,
      subjects: meeting.subjects.filter(
        ({ memberId, state }) =>
          !isReviewed(state) && can(actor, "position:write", { lo: meeting.lo, hi: meeting.hi, memberId }),
      ),
    }));
    const reviewIds = open.flatMap(({ subjects }) => subjects.map((it) => it.reviewId));
    if (reviewIds.length === 0) return [];
    const noted = await this.#ownPositions(tx, actor, reviewIds);
    return open
      .map((it) => ({ ...it, subjects: it.subjects.filter(({ reviewId }) => !noted.has(reviewId)) }))
      .filter(({ subjects }) => subjects.length > 0);
  }

  /** Meetings planned in sessions, not yet voted on, of the cell where the caller has activity today. */
  async #plannedFor(tx: Tx, { memberId }: Actor): Promise<PlannedMeeting[]> {
    if (memberId === null) return [];
    return tx.query(
      `SELECT mt.round_id AS "roundId", rd.year, rd.edition_code AS "editionCode",
              json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS cell,
              COALESCE(min(s.held_on) FILTER (WHERE s.state <> 'CLOSED'), max(s.held_on))::text AS "meetsOn"
         FROM memberships ms
         JOIN meetings mt ON mt.cell_id = ms.organisation_id AND mt.held_on IS NULL
         JOIN meeting_sessions s ON s.meeting_id = mt.id
         JOIN rounds rd ON rd.id = mt.round_id AND rd.state = 'OPEN'
         JOIN organisations o ON o.id = mt.cell_id
        WHERE ms.member_id = $1 AND ms.kind = 'OFFICIAL' AND ms.valid_from <= $2 AND (ms.valid_to IS NULL OR ms.valid_to > $2)
        GROUP BY mt.id, rd.id, o.id ORDER BY rd.year DESC LIMIT 5`,
      [memberId, this.#clock.today()],
    );
  }

  async #sheet(tx: Tx, actor: Actor, meeting: PlannedMeeting): Promise<PositionSheet> {
    const key = { roundId: meeting.roundId, cellId: meeting.cell.id };
    const subjects = (await findMeetingSubjects(tx, key, this.#clock.today())).filter(
      (it) => it.memberId !== actor.memberId && !isReviewed(it.state),
    );
    const reviewIds = subjects.map((it) => it.reviewId);
    const open = await findOpenForPositions(tx, reviewIds);
    const own = await this.#ownPositions(tx, actor, reviewIds);
    const lines = agendaOrder(subjects).map(({ reviewId, kind, name, position }) => ({
      reviewId,
      kind,
      name,
      position,
      isOpen: open.has(reviewId),
      level: own.get(reviewId)?.level ?? null,
      note: own.get(reviewId)?.note ?? null,
    }));
    return { ...meeting, lines: [...lines] };
  }

  async #ownPositions(tx: Tx, actor: Actor, reviewIds: readonly string[]): Promise<Map<string, OwnPosition>> {
    const handles = reviewIds.map((reviewId) => this.#seal.handleOf(reviewId, actor.memberId ?? ""));
    const rows: { handle: Buffer; reviewId: string; sealed: Buffer }[] = await tx.query(
      `SELECT handle, review_id AS "reviewId", sealed FROM sealed_positions WHERE handle = ANY ($1::bytea[])`,
      [handles],
    );
    return new Map(rows.map(({ handle, reviewId, sealed }) => [reviewId, this.#seal.open(handle, sealed)]));
  }
}

/** Of the reviews, those on which a position may still be written: never opened, and on no agenda that is being held. */
async function findOpenForPositions(tx: Tx, reviewIds: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT r.id FROM reviews r WHERE r.id = ANY ($1::uuid[]) AND ${OPEN_FOR_POSITIONS}`,
    [reviewIds],
  );
  return new Set(rows.map((it) => it.id));
}
