import type { IsoDate } from "../calendar/isoDate.js";
import type { ConcludedFact } from "../editions/concludedFact.js";
import type { Criterion } from "../editions/criterion.js";
import type { DisciplineForm } from "../editions/discipline.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import type { LinkedBodyKind } from "../editions/linkedBody.js";
import type { PostGroup } from "../editions/postGroup.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { LevelCounts } from "../statistics/distribution.js";

export interface Discipline {
  readonly form: DisciplineForm;
  /** Who was disciplined; the subject itself when absent. */
  readonly of?: "SUBJECT" | "COLLECTIVE_MEMBER" | "SUBORDINATE";
  /** Day of the act; null when not recorded. */
  readonly actOn: IsoDate | null;
  readonly decidedOn: IsoDate;
  /** Review year in which the same act already made a rating UNSATISFACTORY; null when none. */
  readonly alreadyUsedInYear: number | null;
  /** False when the violation had nothing to do with the public duty; counted as duty-related when absent. */
  readonly isDutyRelated?: boolean;
  /** True when the subject itself detected the violation and remedied it. */
  readonly isSelfDetected?: boolean;
  /** True when the violation happened at a unit the subject has left since. */
  readonly isAtFormerUnit?: boolean;
}

/** A fact the competent authority concluded in the year. */
export interface Conclusion {
  readonly fact: ConcludedFact;
  /** True when the subject detected, admitted and remedied it itself, or it was force majeure. */
  readonly isMitigated?: boolean;
}

/** Targets and tasks of the year, whole numbers; a part not counted yet is null. */
export interface TaskCounts {
  readonly total: number;
  readonly done: number | null;
  readonly late: number | null;
  readonly aboveRequirement: number | null;
}

/** Levels of the organisations or members below an organisation. */
export interface SubordinateLevels {
  readonly counts: LevelCounts;
  readonly notRated: number;
  /** How many were disciplined in the year; null when not yet known. */
  readonly disciplined: number | null;
}

/** A body beside the organisation, with its level of the same year; null when not yet rated. */
export interface LinkedBody {
  readonly kind: LinkedBodyKind;
  readonly name: string;
  readonly level: Level | null;
}

/**
 * What `evaluateLevel` needs to know of one subject. An optional fact that is absent does not concern the subject (it
 * heads no unit, counts no tasks); null means that it does and is not recorded yet.
 */
export interface LevelFacts {
  readonly kind: SubjectKind;
  /** Group of the post, where the edition has rules of its own for it. */
  readonly post?: PostGroup;
  /** Review year. */
  readonly year: number;
  /** Grade by criterion code; a code without a grade is missing. */
  readonly grades: Readonly<Partial<Record<string, Grade>>>;
  /** The unit's own criteria where it concretised those of the edition; the edition's own when absent. */
  readonly criteria?: readonly Criterion[];
  /** Total points in tenths (899 = 89.9); absent or null where not yet given. */
  readonly pointsTenths?: number | null;
  readonly tasks?: TaskCounts | null;
  /** Tasks of the unit under the subject's direct charge. */
  readonly unitTasks?: TaskCounts | null;
  /** How many of the basic socio-economic targets assigned were missed. */
  readonly basicTargetsMissed?: number | null;
  /** How many of the main targets ("chỉ tiêu chủ yếu") were missed; asked for only where too few tasks are done. */
  readonly mainTargetsMissed?: number | null;
  /** True when the authority accepts force majeure ("lý do bất khả kháng") for tasks not done or targets missed. */
  readonly isForceMajeure?: boolean;
  /** Shortcomings pointed out in the previous period, and how many are remedied. */
  readonly shortcomings?: { readonly named: number; readonly fixed: number } | null;
  /** The yearly State rating; "NOT_APPLICABLE" outside State employment, null when not yet recorded. */
  readonly stateRating: Level | "NOT_APPLICABLE" | null;
  /** Level of the collective or organisation the subject heads. */
  readonly unitLevel?: Level | null;
  readonly linkedBodies?: readonly LinkedBody[];
  /** Organisations directly below, for an organisation that has some. */
  readonly subordinateOrganisations?: SubordinateLevels | null;
  /** Members, for a cell. */
  readonly members?: SubordinateLevels | null;
  /** Levels of the units under direct charge, all of them rated; how many are GOOD or EXCELLENT where it matters. */
  readonly unitsInCharge?: {
    readonly total: number;
    readonly unsatisfactory: number;
    readonly goodOrAbove?: number | null;
  } | null;
  /** The year's confidence vote, where there was one. */
  readonly confidenceVote?: { readonly cast: number; readonly low: number } | null;
  readonly disciplines: readonly Discipline[];
  readonly concluded: readonly Conclusion[];
  /** Highest level the participation allows; null when there is none. */
  readonly cap: Level | null;
}
