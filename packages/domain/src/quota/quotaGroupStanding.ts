import type { Bilingual } from "../editions/bilingual.js";
import type { Level } from "../editions/level.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { type QuotaException, type QuotaExceptionRefusal, ruleWithException } from "./quotaException.js";
import type { QuotaSubject, SubjectGroup } from "./quotaGroups.js";
import { type QuotaState, quotaState } from "./quotaState.js";

/**
 * WITHIN: not above the share. WITHIN_BY_ROUNDING: above the exact share, allowed only by the unit's rounding.
 * EXCEEDED: over, and needs a recorded reason and the authority that agrees. BLOCKED: over, and the rule refuses it.
 */
export const QUOTA_STANDINGS = ["WITHIN", "WITHIN_BY_ROUNDING", "EXCEEDED", "BLOCKED"] as const;
export type QuotaStanding = (typeof QUOTA_STANDINGS)[number];

/** Where one group of the quota stands. */
export interface QuotaGroupStanding {
  readonly key: string;
  readonly description: Bilingual;
  readonly counts: Readonly<Record<Level, number>>;
  /** Subjects of the group without a level; they are in no base. */
  readonly notRated: number;
  readonly state: QuotaState;
  readonly standing: QuotaStanding;
  /** The decision that grants this group the larger share it has; null when the ordinary share holds. */
  readonly exception: QuotaException | null;
  /** Why a larger share that was asked for does not hold; null when none was asked for or it holds. */
  readonly exceptionRefusal: QuotaExceptionRefusal | null;
}

/**
 * Counts a group and measures it against its quota.
 * @param exception the decision on a larger share for this group, if there is one
 */
export function quotaGroupStanding(
  { key, description, subjects }: SubjectGroup,
  ordinaryRule: QuotaRule,
  exception?: QuotaException,
): QuotaGroupStanding {
  const counts = {
    EXCELLENT: countAt(subjects, "EXCELLENT"),
    GOOD: countAt(subjects, "GOOD"),
    SATISFACTORY: countAt(subjects, "SATISFACTORY"),
    UNSATISFACTORY: countAt(subjects, "UNSATISFACTORY"),
  };
  return quotaStandingOf(
    { key, description, counts, notRated: countAt(subjects, null) },
    ordinaryRule,
    exception,
  );
}

/**
 * The same of a group that has been counted already.
 * @throws {RangeError} when a count is negative or no integer
 */
export function quotaStandingOf(
  group: Pick<QuotaGroupStanding, "key" | "description" | "counts" | "notRated">,
  ordinaryRule: QuotaRule,
  exception?: QuotaException,
): QuotaGroupStanding {
  const verdict = exception && ruleWithException(ordinaryRule, exception);
  const rule = verdict?.ok ? verdict.rule : ordinaryRule;
  const { counts } = group;
  const state = quotaState({ excellent: counts.EXCELLENT, good: counts.GOOD }, rule);
  return {
    ...group,
    state,
    standing: standingOf(state, rule),
    exception: exception && verdict?.ok ? exception : null,
    exceptionRefusal: verdict && !verdict.ok ? verdict : null,
  };
}

/** How many subjects have this level; null counts those not rated. */
export function countAt(subjects: readonly QuotaSubject[], level: Level | null): number {
  return subjects.filter((it) => it.level === level).length;
}

function standingOf(state: QuotaState, rule: QuotaRule): QuotaStanding {
  if (state.exceededBy > 0) return rule.hardBlock ? "BLOCKED" : "EXCEEDED";
  return state.exceedsShare ? "WITHIN_BY_ROUNDING" : "WITHIN";
}
