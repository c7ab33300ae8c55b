import {
  type BallotRule,
  checkQuorum,
  type Level,
  type QuorumVerdict,
  type VoteRole,
  type YesNoOutcome,
  yesNoOutcome,
} from "@xeploai/domain";

/** Figures of a vote in the order they are read out. */
export const VOTE_FIELDS = ["convened", "present", "yes", "no"] as const;
export type VoteField = (typeof VOTE_FIELDS)[number];

/** What is proposed for one subject, the figures as they were typed. */
export interface ProposalDraft extends Readonly<Record<VoteField, string>> {
  readonly level: Level | null;
  readonly reason: string;
}

export const EMPTY_PROPOSAL: ProposalDraft = {
  level: null,
  convened: "",
  present: "",
  yes: "",
  no: "",
  reason: "",
};

/** How a vote stands while it is typed: not begun, not all there, wrong, or what it comes to. */
export type VoteStanding =
  | { readonly kind: "NONE" | "PARTIAL" | "NOT_BALANCED" }
  | { readonly kind: "NO_QUORUM"; readonly verdict: Extract<QuorumVerdict, { ok: false }> }
  | { readonly kind: "COUNTED"; readonly outcome: YesNoOutcome };

export function voteStanding(draft: ProposalDraft, rule: BallotRule): VoteStanding {
  const vote = votesOf(draft);
  if (VOTE_FIELDS.every((it) => draft[it] === "")) return { kind: "NONE" };
  if (!vote || draft.level === null) return { kind: "PARTIAL" };
  const { convened, present, yes, no } = vote;
  if (convened === 0 || present > convened || yes + no > present) return { kind: "NOT_BALANCED" };
  const verdict = checkQuorum(present, convened, rule.quorum);
  if (!verdict.ok) return { kind: "NO_QUORUM", verdict };
  return { kind: "COUNTED", outcome: yesNoOutcome(draft.level, { yes, no }, rule, convened) };
}

/** A reason is asked where the body proposes a level that its vote did not carry; not where the vote is for reference. */
export const asksReason = (standing: VoteStanding, role: VoteRole): boolean =>
  role === "REQUIRED" && standing.kind === "COUNTED" && standing.outcome.outcome === "NO_MAJORITY";

/** Whether it may be sent as it stands. */
export function isComplete(draft: ProposalDraft, rule: BallotRule | null, role: VoteRole): boolean {
  if (draft.level === null) return false;
  if (!rule || role === "NONE") return true;
  const standing = voteStanding(draft, rule);
  if (standing.kind === "NONE") return role === "REFERENCE";
  if (standing.kind !== "COUNTED") return false;
  return !asksReason(standing, role) || draft.reason.trim() !== "";
}

/** The figures as whole numbers; null while one of them is missing or none. */
export function votesOf(draft: ProposalDraft): Record<VoteField, number> | null {
  if (!VOTE_FIELDS.every((it) => /^\d{1,4}$/.test(draft[it]))) return null;
  return {
    convened: Number(draft.convened),
    present: Number(draft.present),
    yes: Number(draft.yes),
    no: Number(draft.no),
  };
}
