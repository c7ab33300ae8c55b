import type { Scale } from "./criterion.js";

/** The four grades of a criterion, 2018 to 2024; there are no points in these years. */
export const GRADE_SCALE: Extract<Scale, { kind: "GRADES" }> = {
  kind: "GRADES",
  gradeNames: {
    EXCELLENT: { vi: "Xuất sắc", en: "Excellent" },
    GOOD: { vi: "Tốt", en: "Good" },
    AVERAGE: { vi: "Trung bình", en: "Average" },
    POOR: { vi: "Kém", en: "Poor" },
  },
};
