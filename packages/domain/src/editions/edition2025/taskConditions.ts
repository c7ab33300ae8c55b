import type { Condition, FittingLevel } from "../condition.js";
import type { Provenance } from "../sourced.js";
import { ARTICLE_11, share } from "./commonConditions.js";

/**
 * What article 11 asks of the tasks of a collective and of whoever holds no post: all done; on time for EXCELLENT and
 * GOOD; 30 % above requirement for EXCELLENT; at most 20 % late for SATISFACTORY.
 */
export function taskConditions(
  sources: Readonly<Record<FittingLevel, Provenance>> = ARTICLE_11,
): Readonly<Record<FittingLevel, readonly Condition[]>> {
  const allDone = (it: Provenance) => share("TASKS_ALL_DONE", "TASKS_DONE", "AT_LEAST", [1, 1], it);
  const onTime = (it: Provenance) => share("TASKS_ALL_ON_TIME", "TASKS_LATE", "AT_MOST", [0, 1], it);
  const { EXCELLENT, GOOD, SATISFACTORY } = sources;
  return {
    EXCELLENT: [
      allDone(EXCELLENT),
      onTime(EXCELLENT),
      share("TASKS_ABOVE_REQUIREMENT", "TASKS_ABOVE_REQUIREMENT", "AT_LEAST", [3, 10], EXCELLENT),
    ],
    GOOD: [allDone(GOOD), onTime(GOOD)],
    SATISFACTORY: [
      allDone(SATISFACTORY),
      share("TASKS_LATE_WITHIN_LIMIT", "TASKS_LATE", "AT_MOST", [1, 5], SATISFACTORY),
    ],
  };
}
