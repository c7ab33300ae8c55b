import type { TrailAction } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import { assertMayInCell } from "./cellGate.js";
import { type CellKey, findCellRef } from "./cellRef.queries.js";
import { draftMinutes } from "./draftMinutes.js";
import { loadMeeting } from "./meetingWork.js";
import { mergeMinutes } from "./mergeMinutes.js";
import { findMinutes, findMinutesFacts, type StoredMinutes, saveMinutes } from "./minutes.queries.js";
import type {
  DraftMinutesInput,
  Minutes,
  SaveMinutesSectionInput,
  SignMinutesInput,
} from "./minutes.type.js";
import type { DraftedSection } from "./minutes.types.js";
import { forgetNotes } from "./positions.queries.js";

const SECTION_LIMIT = 20_000;

/** Minutes of a review meeting: drafted from the facts, edited, passed by chair and clerk. */
export class MinutesService {
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

  minutes(actor: Actor, key: CellKey): Promise<Minutes> {
    return this.#door.enter(actor, async (tx) => {
      await assertMayInCell(tx, actor, "meeting:read", key);
      return this.#load(tx, key);
    });
  }

  /** Drafts the minutes, or drafts them anew without losing what was edited. */
  draft(actor: Actor, input: DraftMinutesInput): Promise<Minutes> {
    return this.#change(actor, input, "minutes:draft", async (tx, stored) => {
      const { sections, gone } = mergeMinutes(
        stored.sections,
        await this.#fresh(tx, input, stored.meetingId),
        {
          take: new Set(input.take),
          keep: new Set(input.keep),
        },
      );
      await saveMinutes(tx, stored.meetingId, sections, gone);
      return { sections: sections.length };
    });
  }

  saveSection(actor: Actor, input: SaveMinutesSectionInput): Promise<Minutes> {
    return this.#change(actor, input, "minutes:edit", async (tx, stored) => {
      const check = new InputCheck();
      const text = check.paragraphs("input.text", input.text, SECTION_LIMIT) ?? "";
      check.assertClean();
      const section = stored.sections.find((it) => it.code === input.code);
      if (!section) throw new NotFoundError();
      if (section.version !== input.version) throw new ConflictError(section.version);
      await tx.query(`UPDATE minutes_sections SET text = $3 WHERE meeting_id = $1 AND code = $2`, [
        stored.meetingId,
        input.code,
        text,
      ]);
      return {};
    });
  }

  /** The chair or the clerk passes the minutes; after both, notes for the meeting are forgotten. */
  sign(actor: Actor, input: SignMinutesInput): Promise<Minutes> {
    return this.#door.enter(actor, async (tx) => {
      const stored = await this.#lock(tx, actor, input);
      if (stored.heldOn === null || stored.chair === null || stored.clerk === null)
        throw refusal("REVIEW_NOT_RECORDED");
      const before = await this.#load(tx, input);
      if (before.sections.length === 0) throw refusal("MINUTES_NOT_DRAFTED");
      if (before.outdated > 0) throw refusal("MINUTES_OUTDATED", { count: before.outdated });
      await tx.query(
        `INSERT INTO minutes_signatures (meeting_id, role, name, account_id, signed_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING`,
        [
          stored.meetingId,
          input.role,
          input.role === "CHAIR" ? stored.chair : stored.clerk,
          actor.accountId,
          this.#clock.now(),
        ],
      );
      const minutes = await this.#load(tx, input);
      if (minutes.signatures.length === 2) await forgetNotes(tx, input);
      await this.#append(tx, actor, input, stored, "minutes:sign", { as: input.role });
      return minutes;
    });
  }

  /** Takes the signatures back, so that a mistake found later can be mended. */
  reopen(actor: Actor, key: CellKey): Promise<Minutes> {
    return this.#door.enter(actor, async (tx) => {
      const stored = await this.#lock(tx, actor, key);
      await tx.query(`DELETE FROM minutes_signatures WHERE meeting_id = $1`, [stored.meetingId]);
      const minutes = await this.#load(tx, key);
      await this.#append(tx, actor, key, stored, "minutes:reopen", { signatures: stored.signatures.length });
      return minutes;
    });
  }

  #change(
    actor: Actor,
    key: CellKey,
    action: TrailAction,
    change: (tx: Tx, stored: StoredMinutes) => Promise<Readonly<Record<string, number>>>,
  ): Promise<Minutes> {
    return this.#door.enter(actor, async (tx) => {
      const stored = await this.#lock(tx, actor, key);
      if (stored.signatures.length > 0) throw refusal("MINUTES_SIGNED");
      const details = await change(tx, stored);
      const minutes = await this.#load(tx, key);
      await this.#append(tx, actor, key, stored, action, details);
      return minutes;
    });
  }

  async #lock(tx: Tx, actor: Actor, key: CellKey): Promise<StoredMinutes> {
    await assertMayInCell(tx, actor, "meeting:record", key);
    await findCellRef(tx, key);
    await lockRound(tx, key.roundId, "SHARE");
    await tx.query(`SELECT 1 FROM meetings WHERE round_id = $1 AND cell_id = $2 FOR UPDATE`, [
      key.roundId,
      key.cellId,
    ]);
    const stored = await findMinutes(tx, key);
    if (!stored) throw refusal("REVIEW_NOT_RECORDED");
    return stored;
  }

  async #load(tx: Tx, key: CellKey): Promise<Minutes> {
    const cell = await findCellRef(tx, key);
    const stored = await findMinutes(tx, key);
    const fresh = stored ? await this.#fresh(tx, key, stored.meetingId) : [];
    const year = (await loadMeeting(tx, key, this.#clock.today())).round.year;
    const draftOf = new Map(fresh.map((it) => [it.code, it.text]));
    const sections = (stored?.sections ?? []).map(({ code, title, text, drafted, version }) => {
      const now = draftOf.get(code) ?? "";
      return { code, title, text, isEdited: text !== drafted, fresh: now === drafted ? null : now, version };
    });
    const known = new Set(sections.map((it) => it.code));
    const added = sections.length === 0 ? 0 : fresh.filter((it) => !known.has(it.code)).length;
    return {
      cell,
      superiorName: stored?.superiorName ?? null,
      year,
      heldOn: stored?.heldOn ?? null,
      chair: stored?.chair ?? null,
      clerk: stored?.clerk ?? null,
      sections,
      outdated: sections.filter((it) => it.fresh !== null).length + added,
      signatures: stored?.signatures ?? [],
    };
  }

  async #fresh(tx: Tx, key: CellKey, meetingId: string): Promise<DraftedSection[]> {
    const cell = await findCellRef(tx, key);
    const facts = await findMinutesFacts(tx, meetingId);
    const { round, members, composition } = await loadMeeting(tx, key, this.#clock.today());
    const nameOf = new Map(members.map((it) => [it.id, it.fullName]));
    const isWhole = facts.sessions.length > 0 && facts.sessions.every((it) => it.id === meetingId);
    return draftMinutes({
      ...facts,
      cellName: cell.name,
      year: round.year,
      convened: composition.present.length + composition.absent.length,
      present: composition.present.length,
      // A meeting recorded in one go reviews whoever had handed in, and names nobody.
      lackReview: isWhole ? [] : composition.lackReview.flatMap((id) => nameOf.get(id) ?? []),
    });
  }

  async #append(
    tx: Tx,
    actor: Actor,
    { cellId }: CellKey,
    { meetingId }: StoredMinutes,
    action: TrailAction,
    details: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    await this.#events.emit(tx, `meeting:${meetingId}`);
    await this.#trail.append(tx, actor, {
      chainOf: cellId,
      action,
      objectKind: "meeting",
      objectId: meetingId,
      details,
    });
  }
}
