import type { Edition } from "../editions/edition.js";
import { CONFIDENTIAL_ROLES, EVALUATOR_SIDES } from "../editions/evaluatorRule.js";
import { SUBJECT_KINDS } from "../editions/subjectKind.js";
import type { PlanEvaluator } from "./planContent.js";

/** Those whom the rules of the year name, by kind and side: what a plan begins with and then makes its own. */
export function prescribedEvaluators({ evaluators }: Edition): readonly PlanEvaluator[] {
  return SUBJECT_KINDS.flatMap((subjectKind) =>
    EVALUATOR_SIDES.flatMap((side) =>
      evaluators
        .filter(({ value }) => value.subjectKind === subjectKind && value.side === side)
        .map(({ value: { role, text } }) => ({
          subjectKind,
          side,
          role,
          body: text.vi,
          isConfidential: CONFIDENTIAL_ROLES.includes(role),
        })),
    ),
  );
}
