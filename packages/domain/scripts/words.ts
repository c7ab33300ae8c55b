import {
  BALLOT_SETTINGS,
  type BallotEffect,
  type Certainty,
  type EvaluatorSide,
  type MajorityRule,
  QUOTA_SETTINGS,
  type RuleSetting,
  type SubjectKind,
  type Treatment,
} from "../src/index.js";

/** Words of the printed documents; officials read them, so every code of the rules has its Vietnamese here. */
export const SUBJECT_WORDS: Readonly<Record<SubjectKind, string>> = {
  ORGANISATION: "Tổ chức đảng",
  COLLECTIVE: "Tập thể lãnh đạo, quản lý",
  CADRE: "Cá nhân cán bộ lãnh đạo, quản lý",
  MEMBER: "Đảng viên",
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  SOURCED: "đã đọc trong văn bản",
  KNOWN: "biết chắc nhưng chưa đọc",
  UNCERTAIN: "chưa chắc chắn: thiết lập được",
  DERIVED: "suy ra",
};

export const TREATMENT_WORDS: Readonly<Record<Treatment, string>> = {
  RATED: "Kiểm điểm và xếp loại",
  CAPPED: "Kiểm điểm và xếp loại, có mức trần",
  REVIEW_ONLY: "Kiểm điểm, không xếp loại",
  OUT: "Không kiểm điểm, không xếp loại",
  ASK_PERSON: "Hỏi người có thẩm quyền; khi chưa có ý kiến thì vẫn xếp loại",
};

export const EFFECT_WORDS: Readonly<Record<BallotEffect, string>> = {
  PROPOSES: "Mức đủ số phiếu là đề xuất của chi bộ, tập thể",
  REFERENCE: "Kết quả phiếu để cấp có thẩm quyền tham khảo khi thẩm định, quyết định",
};

export const SIDE_WORDS: Readonly<Record<EvaluatorSide, string>> = {
  ABOVE: "Cấp trên",
  SAME_LEVEL: "Cùng cấp",
  BELOW: "Cấp dưới",
};

/** "trên 1/2", "từ 2/3 trở lên". */
export const majorityWords = ({ kind, numerator, denominator }: MajorityRule): string =>
  kind === "MORE_THAN" ? `trên ${numerator}/${denominator}` : `từ ${numerator}/${denominator} trở lên`;

/** The words of one value of a setting, within a sentence. */
export const optionWords = (setting: RuleSetting, value: string | boolean): string =>
  lowerFirst(setting.options.find((it) => it.value === value)?.text.vi ?? String(value));

/** The words of a value that the quota or the ballot has for one of its settings. */
export const settingWords = (
  field: (typeof QUOTA_SETTINGS | typeof BALLOT_SETTINGS)[number]["field"],
  value: string | boolean,
): string =>
  [...QUOTA_SETTINGS, ...BALLOT_SETTINGS]
    .filter((it) => it.field === field)
    .map((it) => optionWords(it, value))
    .join();

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
