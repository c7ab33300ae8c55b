import type { ParticipationDecision, ParticipationStatus } from "../participation/decideParticipation.js";

const ALL: readonly ParticipationStatus[] = ["RATED", "REVIEW_ONLY", "OUT"];

/**
 * How a person may let a subject take part, because the rules that apply to it leave it open; empty when they decide.
 * The status that the rules give by default is among them.
 */
export function participationChoices({
  status,
  reason,
  needsPerson,
  applied,
}: ParticipationDecision): readonly ParticipationStatus[] {
  const deciding = applied.filter(
    ({ reason: code, rule }) => code === reason || (needsPerson && rule.treatment === "ASK_PERSON"),
  );
  const options = deciding.flatMap(({ rule }) => rule.options ?? []);
  const isAsked = deciding.some(({ rule }) => rule.treatment === "ASK_PERSON");
  if (options.length === 0) return isAsked ? ALL : [];
  return ALL.filter(
    (it) =>
      it === status ||
      options.some((treatment) => treatment === it || (it === "RATED" && treatment === "CAPPED")),
  );
}
