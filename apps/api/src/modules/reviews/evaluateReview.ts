import {
  type ConditionCheck,
  evaluateLevel,
  explainCheck,
  explainEvaluation,
  gatesShut,
  highestOpenLevel,
  isLevelAtLeast,
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
  const { edition } = review;
  const evaluation = evaluateLevel(review.facts, edition);
  const { outcome, needsPerson, explanation } = evaluation;
  const summary = explainEvaluation(evaluation, edition, review.facts.kind, review.facts.post)
    .filter(({ kind }) => kind !== "LEVEL" && kind !== "CHECK")
    .map(({ text }) => text);
  return { outcome, needsPerson, summary, items: explanation.flatMap((it) => itemOf(it, review)) };
}

/** Conditions that stand against `level`: its own that are not met or unknown, and whatever makes it UNSATISFACTORY. */
export function unmetFor(level: Level, review: ReviewFacts): EvaluationItem[] {
  if (level === "UNSATISFACTORY") return [];
  const { explanation } = evaluateLevel(review.facts, review.edition);
  return explanation
    .filter((it) => (it.level === level && isAgainst(it)) || it.status === "FIRED")
    .flatMap((it) => itemOf(it, review));
}

/** The best level the facts do not forbid. */
export const highestAllowed = ({ facts, edition }: ReviewFacts): Level =>
  highestOpenLevel(evaluateLevel(facts, edition));

export const isWithinAllowed = (level: Level, review: ReviewFacts): boolean =>
  isLevelAtLeast(highestAllowed(review), level);

/** Conditions that lock levels, each with what was found; a clause of UNSATISFACTORY locks all others. */
export const locksOf = (review: ReviewFacts): EvaluationItem[] =>
  gatesShut(evaluateLevel(review.facts, review.edition)).flatMap((it) => itemOf(it, review));

const isAgainst = ({ status }: ConditionCheck): boolean =>
  status === "FAILED" || status === "UNKNOWN" || status === "TO_WEIGH";

function itemOf(check: ConditionCheck, { facts, edition }: ReviewFacts): EvaluationItem[] {
  const status = STATUS[check.status];
  if (!status) return [];
  const { code, level, text, source } = check;
  const subject = {
    edition,
    kind: facts.kind,
    ...(facts.post && { post: facts.post }),
  };
  const { finding } = explainCheck(check, subject);
  const found = { findingVi: finding?.vi ?? null, findingEn: finding?.en ?? null };
  return [{ code, status, level, textVi: text.vi, textEn: text.en, ...found, source }];
}
