/** Where the quota is counted: whole grassroots organisation, organisation type, equivalent titles, similar roles. */
export const QUOTA_GROUPS = [
  "GRASSROOTS_ORGANISATION",
  "ORGANISATION_TYPE",
  "EQUIVALENT_TITLES",
  "SIMILAR_ROLES",
] as const;
export type QuotaGroup = (typeof QUOTA_GROUPS)[number];

/** How a fractional quota is rounded; the rules name none, so FLOOR ("không vượt quá") is the default. */
export const ROUNDINGS = ["FLOOR", "HALF_UP", "CEIL"] as const;
export type Rounding = (typeof ROUNDINGS)[number];

export interface QuotaRule {
  /** Largest share of EXCELLENT to GOOD, percent, 0 to 100. */
  readonly sharePercent: number;
  readonly group: QuotaGroup;
  readonly rounding: Rounding;
  /** True when going over is refused outright; false when a named override with a reason may go over. */
  readonly hardBlock: boolean;
  /** A larger share that a recorded decision may grant (2025: 25 %). */
  readonly exceptionSharePercent?: number;
}
