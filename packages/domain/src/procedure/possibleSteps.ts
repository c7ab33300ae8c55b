import type { ProcedureActor } from "./actors.js";
import { type AdvanceVerdict, mayAdvance } from "./mayAdvance.js";
import { kindOf } from "./preconditions.js";
import type { ProcedureFacts } from "./procedureFacts.js";
import { procedureOf, voteRole } from "./procedures.js";
import type { ReviewState } from "./reviewState.js";
import { STEPS, type Step } from "./steps.js";

/** A step that leads on from a state, who takes it, and what stands against it. */
export interface PossibleStep {
  readonly step: Step;
  readonly actor: ProcedureActor;
  readonly verdict: AdvanceVerdict;
}

/** What may happen next to a subject, main line first; empty where its part in the round is over. */
export function possibleSteps(state: ReviewState, facts: ProcedureFacts): readonly PossibleStep[] {
  const kind = kindOf(facts);
  const procedure = procedureOf(kind, voteRole(facts.edition, kind));
  return STEPS.flatMap((step) => {
    const rule = procedure[step];
    if (!rule?.from.includes(state)) return [];
    return [{ step, actor: rule.actor, verdict: mayAdvance(state, step, facts) }];
  });
}
