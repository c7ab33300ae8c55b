import { type Edition, SUBJECT_KINDS } from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import type { EvaluatorFunctionInput } from "./evaluator.inputs.js";

/**
 * A function is told in criteria of the edition: any other code would leave a sheet without a line.
 * @throws {InvalidInputError}
 */
export function checkFunctions(edition: Edition, functions: readonly EvaluatorFunctionInput[]): void {
  const check = new InputCheck();
  const known = new Set(
    SUBJECT_KINDS.flatMap((kind) => edition.subjects[kind]?.criteria.value.criteria ?? []).map(
      (it) => it.code,
    ),
  );
  for (const [index, { criteria }] of functions.entries())
    for (const [at, code] of criteria.entries())
      if (!known.has(code)) check.add(`input.functions.${index}.criteria.${at}`, "CRITERION_UNKNOWN");
  check.assertClean();
}
