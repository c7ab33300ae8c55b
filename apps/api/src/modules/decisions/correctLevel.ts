import { changeOnAppeal, type Level, type ReviewState, rerate, type Step } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Tx } from "../../database/Door.js";
import { RefusalError } from "../../errors/errors.js";
import { advance } from "../reviews/advance.js";
import { findReviewFacts, type ReviewFacts } from "../reviews/evaluation.queries.js";
import type { ReviewRow } from "../reviews/review.queries.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import type { PlacedRound } from "../rounds/round.queries.js";
import { assertWithinCaps } from "./assertWithinCaps.js";
import type { DecisionRecorder } from "./DecisionRecorder.js";
import { findDecidable } from "./decide.queries.js";
import type { DecisionBasis } from "./decision.types.js";
import type { StoredDecision } from "./decisionHistory.queries.js";
import { findOpenSession, openSession } from "./decisionSession.queries.js";
import { type WeighedQuota, weighQuota } from "./weighQuota.js";
import type { WrittenVote } from "./writtenVote.js";

/** A level that takes the place of one already decided. */
export interface Correction {
  level: Level;
  reason: string;
  resolutionNumber: string;
  resolvedOn: string;
  override: { authority: string; reason: string } | null;
  vote: WrittenVote | null;
  basis: Exclude<DecisionBasis, "SESSION">;
  /** Day of the appeal, or on which the fault was found; the new decision is not earlier. */
  notBefore: string;
}

/**
 * Decides anew under the quota of the subject's group: a resolution and a decision that supersedes the former one, which
 * stays on record. The round is locked by the caller, so that nobody counts beside it. The subject knows the new level at
 * once: it is published.
 * @returns id of the new decision
 * @throws {RefusalError} DECISION_NOT_IN_FORCE, NEW_DECISION_TOO_EARLY, LEVEL_ABOVE_CAP, EXCELLENT_QUOTA_EXCEEDED,
 *   RESOLUTION_NUMBER_TAKEN, RESOLUTION_NOT_CARRIED
 */
export async function correctLevel(
  tx: Tx,
  actor: Actor,
  { clock, recorder }: { clock: Clock; recorder: DecisionRecorder },
  round: PlacedRound,
  review: ReviewRow,
  old: StoredDecision,
  correction: Correction,
): Promise<string> {
  const { level, resolvedOn, notBefore, basis, reason } = correction;
  const replace = basis === "APPEAL" ? changeOnAppeal : rerate;
  const { id, level: former, resolvedOn: decidedOn, status } = old;
  const standing = { id, level: former, decidedOn, status, replacesId: null };
  const change = replace(standing, notBefore, { id: "", level, decidedOn: resolvedOn }, review.year, []);
  if (!change.ok) throw new RefusalError(change);

  const question = { kind: null, cellIds: null, reviewIds: [review.id] };
  const [subject] = await findDecidable(tx, round, question);
  if (!subject) throw new RangeError(`review ${review.id} is not decided in its round`);
  const { authorityId, quotaGroup, subjectKind: kind, proposedLevel, decidedLevel: counted } = subject;
  const levels = [
    { reviewId: review.id, level, reason, proposedLevel, quotaGroup, counted, wasDecided: true },
  ];
  const facts = await findReviewFacts(tx, [review.id]);
  assertWithinCaps(levels, facts);
  const by = { accountId: actor.accountId, now: clock.now() };
  const session =
    (await findOpenSession(tx, round.id, authorityId)) ?? (await openSession(tx, round, authorityId, by));
  const place = { id: session.id, authorityId };
  const weighed = await weighQuota(tx, round, place, kind, levels, correction.override);
  const state = stateAfter(round, review, level, weighed, facts.get(review.id));
  const resolution = await recorder.record(tx, actor, {
    round,
    sessionId: session.id,
    kind,
    number: correction.resolutionNumber,
    resolvedOn,
    levels,
    weighed,
    vote: correction.vote,
    basis,
  });
  await tx.query(`UPDATE reviews SET state = $2, state_since = $3, published_at = $4 WHERE id = $1`, [
    review.id,
    state,
    clock.today(),
    clock.now(),
  ]);
  const rows: [{ id: string }] = await tx.query(
    `SELECT id FROM decisions WHERE resolution_id = $1 AND review_id = $2`,
    [resolution.id, review.id],
  );
  return rows[0].id;
}

/** The domain's own gate, over every step this one act covers. */
function stateAfter(
  round: PlacedRound,
  { id, state, subjectKind }: ReviewRow,
  decidedLevel: Level,
  { groups, override }: WeighedQuota,
  facts: ReviewFacts | undefined,
): ReviewState {
  const advancing = {
    id,
    state,
    facts: {
      edition: editionOfRound(round),
      kind: subjectKind,
      hasReason: true,
      quota: groups[0]?.verdict ?? null,
      quotaOverride: override && { reason: override.reason, namedBy: override.authority },
      decidedLevel,
      stateRating: facts?.facts.stateRating ?? null,
    },
  };
  const steps: Step[] = ["REOPEN", "DECIDE", "NOTIFY", "PUBLISH"];
  if (round.state === "CLOSED") steps.push("CLOSE");
  return advance([advancing], steps).get(id) ?? state;
}
