import { isLevelAtLeast, type Level } from "../editions/level.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { checkExcellentQuota, type QuotaVerdict } from "./quotaState.js";

/**
 * Where one group of the quota stands in a decision session. Its base was frozen when the session was opened: whoever
 * was decided or proposed GOOD or better then. From there on the session's own decisions alone move it.
 */
export interface QuotaCounter {
  /** GOOD or better: decided so, or proposed so and still to be decided. */
  readonly base: number;
  /** Decided EXCELLENT. */
  readonly excellent: number;
  /** Places over the quota that stand: a named authority answers for them, or the session found them. */
  readonly tolerated: number;
}

/** One decision as the counter sees it. */
export interface CountedDecision {
  /** The level it was counted at so far: as decided before, else as proposed at the opening; null for none. */
  readonly counted: Level | null;
  /** True when that level had been decided. */
  readonly wasDecided: boolean;
  readonly level: Level;
}

/** The counter after some decisions of its group, before anybody asks whether the quota allows them. */
export function counterAfter(counter: QuotaCounter, decisions: readonly CountedDecision[]): QuotaCounter {
  let { base, excellent } = counter;
  for (const { counted, wasDecided, level } of decisions) {
    base += inBase(level) - inBase(counted);
    excellent += Number(level === "EXCELLENT") - Number(wasDecided && counted === "EXCELLENT");
  }
  return { ...counter, base, excellent };
}

/**
 * Whether the decided EXCELLENT keep within the quota of the counter's base. What is tolerated is not part of the
 * answer: a group that is over says so, and `isCounterAnswered` tells whether that needs a new answer.
 * @throws {RangeError} when more are EXCELLENT than are in the base
 */
export function checkQuotaCounter(
  { base, excellent }: Pick<QuotaCounter, "base" | "excellent">,
  rule: QuotaRule,
): QuotaVerdict {
  return checkExcellentQuota({ excellent, good: base - excellent }, rule);
}

/** True when nobody has to answer for the counter anew: it is within, or no further over than stands already. */
export function isCounterAnswered(
  verdict: QuotaVerdict,
  { tolerated }: Pick<QuotaCounter, "tolerated">,
): boolean {
  return verdict.ok || verdict.exceededBy <= tolerated;
}

function inBase(level: Level | null): number {
  return Number(level !== null && isLevelAtLeast(level, "GOOD"));
}
