import type { Bilingual } from "./bilingual.js";

/** Rules of the work beside conditions, orders and deadlines. */
export const PROVISION_CODES = [
  "REVIEWED_MUST_BE_RATED",
  "QUARTERLY_EVALUATION",
  "TERM_AND_AD_HOC_REVIEW",
  "POINTS_CONCRETISED_LOCALLY",
  "DRAFT_THREE_WORKING_DAYS",
  "REVIEW_AT_LEAST_ONE_DAY",
  "RERATING_BY_DECISION",
  "ELECTRONIC_DOSSIER",
  "NO_DISTRICT_LEVEL",
] as const;
export type ProvisionCode = (typeof PROVISION_CODES)[number];

export interface Provision {
  readonly code: ProvisionCode;
  readonly text: Bilingual;
}
