/** Quality levels (mức chất lượng), best first. Stable since 2018 for every subject kind. */
export const LEVELS = ["EXCELLENT", "GOOD", "SATISFACTORY", "UNSATISFACTORY"] as const;
export type Level = (typeof LEVELS)[number];

/** True when `value` is one of the four level codes. */
export function isLevel(value: unknown): value is Level {
  return LEVELS.includes(value as Level);
}

/** Negative when `a` is better than `b`, zero when equal, positive when worse. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}

/** True when `level` is `floor` or better. */
export function isLevelAtLeast(level: Level, floor: Level): boolean {
  return compareLevels(level, floor) <= 0;
}
