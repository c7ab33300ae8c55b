import type { grades as gradesSource, levels as levelsSource } from "../vi/levels";

export const levels: typeof levelsSource = {
  EXCELLENT: "Excellent completion of tasks",
  GOOD: "Good completion of tasks",
  SATISFACTORY: "Completion of tasks",
  UNSATISFACTORY: "Non-completion of tasks",
  NONE: "Not rated yet",
  short: { EXCELLENT: "Excellent", GOOD: "Good", SATISFACTORY: "Completed", UNSATISFACTORY: "Not completed" },
};

export const grades: typeof gradesSource = {
  EXCELLENT: "Excellent",
  GOOD: "Good",
  AVERAGE: "Average",
  POOR: "Poor",
};
