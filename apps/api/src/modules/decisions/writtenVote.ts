import type { ResolutionVote } from "@xeploai/domain";
import type { InputCheck } from "../../errors/InputCheck.js";
import type { CommitteeVoteInput } from "./decision.inputs.js";
import { REASON_LIMIT } from "./textLimits.js";

/** The committee's vote on a resolution as it is kept. */
export interface WrittenVote extends ResolutionVote {
  /** In NFC; reserved by a minority and reported upward. */
  minorityOpinion: string | null;
}

/** Whether the figures carry the resolution is asked when it is recorded. */
export function writtenVote(
  vote: CommitteeVoteInput | null | undefined,
  path: string,
  check: InputCheck,
): WrittenVote | null {
  if (!vote) return null;
  const { members, present, approve, other } = vote;
  const minorityOpinion = check.paragraphs(`${path}.minorityOpinion`, vote.minorityOpinion, REASON_LIMIT);
  return { members, present, approve, other, minorityOpinion };
}
