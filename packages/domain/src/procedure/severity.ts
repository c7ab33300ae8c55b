import type { Certainty } from "../editions/sourced.js";

/** REFUSE: the step is not taken. WARN: it is, and the warning is shown and kept. */
export type Severity = "REFUSE" | "WARN";

/** A rule read in its document refuses; one that is known, derived or uncertain warns. */
export function severityOf(certainty: Certainty): Severity {
  return certainty === "SOURCED" ? "REFUSE" : "WARN";
}
