import type { Level } from "@xeploai/domain";
import { EMPTY_VOTE, isVoteReady, type VoteDraft, voteInputOf } from "../decisions/voteDraft";

/** A new decision while it is typed. */
export interface NewDecision {
  level: Level;
  number: string;
  /** "2018-12-15"; empty for today. */
  resolvedOn: string;
  isOverriding: boolean;
  authority: string;
  reason: string;
  vote: VoteDraft;
}

export const emptyDecision = (level: Level): NewDecision => ({
  level,
  number: "",
  resolvedOn: "",
  isOverriding: false,
  authority: "",
  reason: "",
  vote: EMPTY_VOTE,
});

/** True when nothing that must be written is missing; over the quota somebody must answer for it. */
export function isDecisionReady(
  it: NewDecision,
  former: Level | null,
  isOver: boolean,
  isVoteAsked: boolean,
): boolean {
  const isAnswered = it.isOverriding && it.authority.trim() !== "" && it.reason.trim() !== "";
  return (
    it.level !== former &&
    it.number.trim() !== "" &&
    (!isOver || isAnswered) &&
    isVoteReady(it.vote, isVoteAsked)
  );
}

/** As the API takes it. */
export const correctionOf = (it: NewDecision, today: string, isVoteAsked: boolean) => ({
  level: it.level,
  resolutionNumber: it.number.trim(),
  resolvedOn: it.resolvedOn || today,
  override: it.isOverriding ? { authority: it.authority.trim(), reason: it.reason.trim() } : null,
  vote: voteInputOf(it.vote, isVoteAsked),
});
