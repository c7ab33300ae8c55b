import type { LevelName } from "../edition.js";
import type { Level } from "../level.js";

/** Level names of a Party organisation as printed until 2017. */
export const ORGANISATION_LEVEL_NAMES_2014: Readonly<Record<Level, LevelName>> = {
  EXCELLENT: { vi: "Trong sạch, vững mạnh", en: "Clean and strong", abbr: "TSVM" },
  GOOD: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good completion of tasks", abbr: "HTT" },
  SATISFACTORY: { vi: "Hoàn thành nhiệm vụ", en: "Completion of tasks", abbr: "HTNV" },
  UNSATISFACTORY: { vi: "Yếu kém", en: "Weak", abbr: "YK" },
};

/** Level names of a member as printed until 2017. */
export const MEMBER_LEVEL_NAMES_2014: Readonly<Record<Level, LevelName>> = {
  EXCELLENT: {
    vi: "Đủ tư cách, hoàn thành xuất sắc nhiệm vụ",
    en: "Qualified, excellent completion of tasks",
    abbr: "HTXS",
  },
  GOOD: { vi: "Đủ tư cách, hoàn thành tốt nhiệm vụ", en: "Qualified, good completion of tasks", abbr: "HTT" },
  SATISFACTORY: {
    vi: "Đủ tư cách, hoàn thành nhiệm vụ",
    en: "Qualified, completion of tasks",
    abbr: "HTNV",
  },
  UNSATISFACTORY: {
    vi: "Vi phạm tư cách hoặc không hoàn thành nhiệm vụ",
    en: "Standing violated or non-completion of tasks",
    abbr: "KHTNV",
  },
};
