import type { Edition } from "../editions/edition.js";
import { CONFIDENTIAL_ROLES, type EvaluatorRule } from "../editions/evaluatorRule.js";
import type { PlanEvaluator } from "../plan/planContent.js";

/** An evaluator that is asked in a round. */
export interface AskedEvaluator extends EvaluatorRule {
  /** False where a person signs. */
  readonly isConfidential: boolean;
}

/**
 * Who is asked in a round: of the edition's list those whom the plan names, each on the side and with the secrecy that
 * the plan gives, in its order. Without a plan everybody on the edition's list.
 * @param named evaluators of the plan; null for a round that has none
 */
export function evaluatorsInForce(
  edition: Edition,
  named: readonly PlanEvaluator[] | null,
): readonly AskedEvaluator[] {
  if (named === null)
    return edition.evaluators.map(({ value }) => ({
      ...value,
      isConfidential: CONFIDENTIAL_ROLES.includes(value.role),
    }));
  return named.flatMap((it) => {
    const rule = ruleOf(edition, it);
    if (!rule) return [];
    const isConfidential = it.isConfidential && CONFIDENTIAL_ROLES.includes(rule.role);
    return [{ ...rule, side: it.side, isConfidential }];
  });
}

/** Those whom a plan names in its own words: nothing tells where to find them, so the office assigns them by hand. */
export function evaluatorsByHand(
  edition: Edition,
  named: readonly PlanEvaluator[] | null,
): readonly PlanEvaluator[] {
  return (named ?? []).filter((it) => !ruleOf(edition, it));
}

function ruleOf(edition: Edition, { subjectKind, role }: PlanEvaluator): EvaluatorRule | undefined {
  return edition.evaluators.find(({ value }) => value.subjectKind === subjectKind && value.role === role)
    ?.value;
}
