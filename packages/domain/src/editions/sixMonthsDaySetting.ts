import { SIX_MONTHS_REFERENCE_DAYS } from "./participationRule.js";
import { SIX_MONTHS_REFERENCE_DAY_TEXTS } from "./participationTexts.js";
import type { RuleSetting } from "./ruleSetting.js";

/** What a unit sets about six months since admission or founding, because no document read names the day. */
export const SIX_MONTHS_DAY_SETTING: RuleSetting<(typeof SIX_MONTHS_REFERENCE_DAYS)[number]> = {
  field: "sixMonthsReferenceDay",
  label: { vi: "Ngày tính đủ 6 tháng", en: "Day on which six months must be complete" },
  defaultValue: "ROUND_REFERENCE_DAY",
  options: SIX_MONTHS_REFERENCE_DAYS.map((value) => ({
    value,
    text: SIX_MONTHS_REFERENCE_DAY_TEXTS[value],
  })),
  why: {
    vi: "Văn bản nói “dưới 6 tháng” mà không nêu tính đến ngày nào: ngày chốt danh sách, ngày họp kiểm điểm hay hết năm.",
    en: "The text says “less than six months” and not up to which day: the reference day of the round, the review meeting or the end of the year.",
  },
};
