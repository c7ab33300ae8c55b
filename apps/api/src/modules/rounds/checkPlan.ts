import { STEPS } from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import type { OpenRoundInput } from "./round.inputs.js";

const PLAN_NUMBER_LIMIT = 64;

/**
 * The plan's number, once the plan is sound: each calendar step known, named once, in order and within the deadline.
 * @throws {InvalidInputError} naming every faulty field
 */
export function checkPlan(input: OpenRoundInput, today: string): { planNumber: string } {
  const check = new InputCheck();
  const planNumber = check.requiredText("input.planNumber", input.planNumber, PLAN_NUMBER_LIMIT);
  if (input.planIssuedOn > today) check.add("input.planIssuedOn", "DATE_FUTURE", { today });
  if (input.deadlineOn <= input.planIssuedOn) check.add("input.deadlineOn", "DATE_ORDER");
  if (input.asOf.slice(0, 4) !== String(input.year))
    check.add("input.asOf", "DATE_ORDER", { year: input.year });
  const named = new Set<string>();
  for (const [index, { code, startsOn, endsOn }] of input.steps.entries()) {
    const path = `input.steps.${index}`;
    if (!(STEPS as readonly string[]).includes(code)) check.add(`${path}.code`, "STEP_UNKNOWN");
    if (named.has(code)) check.add(`${path}.code`, "NAMED_TWICE");
    named.add(code);
    if (startsOn > endsOn) check.add(`${path}.endsOn`, "DATE_ORDER");
    if (endsOn > input.deadlineOn)
      check.add(`${path}.endsOn`, "AFTER_DEADLINE", { deadlineOn: input.deadlineOn });
  }
  check.assertClean();
  return { planNumber };
}
