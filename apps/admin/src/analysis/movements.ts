import { LEVELS, type Level } from "../theme/levels";
import { type Cell, figureOf } from "./stack";

/** Net change of the number of people at one level between two stages. */
export interface Movement {
  level: Level;
  change: number;
}

/**
 * What happened between two stages, level by level; the changes sum to zero.
 * @returns null where the stages have results for different numbers of people, so that no change can be read off
 */
export function movements(from: Cell, to: Cell): Movement[] | null {
  if (from.rated !== to.rated || from.isWithheld || to.isWithheld) return null;
  return LEVELS.map((level) => ({ level, change: figureOf(to, level).count - figureOf(from, level).count }));
}
