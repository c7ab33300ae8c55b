import { IMBALANCE_CODES } from "../ballot/countingMinutes.js";
import { PROCEDURE_REFUSALS } from "../procedure/procedureRefusal.js";

/** Every code with which a rule of the domain refuses or warns; the dashboard has a text for each. */
export const CODES = [
  ...PROCEDURE_REFUSALS,
  ...IMBALANCE_CODES,
  ...QUOTA_EXCEPTION_CODES,
  "PROBATIONARY_MAY_NOT_VOTE",
  "EXEMPT_NOT_CONVENED",
  "SUSPENDED_NOT_CONVENED",
  "TEMPORARILY_ELSEWHERE_NOT_CONVENED",
  "CATEGORIES_NOT_BALANCED",
  "NO_EDITION_FOR_YEAR",
  "SETTING_NOT_OPEN",
] as const;
export type RefusalCode = (typeof CODES)[number];
