import { LEVELS, type Level } from "../editions/level.js";
import type { LevelCounts } from "./distribution.js";

/** What changed from one stage to the next (self to decided), level by level; the sum is 0 when nobody was added. */
export function netMovement(before: LevelCounts, after: LevelCounts): Readonly<Record<Level, number>> {
  return {
    EXCELLENT: after.EXCELLENT - before.EXCELLENT,
    GOOD: after.GOOD - before.GOOD,
    SATISFACTORY: after.SATISFACTORY - before.SATISFACTORY,
    UNSATISFACTORY: after.UNSATISFACTORY - before.UNSATISFACTORY,
  };
}

/**
 * Fewest subjects whose level must have changed between two distributions, where only the totals are published:
 * 139/707/20 to 126/720/20 takes 13. More may have moved and cancelled out; `movementMatrix` counts them. Those who
 * only joined or left are not counted.
 */
export function fewestMoved(before: LevelCounts, after: LevelCounts): number {
  const net = netMovement(before, after);
  const gained = LEVELS.reduce((sum, level) => sum + Math.max(0, net[level]), 0);
  const lost = LEVELS.reduce((sum, level) => sum + Math.max(0, -net[level]), 0);
  return Math.min(gained, lost);
}
