import { criteriaFor } from "@xeploai/domain";
import type { RuledReview } from "./rulesOfReview.js";

/** Largest points in tenths of the lines to which the plan of the round allots points, by criterion code. */
export function lineMaxima({
  refined,
  subjectKind: kind,
  postGroup: post,
  postTitle,
}: RuledReview): Record<string, number> {
  const scope = { kind, ...(post && { post }), ...(postTitle !== null && { postTitle }) };
  const lines = (refined && criteriaFor(refined, scope)?.lines) ?? [];
  return Object.fromEntries(
    lines.flatMap(({ criterion, maxPointsTenths }) =>
      maxPointsTenths === null ? [] : [[criterion.code, maxPointsTenths]],
    ),
  );
}
