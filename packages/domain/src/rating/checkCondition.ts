import { yearOf } from "../calendar/isoDate.js";
import type { Condition } from "../editions/condition.js";
import type { Criterion } from "../editions/criterion.js";
import { isGradeAtLeast } from "../editions/grade.js";
import { isLevelAtLeast, type Level } from "../editions/level.js";
import type { CheckFigures, CheckStatus, ConditionCheck } from "./conditionCheck.js";
import type { LevelFacts } from "./levelFacts.js";
import { compareTaskShare } from "./taskShare.js";

interface Finding {
  /** True when what the condition states is the case; null when a fact is missing. */
  readonly holds: boolean | null;
  readonly isApplicable?: false;
  readonly figures: CheckFigures;
}

/** Looks at one condition of `level` for one member; `isTrigger` marks conditions that make it UNSATISFACTORY. */
export function checkCondition(
  condition: Condition,
  level: Level,
  facts: LevelFacts,
  criteria: readonly Criterion[],
  isTrigger: boolean,
): ConditionCheck {
  const { code, text, source, certainty, note } = condition;
  const finding = find(condition, facts, criteria);
  const base = { level, code, figures: finding?.figures ?? {}, text, source, certainty };
  const check = { ...base, status: finding ? statusOf(finding, isTrigger) : ("JUDGED" as const) };
  return note ? { ...check, note } : check;
}

function statusOf({ holds, isApplicable }: Finding, isTrigger: boolean): CheckStatus {
  if (isApplicable === false) return "NOT_APPLICABLE";
  if (holds === null) return "UNKNOWN";
  if (isTrigger) return holds ? "FIRED" : "NOT_FIRED";
  return holds ? "SATISFIED" : "FAILED";
}

function find(condition: Condition, facts: LevelFacts, criteria: readonly Criterion[]): Finding | null {
  const { rule } = condition;
  switch (rule.kind) {
    case "GRADES_AT_LEAST": {
      const inScope = criteria.filter((it) => rule.of === "ALL" || it.isResult === (rule.of === "RESULTS"));
      const graded = inScope.map((it) => ({ code: it.code, grade: facts.grades[it.code] ?? null }));
      const against = graded.filter(({ grade }) => grade === null || !isGradeAtLeast(grade, rule.grade));
      const isBelow = against.some(({ grade }) => grade !== null);
      return { holds: against.length === 0 ? true : isBelow ? false : null, figures: { criteria: against } };
    }
    case "STATE_RATING_AT_LEAST":
    case "STATE_RATING_IS": {
      const { stateRating } = facts;
      if (stateRating === "NOT_APPLICABLE") return { holds: true, isApplicable: false, figures: {} };
      if (stateRating === null) return { holds: null, figures: { stateRating } };
      const holds =
        rule.kind === "STATE_RATING_IS"
          ? stateRating === rule.level
          : isLevelAtLeast(stateRating, rule.level);
      return { holds, figures: { stateRating } };
    }
    case "TASK_SHARE":
      return compareTaskShare(rule, facts);
    case "POINTS_IN_BAND": {
      const points = facts.pointsTenths ?? null;
      if (points === null) return { holds: null, figures: {} };
      const holds = (rule.min === null || points >= rule.min) && (rule.below === null || points < rule.below);
      return { holds, figures: { pointsTenths: points } };
    }
    case "DISCIPLINED_IN_YEAR": {
      const counted = facts.disciplines.filter(
        (it) =>
          yearOf(it.decidedOn) === facts.year &&
          // One violation counts in one rating only, so an act used for an earlier year does not count again.
          (it.alreadyUsedInYear === null || it.alreadyUsedInYear === facts.year),
      );
      return { holds: counted.length > 0, figures: { decidedOn: counted.map((it) => it.decidedOn) } };
    }
    case "DEGRADATION_CONCLUDED":
      return { holds: facts.concludedDegradation, figures: {} };
    case "JUDGED_BY_BODY":
      return null;
  }
}
