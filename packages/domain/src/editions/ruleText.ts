import type { Bilingual } from "./bilingual.js";
import type { Comparison, ConditionRule, DisciplineClause } from "./condition.js";
import type { DisciplineForm } from "./discipline.js";
import { bandText, fractionText } from "./figureTexts.js";
import type { Grade } from "./grade.js";
import { GRADE_SCALE } from "./gradeScale.js";
import { LEVEL_NAMES } from "./levelNames.js";
import type { LinkedBodyKind } from "./linkedBody.js";

/**
 * What a rule asks for, in short words beside which another value can stand: "ít nhất 80%", "từ cấp độ Tốt trở lên". A
 * rule without a value of its own answers that the fact alone counts.
 */
export function ruleText(rule: ConditionRule): Bilingual {
  switch (rule.kind) {
    case "GRADES_AT_LEAST":
      return {
        vi: `từ cấp độ ${gradeNames[rule.grade].vi} trở lên`,
        en: `grade ${gradeNames[rule.grade].en} or better`,
      };
    case "ANY_GRADE_IS":
      return { vi: `cấp độ ${gradeNames[rule.grade].vi}`, en: `grade ${gradeNames[rule.grade].en}` };
    case "POINTS_IN_BAND":
      return bandText(rule);
    case "SHARE":
      return taskShareText(rule);
    case "STATE_RATING_AT_LEAST":
    case "LINKED_BODIES_AT_LEAST":
      return {
        vi: `từ mức ${LEVEL_NAMES[rule.level].vi} trở lên`,
        en: `${LEVEL_NAMES[rule.level].en} or better`,
      };
    case "STATE_RATING_IS":
      return {
        vi: `ở mức ${LEVEL_NAMES[rule.level].vi}`,
        en: LEVEL_NAMES[rule.level].en,
      };
    case "LINKED_BODIES_UNSATISFACTORY": {
      const bodies = rule.of.map((it) => LINKED_BODY_TEXTS[it]);
      return {
        vi: `từ ${rule.atLeast} tổ chức trở lên (${bodies.map((it) => it.vi).join(", ")})`,
        en: `${rule.atLeast} or more (${bodies.map((it) => it.en).join(", ")})`,
      };
    }
    case "DISCIPLINED":
    case "NOT_DISCIPLINED":
      return clauseText(rule);
    case "CONCLUDED":
      return MITIGATION_TEXTS[rule.whenMitigated];
    case "WEIGHED_BY_AUTHORITY":
      return { vi: "do cấp có thẩm quyền xem xét, quyết định", en: "for the authority to weigh and decide" };
    case "BASIC_TARGETS_MISSED":
      return withForceMajeure(
        { vi: "không hoàn thành từ một chỉ tiêu", en: "one target or more missed" },
        rule.whenForceMajeure,
      );
    case "NOT_ABOVE_UNIT":
      return { vi: "không cao hơn", en: "not above" };
    case "JUDGED_BY_BODY":
      return { vi: "do tập thể xem xét, kết luận", en: "judged by the body" };
  }
}

const MITIGATION_TEXTS: Readonly<
  Record<Extract<ConditionRule, { kind: "CONCLUDED" }>["whenMitigated"], Bilingual>
> = {
  COUNTS: { vi: "có kết luận thì tính", en: "counts once concluded" },
  EXEMPT: {
    vi: "có kết luận thì tính, trừ trường hợp tự phát hiện và đã khắc phục",
    en: "counts once concluded, not when self-detected and remedied",
  },
  WEIGHED: {
    vi: "có kết luận thì tính; tự phát hiện và khắc phục thì cấp có thẩm quyền xem xét",
    en: "counts once concluded; self-detected and remedied, the authority weighs it",
  },
};

/** "ít nhất 80%", "không quá 1/3", "trên 50%", "dưới 50%"; the whole is "100%". */
export function shareText(is: Comparison, numerator: number, denominator: number): Bilingual {
  const share = fractionText(numerator, denominator);
  if (is === "AT_LEAST" && numerator === denominator) return { vi: share, en: share };
  const { vi, en } = COMPARISON_TEXTS[is];
  return { vi: `${vi} ${share}`, en: `${en} ${share}` };
}

function taskShareText(rule: Extract<ConditionRule, { kind: "SHARE" }>): Bilingual {
  const share = shareText(rule.is, rule.numerator, rule.denominator);
  const text = rule.onlyWithMainTargetsMissed
    ? {
        vi: `${share.vi} và có chỉ tiêu chủ yếu không đạt`,
        en: `${share.en}, with main targets missed`,
      }
    : share;
  return withForceMajeure(text, rule.whenForceMajeure);
}

function withForceMajeure({ vi, en }: Bilingual, effect: "EXEMPT" | "WEIGHED" | undefined): Bilingual {
  if (effect === undefined) return { vi, en };
  return effect === "EXEMPT"
    ? { vi: `${vi} (trừ trường hợp bất khả kháng)`, en: `${en} (not under force majeure)` }
    : {
        vi: `${vi}; có lý do bất khả kháng thì cấp có thẩm quyền xem xét`,
        en: `${en}; under force majeure, the authority weighs it`,
      };
}

const COMPARISON_TEXTS: Readonly<Record<Comparison, Bilingual>> = {
  LESS_THAN: { vi: "dưới", en: "less than" },
  AT_MOST: { vi: "không quá", en: "at most" },
  AT_LEAST: { vi: "ít nhất", en: "at least" },
  MORE_THAN: { vi: "trên", en: "more than" },
};

const gradeNames: Readonly<Record<Grade, Bilingual>> = GRADE_SCALE.gradeNames;

/** Forms of discipline as the decision names them. */
export const DISCIPLINE_FORM_TEXTS: Readonly<Record<DisciplineForm, Bilingual>> = {
  REPRIMAND: { vi: "khiển trách", en: "reprimand" },
  WARNING: { vi: "cảnh cáo", en: "warning" },
  DISMISSAL: { vi: "cách chức", en: "dismissal from office" },
  EXPULSION: { vi: "khai trừ", en: "expulsion" },
  DISSOLUTION: { vi: "giải tán", en: "dissolution" },
};

const LINKED_BODY_TEXTS: Readonly<Record<LinkedBodyKind, Bilingual>> = {
  GOVERNMENT: { vi: "chính quyền", en: "government" },
  FATHERLAND_FRONT: { vi: "Mặt trận Tổ quốc", en: "Fatherland Front" },
  MASS_ORGANISATION: { vi: "đoàn thể chính trị - xã hội", en: "mass organisations" },
};

function clauseText(clause: DisciplineClause): Bilingual {
  const form = DISCIPLINE_FORM_TEXTS[clause.lightest];
  const parts: Bilingual[] = [{ vi: `từ ${form.vi} trở lên`, en: `${form.en} or heavier` }];
  if (clause.onlyDutyRelated)
    parts.push({
      vi: "chỉ tính vi phạm liên quan đến công vụ, nhiệm vụ",
      en: "only violations in public duty",
    });
  if (clause.whenSelfDetected === "EXEMPT")
    parts.push({
      vi: "không tính vi phạm tự phát hiện và đã khắc phục",
      en: "not when self-detected and remedied",
    });
  if (clause.whenSelfDetected === "WEIGHED")
    parts.push({
      vi: "vi phạm tự phát hiện và đã khắc phục thì cấp có thẩm quyền xem xét",
      en: "when self-detected and remedied, the authority weighs it",
    });
  if (clause.whenActEarlier === "WEIGHED")
    parts.push({
      vi: "vi phạm của năm trước thì cấp có thẩm quyền xem xét nội dung, mức độ",
      en: "for an act of an earlier year, the authority weighs it",
    });
  if (clause.whenFormerUnit === "EXEMPT")
    parts.push({
      vi: "vi phạm ở đơn vị cũ tính vào kết quả của đơn vị cũ",
      en: "a violation at a former unit counts there",
    });
  return { vi: parts.map((it) => it.vi).join("; "), en: parts.map((it) => it.en).join("; ") };
}
