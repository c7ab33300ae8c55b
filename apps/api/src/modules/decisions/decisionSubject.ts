import { type Action, explain } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { DecidableReview } from "./decide.queries.js";

/** MINE: this committee's to act on. OWN_CASE: left to its other members. NOT_DECIDED_HERE: another committee's. */
export type DecisionReach = "MINE" | "OWN_CASE" | "NOT_DECIDED_HERE";

/** A review as far as it says who decides. */
export type PlacedReview = Pick<
  DecidableReview,
  "subjectKind" | "memberId" | "headMemberIds" | "lo" | "hi" | "state" | "decidedAt"
>;

/** Whether the actor may act on the level of a review; a state that does not fit is for the rule of the act to refuse. */
export function decisionSubject(actor: Actor, action: Action, review: PlacedReview): DecisionReach {
  const answer = explain(actor, action, { ...review, phase: review.state });
  if (answer.allowed || answer.reason === "WRONG_PHASE") return "MINE";
  return answer.reason === "OWN_CASE" ? "OWN_CASE" : "NOT_DECIDED_HERE";
}
