import type { Condition, ConditionRule, DisciplineClause } from "../editions/condition.js";
import type { Criterion } from "../editions/criterion.js";
import { type Grade, isGradeAtLeast } from "../editions/grade.js";
import { compareLevels, isLevelAtLeast, type Level } from "../editions/level.js";
import { compareShare } from "./compareShare.js";
import type { CheckFigures, CheckStatus, ConditionCheck } from "./conditionCheck.js";
import { countedDisciplines } from "./countedDisciplines.js";
import type { LevelFacts, LinkedBody } from "./levelFacts.js";
import { shareOf } from "./shareOf.js";

/** What all conditions of one subject are looked at with. */
export interface CheckContext {
  readonly facts: LevelFacts;
  readonly criteria: readonly Criterion[];
  /** Whether those not rated stand in the base of shares of subordinates. */
  readonly subordinateBase: "RATED" | "ALL";
}

interface Finding {
  /**
   * Whether what the condition states is the case; null when a fact is missing. WEIGH when it is, but mitigated, or when
   * the text leaves it to the authority.
   */
  readonly holds: boolean | null | "WEIGH" | "NOT_APPLICABLE" | "JUDGED";
  readonly figures: CheckFigures;
}

/** Looks at one condition of `level` for one subject; `isTrigger` marks conditions that make it UNSATISFACTORY. */
export function checkCondition(
  condition: Condition,
  level: Level,
  context: CheckContext,
  isTrigger: boolean,
): ConditionCheck {
  const { holds, figures } = find(condition.rule, level, context);
  return { ...condition, level, figures, status: statusOf(holds, isTrigger) };
}

function statusOf(holds: Finding["holds"], isTrigger: boolean): CheckStatus {
  switch (holds) {
    case null:
      return "UNKNOWN";
    case "WEIGH":
      return "TO_WEIGH";
    case true:
      return isTrigger ? "FIRED" : "SATISFIED";
    case false:
      return isTrigger ? "NOT_FIRED" : "FAILED";
    default:
      return holds;
  }
}

const NOT_APPLICABLE: Finding = { holds: "NOT_APPLICABLE", figures: {} };
const MISSING: Finding = { holds: null, figures: {} };

function find(rule: ConditionRule, level: Level, context: CheckContext): Finding {
  const { facts } = context;
  switch (rule.kind) {
    case "GRADES_AT_LEAST":
      return gradesAtLeast(rule, context);
    case "ANY_GRADE_IS": {
      const found = context.criteria.filter((it) => facts.grades[it.code] === rule.grade);
      return {
        holds: found.length > 0,
        figures: { criteria: found.map(({ code }) => ({ code, grade: rule.grade })) },
      };
    }
    case "POINTS_IN_BAND": {
      const points = facts.pointsTenths ?? null;
      if (points === null) return MISSING;
      const holds = points >= rule.min && (rule.below === null || points < rule.below);
      return { holds, figures: { pointsTenths: points } };
    }
    case "SHARE":
      return share(rule, context);
    case "BASIC_TARGETS_MISSED":
      return given(facts.basicTargetsMissed, (missed) => ({
        holds: missed > 0 && rule.whenForceMajeure && facts.isForceMajeure ? "WEIGH" : missed > 0,
        figures: { missed },
      }));
    case "STATE_RATING_AT_LEAST":
      return stateRating(facts, (it) => isLevelAtLeast(it, rule.level));
    case "STATE_RATING_IS":
      return stateRating(facts, (it) => it === rule.level);
    case "NOT_ABOVE_UNIT":
      return given(facts.unitLevel, (unitLevel) => ({
        holds: compareLevels(level, unitLevel) >= 0,
        figures: { unitLevel },
      }));
    case "LINKED_BODIES_AT_LEAST":
      return linkedBodiesAtLeast(facts, rule.level);
    case "LINKED_BODIES_UNSATISFACTORY": {
      const bodies = (facts.linkedBodies ?? []).filter(
        (it) => rule.of.includes(it.kind) && it.level === "UNSATISFACTORY",
      );
      return { holds: bodies.length >= rule.atLeast, figures: { bodies: named(bodies) } };
    }
    case "DISCIPLINED":
      return disciplined(facts, rule);
    case "NOT_DISCIPLINED": {
      const { holds, figures } = disciplined(facts, rule);
      return { holds: holds === "WEIGH" ? holds : !holds, figures };
    }
    case "CONCLUDED": {
      const concluded = facts.concluded.filter((it) => it.fact === rule.fact);
      const isFirm = concluded.some((it) => rule.whenMitigated === "COUNTS" || !it.isMitigated);
      const isWeighed = concluded.length > 0 && rule.whenMitigated === "WEIGHED";
      return { holds: isFirm ? true : isWeighed ? "WEIGH" : false, figures: {} };
    }
    case "WEIGHED_BY_AUTHORITY": {
      const { subordinateOrganisations, members } = facts;
      return {
        holds: "WEIGH",
        figures: {
          ...(subordinateOrganisations && { organisationLevels: subordinateOrganisations.counts }),
          ...(members && { memberLevels: members.counts }),
        },
      };
    }
    case "JUDGED_BY_BODY":
      return { holds: "JUDGED", figures: {} };
  }
}

/** An absent fact does not concern the subject; null means it is still to be recorded. */
function given<T>(fact: T | null | undefined, look: (fact: T) => Finding): Finding {
  if (fact === undefined) return NOT_APPLICABLE;
  return fact === null ? MISSING : look(fact);
}

function gradesAtLeast(
  rule: { readonly of: "RESULTS" | "OTHERS" | "ALL"; readonly grade: Grade },
  { facts, criteria }: CheckContext,
): Finding {
  const against: { code: string; grade: Grade | null }[] = [];
  for (const { code, isResult } of criteria) {
    if (rule.of !== "ALL" && isResult !== (rule.of === "RESULTS")) continue;
    const grade = facts.grades[code] ?? null;
    if (grade === null || !isGradeAtLeast(grade, rule.grade)) against.push({ code, grade });
  }
  const isBelow = against.some(({ grade }) => grade !== null);
  return { holds: against.length === 0 ? true : isBelow ? false : null, figures: { criteria: against } };
}

function share(
  rule: Extract<ConditionRule, { kind: "SHARE" }>,
  { facts, subordinateBase }: CheckContext,
): Finding {
  const found = shareOf(rule.of, facts);
  if (found === "NOT_APPLICABLE") return NOT_APPLICABLE;
  if (found === null) return MISSING;
  const { part, notRated = 0 } = found;
  const whole = subordinateBase === "ALL" ? found.whole + notRated : found.whole;
  const figures = { ...found, whole };
  if (!compareShare(part, whole, rule.is, rule)) return { holds: false, figures };
  if (rule.whenForceMajeure && facts.isForceMajeure)
    return { holds: rule.whenForceMajeure === "WEIGHED" ? "WEIGH" : false, figures };
  if (!rule.onlyWithMainTargetsMissed) return { holds: true, figures };
  const missed = facts.mainTargetsMissed ?? null;
  if (missed === null) return { holds: null, figures };
  return { holds: missed > 0, figures: { ...figures, missed } };
}

function stateRating({ stateRating: rating }: LevelFacts, look: (level: Level) => boolean): Finding {
  if (rating === "NOT_APPLICABLE") return NOT_APPLICABLE;
  return { holds: rating === null ? null : look(rating), figures: { stateRating: rating } };
}

function linkedBodiesAtLeast({ linkedBodies = [] }: LevelFacts, level: Level): Finding {
  if (linkedBodies.length === 0) return NOT_APPLICABLE;
  const against = linkedBodies.filter((it) => it.level === null || !isLevelAtLeast(it.level, level));
  const isBelow = against.some((it) => it.level !== null);
  return { holds: against.length === 0 ? true : isBelow ? false : null, figures: { bodies: named(against) } };
}

function named(bodies: readonly LinkedBody[]): { name: string; level: Level | null }[] {
  return bodies.map(({ name, level }) => ({ name, level }));
}

function disciplined(facts: LevelFacts, clause: DisciplineClause): Finding {
  const { counted, weighed } = countedDisciplines(facts.disciplines, clause, facts.year);
  const decidedOn = [...counted, ...weighed].map((it) => it.decidedOn);
  return { holds: counted.length > 0 ? true : weighed.length > 0 ? "WEIGH" : false, figures: { decidedOn } };
}
