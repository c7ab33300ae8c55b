import {
  mayAdvance,
  type ProcedureFacts,
  procedureOf,
  type ReviewState,
  type Step,
  voteRole,
} from "@xeploai/domain";
import { RefusalError } from "../../errors/errors.js";

/** A review as far as the state machine is concerned. */
export interface Advancing {
  id: string;
  state: ReviewState;
  facts: ProcedureFacts;
}

/**
 * Takes reviews through `steps`, leaving out those a review has already passed, and gives the state each arrives at.
 * @throws {RefusalError} with the first rule that stands against it, the reviews it holds for, and its figures
 */
export function advance(reviews: readonly Advancing[], steps: readonly Step[]): Map<string, ReviewState> {
  const arrived = new Map<string, ReviewState>();
  const refused = new Map<string, { ids: string[]; figures: Readonly<Record<string, string | number>> }>();
  for (const { id, state, facts } of reviews) {
    let at = state;
    for (const step of stepsLeft(state, steps, facts)) {
      const verdict = mayAdvance(at, step, facts);
      if (verdict.ok) {
        at = verdict.to;
        continue;
      }
      for (const { code, figures = {} } of verdict.refusals) {
        const entry = refused.get(code) ?? { ids: [], figures };
        entry.ids.push(id);
        refused.set(code, entry);
      }
      break;
    }
    arrived.set(id, at);
  }
  const first = refused.entries().next().value;
  if (first) {
    const [code, { ids, figures }] = first;
    throw new RefusalError({ code, ...figures, count: ids.length, reviewIds: ids });
  }
  return arrived;
}

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
