import type { Bilingual } from "./bilingual.js";
import type { SubjectKind } from "./subjectKind.js";

/** Where an evaluating body stands to the subject: cấp trên, cùng cấp, cấp dưới. */
export const EVALUATOR_SIDES = ["ABOVE", "SAME_LEVEL", "BELOW"] as const;
export type EvaluatorSide = (typeof EVALUATOR_SIDES)[number];

/** A body or person that fills a sheet on subjects of one kind (chủ thể tham gia đánh giá). */
export interface EvaluatorRule {
  readonly subjectKind: SubjectKind;
  readonly side: EvaluatorSide;
  readonly text: Bilingual;
  /** Code of the sheet in the edition's forms; null where none is prescribed. */
  readonly formCode: string | null;
  /** True when only criteria within the evaluator's function are filled in. */
  readonly onlyWithinFunction: boolean;
}
