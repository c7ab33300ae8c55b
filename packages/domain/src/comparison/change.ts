import type { Bilingual } from "../editions/bilingual.js";
import type { Provenance } from "../editions/sourced.js";
import type { SubjectKind } from "../editions/subjectKind.js";

/** Parts of the rules, the most important for a unit's meeting first; also the order in which changes are told. */
export const CHANGE_AREAS = [
  "DOCUMENTS",
  "SUBJECTS",
  "LEVELS",
  "SCALE",
  "QUOTA",
  "CONDITIONS",
  "CRITERIA",
  "PARTICIPATION",
  "EVALUATORS",
  "FORMS",
  "BALLOT",
  "ORDER",
  "PROVISIONS",
  "PLACES",
  "DEADLINES",
] as const;
export type ChangeArea = (typeof CHANGE_AREAS)[number];

/** NEW: was not there. CHANGED: there before, otherwise. MOVED: the same under another number or level. GONE: no more. */
export const CHANGE_KINDS = ["NEW", "CHANGED", "MOVED", "GONE"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two sets of rules, as a sentence that stands alone, with what it says before and after. */
export interface Change {
  readonly area: ChangeArea;
  readonly kind: ChangeKind;
  /** Whom it concerns; empty where it concerns everybody. */
  readonly subjectKinds: readonly SubjectKind[];
  readonly text: Bilingual;
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
  /** The rules it was read from, the earlier first. */
  readonly sources: readonly Provenance[];
}

/** Headings of the areas, as the page "Có gì mới so với năm trước" prints them. */
export const CHANGE_AREA_TEXTS: Readonly<Record<ChangeArea, Bilingual>> = {
  DOCUMENTS: { vi: "Văn bản áp dụng", en: "Documents in force" },
  SUBJECTS: { vi: "Đối tượng kiểm điểm, xếp loại", en: "Who is reviewed and rated" },
  LEVELS: { vi: "Mức xếp loại", en: "Levels" },
  SCALE: { vi: "Cách chấm", en: "Scale" },
  QUOTA: { vi: "Tỷ lệ xuất sắc", en: "Quota of Excellent" },
  CONDITIONS: { vi: "Điều kiện của từng mức", en: "Conditions of each level" },
  CRITERIA: { vi: "Tiêu chí", en: "Criteria" },
  PARTICIPATION: { vi: "Trường hợp riêng", en: "Special cases" },
  EVALUATORS: { vi: "Chủ thể tham gia đánh giá", en: "Evaluators" },
  FORMS: { vi: "Biểu mẫu", en: "Forms" },
  BALLOT: { vi: "Bỏ phiếu", en: "Ballot" },
  ORDER: { vi: "Trình tự", en: "Order of steps" },
  PROVISIONS: { vi: "Quy định khác", en: "Other rules" },
  PLACES: { vi: "Nơi kiểm điểm, xếp loại", en: "Where one is reviewed and rated" },
  DEADLINES: { vi: "Thời hạn", en: "Deadlines" },
};
