import type { EvaluatorRole } from "../editions/evaluatorRule.js";
import { EVALUATOR_FINDERS } from "./findEvaluators.js";

/** False of those who comment, appraise or sum up instead of filling a sheet. */
export const fillsSheet = (role: EvaluatorRole): boolean => EVALUATOR_FINDERS[role] !== null;
