import {
  type Action,
  can,
  type ReviewState,
  type Step,
  type SubjectKind,
  stepNotPossible,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import { findReview, type ReviewRow } from "./review.queries.js";
import { accessSubject, sightOf } from "./reviewSight.js";

/**
 * The review, locked together with its round, which must be open.
 * @param isKnown whether the actor may know of it; who sees something of it does, and an act that asks to see nothing says so
 * @throws {NotFoundError} when there is none, or the actor may not know of it
 * @throws {RefusalError} ROUND_NOT_OPEN
 */
export async function lockReview(
  tx: Tx,
  actor: Actor,
  id: string,
  isKnown = (row: ReviewRow): boolean => sightOf(actor, row) !== null,
): Promise<ReviewRow> {
  const seen = isUuid(id) ? await findReview(tx, id) : null;
  if (!seen || !isKnown(seen)) throw new NotFoundError();
  assertRoundOpen(await lockRound(tx, seen.roundId, "SHARE"), seen.subjectKind);
  await tx.query(`SELECT 1 FROM reviews WHERE id = $1 FOR UPDATE`, [id]);
  const review = await findReview(tx, id);
  if (!review) throw new NotFoundError();
  return review;
}

/**
 * A round's state tells how far its members are. Cadres, collectives and organisations are decided after them and by
 * others, so their work goes on until the round is closed.
 * @throws {RefusalError} ROUND_NOT_OPEN when no more work of this kind goes into the round
 */
export function assertRoundOpen({ state }: { state: string }, kind: SubjectKind = "MEMBER"): void {
  const isOpen = kind === "MEMBER" ? state === "OPEN" : state !== "DRAFT" && state !== "CLOSED";
  if (!isOpen) throw refusal("ROUND_NOT_OPEN", { state });
}

/** @throws {RefusalError} ROUND_NOT_OPEN when the round has not begun or is closed */
export function assertRoundRunning({ state }: { state: string }): void {
  if (state === "DRAFT" || state === "CLOSED") throw refusal("ROUND_NOT_OPEN", { state });
}

/**
 * Second gate for one review. A step that comes too late is a refusal with the state; anything else is not allowed.
 * @throws {ForbiddenError | RefusalError}
 */
export function assertMay(
  actor: Actor,
  action: Action,
  review: ReviewRow,
  allowedIn: readonly ReviewState[],
  step: Step,
): void {
  const subject = accessSubject(review);
  if (can(actor, action, subject)) return;
  const onlyTooLate = allowedIn.some((phase) => can(actor, action, { ...subject, phase }));
  if (onlyTooLate) throw refusal("STEP_NOT_POSSIBLE_FROM_STATE", stepNotPossible(review.state, step));
  throw new ForbiddenError();
}
