import { type Finding, findingsAgainst, kindOf, refusal } from "./preconditions.js";
import type { ProcedureFacts } from "./procedureFacts.js";
import type { ProcedureRefusal } from "./procedureRefusal.js";
import { procedureOf, voteRole } from "./procedures.js";
import type { ReviewState } from "./reviewState.js";
import { stepNotPossible } from "./stepNotPossible.js";
import { STEP_RULES, type Step } from "./steps.js";

/** Warnings do not stop a step; they come from order rules that were not read in their document. */
export type AdvanceVerdict =
  | { readonly ok: true; readonly to: ReviewState; readonly warnings: readonly ProcedureRefusal[] }
  | {
      readonly ok: false;
      readonly refusals: readonly ProcedureRefusal[];
      readonly warnings: readonly ProcedureRefusal[];
    };

/**
 * Whether a step may be taken from a state, and if not, everything that must happen first, by whom and since when it
 * waits. `facts.kind` says whose procedure it is.
 * @see domain.md 5.2 and 5.6; order constraints and their sources stand in the edition
 */
export function mayAdvance(state: ReviewState, step: Step, facts: ProcedureFacts): AdvanceVerdict {
  const kind = kindOf(facts);
  if (facts.edition.subjects[kind] === null) {
    return refused([refusal(facts, "SUBJECT_KIND_NOT_RATED", "ADVISORY_OFFICE", { figures: { kind } })]);
  }
  const procedure = procedureOf(kind, voteRole(facts.edition, kind));
  const rule = procedure[step];
  if (!rule?.from.includes(state)) {
    const { actor } = rule ?? STEP_RULES[step];
    const figures = stepNotPossible(state, step, procedure);
    return refused([refusal(facts, "STEP_NOT_POSSIBLE_FROM_STATE", actor, { figures })]);
  }
  const findings = findingsAgainst(step, facts, rule.actor);
  const warnings = findings.filter((it) => it.severity === "WARN").map(plain);
  const refusals = findings.filter((it) => it.severity !== "WARN");
  return refusals.length > 0 ? refused(refusals, warnings) : { ok: true, to: rule.to, warnings };
}

function refused(findings: readonly Finding[], warnings: readonly ProcedureRefusal[] = []): AdvanceVerdict {
  return { ok: false, refusals: findings.map(plain), warnings };
}

function plain({ severity: _, ...refusal }: Finding): ProcedureRefusal {
  return refusal;
}
