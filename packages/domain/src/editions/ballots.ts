import type { BallotRule } from "./ballotRule.js";
import { deepFreeze } from "./deepFreeze.js";
import { MAJORITY_OF_2011, MORE_THAN_HALF, STATUTE_MAJORITY } from "./majority.js";
import type { Sourced } from "./sourced.js";

const STATUTE_RULE: BallotRule = {
  base: "CONVENED_OFFICIAL",
  effect: "PROPOSES",
  majority: STATUTE_MAJORITY,
  cumulativeDown: false,
  votesOnSelf: true,
  noMajority: "ESCALATE",
  quorum: MORE_THAN_HALF,
};

/**
 * Ballots until 2017: Guidance 07-HD/BTCTW (2011) asks two thirds of the official members convened for the best level
 * and more than half for the second. Whether it still held under Guidance 27-HD/BTCTW (2014) was not read.
 */
export const BALLOT_OF_2011: Sourced<BallotRule> = deepFreeze({
  value: { ...STATUTE_RULE, majority: MAJORITY_OF_2011 },
  source: "Hướng dẫn 07-HD/BTCTW (2011)",
  certainty: "UNCERTAIN",
  note: {
    vi: "Hướng dẫn 07-HD/BTCTW (2011): mức xuất sắc cần ít nhất hai phần ba, mức tốt cần trên một nửa số đảng viên chính thức được triệu tập. Chưa đọc được quy định này có còn áp dụng cho các năm 2014–2017 hay không; hai mức dưới theo Điều lệ Đảng.",
    en: "Guidance 07-HD/BTCTW (2011) asks two thirds for Excellent and more than half for Good, of the official members convened. Whether it still held in 2014 to 2017 was not read; the two lower levels follow the Statute.",
  },
});

/** Ballots from 2018 on: the guidance asks for a vote and names no share, so the Statute's majority is the default. */
export const STATUTE_BALLOT: Sourced<BallotRule> = deepFreeze({
  value: STATUTE_RULE,
  source: "Điều lệ Đảng, Điều 9",
  certainty: "UNCERTAIN",
  note: {
    vi: "Hướng dẫn không nêu tỷ lệ phiếu; mặc định theo Điều lệ Đảng: trên một nửa số đảng viên chính thức được triệu tập.",
    en: "The guidance names no share of votes; by default the Statute's: more than half of the official members convened.",
  },
});

/**
 * Ballots on collectives and cadres from 2018 on: no document read prescribes one, so none is required. Where the body
 * votes, the count is one of the papers the authority looks at.
 */
export const UNPRESCRIBED_BALLOT: Sourced<BallotRule> = deepFreeze({
  value: { ...STATUTE_RULE, effect: "REFERENCE" },
  source: "Điều lệ Đảng, Điều 9",
  certainty: "UNCERTAIN",
  note: {
    vi: "Không văn bản nào đã đọc quy định bỏ phiếu xếp loại tập thể, cán bộ lãnh đạo, quản lý; mặc định không bắt buộc. Nơi có bỏ phiếu thì tính theo Điều lệ Đảng và kết quả để cấp có thẩm quyền tham khảo.",
    en: "No document read prescribes a vote on collectives and cadres; by default none is required. Where one is taken, it is counted as the Statute says and is a paper the authority looks at.",
  },
});

/** Ballots of 2025: the competent authority appraises and decides; a vote of the cell is a paper it looks at. */
export const REFERENCE_BALLOT: Sourced<BallotRule> = deepFreeze({
  value: { ...STATUTE_RULE, effect: "REFERENCE" },
  source: "Quy định 366-QĐ/TW (2025), Hướng dẫn 43-HD/BTCTW (2025)",
  certainty: "UNCERTAIN",
  note: {
    vi: "Cấp có thẩm quyền thẩm định và quyết định; mẫu phiếu biểu quyết của chi bộ chỉ để tham khảo. Tỷ lệ phiếu mặc định theo Điều lệ Đảng.",
    en: "The competent authority appraises and decides; the published ballot papers of a cell are for reference. The share defaults to the Statute's.",
  },
});
