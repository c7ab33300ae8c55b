import type { QuotaRule } from "../editions/quotaRule.js";
import { sharePercentHundredths } from "../statistics/sharePercent.js";
import type { QuotaException } from "./quotaException.js";
import { countAt, type QuotaGroupStanding, quotaGroupStanding } from "./quotaGroupStanding.js";
import { type QuotaSubject, quotaGroups, type UngroupedSubject } from "./quotaGroups.js";
import { exceedsShare } from "./quotaState.js";

/**
 * All subjects together, those without a group included. It decides nothing: each group has its own quota. Yet when
 * the sum is over the largest share in force, at least one group is over its own, however they are grouped.
 */
export interface QuotaSum {
  readonly excellent: number;
  readonly good: number;
  readonly notRated: number;
  /** EXCELLENT per 100 GOOD, in hundredths of a percent; null without a GOOD. */
  readonly ratioToGoodPercentHundredths: number | null;
  readonly provesAGroupExceeds: boolean;
}

export type QuotaBoard =
  /** The edition has no quota for this kind of subject; none has one before 2018. */
  | { readonly status: "NOT_APPLICABLE" }
  | {
      readonly status: "APPLIES";
      readonly rule: QuotaRule;
      /** In the order of their keys. */
      readonly groups: readonly QuotaGroupStanding[];
      readonly ungrouped: readonly UngroupedSubject[];
      /** Keys for which an exception was given although no such group exists. */
      readonly unknownExceptions: readonly string[];
      readonly sum: QuotaSum;
    };

/**
 * Where every group of the quota stands.
 * @param rule null where the edition has no quota
 * @param exceptions recorded decisions on a larger share, by the key of the group
 * @throws {RangeError} when a subject is given twice
 */
export function quotaBoardOf(
  subjects: readonly QuotaSubject[],
  rule: QuotaRule | null,
  exceptions: Readonly<Record<string, QuotaException>> = {},
): QuotaBoard {
  if (rule === null) return { status: "NOT_APPLICABLE" };
  const grouping = quotaGroups(subjects, rule);
  const groups = grouping.groups.map((it) => quotaGroupStanding(it, rule, exceptions[it.key]));
  const keys = new Set(groups.map(({ key }) => key));
  return {
    status: "APPLIES",
    rule,
    groups,
    ungrouped: grouping.ungrouped,
    unknownExceptions: Object.keys(exceptions).filter((key) => !keys.has(key)),
    sum: sumOf(subjects, Math.max(rule.sharePercent, ...groups.map(({ state }) => state.sharePercent))),
  };
}

function sumOf(subjects: readonly QuotaSubject[], largestSharePercent: number): QuotaSum {
  const excellent = countAt(subjects, "EXCELLENT");
  const good = countAt(subjects, "GOOD");
  return {
    excellent,
    good,
    notRated: countAt(subjects, null),
    ratioToGoodPercentHundredths: sharePercentHundredths(excellent, good),
    provesAGroupExceeds: exceedsShare({ excellent, good }, largestSharePercent),
  };
}
