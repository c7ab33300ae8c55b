import type { LevelName } from "./edition.js";
import type { Level } from "./level.js";

/** Level names as printed since 2018, the same for organisations, collectives, cadres and members. */
export const LEVEL_NAMES: Readonly<Record<Level, LevelName>> = {
  EXCELLENT: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent completion of tasks", abbr: "HTXS" },
  GOOD: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good completion of tasks", abbr: "HTT" },
  SATISFACTORY: { vi: "Hoàn thành nhiệm vụ", en: "Completion of tasks", abbr: "HTNV" },
  UNSATISFACTORY: { vi: "Không hoàn thành nhiệm vụ", en: "Non-completion of tasks", abbr: "KHTNV" },
};
