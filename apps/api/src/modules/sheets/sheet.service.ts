import { can, distributeSheets, type SheetGroup, type TrailAction } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { findReview } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { ruledReview } from "../reviews/ruledReviews.js";
import { rulesOfReview } from "../reviews/rulesOfReview.js";
import { refusal } from "../rounds/procedureCodes.js";
import { assertComplete, checkSheetContent } from "./checkSheetContent.js";
import { type OpenSheet, openSheet } from "./openSheet.js";
import { presentContent, presentSheets } from "./presentSheet.js";
import type { SaveSheetInput, SheetVersionInput } from "./sheet.inputs.js";
import {
  findReleased,
  findSheet,
  findSheetsOf,
  findSignedSheets,
  type StoredContent,
} from "./sheet.queries.js";
import type { MySheet, ReviewSheets } from "./sheet.type.js";
import { findSheetRound, settingsOf } from "./sheetRound.queries.js";

/** The caller's own sheets; signed ones written and handed in; what was said on a subject, read. */
export class SheetService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  mine(actor: Actor): Promise<MySheet[]> {
    return this.#door.enter(actor, async (tx) => {
      const rows = actor.memberId ? await findSheetsOf(tx, actor.memberId) : [];
      return presentSheets(tx, actor, rows);
    });
  }

  mySheet(actor: Actor, id: string): Promise<MySheet> {
    return this.#door.enter(actor, (tx) => this.#again(tx, actor, id));
  }

  /** Autosave of a signed sheet. */
  save(actor: Actor, input: SaveSheetInput): Promise<MySheet> {
    return this.#door.enter(actor, async (tx) => {
      const open = await openSheet(tx, actor, input.id, "NAMED");
      if (open.sheet.isSubmitted) throw refusal("SHEET_HANDED_IN");
      await assertVersion(tx, input);
      const { grades, points, remark, level } = checkSheetContent(open.rules, input.content);
      await tx.query(
        `INSERT INTO named_sheets (assignment_id, grades, points, remark, level, updated_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (assignment_id) DO UPDATE SET grades = excluded.grades, points = excluded.points,
           remark = excluded.remark, level = excluded.level, updated_at = excluded.updated_at`,
        [input.id, JSON.stringify(grades), JSON.stringify(points), remark, level, this.#clock.now()],
      );
      if (input.version === 0) await this.#record(tx, actor, open, "sheet:write");
      return this.#again(tx, actor, input.id);
    });
  }

  /** Signs and hands in. */
  submit(actor: Actor, input: SheetVersionInput): Promise<MySheet> {
    return this.#door.enter(actor, async (tx) => {
      const open = await openSheet(tx, actor, input.id, "NAMED");
      if (open.sheet.isSubmitted) throw refusal("SHEET_HANDED_IN");
      const content = await assertVersion(tx, input);
      assertComplete(open.rules, content ?? { grades: {}, points: {}, remark: null, level: null });
      await this.#hand(tx, input.id, this.#clock.now());
      await this.#record(tx, actor, open, "sheet:submit");
      return this.#again(tx, actor, input.id);
    });
  }

  /** Back to a draft, before the release. */
  withdraw(actor: Actor, input: SheetVersionInput): Promise<MySheet> {
    return this.#door.enter(actor, async (tx) => {
      const open = await openSheet(tx, actor, input.id, "NAMED");
      if (!open.sheet.isSubmitted) throw refusal("SHEET_NOT_HANDED_IN");
      await assertVersion(tx, input);
      await this.#hand(tx, input.id, null);
      await this.#record(tx, actor, open, "sheet:withdraw");
      return this.#again(tx, actor, input.id);
    });
  }

  /** Sheets on one subject. The person or head concerned reads even the signed ones only after the release. */
  ofReview(actor: Actor, reviewId: string): Promise<ReviewSheets> {
    return this.#door.enter(actor, async (tx) => {
      const review = isUuid(reviewId) ? await findReview(tx, reviewId) : null;
      if (!review || !can(actor, "sheet:read", accessSubject(review))) throw new NotFoundError();
      const round = await findSheetRound(tx, review.roundId);
      const isReleased = round?.isReleased ?? false;
      const me = actor.memberId;
      const isConcerned = me !== null && (review.member?.id === me || review.headMemberIds.includes(me));
      const { criteria } = rulesOfReview(await ruledReview(tx, review.id)).criteria.value;
      const order = criteria.map((it) => it.code);
      const signed = isReleased || !isConcerned ? await findSignedSheets(tx, review.id) : [];
      const released = isReleased ? await findReleased(tx, review.id) : [];
      return {
        isReleased,
        smallestGroup: settingsOf(round).smallestGroup,
        signed: signed.map((it) => ({ ...it, content: presentContent(it.content, order) })),
        groups: released.map(({ group, sheets, remarks }) => {
          const { criteria: counted, levels } = distributeSheets(criteria, sheets);
          return {
            group: group as SheetGroup,
            count: sheets.length,
            criteria: counted.map((it) => ({ ...it, grades: [...it.grades], points: [...it.points] })),
            levels: [...levels],
            remarks,
          };
        }),
      };
    });
  }

  async #hand(tx: Tx, id: string, at: Date | null): Promise<void> {
    await tx.query(`UPDATE named_sheets SET submitted_at = $2 WHERE assignment_id = $1`, [id, at]);
    await tx.query(`UPDATE sheet_assignments SET is_submitted = $2 WHERE id = $1`, [id, at !== null]);
  }

  async #again(tx: Tx, actor: Actor, id: string): Promise<MySheet> {
    const row = isUuid(id) ? await findSheet(tx, id) : null;
    if (!row || row.signatoryId !== actor.memberId) throw new NotFoundError();
    const [sheet] = await presentSheets(tx, actor, [row]);
    if (!sheet) throw new NotFoundError();
    return sheet;
  }

  async #record(tx: Tx, actor: Actor, { sheet, unitId }: OpenSheet, action: TrailAction): Promise<void> {
    await this.#trail.append(tx, actor, {
      chainOf: unitId,
      action,
      objectKind: "sheet",
      objectId: sheet.id,
      details: { reviewId: sheet.reviewId, side: sheet.side },
    });
  }
}

/** The content under its lock, when its version is the one read; null before the first save. */
async function assertVersion(tx: Tx, { id, version }: SheetVersionInput): Promise<StoredContent | null> {
  await tx.query(`SELECT 1 FROM sheet_assignments WHERE id = $1 FOR UPDATE`, [id]);
  const content = (await findSheet(tx, id))?.content ?? null;
  if ((content?.version ?? 0) !== version) throw new ConflictError(content?.version ?? 0);
  return content;
}
