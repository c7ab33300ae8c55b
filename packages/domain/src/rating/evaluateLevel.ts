import { criteriaInForce } from "../criteria/criteriaInForce.js";
import { FITTING_LEVELS, type LevelConditions } from "../editions/condition.js";
import { CONDITION_TEXTS } from "../editions/conditionTexts.js";
import type { Edition, SubjectRules } from "../editions/edition.js";
import { compareLevels, type Level } from "../editions/level.js";
import { rulesFor } from "../editions/rulesFor.js";
import { checkCondition } from "./checkCondition.js";
import type { ConditionCheck } from "./conditionCheck.js";
import type { LevelFacts } from "./levelFacts.js";

export interface LevelEvaluation {
  /** The level the rules give before the quota; NO_MATCH when a fact is missing or the text has a gap. */
  readonly outcome: Level | "NO_MATCH";
  /** Conditions of the outcome that are met, or that fired when it is UNSATISFACTORY. */
  readonly satisfied: readonly ConditionCheck[];
  /** Conditions of better levels that are not met. */
  readonly failed: readonly ConditionCheck[];
  /** Conditions that bar a better level, or that a person must settle when the outcome is NO_MATCH. */
  readonly blocking: readonly ConditionCheck[];
  /** True when a person must decide or supply a fact. */
  readonly needsPerson: boolean;
  /**
   * Where the text has a gap: the next lower level whose conditions other than the band of points hold, as is the custom;
   * null when there is none. A hint for the person who decides, never an outcome.
   */
  readonly customary: Level | null;
  /** Every condition looked at, best level first, then those of UNSATISFACTORY. */
  readonly explanation: readonly ConditionCheck[];
}

/**
 * The level that the facts of one subject give under an edition, and why. The quota is not part of it: EXCELLENT here
 * means eligible. Any clause of UNSATISFACTORY decides; else the best level whose conditions all hold.
 * @throws {RangeError} when a count or a date is impossible, own criteria leave out one of the edition, or the edition
 * does not rate this kind of subject
 * @see domain.md 2.3 to 2.6; each condition names its own source
 */
export function evaluateLevel(facts: LevelFacts, edition: Edition): LevelEvaluation {
  const rules = rulesFor(edition, facts.kind, facts.post);
  if (!rules) throw new RangeError(`edition ${edition.code} does not rate ${facts.kind}`);
  const { conditions } = rules;
  const context = {
    facts,
    criteria: criteriaInForce(rules.criteria.value, facts.criteria),
    subordinateBase: conditions.subordinateBase?.value ?? ("RATED" as const),
  };
  const byLevel = FITTING_LEVELS.map((level) => ({
    level,
    checks: [
      ...conditions.required[level].map((it) => checkCondition(it, level, context, false)),
      ...capCheck(level, facts.cap, rules, edition),
    ],
  }));
  const triggers = conditions.unsatisfactoryWhen.map((it) =>
    checkCondition(it, "UNSATISFACTORY", context, true),
  );
  const explanation = [...byLevel.flatMap((it) => it.checks), ...triggers];
  const fired = triggers.filter((it) => it.status === "FIRED");
  if (fired.length > 0) return result("UNSATISFACTORY", fired, explanation, fired);

  for (const { level, checks } of byLevel) {
    if (checks.some((it) => it.status === "FAILED")) continue;
    // A level that may yet fit, and a clause that may yet fire, must not be skipped: a person settles them.
    const open = [...checks, ...triggers].filter(isOpen);
    if (open.length > 0) return result("NO_MATCH", [], explanation, open);
    const better = explanation.filter((it) => it.status === "FAILED" && compareLevels(it.level, level) < 0);
    const met = checks.filter((it) => it.status === "SATISFIED" || it.status === "JUDGED");
    return result(level, met, explanation, better);
  }
  const { otherwise } = conditions;
  if (otherwise) {
    const clause = closingClause(otherwise);
    return result(otherwise.level, [clause], [...explanation, clause], explanation.filter(isAgainst));
  }
  const against = explanation.filter((it) => isAgainst(it) || isOpen(it));
  return { ...result("NO_MATCH", [], explanation, against), customary: customaryLevel(byLevel) };
}

interface LevelChecks {
  readonly level: Level;
  readonly checks: readonly ConditionCheck[];
}

const isAgainst = ({ status }: ConditionCheck): boolean => status === "FAILED";
const isOpen = ({ status }: ConditionCheck): boolean => status === "UNKNOWN" || status === "TO_WEIGH";
const isBand = ({ code }: ConditionCheck): boolean => code === "POINTS_IN_BAND";

function customaryLevel(byLevel: readonly LevelChecks[]): Level | null {
  const reached = byLevel.findIndex(({ checks }) =>
    checks.some((it) => isBand(it) && it.status === "SATISFIED"),
  );
  if (reached < 0) return null;
  const lower = byLevel
    .slice(reached + 1)
    .find(({ checks }) => checks.every((it) => isBand(it) || !(isAgainst(it) || isOpen(it))));
  return lower?.level ?? null;
}

function capCheck(level: Level, cap: Level | null, rules: SubjectRules, edition: Edition): ConditionCheck[] {
  if (cap === null) return [];
  const rule = rules.participation.SICK_LEAVE_CAP;
  return [
    {
      level,
      code: "WITHIN_CAP",
      rule: null,
      status: compareLevels(level, cap) < 0 ? "FAILED" : "SATISFIED",
      figures: { cap },
      text: CONDITION_TEXTS.WITHIN_CAP,
      source: rule?.source ?? edition.guidance.number,
      certainty: rule?.certainty ?? "UNCERTAIN",
    },
  ];
}

function closingClause({
  level,
  text,
  source,
  certainty,
}: NonNullable<LevelConditions["otherwise"]>): ConditionCheck {
  return {
    level,
    code: "BELOW_SATISFACTORY",
    rule: null,
    status: "FIRED",
    figures: {},
    text,
    source,
    certainty,
  };
}

function result(
  outcome: Level | "NO_MATCH",
  satisfied: readonly ConditionCheck[],
  explanation: readonly ConditionCheck[],
  blocking: readonly ConditionCheck[],
): LevelEvaluation {
  const failed = explanation.filter(
    (it) => isAgainst(it) && (outcome === "NO_MATCH" || compareLevels(it.level, outcome) < 0),
  );
  return {
    outcome,
    satisfied,
    failed,
    blocking,
    needsPerson: outcome === "NO_MATCH",
    customary: null,
    explanation,
  };
}
