import type { EvaluatorRule } from "../evaluatorRule.js";
import type { Sourced } from "../sourced.js";
import { known } from "./provenance.js";

/** Who takes part in the assessment in 2023 and 2024, as far as known; no sheet of evaluators was read. */
export const EVALUATORS_2023: readonly Sourced<EvaluatorRule>[] = [
  {
    value: {
      subjectKind: "COLLECTIVE",
      side: "SAME_LEVEL",
      role: "SAME_LEVEL_BODIES",
      text: {
        vi: "Tập thể, cá nhân có liên quan: góp ý dự thảo báo cáo kiểm điểm của tập thể",
        en: "Collectives and individuals concerned: opinions on the draft report of the collective",
      },
      formCode: null,
      onlyWithinFunction: false,
    },
    ...known,
  },
  {
    value: {
      subjectKind: "MEMBER",
      side: "SAME_LEVEL",
      role: "OWN_CELL_COMMITTEE",
      text: {
        vi: "Chi ủy nơi đảng viên sinh hoạt: tổng hợp ý kiến, đề xuất mức xếp loại",
        en: "The committee of the member's own cell: sums up opinions and proposes the level",
      },
      formCode: null,
      onlyWithinFunction: false,
    },
    ...known,
  },
  ...(["MEMBER", "CADRE"] as const).map(
    (subjectKind): Sourced<EvaluatorRule> => ({
      value: {
        subjectKind,
        side: "ABOVE",
        role: "RESIDENCE_COMMITTEE",
        text: {
          vi: "Cấp ủy nơi cư trú: nhận xét đảng viên giữ mối liên hệ nơi cư trú",
          en: "The committee at the place of residence: comment on the member's ties there",
        },
        formCode: null,
        onlyWithinFunction: false,
      },
      source: "Quy định 213-QĐ/TW (2020), Hướng dẫn 33-HD/BTCTW (2020)",
      certainty: "SOURCED",
    }),
  ),
];
