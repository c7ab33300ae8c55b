import type { IsoDate } from "../calendar/isoDate.js";
import type { OrderConstraint } from "../editions/edition.js";
import type { ProcedureActor } from "./actors.js";

export const PROCEDURE_REFUSALS = [
  "STEP_NOT_POSSIBLE_FROM_STATE",
  "SUBJECT_KIND_NOT_RATED",
  "SELF_ASSESSMENT_INCOMPLETE",
  "SUGGESTED_POINT_UNANSWERED",
  "DRAFT_REPORT_LATE",
  "REVIEW_NOT_RECORDED",
  "STATE_RATING_MISSING",
  "PAPER_MISSING",
  "BALLOT_NOT_RECORDED",
  "QUORUM_NOT_MET",
  "COUNTING_MINUTES_NOT_BALANCED",
  "NO_MAJORITY_NEEDS_REASON",
  "PROPOSAL_DIFFERS_FROM_BALLOT",
  "PROPOSAL_MISSING",
  "QUOTA_NOT_CHECKED",
  "EXCELLENT_QUOTA_EXCEEDED",
  "EARLIER_SUBJECTS_OPEN",
  "LEVEL_NOT_DECIDED",
  "OWN_CASE",
  "REASON_MISSING",
  "APPEAL_WINDOW_OVER",
  "DOSSIER_ITEM_MISSING",
] as const;
export type ProcedureRefusalCode = (typeof PROCEDURE_REFUSALS)[number];

/** What is waited for, and since when, as the caller knows it. */
export interface Wait {
  readonly since?: IsoDate | null;
  /** Ids of the documents, units or persons waited for. */
  readonly for?: readonly string[];
}

/** Why a step must wait, who must act first, and the order rule it would break. */
export interface ProcedureRefusal {
  readonly code: ProcedureRefusalCode;
  readonly actor: ProcedureActor;
  /** Day on which what blocks became due or possible; null when the facts do not tell. */
  readonly waitingSince: IsoDate | null;
  /** Ids of the documents, units or persons waited for, as the caller passed them in. */
  readonly waitsFor: readonly string[];
  readonly constraint?: OrderConstraint;
  readonly figures?: Readonly<Record<string, string | number>>;
}
