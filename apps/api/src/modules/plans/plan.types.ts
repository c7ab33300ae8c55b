export const PLAN_STATES = ["DRAFT", "ISSUED"] as const;
export type PlanState = (typeof PLAN_STATES)[number];
