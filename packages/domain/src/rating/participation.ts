import { addMonths, assertIsoDate, rangeContains, yearOf } from "../calendar/isoDate.js";
import type { Edition } from "../editions/edition.js";
import type { Level } from "../editions/level.js";
import type { MissingPaper, ParticipationReason, ParticipationRule } from "../editions/participationRule.js";
import type { Provenance } from "../editions/sourced.js";
import type { MemberStatus, ParticipationFacts } from "./participationFacts.js";
import { isLongSickLeave } from "./sickLeave.js";

export type ParticipationStatus = "RATED" | "REVIEW_ONLY" | "OUT";

export interface Participation {
  readonly status: ParticipationStatus;
  /** The reason that decided; null for a member who takes part in the ordinary way. */
  readonly reason: ParticipationReason | null;
  /** Highest level allowed; null when there is no cap. */
  readonly cap: Level | null;
  /** Papers without which the rating must wait. */
  readonly missing: readonly MissingPaper[];
  /** True when the rules read are silent: the status is the default, and a person confirms it. */
  readonly needsPerson: boolean;
  /** Provenance of the deciding rule; null when no special rule applied. */
  readonly source: Provenance | null;
  /** Every reason that was found, the deciding one first. */
  readonly applied: readonly {
    readonly reason: ParticipationReason;
    readonly rule: ParticipationRule | null;
  }[];
}

/** The order in which reasons decide: what takes a member out first, what only qualifies the rating last. */
const PRECEDENCE: readonly ParticipationReason[] = [
  "DECEASED",
  "LEFT",
  "TRANSFERRED_OUT",
  "TEMPORARY_HERE",
  "NOT_YET_ADMITTED",
  "EXEMPT",
  "SUSPENDED",
  "ADMITTED_UNDER_SIX_MONTHS",
  "REVIEW_DEFERRED",
  "ADMISSION_DATE_MISSING",
  "SICK_LEAVE_CAP",
  "COMMITTEE_SUSPENDED",
  "TEMPORARY_ELSEWHERE",
  "TRANSFERRED_IN",
  "MATERNITY_LEAVE",
];

/**
 * Whether a member is reviewed and rated in a round, under what cap, and which papers are missing.
 * Six months are complete on the day of the same number six months after admission.
 * @throws {RangeError} when a date does not exist
 * @see Guidance 21-HD/BTCTW (2019), "một số vấn đề khác"; domain.md 1.2
 */
export function participation(facts: ParticipationFacts, edition: Edition): Participation {
  assertIsoDate("referenceDate", facts.referenceDate);
  const rules = edition.subjects.MEMBER.participation;
  const found = PRECEDENCE.filter((reason) => applies(reason, facts, edition));
  const applied = found.map((reason) => ({ reason, rule: rules[reason] ?? null }));
  const out = applied.find(({ reason, rule }) => reason === "NOT_YET_ADMITTED" || rule?.treatment === "OUT");
  const reviewOnly = applied.find(({ rule }) => rule?.treatment === "REVIEW_ONLY");
  const decisive = out ?? reviewOnly ?? applied[0] ?? null;
  const isRated = !out && !reviewOnly;
  const caps = applied.filter(({ rule }) => rule?.treatment === "CAPPED");
  const asks = applied.some(
    ({ reason, rule }) => rule?.treatment === "ASK_PERSON" || reason === "ADMISSION_DATE_MISSING",
  );
  return {
    status: out ? "OUT" : reviewOnly ? "REVIEW_ONLY" : "RATED",
    reason: decisive?.reason ?? null,
    cap: isRated ? (caps[0]?.rule?.cap ?? null) : null,
    missing: isRated ? missingPapers(found, facts, edition) : [],
    needsPerson: isRated ? asks : false,
    source: decisive?.rule ? provenanceOf(decisive.rule) : null,
    applied: decisive ? [decisive, ...applied.filter((it) => it !== decisive)] : [],
  };
}

function applies(reason: ParticipationReason, facts: ParticipationFacts, edition: Edition): boolean {
  const rule = edition.subjects.MEMBER.participation[reason];
  const { admittedOn, referenceDate } = facts;
  switch (reason) {
    case "NOT_YET_ADMITTED":
      return admittedOn !== null && admittedOn > referenceDate;
    case "ADMISSION_DATE_MISSING":
      return admittedOn === null;
    case "ADMITTED_UNDER_SIX_MONTHS":
      return (
        admittedOn !== null &&
        admittedOn <= referenceDate &&
        addMonths(admittedOn, rule?.months ?? 6) > referenceDate
      );
    case "SICK_LEAVE_CAP":
      return isLongSickLeave(facts, rule?.months ?? 3);
    case "TRANSFERRED_IN":
      return !!facts.transferredInOn && yearOf(facts.transferredInOn) === facts.year;
    case "REVIEW_DEFERRED":
      return facts.isReviewDeferred === true;
    default:
      return hasStatus(facts, reason);
  }
}

function hasStatus(facts: ParticipationFacts, status: MemberStatus): boolean {
  return facts.intervals.some((it) => it.status === status && rangeContains(it, facts.referenceDate));
}

function missingPapers(
  found: readonly ParticipationReason[],
  facts: ParticipationFacts,
  edition: Edition,
): MissingPaper[] {
  const rules = edition.subjects.MEMBER.participation;
  const missing: MissingPaper[] = [];
  if (found.includes("TEMPORARY_ELSEWHERE") && !facts.hasTemporaryCellComment) {
    const paper = rules.TEMPORARY_ELSEWHERE?.paper;
    if (paper) missing.push(paper);
  }
  // The opinion of the former cell is optional when less than the named time was spent there.
  const enoughMonths = (facts.monthsAtFormerCell ?? 0) >= (rules.TRANSFERRED_IN?.months ?? 6);
  if (found.includes("TRANSFERRED_IN") && enoughMonths && !facts.hasFormerCellOpinion) {
    const paper = rules.TRANSFERRED_IN?.paper;
    if (paper) missing.push(paper);
  }
  return missing;
}

function provenanceOf({ source, certainty, note }: Provenance): Provenance {
  return note ? { source, certainty, note } : { source, certainty };
}
