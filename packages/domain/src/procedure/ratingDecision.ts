import { assertIsoDate, type IsoDate } from "../calendar/isoDate.js";
import type { Edition } from "../editions/edition.js";
import type { FormReference } from "../editions/form.js";
import type { Level } from "../editions/level.js";

/** IN_FORCE: the level stands. SUPERSEDED: changed on appeal. CANCELLED: annulled by a re-rating. Never edited. */
export const DECISION_STATUSES = ["IN_FORCE", "SUPERSEDED", "CANCELLED"] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** A decision on one level. */
export interface RatingDecision {
  readonly id: string;
  readonly level: Level;
  readonly decidedOn: IsoDate;
  readonly status: DecisionStatus;
  /** The decision it takes the place of; null for the first. */
  readonly replacesId: string | null;
}

/** A report of figures that went up; a change of a level behind it makes a new version. */
export interface ReportVersion {
  readonly id: string;
  readonly year: number;
  /** 1 for the first. */
  readonly version: number;
}

/** A report as restated: same id, next version, and what made it necessary. */
export interface RestatedReport extends ReportVersion {
  readonly restatedOn: IsoDate;
  readonly becauseOfDecisionId: string;
}

export const DECISION_REFUSALS = ["DECISION_NOT_IN_FORCE", "NEW_DECISION_TOO_EARLY"] as const;

export type DecisionRefusal =
  | { readonly ok: false; readonly code: "DECISION_NOT_IN_FORCE" }
  | { readonly ok: false; readonly code: "NEW_DECISION_TOO_EARLY"; readonly earliest: IsoDate };

/** What comes of a new decision on the same subject and year. */
export interface DecisionChange {
  readonly ok: true;
  /** The old decision with its new status. */
  readonly old: RatingDecision;
  readonly replacement: RatingDecision;
  readonly restated: readonly RestatedReport[];
}

/** A new decision as the authority takes it. */
export interface NewDecision {
  readonly id: string;
  readonly level: Level;
  readonly decidedOn: IsoDate;
}

/**
 * Re-rating after faults or false statements were found: the published result is cancelled, a new decision takes its
 * place, and the reports of that review year are restated. Nothing is overwritten.
 * @param year review year of the decision; reports of other years stay
 * @param foundOn day on which the facts came to light; the new decision is not earlier
 * @throws {RangeError} when a day does not exist
 * @see Hướng dẫn 21-HD/BTCTW (2019); Quy định 366-QĐ/TW (2025): adjusted or cancelled, and rated again
 */
export function rerate(
  old: RatingDecision,
  foundOn: IsoDate,
  replacement: NewDecision,
  year: number,
  reports: readonly ReportVersion[],
): DecisionChange | DecisionRefusal {
  return replace(old, foundOn, replacement, "CANCELLED", year, reports);
}

/**
 * A decision changed on appeal supersedes the old one; an appeal that is turned down leaves it in force and needs no new
 * decision.
 * @throws {RangeError} when a day does not exist
 */
export function changeOnAppeal(
  old: RatingDecision,
  filedOn: IsoDate,
  replacement: NewDecision,
  year: number,
  reports: readonly ReportVersion[],
): DecisionChange | DecisionRefusal {
  return replace(old, filedOn, replacement, "SUPERSEDED", year, reports);
}

function replace(
  old: RatingDecision,
  notBefore: IsoDate,
  { id, level, decidedOn }: NewDecision,
  status: "CANCELLED" | "SUPERSEDED",
  year: number,
  reports: readonly ReportVersion[],
): DecisionChange | DecisionRefusal {
  assertIsoDate("notBefore", notBefore);
  assertIsoDate("decidedOn", decidedOn);
  if (old.status !== "IN_FORCE") return { ok: false, code: "DECISION_NOT_IN_FORCE" };
  const earliest = notBefore > old.decidedOn ? notBefore : old.decidedOn;
  if (decidedOn < earliest) return { ok: false, code: "NEW_DECISION_TOO_EARLY", earliest };
  return {
    ok: true,
    old: { ...old, status },
    replacement: { id, level, decidedOn, status: "IN_FORCE", replacesId: old.id },
    restated: reports
      .filter((it) => it.year === year)
      .map((it) => ({ ...it, version: it.version + 1, restatedOn: decidedOn, becauseOfDecisionId: id })),
  };
}

/**
 * The blank for a re-rating decision; null in editions without one, where the authority writes an ordinary decision.
 * "Mẫu 03" is the re-rating decision in 2025 only; in 2018 and 2019 it is the sheet of a Party organisation.
 */
export function reratingForm({ forms, validFromYear }: Edition): FormReference | null {
  const form = validFromYear >= 2025 ? forms.find((it) => it.value.code.startsWith("Mẫu 03")) : undefined;
  return form?.value ?? null;
}
