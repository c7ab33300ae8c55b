import {
  type ConditionCheck,
  editionByCode,
  evaluateLevel,
  isLevelAtLeast,
  LEVELS,
  type Level,
} from "@xeploai/domain";
import type { ReviewFacts } from "./evaluation.queries.js";
import type { EvaluationItem, EvaluationStatus, LevelEvaluation } from "./levelEvaluation.type.js";

const STATUS: Readonly<Partial<Record<ConditionCheck["status"], EvaluationStatus>>> = {
  SATISFIED: "SATISFIED",
  FAILED: "FAILED",
  UNKNOWN: "BLOCKING",
  TO_WEIGH: "BLOCKING",
  FIRED: "BLOCKING",
};

/**
 * What the rules give, and the conditions behind it. Left out are those the cell and committee judge, and clauses of
 * UNSATISFACTORY that do not apply: "disciplined in the year" beside a tick would read as if it did.
 */
export function evaluateReview(review: ReviewFacts): LevelEvaluation {
  const { outcome, needsPerson, explanation } = evaluateLevel(
    review.facts,
    editionByCode(review.editionCode),
  );
  return { outcome, needsPerson, items: explanation.flatMap(itemOf) };
}

/** Conditions that stand against `level`: its own that are not met or unknown, and whatever makes it UNSATISFACTORY. */
export function unmetFor(level: Level, review: ReviewFacts): EvaluationItem[] {
  if (level === "UNSATISFACTORY") return [];
  const { explanation } = evaluateLevel(review.facts, editionByCode(review.editionCode));
  return explanation
    .filter((it) => (it.level === level && isAgainst(it)) || it.status === "FIRED")
    .flatMap(itemOf);
}

/**
 * The best level the facts do not forbid: a cap of participation, the State rating and discipline bind the committee,
 * while grades inform it.
 * @see domain.md 4, C2, C5, C6
 */
export function highestAllowed(review: ReviewFacts): Level {
  const { explanation } = evaluateLevel(review.facts, editionByCode(review.editionCode));
  if (explanation.some((it) => it.status === "FIRED" && it.code !== "BELOW_SATISFACTORY"))
    return "UNSATISFACTORY";
  const barred = explanation.filter((it) => it.status === "FAILED" && isBinding(it)).map((it) => it.level);
  return LEVELS.find((level) => !barred.includes(level)) ?? "UNSATISFACTORY";
}

export const isWithinAllowed = (level: Level, review: ReviewFacts): boolean =>
  isLevelAtLeast(highestAllowed(review), level);

const isAgainst = ({ status }: ConditionCheck): boolean =>
  status === "FAILED" || status === "UNKNOWN" || status === "TO_WEIGH";

const isBinding = ({ code }: ConditionCheck): boolean =>
  code === "WITHIN_CAP" || code === "NOT_ABOVE_UNIT" || code.startsWith("STATE_RATING");

function itemOf({ code, status, level, text, source }: ConditionCheck): EvaluationItem[] {
  const shown = STATUS[status];
  return shown ? [{ code, status: shown, level, textVi: text.vi, textEn: text.en, source }] : [];
}
