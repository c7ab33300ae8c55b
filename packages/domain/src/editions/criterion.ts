import type { Bilingual } from "./bilingual.js";
import type { Grade } from "./grade.js";
import type { Provenance, Sourced } from "./sourced.js";

/** A block of a line ("khối cơ quan, đơn vị"), of which the one of the subject's own field holds. */
export interface CriterionBlock {
  readonly code: string;
  readonly text: Bilingual;
}

/** One line of the sheet that receives a grade or points. `code` is the printed number, "I.1" or "III". */
export interface Criterion {
  readonly code: string;
  /** Code of the group it stands in. */
  readonly group: string;
  /** True for criteria on task results, which the level conditions treat apart. */
  readonly isResult: boolean;
  readonly text: Bilingual;
  /** What the document lists under the line, in short; graded or given points only where a unit concretises them. */
  readonly details?: readonly Bilingual[];
  readonly blocks?: readonly CriterionBlock[];
}

/** A heading of the sheet; a group without lines of its own is graded as one criterion of the same code. */
export interface CriterionGroup {
  readonly code: string;
  readonly text: Bilingual;
  /** Where the lines of this group come from, when otherwise than the tree. */
  readonly provenance?: Provenance;
}

export interface CriteriaTree {
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
}

/** How a criterion is judged: one of four grades (2018 to 2024) or points of a group (until 2017, from 2025). */
export type Scale =
  | { readonly kind: "GRADES"; readonly gradeNames: Readonly<Record<Grade, Bilingual>> }
  | {
      readonly kind: "POINTS";
      /** Points are stored in tenths; `maxPoints` is whole points, for example 30 and 70. */
      readonly groups: readonly { readonly code: string; readonly maxPoints: number }[];
      /** Smallest step of points, in tenths (5 is half a point); whole points when left out. */
      readonly pointsStepTenths?: Sourced<number>;
    };
