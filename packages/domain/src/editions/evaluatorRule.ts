import type { Bilingual } from "./bilingual.js";
import type { SubjectKind } from "./subjectKind.js";

/** Where an evaluating body stands to the subject: cấp trên, cùng cấp, cấp dưới. */
export const EVALUATOR_SIDES = ["ABOVE", "SAME_LEVEL", "BELOW"] as const;
export type EvaluatorSide = (typeof EVALUATOR_SIDES)[number];

/**
 * Who an evaluator is, so that it can be found in the tree and the posts. The residence committee gives a comment, the
 * appraising office a proposal and the summing body a summary: none of the three fills a sheet.
 */
export const EVALUATOR_ROLES = [
  /** Advisory and support offices of the directly superior committee. */
  "SUPERIOR_OFFICES",
  /** Superior leadership or committee of a collective. */
  "SUPERIOR_LEADERSHIP",
  /** People's Committee, Fatherland Front and mass organisations beside a Party organisation. */
  "SAME_LEVEL_AUTHORITIES",
  /** Party committee, Fatherland Front and mass organisations beside a collective. */
  "SAME_LEVEL_BODIES",
  /** Subordinate Party organisations or units. */
  "SUBORDINATE_UNITS",
  "OWN_CELL_COMMITTEE",
  /** Leadership of the mass organisation in which a member is a leader. */
  "LED_MASS_ORGANISATION",
  "HEAD_OF_AGENCY",
  "DIRECT_MANAGER",
  "FELLOW_COLLECTIVE_MEMBERS",
  /** Heads of the units below the one that a cadre heads. */
  "HEADS_BELOW",
  "RESIDENCE_COMMITTEE",
  "APPRAISING_OFFICE",
  "SUMMING_BODY",
] as const;
export type EvaluatorRole = (typeof EVALUATOR_ROLES)[number];

/** Persons who speak for themselves: nobody may learn what each of them wrote, unless a plan says that they sign. */
export const CONFIDENTIAL_ROLES: readonly EvaluatorRole[] = [
  "DIRECT_MANAGER",
  "FELLOW_COLLECTIVE_MEMBERS",
  "HEADS_BELOW",
];

/** A body or person that fills a sheet on subjects of one kind (chủ thể tham gia đánh giá). */
export interface EvaluatorRule {
  readonly subjectKind: SubjectKind;
  readonly side: EvaluatorSide;
  readonly role: EvaluatorRole;
  readonly text: Bilingual;
  /** Code of the sheet in the edition's forms; null where none is prescribed. */
  readonly formCode: string | null;
  /** True when only criteria within the evaluator's function are filled in. */
  readonly onlyWithinFunction: boolean;
}
