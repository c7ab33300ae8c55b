import { excellentQuota, type QuotaRule } from "@xeploai/domain";

/** Most of a base of GOOD or better that may be EXCELLENT; all of it where the edition has no quota for the kind. */
export const allowedOf = (base: number, rule: QuotaRule | null): number =>
  rule ? excellentQuota(base, rule.sharePercent, rule.rounding) : base;
