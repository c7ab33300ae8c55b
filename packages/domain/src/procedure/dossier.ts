import type { Bilingual } from "../editions/bilingual.js";
import type { Provenance } from "../editions/sourced.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import { ACTOR_TEXTS, type ProcedureActor } from "./actors.js";
import { type OptionalStep, PROCEDURES } from "./procedures.js";
import type { Step } from "./steps.js";

/** Items of the dossier of a review, in the order of the list. */
export const DOSSIER_ITEMS = [
  "SELF_REVIEW",
  "RESIDENCE_COMMENT",
  "MEETING_MINUTES",
  "APPRAISAL_SUMMARY",
  "CONCLUSION_AND_RATING",
  "REVIEW_SUGGESTIONS",
  "CONTRIBUTIONS",
  "APPEAL_FILE",
  "OTHER",
] as const;
export type DossierItem = (typeof DOSSIER_ITEMS)[number];

/** Who gets an item: whoever acts in the procedure, or the committee where the person lives. */
export type DossierActor = ProcedureActor | "RESIDENCE_COMMITTEE";

/** Plain wording of each. */
export const DOSSIER_ACTOR_TEXTS: Readonly<Record<DossierActor, Bilingual>> = {
  ...ACTOR_TEXTS,
  RESIDENCE_COMMITTEE: { vi: "Cấp ủy nơi cư trú", en: "The committee at the place of residence" },
};

export interface DossierRule extends Provenance {
  /** Number in the list, 1 to 9. */
  readonly number: number;
  /** Kinds of subjects whose dossier needs the item; the file of a collective is shorter. */
  readonly requiredOf: readonly SubjectKind[];
  /** What exempts a case from the item. */
  readonly unless?: "isWithoutResidenceComment";
  /** What must have happened for the item to be missed ("nếu có"). */
  readonly ifAny?: "hadSuggestions" | "hadContributions" | "hadAppeal";
  /** Step that brings the item, so that whoever takes it makes it good; null for what the residence writes. */
  readonly step: Exclude<Step, OptionalStep> | null;
  readonly text: Bilingual;
}

/** What happened in the case that an "if any" item would show; left out counts as not having happened. */
export interface DossierCircumstances {
  readonly kind: SubjectKind;
  /** True for those of whom no yearly residence comment is taken (barracks, work that moves, study far from home). */
  readonly isWithoutResidenceComment?: boolean;
  readonly hadSuggestions?: boolean;
  readonly hadContributions?: boolean;
  readonly hadAppeal?: boolean;
}

export interface MissingDossierItem {
  readonly item: DossierItem;
  /** Number in the list, 1 to 9. */
  readonly number: number;
}

const article17 = {
  source: "Quy định 366-QĐ/TW (2025), Điều 17; Mẫu 04-HD KĐ.ĐG 2025",
  certainty: "SOURCED",
} as const;

/**
 * The nine items of the dossier; paper or electronic. The list is of 2025; a unit keeps the dossiers of earlier years by
 * the same one.
 */
export const DOSSIER_RULES: Readonly<Record<DossierItem, DossierRule>> = {
  SELF_REVIEW: {
    number: 1,
    requiredOf: SUBJECT_KINDS,
    step: "SUBMIT_SELF_ASSESSMENT",
    text: {
      vi: "Bản kiểm điểm cá nhân, báo cáo kiểm điểm tập thể",
      en: "Personal self-review, report of the collective",
    },
    ...article17,
  },
  RESIDENCE_COMMENT: {
    number: 2,
    requiredOf: ["CADRE", "MEMBER"],
    unless: "isWithoutResidenceComment",
    step: null,
    text: {
      vi: "Nhận xét của cấp ủy nơi cư trú (trừ trường hợp đặc thù)",
      en: "Comment of the committee at the place of residence (except special cases)",
    },
    ...article17,
  },
  MEETING_MINUTES: {
    number: 3,
    requiredOf: SUBJECT_KINDS,
    step: "COMPILE",
    text: { vi: "Biên bản hội nghị kiểm điểm", en: "Minutes of the review meeting" },
    ...article17,
  },
  APPRAISAL_SUMMARY: {
    number: 4,
    requiredOf: ["ORGANISATION", "CADRE", "MEMBER"],
    step: "PROPOSE",
    text: { vi: "Tổng hợp kết quả thẩm định", en: "Summary of the appraisal" },
    ...article17,
  },
  CONCLUSION_AND_RATING: {
    number: 5,
    requiredOf: SUBJECT_KINDS,
    step: "DECIDE",
    text: { vi: "Kết luận, kết quả đánh giá, xếp loại", en: "Conclusion and result of the rating" },
    ...article17,
  },
  REVIEW_SUGGESTIONS: {
    number: 6,
    requiredOf: [],
    ifAny: "hadSuggestions",
    step: "DECIDE",
    text: { vi: "Văn bản gợi ý kiểm điểm (nếu có)", en: "Suggested review points (if any)" },
    ...article17,
  },
  CONTRIBUTIONS: {
    number: 7,
    requiredOf: [],
    ifAny: "hadContributions",
    step: "VERIFY",
    text: { vi: "Ý kiến góp ý (nếu có)", en: "Contributed opinions (if any)" },
    ...article17,
  },
  APPEAL_FILE: {
    number: 8,
    requiredOf: [],
    ifAny: "hadAppeal",
    step: "DISMISS_APPEAL",
    text: {
      vi: "Hồ sơ giải quyết khiếu nại, kiến nghị (nếu có)",
      en: "File of the appeal and its settlement (if any)",
    },
    ...article17,
  },
  OTHER: {
    number: 9,
    requiredOf: [],
    step: "CLOSE",
    text: { vi: "Tài liệu khác có liên quan", en: "Other related documents" },
    ...article17,
  },
};

/** Items the dossier of this case must still get, in the order of the list. */
export function missingDossierItems(
  present: ReadonlySet<DossierItem>,
  circumstances: DossierCircumstances,
): readonly MissingDossierItem[] {
  return DOSSIER_ITEMS.filter((item) => isNeeded(item, circumstances) && !present.has(item)).map((item) => ({
    item,
    number: DOSSIER_RULES[item].number,
  }));
}

/** Who gets an item that the dossier of such a subject lacks. */
export function dossierItemActor(item: DossierItem, kind: SubjectKind): DossierActor {
  const { step } = DOSSIER_RULES[item];
  return step === null ? "RESIDENCE_COMMITTEE" : PROCEDURES[kind][step].actor;
}

function isNeeded(item: DossierItem, circumstances: DossierCircumstances): boolean {
  const { requiredOf, unless, ifAny } = DOSSIER_RULES[item];
  if (ifAny) return circumstances[ifAny] === true;
  return requiredOf.includes(circumstances.kind) && !(unless && circumstances[unless]);
}
