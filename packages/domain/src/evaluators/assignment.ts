import type { EvaluatorRole, EvaluatorSide } from "../editions/evaluatorRule.js";

/** Who gives the sheet: a collective, a Party organisation without one (by its secretary), or a person. */
export type Evaluator =
  | { readonly kind: "BODY"; readonly bodyId: string; readonly signatoryId: string }
  | { readonly kind: "UNIT"; readonly unitId: string; readonly signatoryId: string }
  | { readonly kind: "PERSON"; readonly signatoryId: string };

/** NAMED: signed, and read with the name. CONFIDENTIAL: nobody may learn who wrote what. */
export const ATTRIBUTIONS = ["NAMED", "CONFIDENTIAL"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** One sheet to be filled on one subject. */
export interface Assignment {
  readonly subjectId: string;
  readonly evaluator: Evaluator;
  readonly side: EvaluatorSide;
  readonly role: EvaluatorRole;
  readonly attribution: Attribution;
  /** Sheet of the edition; null where none is prescribed. */
  readonly formCode: string | null;
  /**
   * Codes of the criteria within the evaluator's function; null is all of them. Empty where only those within the
   * function may be filled in and nobody has said yet which they are: such a sheet cannot be filled.
   */
  readonly criteria: readonly string[] | null;
}

/** An evaluator that the rules name and nobody can sign for. */
export interface AssignmentGap {
  readonly subjectId: string;
  readonly side: EvaluatorSide;
  readonly role: EvaluatorRole;
  readonly bodyId: string | null;
  readonly unitId: string | null;
}

/** The same evaluator on the same subject has the same key, whatever post it came by and whoever signs. */
export function assignmentKey({ subjectId, evaluator }: Pick<Assignment, "subjectId" | "evaluator">): string {
  return `${subjectId} ${evaluatorKey(evaluator)}`;
}

/** The same body, organisation or person has the same key. */
export function evaluatorKey(evaluator: Evaluator): string {
  switch (evaluator.kind) {
    case "BODY":
      return `BODY ${evaluator.bodyId}`;
    case "UNIT":
      return `UNIT ${evaluator.unitId}`;
    case "PERSON":
      return `PERSON ${evaluator.signatoryId}`;
  }
}
