import type { ConditionRule, DisciplineClause } from "../editions/condition.js";
import { DISCIPLINE_FORMS } from "../editions/discipline.js";
import { GRADES } from "../editions/grade.js";
import { LEVELS } from "../editions/level.js";
import { LINKED_BODY_KINDS } from "../editions/linkedBody.js";

/**
 * How what a second rule states compares with the first: it is the case for the same subjects, for fewer of them, for
 * more, or the two cannot be compared.
 */
export type Strictness = "SAME" | "FEWER" | "MORE" | "DIFFERENT";

/** A fraction, denominator positive; the larger, the fewer subjects the rule is the case for. */
type Axis = readonly [numerator: number, denominator: number];

interface Profile {
  /** What the rule is about; rules about different things are not compared. */
  readonly about: string;
  readonly axes: readonly Axis[];
}

/** Compares two rules of a condition; whether FEWER is stricter depends on whether it is required or a clause. */
export function compareStrictness(central: ConditionRule, attempted: ConditionRule): Strictness {
  const [a, b] = [profileOf(central), profileOf(attempted)];
  if (a.about !== b.about) return "DIFFERENT";
  const signs = b.axes.map((axis, index) => Math.sign(difference(axis, a.axes[index]!)));
  const isFewer = signs.includes(1);
  const isMore = signs.includes(-1);
  if (isFewer && isMore) return "DIFFERENT";
  return isFewer ? "FEWER" : isMore ? "MORE" : "SAME";
}

function difference(a: Axis, b: Axis): number {
  return a[0] * b[1] - b[0] * a[1];
}

const whole = (value: number): Axis => [value, 1];
const flag = (isFewer: boolean): Axis => whole(isFewer ? 1 : 0);

function profileOf(rule: ConditionRule): Profile {
  switch (rule.kind) {
    case "GRADES_AT_LEAST":
      return { about: `${rule.kind} ${rule.of}`, axes: [whole(-GRADES.indexOf(rule.grade))] };
    case "ANY_GRADE_IS":
      return { about: `${rule.kind} ${rule.grade}`, axes: [] };
    case "POINTS_IN_BAND":
      return {
        about: rule.kind,
        axes: [whole(rule.min), whole(-(rule.below ?? Number.MAX_SAFE_INTEGER))],
      };
    case "SHARE": {
      const sign = rule.is === "AT_LEAST" || rule.is === "MORE_THAN" ? 1 : -1;
      return {
        about: `${rule.kind} ${rule.of} ${rule.is} ${rule.whenForceMajeure}`,
        axes: [[sign * rule.numerator, rule.denominator], flag(rule.onlyWithMainTargetsMissed === true)],
      };
    }
    case "STATE_RATING_AT_LEAST":
    case "LINKED_BODIES_AT_LEAST":
      return { about: rule.kind, axes: [whole(-LEVELS.indexOf(rule.level))] };
    case "STATE_RATING_IS":
      return { about: `${rule.kind} ${rule.level}`, axes: [] };
    case "LINKED_BODIES_UNSATISFACTORY":
      return {
        about: rule.kind,
        axes: [whole(rule.atLeast), ...LINKED_BODY_KINDS.map((it) => flag(!rule.of.includes(it)))],
      };
    case "DISCIPLINED":
      return { about: `${rule.kind} ${rule.of}`, axes: clauseAxes(rule) };
    case "NOT_DISCIPLINED":
      return { about: `${rule.kind} ${rule.of}`, axes: clauseAxes(rule).map(([n, d]) => [-n, d] as const) };
    case "CONCLUDED":
      return { about: `${rule.kind} ${rule.fact}`, axes: [whole(FORGIVENESS[rule.whenMitigated])] };
    case "BASIC_TARGETS_MISSED":
      return { about: rule.kind, axes: [flag(rule.whenForceMajeure === "WEIGHED")] };
    default:
      return { about: rule.kind, axes: [] };
  }
}

/** What is weighed counts less often than what always counts, and what is exempt never does. */
const FORGIVENESS = { COUNTS: 0, WEIGHED: 1, EXEMPT: 2 } as const;

/** The fewer decisions a clause counts, the larger. */
function clauseAxes(clause: DisciplineClause): Axis[] {
  return [
    whole(DISCIPLINE_FORMS.indexOf(clause.lightest)),
    flag(clause.onlyDutyRelated === true),
    whole(FORGIVENESS[clause.whenSelfDetected]),
    whole(FORGIVENESS[clause.whenActEarlier]),
    whole(FORGIVENESS[clause.whenFormerUnit]),
  ];
}
