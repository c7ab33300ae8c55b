import type { Level } from "./level.js";
import type { RuleSetting } from "./ruleSetting.js";

/** A share of votes: MORE_THAN 1/2 or AT_LEAST 2/3, of the base the ballot rule names. */
export interface MajorityRule {
  readonly kind: "MORE_THAN" | "AT_LEAST";
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What the vote is worth. PROPOSES: the level with the majority is the body's proposal. REFERENCE: the authority
 * appraises and decides, and the count is one of its papers (2025).
 */
export const BALLOT_EFFECTS = ["PROPOSES", "REFERENCE"] as const;
export type BallotEffect = (typeof BALLOT_EFFECTS)[number];

/** What follows when no level has the majority: the case goes to a person, or the top two levels are voted on again. */
export const NO_MAJORITY_RULES = ["ESCALATE", "SECOND_BALLOT"] as const;
export type NoMajorityRule = (typeof NO_MAJORITY_RULES)[number];

export interface BallotRule {
  /** Votes are counted against all official members who must be convened, not against those present. */
  readonly base: "CONVENED_OFFICIAL";
  readonly effect: BallotEffect;
  readonly majority: Readonly<Record<Level, MajorityRule>>;
  /** When true, a vote for a level also supports every lower level. */
  readonly cumulativeDown: boolean;
  /** When true, a member votes on the own level. When false, the own vote leaves the base as well. */
  readonly votesOnSelf: boolean;
  readonly noMajority: NoMajorityRule;
  /** Attendance without which no vote is taken. */
  readonly quorum: MajorityRule;
}

/** What a unit sets about the vote, because no document read decides it. */
export const BALLOT_SETTINGS = [
  {
    field: "noMajority",
    label: { vi: "Khi không mức nào đủ số phiếu", en: "When no level has the majority" },
    defaultValue: "ESCALATE",
    options: [
      {
        value: "ESCALATE",
        text: {
          vi: "Chi ủy (bí thư nơi không có chi ủy) đề xuất mức, ghi rõ lý do, báo cáo cấp ủy cấp trên",
          en: "The cell committee (the secretary where there is none) proposes a level with its reason and reports upward",
        },
      },
      {
        value: "SECOND_BALLOT",
        text: {
          vi: "Bỏ phiếu lần hai giữa hai mức được nhiều phiếu nhất",
          en: "A second ballot on the two levels with most votes",
        },
      },
    ],
    why: {
      vi: "Không văn bản nào đã đọc nêu cách xử lý khi không mức nào đủ số phiếu hoặc các mức bằng phiếu nhau.",
      en: "No document read says what follows when no level has the majority, or when levels are tied.",
    },
  },
  {
    field: "cumulativeDown",
    label: { vi: "Cộng dồn phiếu xuống mức dưới", en: "Votes also count for lower levels" },
    defaultValue: false,
    options: [
      {
        value: false,
        text: { vi: "Không: mỗi phiếu tính cho một mức", en: "No: each vote counts for one level" },
      },
      {
        value: true,
        text: {
          vi: "Có: phiếu chọn mức trên được tính là cũng đồng ý mức dưới",
          en: "Yes: who votes for a level also accepts the lower ones",
        },
      },
    ],
    why: {
      vi: "Là cách làm gặp trong thực tế; không văn bản nào đã đọc quy định.",
      en: "Met in practice; no document read prescribes it.",
    },
  },
  {
    field: "votesOnSelf",
    label: { vi: "Đảng viên bỏ phiếu xếp loại cho chính mình", en: "A member votes on the own level" },
    defaultValue: true,
    options: [
      { value: true, text: { vi: "Có", en: "Yes" } },
      {
        value: false,
        text: {
          vi: "Không: người được xếp loại không bỏ phiếu về mình và không tính vào số triệu tập khi tính tỷ lệ về mình",
          en: "No: whoever is rated casts no vote on himself and is not in the base of that vote",
        },
      },
    ],
    why: {
      vi: "Không văn bản nào đã đọc nêu việc này.",
      en: "No document read speaks of it.",
    },
  },
] as const satisfies readonly RuleSetting[];
