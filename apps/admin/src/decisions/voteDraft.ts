import { checkResolutionVote, type ResolutionVoteVerdict } from "@xeploai/domain";
import type { CommitteeVoteInput } from "../graphql/generated/graphql";

export const VOTE_COUNTS = ["members", "present", "approve", "other"] as const;

/** The committee's vote while it is typed. */
export interface VoteDraft extends Readonly<Record<(typeof VOTE_COUNTS)[number], string>> {
  /** True where it is recorded though the plan does not ask for it. */
  readonly isRecorded: boolean;
  readonly minorityOpinion: string;
}

export const EMPTY_VOTE: VoteDraft = {
  isRecorded: false,
  members: "",
  present: "",
  approve: "",
  other: "",
  minorityOpinion: "",
};

/** Null where nothing is recorded; a count not typed yet, or that is no whole number, is null. */
function countsOf(draft: VoteDraft, isAsked: boolean) {
  if (!isAsked && !draft.isRecorded) return null;
  const [members, present, approve, other] = VOTE_COUNTS.map((it) =>
    /^\d{1,4}$/.test(draft[it].trim()) ? Number(draft[it]) : null,
  );
  return {
    members: members ?? null,
    present: present ?? null,
    approve: approve ?? null,
    other: other ?? null,
  };
}

/** What the rule says of the vote as far as it is typed; null while a count is missing. */
export function voteVerdict(draft: VoteDraft, isAsked: boolean): ResolutionVoteVerdict | null {
  const counts = countsOf(draft, isAsked);
  if (!counts) return { ok: true };
  const { members, present, approve, other } = counts;
  if (members === null || present === null || approve === null || other === null) return null;
  return checkResolutionVote({ members, present, approve, other }, isAsked);
}

/** True when nothing stands against the resolution: the vote carries it, or none is recorded where none is asked. */
export const isVoteReady = (draft: VoteDraft, isAsked: boolean): boolean =>
  voteVerdict(draft, isAsked)?.ok === true;

/** As the API takes it; null where none is recorded. */
export function voteInputOf(draft: VoteDraft, isAsked: boolean): CommitteeVoteInput | null {
  const counts = countsOf(draft, isAsked);
  if (!counts) return null;
  const { members, present, approve, other } = counts;
  return {
    members: members ?? 0,
    present: present ?? 0,
    approve: approve ?? 0,
    other: other ?? 0,
    minorityOpinion: draft.minorityOpinion.normalize("NFC").trim() || null,
  };
}
