import type { DecideLevelsInput } from "../graphql/generated/graphql";
import type { BoardChange } from "./boardWhatIf";
import { EMPTY_VOTE, type VoteDraft, voteInputOf } from "./voteDraft";

/** What the committee writes beside the levels; who takes an excess on himself, and why, only where there is one. */
export interface DecisionDraft {
  number: string;
  /** ISO day; empty is today. */
  resolvedOn: string;
  authority: string;
  reason: string;
  vote: VoteDraft;
}

export const EMPTY_DECISION: DecisionDraft = {
  number: "",
  resolvedOn: "",
  authority: "",
  reason: "",
  vote: EMPTY_VOTE,
};

/** True when the excess has its authority and its reason. */
export const isAnsweredFor = ({ authority, reason }: DecisionDraft): boolean =>
  authority.trim() !== "" && reason.trim() !== "";

/** Changes of a proposed level that have no reason yet. */
export const unexplained = (changes: readonly BoardChange[]): BoardChange[] =>
  changes.filter(({ reason }) => reason.trim() === "");

/** The draft and the changed levels as the act sends them. */
export function decisionOf(
  draft: DecisionDraft,
  changes: readonly BoardChange[],
  { today, isOverriding, isVoteAsked }: { today: string; isOverriding: boolean; isVoteAsked: boolean },
): Pick<DecideLevelsInput, "resolutionNumber" | "resolvedOn" | "changes" | "override" | "vote"> {
  return {
    resolutionNumber: draft.number.trim(),
    resolvedOn: draft.resolvedOn || today,
    changes: changes.map(({ reviewId, to, reason }) => ({
      reviewId,
      level: to,
      reason: reason.normalize("NFC").trim(),
    })),
    override: isOverriding
      ? { authority: draft.authority.trim(), reason: draft.reason.normalize("NFC").trim() }
      : null,
    vote: voteInputOf(draft.vote, isVoteAsked),
  };
}
