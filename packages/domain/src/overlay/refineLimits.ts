import type { BallotRule, MajorityRule } from "../editions/ballotRule.js";
import type { Bilingual } from "../editions/bilingual.js";
import { FITTING_LEVELS } from "../editions/condition.js";
import type { SubjectRules } from "../editions/edition.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { shareText } from "../editions/ruleText.js";
import type { Provenance, Sourced } from "../editions/sourced.js";
import type { LocalLimits } from "./overlay.js";
import { plain } from "./overlayRefusal.js";
import type { Refuse } from "./refuse.js";

/** The rules with a smaller quota and heavier majorities; what would be looser is refused and left as it was. */
export function refineLimits(
  rules: SubjectRules,
  limits: LocalLimits,
  provenance: Provenance,
  refuse: Refuse,
): SubjectRules {
  return {
    ...rules,
    quota: refineQuota(rules.quota, limits, provenance, refuse),
    ballot: refineBallot(rules.ballot, limits, provenance, refuse),
  };
}

const percent = (value: number): Bilingual => plain(`${value}%`);

function refineQuota(
  quota: Sourced<QuotaRule> | null,
  { quotaSharePercent, exceptionSharePercent }: LocalLimits,
  provenance: Provenance,
  refuse: Refuse,
): Sourced<QuotaRule> | null {
  if (quotaSharePercent === undefined && exceptionSharePercent === undefined) return quota;
  if (!quota) {
    refuse("OVERLAY_CODE_UNKNOWN", "QUOTA", null, percent(quotaSharePercent ?? exceptionSharePercent!));
    return quota;
  }
  const central = quota.value;
  const centralException = central.exceptionSharePercent ?? central.sharePercent;
  const share = quotaSharePercent ?? central.sharePercent;
  const exception = exceptionSharePercent ?? centralException;
  if (share > central.sharePercent || share < 0) {
    refuse("OVERLAY_QUOTA_RAISED", "QUOTA", percent(central.sharePercent), percent(share), quota);
    return quota;
  }
  if (exception > centralException || exception < share) {
    refuse("OVERLAY_QUOTA_RAISED", "QUOTA_EXCEPTION", percent(centralException), percent(exception), quota);
    return quota;
  }
  const { exceptionSharePercent: _, ...kept } = central;
  const value: QuotaRule = {
    ...kept,
    sharePercent: share,
    ...(central.exceptionSharePercent !== undefined && { exceptionSharePercent: exception }),
  };
  return { value, ...provenance };
}

function refineBallot(
  ballot: Sourced<BallotRule> | null,
  { majority }: LocalLimits,
  provenance: Provenance,
  refuse: Refuse,
): Sourced<BallotRule> | null {
  if (!majority) return ballot;
  if (!ballot) {
    refuse("OVERLAY_CODE_UNKNOWN", "BALLOT", null, null);
    return ballot;
  }
  const heavier: Partial<Record<(typeof FITTING_LEVELS)[number], MajorityRule>> = {};
  for (const level of FITTING_LEVELS) {
    const own = majority[level];
    if (!own) continue;
    const central = ballot.value.majority[level];
    if (isLighter(own, central)) {
      refuse("OVERLAY_MAJORITY_LOWERED", level, majorityText(central), majorityText(own), ballot);
    } else heavier[level] = own;
  }
  if (Object.keys(heavier).length === 0) return ballot;
  return { value: { ...ballot.value, majority: { ...ballot.value.majority, ...heavier } }, ...provenance };
}

/** True when some count of votes is enough for `own` and not for `central`. */
function isLighter(own: MajorityRule, central: MajorityRule): boolean {
  const difference = own.numerator * central.denominator - central.numerator * own.denominator;
  return difference < 0 || (difference === 0 && own.kind === "AT_LEAST" && central.kind === "MORE_THAN");
}

function majorityText({ kind, numerator, denominator }: MajorityRule): Bilingual {
  return shareText(kind, numerator, denominator);
}
