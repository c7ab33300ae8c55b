import type { Condition, FittingLevel } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";

/** Least points of a level, in tenths; of 100. Below 50 the organisation is "yếu kém"; the bands above are defaults. */
const LEAST_POINTS_TENTHS = { EXCELLENT: 900, GOOD: 700, SATISFACTORY: 500 } as const;

/** The band of one level: 90 and more, 70 to below 90, 50 to below 70. */
export function pointBand(level: FittingLevel, provenance: Provenance): Condition {
  const below = {
    EXCELLENT: null,
    GOOD: LEAST_POINTS_TENTHS.EXCELLENT,
    SATISFACTORY: LEAST_POINTS_TENTHS.GOOD,
  };
  return sourceCondition(
    "POINTS_IN_BAND",
    { kind: "POINTS_IN_BAND", min: LEAST_POINTS_TENTHS[level], below: below[level] },
    provenance,
  );
}

/** Below 50 points. */
export function tooFewPoints(provenance: Provenance): Condition {
  return sourceCondition(
    "POINTS_TOO_FEW",
    { kind: "POINTS_IN_BAND", min: 0, below: LEAST_POINTS_TENTHS.SATISFACTORY },
    provenance,
  );
}
