import type { RefusalFigures } from "./refusalFigures.js";

/** REMIND: whoever must act next. SUBMIT: drafts typed from paper. RETURN: what was handed in, back to its draft. */
export const BULK_ACTS = ["REMIND", "SUBMIT", "RETURN"] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

export const BULK_STATES = ["RUNNING", "FINISHED"] as const;
export type BulkState = (typeof BULK_STATES)[number];

/** What became of one review. */
export type RowOutcome =
  | { readonly state: "DONE"; readonly versionAfter: number }
  | { readonly state: "REFUSED"; readonly code: string; readonly arguments: RefusalFigures };
