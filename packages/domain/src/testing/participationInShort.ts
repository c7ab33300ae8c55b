import type { ParticipationDecision } from "../participation/decideParticipation.js";

/**
 * One cell of the table in short: what follows, the cap, "?" where a person confirms, "−paper" for what is missing, and
 * the certainty: S sourced, K known, U uncertain, D derived, "-" for the ordinary way without a rule.
 */
export function participationInShort(
  decision: ParticipationDecision & { readonly missing?: readonly string[] },
): string {
  const { status, cap, needsPerson, missing = [], source } = decision;
  const papers = missing.map((paper) => ` −${paper}`).join("");
  return `${status}${cap ? ` ≤${cap}` : ""}${needsPerson ? " ?" : ""}${papers} ${source?.certainty[0] ?? "-"}`;
}
