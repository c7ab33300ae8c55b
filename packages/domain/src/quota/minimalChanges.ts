import { assertInteger } from "../assertInteger.js";
import type { Level } from "../editions/level.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { goodOrAboveNeeded } from "./goodOrAboveNeeded.js";
import type { QuotaSubject } from "./quotaGroups.js";
import type { QuotaCounts } from "./quotaState.js";

/** One way to bring a group within its quota, and the counts it leads to. */
export interface QuotaCorrection {
  /** So many EXCELLENT become GOOD: the number of GOOD or better stays, and with it the quota. */
  readonly demoteToGood: number;
  /** So many SATISFACTORY become GOOD: the base grows. */
  readonly promoteToGood: number;
  readonly excellent: number;
  readonly good: number;
}

/**
 * Every smallest way to bring a group within its quota: of two ways none does less of one thing without more of the
 * other. Fewest promotions first; within the quota the one way is to change nothing. Arithmetic only: whether somebody
 * deserves a level is for the conditions and the committee.
 * @param counts those EXCELLENT, GOOD and SATISFACTORY in the group, all ≥ 0
 * @throws {RangeError} when a count is negative or no integer
 */
export function minimalChanges(
  { excellent, good, satisfactory }: QuotaCounts & { readonly satisfactory: number },
  { sharePercent, rounding }: Pick<QuotaRule, "sharePercent" | "rounding">,
): readonly QuotaCorrection[] {
  assertInteger("excellent", excellent, { min: 0 });
  assertInteger("good", good, { min: 0 });
  assertInteger("satisfactory", satisfactory, { min: 0 });
  const goodOrAbove = excellent + good;
  const ways: QuotaCorrection[] = [];
  // One EXCELLENT fewer needs at least two GOOD or better fewer, so each further demotion spares a promotion.
  for (let demoteToGood = 0; demoteToGood <= excellent; demoteToGood += 1) {
    const stay = excellent - demoteToGood;
    const needed = goodOrAboveNeeded(stay, sharePercent, rounding);
    if (needed === null || needed - goodOrAbove > satisfactory) continue;
    const promoteToGood = Math.max(0, needed - goodOrAbove);
    ways.push({ demoteToGood, promoteToGood, excellent: stay, good: goodOrAbove + promoteToGood - stay });
    if (promoteToGood === 0) break;
  }
  return ways.reverse();
}

/** A change of one subject's level. */
export interface LevelChange {
  readonly id: string;
  readonly from: Level;
  readonly to: Level;
}

export interface NamedCorrection extends QuotaCorrection {
  /** Demotions from the weakest up, then promotions from the strongest down. */
  readonly changes: readonly LevelChange[];
}

/**
 * The smallest corrections of a group with the subjects they fall on: of the EXCELLENT the weakest step down, of the
 * SATISFACTORY the strongest step up.
 * @param weakestFirst all subjects of the group in the order the body gives them, the weakest first
 */
export function namedCorrections(
  weakestFirst: readonly QuotaSubject[],
  rule: Pick<QuotaRule, "sharePercent" | "rounding">,
): readonly NamedCorrection[] {
  const at = (level: Level) => weakestFirst.filter((it) => it.level === level);
  const [excellent, good, satisfactory] = [at("EXCELLENT"), at("GOOD"), at("SATISFACTORY").reverse()];
  const counts = { excellent: excellent.length, good: good.length, satisfactory: satisfactory.length };
  return minimalChanges(counts, rule).map((way) => ({
    ...way,
    changes: [
      ...excellent
        .slice(0, way.demoteToGood)
        .map(({ id }): LevelChange => ({ id, from: "EXCELLENT", to: "GOOD" })),
      ...satisfactory
        .slice(0, way.promoteToGood)
        .map(({ id }): LevelChange => ({ id, from: "SATISFACTORY", to: "GOOD" })),
    ],
  }));
}
