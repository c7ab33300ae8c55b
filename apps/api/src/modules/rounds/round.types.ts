export const ROUND_STATES = ["DRAFT", "OPEN", "DECIDED", "PUBLISHED", "CLOSED"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export const QUOTA_ROUNDINGS = ["FLOOR", "HALF_UP", "CEIL"] as const;
export type QuotaRounding = (typeof QUOTA_ROUNDINGS)[number];
