import type { IsoDate } from "../calendar/isoDate.js";
import type { Criterion } from "../editions/criterion.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";

/** Discipline of a member, lightest first: khiển trách, cảnh cáo, cách chức, khai trừ. */
export const DISCIPLINE_FORMS = ["REPRIMAND", "WARNING", "DISMISSAL", "EXPULSION"] as const;
export type DisciplineForm = (typeof DISCIPLINE_FORMS)[number];

export interface Discipline {
  readonly form: DisciplineForm;
  /** Day of the act; null when not recorded. */
  readonly actOn: IsoDate | null;
  readonly decidedOn: IsoDate;
  /** Review year in which the same act already made a rating UNSATISFACTORY; null when none. */
  readonly alreadyUsedInYear: number | null;
}

/** What `evaluateLevel` needs to know of one member. */
export interface LevelFacts {
  /** Review year. */
  readonly year: number;
  /** Grade by criterion code; a code without a grade is missing. */
  readonly grades: Readonly<Partial<Record<string, Grade>>>;
  /** The unit's own criteria where it concretised those of the edition; the edition's own when absent. */
  readonly criteria?: readonly Criterion[];
  /** Targets and tasks of the year; null when the unit does not count them. */
  readonly tasksTotal: number | null;
  readonly tasksDone: number | null;
  readonly tasksLate?: number | null;
  readonly tasksAboveRequirement?: number | null;
  /** Total points in tenths (899 = 89.9); null or absent in editions graded without points. */
  readonly pointsTenths?: number | null;
  /** The yearly State rating; "NOT_APPLICABLE" for a member outside State employment, null when not yet recorded. */
  readonly stateRating: Level | "NOT_APPLICABLE" | null;
  readonly disciplines: readonly Discipline[];
  /** True when the competent authority concluded degradation in the year. */
  readonly concludedDegradation: boolean;
  /** Highest level the participation allows; null when there is none. */
  readonly cap: Level | null;
}
