import {
  checkQuotaCounter,
  counterAfter,
  isCounterAnswered,
  type Level,
  type LevelCounts,
  type QuotaCounter,
  type QuotaRule,
  type QuotaVerdict,
  quotaState,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { ReviewRow } from "../reviews/review.queries.js";
import type { PlacedRound } from "../rounds/round.queries.js";
import { findDecidable } from "./decide.queries.js";
import { findCounter, findDecidedCounts } from "./decisionSession.queries.js";
import type { QuotaState } from "./quotaState.type.js";
import { ruleOfKind } from "./ruleOfKind.js";

/** The quota around one decided review as it stands, and as it would stand with another level. */
export interface QuotaEffect {
  before: QuotaState;
  after: QuotaState;
  /** Why that level needs somebody who answers for it; null where it does not. */
  refusal: Extract<QuotaVerdict, { ok: false }> | null;
}

/**
 * What another level would do, on the very base on which it would be decided: the one frozen by the committee's open
 * session, or the one a session opened now would freeze. Nothing is written or locked.
 * @returns null where the edition has no quota for the kind
 */
export async function quotaEffect(
  tx: Tx,
  round: PlacedRound,
  review: ReviewRow,
  level: Level,
): Promise<QuotaEffect | null> {
  const rule = ruleOfKind(round, review.subjectKind);
  const [subject] = await findDecidable(tx, round, { kind: null, cellIds: null, reviewIds: [review.id] });
  if (!rule || !subject) return null;
  const { authorityId, quotaGroup: group, subjectKind: kind } = subject;
  const counter = await findCounter(tx, round, { authorityId, kind, group });
  const decided = (await findDecidedCounts(tx, round, authorityId, kind)).get(group) ?? NONE;
  const moved = counterAfter(counter, [{ counted: review.decidedLevel, wasDecided: true, level }]);
  const counts = { ...decided };
  if (review.decidedLevel) counts[review.decidedLevel] -= 1;
  counts[level] += 1;
  const verdict = checkQuotaCounter(moved, rule);
  return {
    before: stateOf(counter, decided, rule),
    after: stateOf(moved, counts, rule),
    refusal: verdict.ok || isCounterAnswered(verdict, counter) ? null : verdict,
  };
}

const NONE: LevelCounts = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };

function stateOf({ base, excellent }: QuotaCounter, counts: LevelCounts, rule: QuotaRule): QuotaState {
  const { goodOrAbove, allowed, headroom, exceededBy, ratioToGoodPercentHundredths, sharePercent } =
    quotaState({ excellent, good: base - excellent }, rule);
  return {
    excellent,
    good: counts.GOOD,
    satisfactory: counts.SATISFACTORY,
    unsatisfactory: counts.UNSATISFACTORY,
    goodOrAbove,
    allowed,
    headroom,
    exceededBy,
    excellentToGood: ratioToGoodPercentHundredths,
    sharePercent,
    rounding: rule.rounding,
  };
}
