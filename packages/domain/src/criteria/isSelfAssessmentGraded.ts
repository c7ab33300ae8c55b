import type { Edition } from "../editions/edition.js";

/**
 * True when members assess themselves by grades of criteria (2018 to 2024); false when they give points (until 2017, from
 * 2025).
 */
export function isSelfAssessmentGraded({ subjects }: Edition): boolean {
  return subjects.MEMBER.scale.value.kind === "GRADES";
}
