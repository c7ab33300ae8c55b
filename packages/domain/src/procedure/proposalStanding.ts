import type { Edition } from "../editions/edition.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { nextSteps, procedureOf, voteRole } from "./procedures.js";
import { isDecided, type ReviewState } from "./reviewState.js";
import { stepNotPossible } from "./stepNotPossible.js";

/** READY: a level may be proposed now. WAITS: other steps come first. PROPOSED: one has been. */
export type ProposalStanding =
  | { readonly standing: "READY" | "PROPOSED" }
  | { readonly standing: "WAITS"; readonly figures: ReturnType<typeof stepNotPossible> };

const PROPOSED_STATES: readonly ReviewState[] = ["PROPOSED", "QUOTA_CHECKED", "VERIFIED"];

/** Where a subject stands towards its proposal; the vote that its body took on it is recorded in the same act. */
export function proposalStanding(state: ReviewState, edition: Edition, kind: SubjectKind): ProposalStanding {
  if (PROPOSED_STATES.includes(state) || isDecided(state)) return { standing: "PROPOSED" };
  const procedure = procedureOf(kind, voteRole(edition, kind));
  const steps = nextSteps(state, procedure);
  if (steps.includes("PROPOSE") || steps.includes("RECORD_BALLOT")) return { standing: "READY" };
  return { standing: "WAITS", figures: stepNotPossible(state, "PROPOSE", procedure) };
}
