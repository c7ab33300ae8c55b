import { can, type SheetRules } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import { findReview } from "../reviews/review.queries.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { ruledReview } from "../reviews/ruledReviews.js";
import { rulesOfReview } from "../reviews/rulesOfReview.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import { findSheet, type SheetRow } from "./sheet.queries.js";
import { lockSheetRound, type SheetRound } from "./sheetRound.queries.js";

export interface OpenSheet {
  sheet: SheetRow;
  round: SheetRound;
  rules: SheetRules;
  /** Unit in whose trail the act is recorded. */
  unitId: string;
}

/**
 * One of the caller's sheets, which may be filled in now: its round is open and not released, the subject has handed in
 * and is not compiled yet. The round's sheets are locked against the release, side by side with other evaluators.
 * @throws {NotFoundError} when it is not the caller's
 */
export async function openSheet(
  tx: Tx,
  actor: Actor,
  id: string,
  attribution: "NAMED" | "CONFIDENTIAL",
): Promise<OpenSheet> {
  const seen = isUuid(id) ? await findSheet(tx, id) : null;
  if (!seen || seen.signatoryId !== actor.memberId || seen.attribution !== attribution)
    throw new NotFoundError();
  assertRoundOpen(await lockRound(tx, seen.roundId, "SHARE"), "CADRE");
  const round = await lockSheetRound(tx, seen.roundId, "SHARE");
  const sheet = await findSheet(tx, id);
  const review = await findReview(tx, seen.reviewId);
  if (!sheet || !round || !review) throw new NotFoundError();
  if (round.isReleased) throw refusal("SHEETS_RELEASED");
  const place = { ...accessSubject(review), evaluatorMemberIds: [sheet.signatoryId] };
  if (!can(actor, "sheet:write", place)) {
    if (!can(actor, "sheet:write", { ...place, phase: "SELF_SUBMITTED" })) throw new NotFoundError();
    throw refusal("SHEET_NOT_OPEN", { state: review.state });
  }
  if (sheet.criteria?.length === 0) throw refusal("FUNCTION_NOT_SETTLED");
  const { criteria, scale } = rulesOfReview(await ruledReview(tx, review.id));
  const rules = { criteria: criteria.value.criteria, scale: scale.value, within: sheet.criteria };
  return { sheet, round, rules, unitId: review.cell.id };
}
