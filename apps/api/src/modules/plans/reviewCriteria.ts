import {
  applyOverlays,
  criteriaFor,
  type OriginText as DomainText,
  editionByCode,
  GRADES,
  type Overlay,
  type RefinedLine,
  type SubjectScope,
} from "@xeploai/domain";
import { type RuledReview, rulesOfReview } from "../reviews/rulesOfReview.js";
import type { OriginText, ReviewCriterion } from "./reviewCriteria.type.js";

/** The lines by which a subject is judged, in the order of the sheet, with what units made of them. */
export function reviewCriteria(review: RuledReview): ReviewCriterion[] {
  const { refined, subjectKind: kind, postGroup: post, postTitle } = review;
  const scope = { kind, ...(post && { post }), ...(postTitle !== null && { postTitle }) };
  const lines = refined && criteriaFor(refined, scope)?.lines;
  if (lines) return lines.map(presentLine);
  return rulesOfReview(review).criteria.value.criteria.map(({ code, group, isResult, text }) => ({
    code,
    group,
    isResult,
    textVi: text.vi,
    textEn: text.en,
    addedBy: null,
    maxPointsTenths: null,
    evidence: [],
    anchors: [],
  }));
}

/** The lines for a scope as the units above refine them; none for a kind that the edition does not rate. */
export function linesAbove(
  editionCode: string,
  overlays: readonly Overlay[],
  scope: SubjectScope,
): ReviewCriterion[] {
  const applied = applyOverlays(editionByCode(editionCode), overlays);
  if (!applied.ok) throw new RangeError(`issued plans above are refused: ${applied.refusals[0]?.code}`);
  return (criteriaFor(applied.refined, scope)?.lines ?? []).map(presentLine);
}

function presentLine({
  criterion,
  origin,
  maxPointsTenths,
  evidence,
  anchors,
}: RefinedLine): ReviewCriterion {
  const { code, group, isResult, text } = criterion;
  return {
    code,
    group,
    isResult,
    textVi: text.vi,
    textEn: text.en,
    addedBy: origin.unit ? origin.document : null,
    maxPointsTenths,
    evidence: evidence.map(presentText),
    anchors: GRADES.flatMap((grade) => {
      const texts = anchors[grade];
      return texts ? [{ grade, texts: texts.map(presentText) }] : [];
    }),
  };
}

const presentText = ({ text, origin }: DomainText): OriginText => ({
  textVi: text.vi,
  textEn: text.en,
  document: origin.document,
});
