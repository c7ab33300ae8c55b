import type { Bilingual } from "../editions/bilingual.js";
import { EVALUATOR_SIDES, type EvaluatorRule, type EvaluatorSide } from "../editions/evaluatorRule.js";
import type { Sourced } from "../editions/sourced.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { type Finding, isChanged, isGone, isNew } from "./changeDraft.js";

type Evaluators = readonly Sourced<EvaluatorRule>[];

const SIDE_TEXTS: Readonly<Record<EvaluatorSide, Bilingual>> = {
  ABOVE: { vi: "cấp trên", en: "above" },
  SAME_LEVEL: { vi: "cùng cấp", en: "same level" },
  BELOW: { vi: "cấp dưới", en: "below" },
};

/** Who gives an opinion on one kind of subject, and on which sheet. */
export function compareEvaluators(
  before: Evaluators,
  after: Evaluators,
  kind: SubjectKind,
): readonly Finding[] {
  const earlier = before.filter((it) => it.value.subjectKind === kind);
  const later = after.filter((it) => it.value.subjectKind === kind);
  const [was, is] = [evaluatorsText(earlier), evaluatorsText(later)];
  const [source] = later;
  const [formerSource] = earlier;
  if (was.vi === is.vi) return [];
  if (!source) {
    const text = { vi: "Không còn phiếu của chủ thể tham gia đánh giá.", en: "No evaluators any more." };
    return [isGone("EVALUATORS", text, was, formerSource!)];
  }
  const forms = [...new Set(later.flatMap((it) => it.value.formCode ?? []))].join(", ");
  const sheet = forms ? { vi: ` ghi ${forms}`, en: ` on ${forms}` } : { vi: "", en: "" };
  const text = {
    vi: `Chủ thể tham gia đánh giá${sheet.vi}: ${is.vi}.`,
    en: `Evaluators${sheet.en}: ${is.en}.`,
  };
  return formerSource
    ? [isChanged("EVALUATORS", text, [was, is], [formerSource, source])]
    : [isNew("EVALUATORS", text, is, source)];
}

function evaluatorsText(evaluators: Evaluators): Bilingual {
  const sides = EVALUATOR_SIDES.flatMap((side) => {
    const names = evaluators.filter((it) => it.value.side === side).map((it) => it.value.text);
    if (names.length === 0) return [];
    const of = (it: "vi" | "en") => `${SIDE_TEXTS[side][it]} (${names.map((name) => name[it]).join("; ")})`;
    return [{ vi: of("vi"), en: of("en") }];
  });
  return { vi: sides.map((it) => it.vi).join(", "), en: sides.map((it) => it.en).join(", ") };
}
