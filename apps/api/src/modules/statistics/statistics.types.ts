import type { Level, ParticipationReason, SubjectKind } from "@xeploai/domain";
import type { OrganisationKind } from "../organisations/organisation.types.js";

/** Whose word the level is: the subject's, the cell's, the committee's, or the committee's as made known. */
export const STATISTICS_STAGES = ["SELF", "PROPOSED", "DECIDED", "PUBLISHED"] as const;
export type StatisticsStage = (typeof STATISTICS_STAGES)[number];

/** What one row of the answer stands for. */
export const STATISTICS_GROUPS = ["CHILD", "DISTRICT", "GRASSROOTS", "CELL", "YEAR"] as const;
export type StatisticsGroup = (typeof STATISTICS_GROUPS)[number];

/** What is asked. */
export interface StatisticsQuestion {
  /** Null: the first organisation over which the caller may ask. */
  withinId: string | null;
  years: readonly number[];
  groupBy: StatisticsGroup;
  subjectKind: SubjectKind;
  stage: StatisticsStage;
  compareWithYear: number | null;
}

export interface UnitRef {
  id: string;
  name: string;
  shortName: string;
  kind: OrganisationKind;
}

/** An organisation at its place in the tree asked about. */
export interface UnitPlace extends UnitRef {
  treeId: number;
  parentId: string | null;
  depth: number;
  lo: number;
  hi: number;
}

/** Counts of one organisation in one year at one stage, as read; nothing is withheld yet. */
export interface UnitFacts {
  unit: UnitRef & { parentId: string | null; depth: number; lo: number; hi: number };
  year: number;
  /** True for the rows of the answer; false for the whole and for its siblings. */
  isPart: boolean;
  hasChildren: boolean;
  hasPeople: boolean;
  hasOverride: boolean;
  total: number;
  undecided: number;
  counts: Readonly<Record<Level, number>>;
  notRated: Readonly<Partial<Record<ParticipationReason, number>>>;
}

export interface LevelFigure {
  level: Level;
  count: number;
  /** Hundredths of a percent of `rated`, half up; 0 without a base. */
  share: number;
  /** Hundredths of a subject. */
  expected: number;
  /** Hundredths of a point; null where there is nothing to compare. */
  delta: number | null;
}

/** One row of the answer. A withheld row keeps its name and its total, and nothing else. */
export interface DistributionCell {
  key: string;
  organisation: UnitRef | null;
  year: number;
  hasChildren: boolean;
  counts: LevelFigure[];
  total: number;
  rated: number;
  notRated: { reason: ParticipationReason; count: number }[];
  undecided: number;
  isWithheld: boolean;
  hasOverride: boolean;
  /** Those inside the unit; for a unit below a grassroots organisation those of its organisation. */
  overrides: OverrideFigures[];
  excellentToGood: number | null;
}

export interface QuotaFigures {
  excellent: number;
  good: number;
  satisfactory: number;
  unsatisfactory: number;
  goodOrAbove: number;
  allowed: number;
  headroom: number;
  exceededBy: number;
  excellentToGood: number | null;
  sharePercent: number;
  rounding: "FLOOR" | "HALF_UP" | "CEIL";
}

export interface OverrideFigures {
  authority: string;
  reason: string;
  exceededBy: number;
}

export interface YearQuota {
  year: number;
  state: QuotaFigures;
  overrides: OverrideFigures[];
}

/** What the answer's reader should know; the dashboard has the words. */
export type StatisticsNote = "SMALL_CELLS_WITHHELD" | "RATING_INCOMPLETE";

export interface RatingStatistics {
  within: UnitRef;
  breadcrumb: UnitRef[];
  stage: StatisticsStage;
  asOf: Date;
  total: DistributionCell;
  cells: DistributionCell[];
  quota: YearQuota[];
  note: StatisticsNote[];
}
