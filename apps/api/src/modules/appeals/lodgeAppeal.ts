import type { IsoDate } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { ConflictError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { advance } from "../reviews/advance.js";
import type { ReviewRow } from "../reviews/review.queries.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { PlacedRound } from "../rounds/round.queries.js";
import { type AppealRow, findAppeals } from "./appeal.queries.js";
import { inForce } from "./inForce.js";
import { clockOf } from "./readCase.js";

const STATEMENT_LIMIT = 5_000;

/** An appeal as it comes in. */
export interface LodgedAppeal {
  round: PlacedRound;
  /** Locked by the caller. */
  review: ReviewRow;
  lodged: {
    /** Of the review read. */
    version: number;
    statement: string;
    /** Day of the appeal; of one on paper, the day it came in. */
    filedOn: IsoDate;
    isOnPaper: boolean;
  };
}

/**
 * Takes an appeal against the decision in force, once and in time, and puts the review before those who look at it again.
 * @throws {RefusalError} APPEAL_ALREADY_FILED, APPEAL_BEFORE_NOTICE, APPEAL_WINDOW_OVER, STEP_NOT_POSSIBLE_FROM_STATE
 */
export async function lodgeAppeal(
  tx: Tx,
  actor: Actor,
  trail: AuditTrail,
  { round, review, lodged }: LodgedAppeal,
): Promise<AppealRow> {
  const { filedOn, isOnPaper } = lodged;
  const decision = await inForce(tx, review.id);
  const earlier = await findAppeals(tx, review.id);
  if (earlier.some((it) => it.decisionId === decision.id)) throw refusal("APPEAL_ALREADY_FILED");
  if (review.version !== lodged.version) throw new ConflictError(review.version);
  const check = new InputCheck();
  const statement = check.requiredParagraphs("input.statement", lodged.statement, STATEMENT_LIMIT);
  check.assertClean();
  const window = await clockOf(tx, review, filedOn);
  if (window && filedOn < window.firstDay)
    throw refusal("APPEAL_BEFORE_NOTICE", { firstDay: window.firstDay });
  const facts = {
    edition: editionOfRound(round),
    kind: review.subjectKind,
    hasReason: true,
    appeal: window && { window, filedOn },
  };
  const state = advance([{ id: review.id, state: review.state, facts }], ["APPEAL"]).get(review.id);
  const { firstDay = filedOn, lastDay = filedOn } = window ?? {};
  await tx.query(
    `INSERT INTO appeals (review_id, decision_id, statement, filed_on, is_on_paper, first_day, last_day, filed_by_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [review.id, decision.id, statement, filedOn, isOnPaper, firstDay, lastDay, actor.accountId],
  );
  await tx.query(`UPDATE reviews SET state = $2, state_since = $3 WHERE id = $1`, [
    review.id,
    state,
    filedOn,
  ]);
  await trail.append(tx, actor, {
    chainOf: review.cell.id,
    action: isOnPaper ? "appeal:record" : "appeal:file",
    objectKind: "review",
    objectId: review.id,
    details: isOnPaper ? { year: review.year, receivedOn: filedOn, lastDay } : { year: review.year, lastDay },
  });
  const filed = (await findAppeals(tx, review.id)).find((it) => it.decisionId === decision.id);
  if (!filed) throw new RangeError("the appeal just filed is not there");
  return filed;
}
