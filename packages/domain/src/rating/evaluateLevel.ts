import { criteriaInForce } from "../criteria/criteriaInForce.js";
import { CONDITION_TEXTS } from "../editions/conditionTexts.js";
import type { Edition } from "../editions/edition.js";
import { compareLevels, type Level } from "../editions/level.js";
import { checkCondition } from "./checkCondition.js";
import type { ConditionCheck, Fact, FactCode } from "./conditionCheck.js";
import type { LevelFacts } from "./levelFacts.js";

export interface LevelEvaluation {
  /** The level the rules give before the quota; NO_MATCH when a fact is missing or the text has a gap. */
  readonly outcome: Level | "NO_MATCH";
  /** Conditions of the outcome that are met, or that fired when it is UNSATISFACTORY. */
  readonly satisfied: readonly ConditionCheck[];
  /** Conditions of better levels that are not met. */
  readonly failed: readonly ConditionCheck[];
  /** Facts that bar a better level, or that must be supplied when the outcome is NO_MATCH. */
  readonly blocking: readonly Fact[];
  /** True when a person must decide or supply a fact. */
  readonly needsPerson: boolean;
  /** Every condition looked at, best level first, then those of UNSATISFACTORY. */
  readonly explanation: readonly ConditionCheck[];
}

const FITTING_LEVELS = ["EXCELLENT", "GOOD", "SATISFACTORY"] as const;

/**
 * The level that the facts of one member give under an edition, and why. The quota is not part of it: EXCELLENT here
 * means eligible. Any condition of UNSATISFACTORY decides; else the best level whose conditions all hold.
 * @throws {RangeError} when a task count or a date is impossible, or own criteria leave out one of the edition
 * @see Guidance 16-HD/BTCTW (2018), Guidance 21-HD/BTCTW (2019); domain.md 2.3
 */
export function evaluateLevel(facts: LevelFacts, edition: Edition): LevelEvaluation {
  const rules = edition.subjects.MEMBER;
  const { conditions } = rules;
  const criteria = criteriaInForce(rules.criteria.value, facts.criteria);
  const byLevel = FITTING_LEVELS.map((level) => ({
    level,
    checks: [
      ...conditions.required[level].map((it) => checkCondition(it, level, facts, criteria, false)),
      ...capCheck(level, facts.cap, edition),
    ],
  }));
  const triggers = conditions.unsatisfactoryWhen.map((it) =>
    checkCondition(it, "UNSATISFACTORY", facts, criteria, true),
  );
  const explanation = [...byLevel.flatMap((it) => it.checks), ...triggers];
  const fired = triggers.filter((it) => it.status === "FIRED");
  if (fired.length > 0) return result("UNSATISFACTORY", fired, explanation, fired);

  for (const { level, checks } of byLevel) {
    if (checks.some((it) => it.status === "FAILED")) continue;
    const unknown = checks.filter((it) => it.status === "UNKNOWN");
    // A level that may yet fit must not be skipped: the missing fact decides, so a person supplies it.
    if (unknown.length > 0) return result("NO_MATCH", [], explanation, unknown);
    const better = explanation.filter((it) => it.status === "FAILED" && compareLevels(it.level, level) < 0);
    const met = checks.filter((it) => it.status === "SATISFIED" || it.status === "JUDGED");
    return result(level, met, explanation, better);
  }
  const failed = explanation.filter((it) => it.status === "FAILED");
  const { otherwise } = conditions;
  if (!otherwise) return result("NO_MATCH", [], explanation, failed);
  const { text, source, certainty } = otherwise;
  const clause: ConditionCheck = {
    level: otherwise.level,
    code: "BELOW_SATISFACTORY",
    status: "FIRED",
    figures: {},
    text,
    source,
    certainty,
  };
  return result(otherwise.level, [clause], [...explanation, clause], failed);
}

function capCheck(level: Level, cap: Level | null, edition: Edition): ConditionCheck[] {
  if (cap === null) return [];
  const rule = edition.subjects.MEMBER.participation.SICK_LEAVE_CAP;
  return [
    {
      level,
      code: "WITHIN_CAP",
      status: compareLevels(level, cap) < 0 ? "FAILED" : "SATISFIED",
      figures: { cap },
      text: CONDITION_TEXTS.WITHIN_CAP,
      source: rule?.source ?? edition.guidance.number,
      certainty: rule?.certainty ?? "UNCERTAIN",
    },
  ];
}

function result(
  outcome: Level | "NO_MATCH",
  satisfied: readonly ConditionCheck[],
  explanation: readonly ConditionCheck[],
  against: readonly ConditionCheck[],
): LevelEvaluation {
  const failed = explanation.filter(
    (it) => it.status === "FAILED" && (outcome === "NO_MATCH" || compareLevels(it.level, outcome) < 0),
  );
  const blocking = against.map(factOf);
  return { outcome, satisfied, failed, blocking, needsPerson: outcome === "NO_MATCH", explanation };
}

function factOf({ code, status, figures }: ConditionCheck): Fact {
  return { code: factCode(code, status === "UNKNOWN"), figures };
}

function factCode(code: ConditionCheck["code"], isMissing: boolean): FactCode {
  if (code.startsWith("STATE_RATING")) return isMissing ? "STATE_RATING_MISSING" : "STATE_RATING";
  if (code.startsWith("TASKS")) return isMissing ? "TASKS_MISSING" : "TASKS";
  if (code === "POINTS_IN_BAND") return isMissing ? "POINTS_MISSING" : "POINTS";
  if (code === "DISCIPLINED_IN_YEAR") return "DISCIPLINE";
  if (code === "DEGRADATION_CONCLUDED") return "DEGRADATION";
  if (code === "WITHIN_CAP") return "CAP";
  return isMissing ? "GRADE_MISSING" : "CRITERION_GRADE";
}
