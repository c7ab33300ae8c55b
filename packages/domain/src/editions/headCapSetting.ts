import type { RuleSetting } from "./ruleSetting.js";

/** What a unit sets about the level of a head, in the editions whose text does not say it literally. */
export const HEAD_CAP_SETTING = {
  field: "conditionsOff.NOT_ABOVE_UNIT",
  label: {
    vi: "Người đứng đầu không được xếp loại cao hơn tập thể, tổ chức mình đứng đầu",
    en: "A head is not rated above the collective or organisation headed",
  },
  defaultValue: true,
  options: [
    { value: true, text: { vi: "Áp dụng", en: "Applies" } },
    { value: false, text: { vi: "Không áp dụng", en: "Does not apply" } },
  ],
  why: {
    vi: "Hướng dẫn 21-HD/BTCTW (2019) nêu rõ. Năm 2018 chưa đọc được; từ 2023 văn bản yêu cầu gắn kết quả của người đứng đầu với kết quả của đơn vị, không nêu nguyên văn giới hạn này.",
    en: "Guidance 21-HD/BTCTW (2019) says it. The text of 2018 was not readable; from 2023 on the head's result is tied to that of the unit, without this limit in so many words.",
  },
} as const satisfies RuleSetting<boolean>;
