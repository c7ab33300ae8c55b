import { randomUUID } from "node:crypto";
import { can, EVALUATOR_SIDES, type EvaluatorSide, releaseGroups, type SheetGroup } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findRound, lockRound } from "../rounds/round.queries.js";
import { type ConfidentialSheet, unpackSheet } from "./confidentialSheet.js";
import { openBox, type SheetSeal } from "./SheetSeal.js";
import { SheetSlots } from "./SheetSlots.js";
import type { ReleaseSheetsInput } from "./sheet.inputs.js";
import type { SheetRelease } from "./sheet.type.js";
import { lockSheetRound, type SheetRound } from "./sheetRound.queries.js";
import { shuffled } from "./shuffled.js";

/** A sheet on its way out of the buffer. */
interface Opened extends ConfidentialSheet {
  reviewId: string;
}
interface Shown extends Opened {
  group: SheetGroup;
}

/**
 * The release of a round's sheets: once, all at once. Confidential ones are opened, drawn in a new order over the whole
 * round and written without author and time in one transaction; groups that are too small are destroyed unread, and so is
 * the key.
 */
export class SheetReleaseService {
  readonly #door: Door;
  readonly #trail: AuditTrail;
  readonly #seal: SheetSeal;

  constructor(door: Door, trail: AuditTrail, seal: SheetSeal) {
    this.#door = door;
    this.#trail = trail;
    this.#seal = seal;
  }

  release(actor: Actor, { roundId, version }: ReleaseSheetsInput): Promise<SheetRelease> {
    return this.#door.enter(actor, async (tx) => {
      const place = await findRound(tx, roundId);
      if (!can(actor, "sheet:release", place)) throw new NotFoundError();
      await lockRound(tx, roundId, "SHARE");
      const round = await lockSheetRound(tx, roundId, "UPDATE");
      if (!round) throw refusal("NO_EVALUATORS_YET");
      if (!round.sealedPrivateKey) throw refusal("SHEETS_RELEASED");
      if (round.version !== version) throw new ConflictError(round.version);
      const opened = await this.#open(tx, round, round.sealedPrivateKey);
      const shown = groupsOf(opened, round.smallestGroup);
      await write(tx, shown);
      await tx.query(
        `UPDATE sheet_rounds SET is_released = true, sealed_private_key = NULL WHERE round_id = $1`,
        [roundId],
      );
      await tx.query(
        `DELETE FROM sheet_buffers b USING reviews r WHERE r.id = b.review_id AND r.round_id = $1`,
        [roundId],
      );
      const signed = await countSigned(tx, roundId);
      const told = { shown: shown.length, destroyed: opened.length - shown.length, signed };
      await this.#trail.append(tx, actor, {
        chainOf: place.organisation.id,
        action: "sheet:release",
        objectKind: "round",
        objectId: roundId,
        details: told,
      });
      return told;
    });
  }

  async #open(tx: Tx, { roundId, publicKey }: SheetRound, sealedPrivateKey: Buffer): Promise<Opened[]> {
    const privateKey = this.#seal.openRoundKey(roundId, publicKey, sealedPrivateKey);
    const buffers: { reviewId: string; sealed: Buffer }[] = await tx.query(
      `SELECT b.review_id AS "reviewId", b.sealed FROM sheet_buffers b JOIN reviews r ON r.id = b.review_id
        WHERE r.round_id = $1 ORDER BY b.review_id`,
      [roundId],
    );
    return buffers.flatMap(({ reviewId, sealed }) =>
      SheetSlots.of(this.#seal.openBuffer(reviewId, sealed), 0)
        .boxes()
        .map((box) => ({ reviewId, ...unpackSheet(openBox(privateKey, publicKey, reviewId, box)) })),
    );
  }
}

/** Sheets of groups large enough to be read. */
function groupsOf(opened: readonly Opened[], smallestGroup: number): Shown[] {
  return [...Map.groupBy(opened, (it) => it.reviewId).values()].flatMap((sheets) => {
    const counts = Object.fromEntries(
      EVALUATOR_SIDES.map((side) => [side, sheets.filter((it) => it.side === side).length]),
    ) as Record<EvaluatorSide, number>;
    return releaseGroups(counts, smallestGroup)
      .filter((it) => it.isShown)
      .flatMap(({ group, sides }) =>
        sheets.filter((it) => sides.includes(it.side)).map((it) => ({ ...it, group })),
      );
  });
}

/** Grades and remarks each in an order of their own: neither order, nor the two together, says who. */
async function write(tx: Tx, sheets: readonly Shown[]): Promise<void> {
  const graded = shuffled(sheets);
  await tx.query(
    `INSERT INTO released_sheets (id, review_id, sheet_group, grades, points, level)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::jsonb[], $6::text[])`,
    [
      graded.map(() => randomUUID()),
      graded.map((it) => it.reviewId),
      graded.map((it) => it.group),
      graded.map((it) => JSON.stringify(it.grades)),
      graded.map((it) => JSON.stringify(it.points)),
      graded.map((it) => it.level),
    ],
  );
  const remarked = shuffled(sheets.filter((it) => it.remark !== null));
  await tx.query(
    `INSERT INTO released_remarks (id, review_id, sheet_group, remark)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])`,
    [
      remarked.map(() => randomUUID()),
      remarked.map((it) => it.reviewId),
      remarked.map((it) => it.group),
      remarked.map((it) => it.remark),
    ],
  );
}

async function countSigned(tx: Tx, roundId: string): Promise<number> {
  const rows: [{ count: number }] = await tx.query(
    `SELECT count(*)::int AS count FROM sheet_assignments a JOIN reviews r ON r.id = a.review_id
      WHERE r.round_id = $1 AND a.attribution = 'NAMED' AND a.is_submitted AND NOT a.is_removed`,
    [roundId],
  );
  return rows[0].count;
}
