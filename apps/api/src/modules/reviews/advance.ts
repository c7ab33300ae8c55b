import {
  mayAdvance,
  type ProcedureFacts,
  type ProcedureRefusal,
  procedureOf,
  type ReviewState,
  type Step,
  voteRole,
} from "@xeploai/domain";
import { RefusalError } from "../../errors/errors.js";

/** A review as far as the state machine is concerned; `facts.kind` says whose procedure it is, a member's when absent. */
export interface Advancing {
  id: string;
  state: ReviewState;
  facts: ProcedureFacts;
}

export interface Advanced {
  states: Map<string, ReviewState>;
  /** What stands against the steps by rules that only warn, each with its review. */
  warnings: { reviewId: string; warning: ProcedureRefusal }[];
}

/**
 * Takes reviews through `steps`, leaving out those a review has already passed, and gives the state each arrives at.
 * @throws {RefusalError} with the first rule that stands against it, the reviews it holds for, and its figures
 */
export function advance(reviews: readonly Advancing[], steps: readonly Step[]): Map<string, ReviewState> {
  return advanceWithWarnings(reviews, steps).states;
}

/** As `advance`, and tells what was warned of on the way. */
export function advanceWithWarnings(reviews: readonly Advancing[], steps: readonly Step[]): Advanced {
  const states = new Map<string, ReviewState>();
  const warnings: Advanced["warnings"] = [];
  const refused = new Map<string, { ids: string[]; refusal: ProcedureRefusal }>();
  for (const { id, state, facts } of reviews) {
    let at = state;
    for (const step of stepsLeft(state, steps, facts)) {
      const verdict = mayAdvance(at, step, facts);
      warnings.push(...verdict.warnings.map((warning) => ({ reviewId: id, warning })));
      if (verdict.ok) {
        at = verdict.to;
        continue;
      }
      for (const refusal of verdict.refusals) {
        const entry = refused.get(refusal.code) ?? { ids: [], refusal };
        entry.ids.push(id);
        refused.set(refusal.code, entry);
      }
      break;
    }
    states.set(id, at);
  }
  const first = refused.values().next().value;
  if (first)
    throw new RefusalError({ ...figuresOf(first.refusal), count: first.ids.length, reviewIds: first.ids });
  return { states, warnings };
}

/** Most subjects waited for that one answer names; `open` tells how many there are. */
const MOST_NAMED = 50;

/** A refusal of the domain as clients get it: what for, who must act first, and since when it waits. */
export const figuresOf = ({ code, actor, waitingSince, waitsFor, figures = {} }: ProcedureRefusal) => ({
  code,
  ...figures,
  ...(waitsFor.length > 0 && { actor, waitingSince, waitsFor: waitsFor.slice(0, MOST_NAMED) }),
});

/** A review that stands further along the line starts where it stands. */
function stepsLeft(
  state: ReviewState,
  steps: readonly Step[],
  { edition, kind = "MEMBER" }: ProcedureFacts,
): readonly Step[] {
  const procedure = procedureOf(kind, voteRole(edition, kind));
  const start = steps.findIndex((step) => procedure[step]?.from.includes(state));
  return start < 0 ? steps : steps.slice(start);
}
