import type { LevelCounts, QuotaRule } from "@xeploai/domain";

/** One group of the quota as a resolution found and left it: what its printed arithmetic is made of. */
export interface DecidedGroup {
  /** In the words of the plan; empty for whoever stands in none. */
  group: string;
  /** Decided so far, this resolution included. */
  counts: LevelCounts;
  /** GOOD or better, decided or still proposed to the session: what the quota is a share of. */
  base: number;
  allowed: number;
  exceededBy: number;
  /** Null where the edition has no quota for the kind. */
  rule: Pick<QuotaRule, "sharePercent" | "rounding"> | null;
}
