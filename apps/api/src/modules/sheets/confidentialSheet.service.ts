import type { Actor } from "../../access/Actor.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, InvalidInputError } from "../../errors/errors.js";
import { refusal } from "../rounds/procedureCodes.js";
import { assertComplete, checkSheetContent } from "./checkSheetContent.js";
import { packSheet, REMARK_LIMIT } from "./confidentialSheet.js";
import { openSheet } from "./openSheet.js";
import { presentSheets } from "./presentSheet.js";
import { closeBox, type SheetSeal } from "./SheetSeal.js";
import { SheetSlots } from "./SheetSlots.js";
import type { SubmitConfidentialSheetInput, WithdrawConfidentialSheetInput } from "./sheet.inputs.js";
import { findSheet } from "./sheet.queries.js";
import type { MySheet } from "./sheet.type.js";

/**
 * Confidential sheets before the release. They enter no draft, no audit trail and no log: the database learns that an
 * evaluator has handed in, and that the sheets on a subject are other bytes than before, never which of them.
 * @see docs/decisions/0017
 */
export class ConfidentialSheetService {
  readonly #door: Door;
  readonly #seal: SheetSeal;

  constructor(door: Door, seal: SheetSeal) {
    this.#door = door;
    this.#seal = seal;
  }

  /** Hands a sheet in, or replaces the one handed in with the same secret. */
  submit(actor: Actor, input: SubmitConfidentialSheetInput): Promise<MySheet> {
    return this.#door.enter(actor, async (tx) => {
      const { sheet, round, rules } = await openSheet(tx, actor, input.id, "CONFIDENTIAL");
      const written = checkSheetContent(rules, input.content);
      assertComplete(rules, written);
      const packed = packSheet({ ...written, side: sheet.side });
      if (!packed)
        throw new InvalidInputError([
          { path: "input.content.remark", code: "TEXT_TOO_LONG", arguments: { limit: REMARK_LIMIT } },
        ]);
      await this.#change(tx, sheet.reviewId, sheet.id, (slots, isSubmitted) => {
        const version = slots.versionOf(sheet.reviewId, input.secret);
        if (isSubmitted && version === 0) throw refusal("SHEET_SECRET_UNKNOWN");
        if (version !== input.version) throw new ConflictError(version);
        if (!isSubmitted && version > 0) throw refusal("SHEET_SECRET_TAKEN");
        slots.put(sheet.reviewId, input.secret, closeBox(round.publicKey, sheet.reviewId, packed));
        return true;
      });
      return again(tx, actor, sheet.id);
    });
  }

  /** Takes a sheet back. */
  withdraw(actor: Actor, input: WithdrawConfidentialSheetInput): Promise<MySheet> {
    return this.#door.enter(actor, async (tx) => {
      const { sheet } = await openSheet(tx, actor, input.id, "CONFIDENTIAL");
      await this.#change(tx, sheet.reviewId, sheet.id, (slots, isSubmitted) => {
        if (!isSubmitted) throw refusal("SHEET_NOT_HANDED_IN");
        if (slots.versionOf(sheet.reviewId, input.secret) === 0) throw refusal("SHEET_SECRET_UNKNOWN");
        slots.take(sheet.reviewId, input.secret);
        return false;
      });
      return again(tx, actor, sheet.id);
    });
  }

  /** Opens all sheets on the subject, changes one, and writes all anew under the subject's lock. */
  async #change(
    tx: Tx,
    reviewId: string,
    assignmentId: string,
    work: (slots: SheetSlots, isSubmitted: boolean) => boolean,
  ): Promise<void> {
    // The row may not exist yet: an advisory lock holds for the first sheet as for the last.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 5))`, [reviewId]);
    const [stored]: { sealed: Buffer | null; places: number; isSubmitted: boolean }[] = await tx.query(
      `SELECT (SELECT b.sealed FROM sheet_buffers b WHERE b.review_id = $1) AS sealed,
              (SELECT count(*)::int FROM sheet_assignments a
                WHERE a.review_id = $1 AND a.attribution = 'CONFIDENTIAL' AND NOT a.is_removed) AS places,
              (SELECT a.is_submitted FROM sheet_assignments a WHERE a.id = $2) AS "isSubmitted"`,
      [reviewId, assignmentId],
    );
    if (!stored) throw new RangeError("a statement without FROM gave no row");
    const bytes = stored.sealed && this.#seal.openBuffer(reviewId, stored.sealed);
    const slots = SheetSlots.of(bytes, stored.places);
    const isSubmitted = work(slots, stored.isSubmitted);
    await tx.query(
      `INSERT INTO sheet_buffers (review_id, sealed) VALUES ($1, $2)
       ON CONFLICT (review_id) DO UPDATE SET sealed = excluded.sealed`,
      [reviewId, this.#seal.sealBuffer(reviewId, slots.bytes())],
    );
    if (isSubmitted !== stored.isSubmitted)
      await tx.query(`UPDATE sheet_assignments SET is_submitted = $2 WHERE id = $1`, [
        assignmentId,
        isSubmitted,
      ]);
  }
}

async function again(tx: Tx, actor: Actor, id: string): Promise<MySheet> {
  const row = await findSheet(tx, id);
  const [sheet] = row ? await presentSheets(tx, actor, [row]) : [];
  if (!sheet) throw new RangeError(`sheet ${id} vanished under its lock`);
  return sheet;
}
