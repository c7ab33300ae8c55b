import type { Bilingual } from "./bilingual.js";
import type { Grade } from "./grade.js";
import type { Provenance } from "./sourced.js";

/** One line of the sheet that receives a grade or points. `code` is the printed number, "I.1" or "III". */
export interface Criterion {
  readonly code: string;
  /** Code of the group it stands in. */
  readonly group: string;
  /** True for criteria on task results, which the level conditions treat apart. */
  readonly isResult: boolean;
  readonly text: Bilingual;
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
    };
