import type { EvaluatorRule } from "../evaluatorRule.js";
import type { Sourced } from "../sourced.js";
import { SUBJECT_KINDS } from "../subjectKind.js";
import { FORM_CODES_2025 } from "./forms.js";
import { article, section } from "./provenance.js";

/** Who takes part in the assessment from 2025; there are no sheets of evaluators any more. */
export const EVALUATORS_2025: readonly Sourced<EvaluatorRule>[] = [
  ...SUBJECT_KINDS.map(
    (subjectKind): Sourced<EvaluatorRule> => ({
      value: {
        subjectKind,
        side: "ABOVE",
        role: "APPRAISING_OFFICE",
        text: {
          vi: "Cơ quan tham mưu về công tác tổ chức cán bộ hoặc tổ chức, cá nhân được phân công: lấy ý kiến nơi có liên quan (nếu cần thiết), thẩm định, đề xuất mức xếp loại",
          en: "The advisory body on organisation and cadres, or whoever is assigned: asks those concerned (where needed), appraises and proposes the level",
        },
        formCode: null,
        onlyWithinFunction: false,
      },
      ...article("Điều 12, khoản 1"),
    }),
  ),
  {
    value: {
      subjectKind: "COLLECTIVE",
      side: "SAME_LEVEL",
      role: "SAME_LEVEL_BODIES",
      text: {
        vi: "Tổ chức, cơ quan, đơn vị cùng cấp có liên quan: góp ý báo cáo kiểm điểm của tập thể",
        en: "Organisations, agencies and units of the same level concerned: opinions on the collective's report",
      },
      formCode: null,
      onlyWithinFunction: false,
    },
    ...section("mục 2"),
  },
  ...(["MEMBER", "CADRE"] as const).map(
    (subjectKind): Sourced<EvaluatorRule> => ({
      value: {
        subjectKind,
        side: "SAME_LEVEL",
        role: "RESIDENCE_COMMITTEE",
        text: {
          vi: "Cấp ủy nơi cư trú: nhận xét đối với cá nhân (trừ trường hợp đặc biệt)",
          en: "The committee at the place of residence: comment on the individual (except special cases)",
        },
        formCode: null,
        onlyWithinFunction: false,
      },
      ...article("Điều 17"),
    }),
  ),
  {
    value: {
      subjectKind: "CADRE",
      side: "ABOVE",
      role: "SUMMING_BODY",
      text: {
        vi: "Cơ quan tổng hợp đối với cán bộ thuộc diện Bộ Chính trị, Ban Bí thư quản lý: tổng hợp kết quả đánh giá và đề xuất xếp loại quý, năm",
        en: "The body that sums up for cadres managed by the Politburo and Secretariat: assessments and proposed ratings, quarter and year",
      },
      formCode: FORM_CODES_2025.CENTRAL_SUMMARY,
      onlyWithinFunction: false,
    },
    ...section("Mẫu 06"),
  },
];
