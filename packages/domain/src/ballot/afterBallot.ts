import type { BallotRule } from "../editions/ballotRule.js";
import type { Bilingual } from "../editions/bilingual.js";
import { LEVELS, type Level } from "../editions/level.js";
import type { BallotOutcome } from "./ballotOutcome.js";

/** Why a vote without a majority goes to the cell committee and the committee above instead of a second ballot. */
export const ESCALATION_REASONS = [
  "NO_SECOND_BALLOT_BY_SETTING",
  "NO_VOTES",
  "ONLY_ONE_LEVEL_VOTED",
  "SECOND_PLACE_TIED",
  "SECOND_BALLOT_WITHOUT_MAJORITY",
] as const;
export type EscalationReason = (typeof ESCALATION_REASONS)[number];

export type AfterBallot =
  | { readonly next: "PROPOSE"; readonly level: Level }
  /** Vote once more, with these two boxes on the ballot, the better level first. */
  | { readonly next: "SECOND_BALLOT"; readonly levels: readonly [Level, Level] }
  | { readonly next: "ESCALATE"; readonly reason: EscalationReason };

/**
 * What follows a vote with one box per level. No document read settles a vote without a majority or a tie, so the
 * unit's setting `noMajority` decides. A second ballot has the two levels with most votes, the same base and, for each
 * level, the same majority as the first; when again none has it, or when the first does not single out two levels, a
 * person decides. There is no third ballot.
 * @param round 1 for the first ballot on the subject, 2 for the second
 */
export function afterBallot(
  { outcome, votes }: Pick<BallotOutcome, "outcome" | "votes">,
  rule: Pick<BallotRule, "noMajority">,
  round: 1 | 2,
): AfterBallot {
  if (outcome !== "NO_MAJORITY") return { next: "PROPOSE", level: outcome };
  if (round === 2) return { next: "ESCALATE", reason: "SECOND_BALLOT_WITHOUT_MAJORITY" };
  if (rule.noMajority === "ESCALATE") return { next: "ESCALATE", reason: "NO_SECOND_BALLOT_BY_SETTING" };
  const ranked = LEVELS.filter((level) => votes[level] > 0).sort((a, b) => votes[b] - votes[a]);
  const [first, second, third] = ranked;
  if (first === undefined) return { next: "ESCALATE", reason: "NO_VOTES" };
  if (second === undefined) return { next: "ESCALATE", reason: "ONLY_ONE_LEVEL_VOTED" };
  if (third !== undefined && votes[third] === votes[second]) {
    return { next: "ESCALATE", reason: "SECOND_PLACE_TIED" };
  }
  const isBetterFirst = LEVELS.indexOf(first) < LEVELS.indexOf(second);
  return { next: "SECOND_BALLOT", levels: isBetterFirst ? [first, second] : [second, first] };
}

/** Each reason as the minutes and the screen give it. */
export const ESCALATION_TEXTS: Readonly<Record<EscalationReason, Bilingual>> = {
  NO_SECOND_BALLOT_BY_SETTING: {
    vi: "Không mức nào đủ số phiếu; đơn vị không bỏ phiếu lần hai nên chi ủy đề xuất mức, ghi rõ lý do và báo cáo cấp ủy cấp trên.",
    en: "No level has the majority and the unit holds no second ballot: the cell committee proposes a level with its reason and reports upward.",
  },
  NO_VOTES: {
    vi: "Không có phiếu hợp lệ nào chọn mức xếp loại; chi ủy đề xuất mức, ghi rõ lý do và báo cáo cấp ủy cấp trên.",
    en: "No valid vote names a level: the cell committee proposes a level with its reason and reports upward.",
  },
  ONLY_ONE_LEVEL_VOTED: {
    vi: "Chỉ một mức có phiếu mà chưa đủ số phiếu nên không có mức thứ hai để bỏ phiếu lại; chi ủy đề xuất mức, ghi rõ lý do và báo cáo cấp ủy cấp trên.",
    en: "Only one level has votes, too few, so there is no second level to vote on again: the cell committee proposes a level with its reason and reports upward.",
  },
  SECOND_PLACE_TIED: {
    vi: "Nhiều mức bằng phiếu nhau nên không xác định được hai mức nhiều phiếu nhất; chi ủy đề xuất mức, ghi rõ lý do và báo cáo cấp ủy cấp trên.",
    en: "Levels are tied, so no two lead: the cell committee proposes a level with its reason and reports upward.",
  },
  SECOND_BALLOT_WITHOUT_MAJORITY: {
    vi: "Bỏ phiếu lần hai vẫn không mức nào đủ số phiếu; chi ủy đề xuất mức, ghi rõ lý do và báo cáo cấp ủy cấp trên.",
    en: "The second ballot gave no majority either: the cell committee proposes a level with its reason and reports upward.",
  },
};
