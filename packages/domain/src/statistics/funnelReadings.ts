import { assertInteger } from "../assertInteger.js";
import type { Bilingual } from "../editions/bilingual.js";
import type { Rate } from "./binomialTail.js";
import { FUNNEL_TAILS, type FunnelLimits, funnelLimits } from "./funnelLimits.js";
import type { UnitCount } from "./overdispersion.js";

/** Where a unit stands in the funnel: outside the inner limits is worth a look, outside the outer ones a question. */
export const FUNNEL_POSITIONS = [
  "BELOW_OUTER",
  "BELOW_INNER",
  "WITHIN",
  "ABOVE_INNER",
  "ABOVE_OUTER",
] as const;
export type FunnelPosition = (typeof FUNNEL_POSITIONS)[number];

export const FUNNEL_POSITION_TEXTS: Readonly<Record<FunnelPosition, Bilingual>> = {
  BELOW_OUTER: { vi: "Thấp hơn giới hạn 99,8%", en: "Below the 99.8% limits" },
  BELOW_INNER: { vi: "Thấp hơn giới hạn 95%", en: "Below the 95% limits" },
  WITHIN: { vi: "Trong giới hạn", en: "Within the limits" },
  ABOVE_INNER: { vi: "Cao hơn giới hạn 95%", en: "Above the 95% limits" },
  ABOVE_OUTER: { vi: "Cao hơn giới hạn 99,8%", en: "Above the 99.8% limits" },
};

export interface FunnelUnit extends UnitCount {
  readonly key: string;
}

export interface FunnelReading extends FunnelUnit {
  readonly inner: FunnelLimits;
  readonly outer: FunnelLimits;
  readonly position: FunnelPosition;
}

/**
 * Places every unit in the funnel around the rate of the whole. Limits are computed once for each size. A position is
 * a reason to look, never a judgement: of a thousand ordinary units two lie outside the outer limits.
 * @throws {RangeError} when a count is negative or larger than its size
 */
export function funnelReadings(
  units: readonly FunnelUnit[],
  rate: Rate,
  dispersionHundredths = 100,
): readonly FunnelReading[] {
  const bySize = new Map<number, Pick<FunnelReading, "inner" | "outer">>();
  return units.map((unit) => {
    const { key, count, size } = unit;
    assertInteger(`count of ${key}`, count, { min: 0, max: size });
    const limits = bySize.get(size) ?? {
      inner: funnelLimits(size, rate, FUNNEL_TAILS.inner, dispersionHundredths),
      outer: funnelLimits(size, rate, FUNNEL_TAILS.outer, dispersionHundredths),
    };
    bySize.set(size, limits);
    return { key, count, size, ...limits, position: position(count, limits) };
  });
}

/** The rate of all units together; null when they hold nobody. */
export function rateOfAll(units: Iterable<UnitCount>): Rate | null {
  let part = 0;
  let base = 0;
  for (const { count, size } of units) {
    part += count;
    base += size;
  }
  return base === 0 ? null : { part, base };
}

function position(count: number, { inner, outer }: Pick<FunnelReading, "inner" | "outer">): FunnelPosition {
  if (count < outer.lower) return "BELOW_OUTER";
  if (count > outer.upper) return "ABOVE_OUTER";
  if (count < inner.lower) return "BELOW_INNER";
  return count > inner.upper ? "ABOVE_INNER" : "WITHIN";
}
