import type { CriteriaTree, Criterion } from "../criterion.js";
import { MEMBER_CRITERIA } from "../memberCriteria.js";

const leading = (code: string, isResult: boolean, vi: string, en: string): Criterion => ({
  code,
  group: "II",
  isResult,
  text: { vi, en },
});

/** What Regulation 89-QĐ/TW (2017) and the guidance ask of leading cadres beyond the member's criteria. */
const LEADING_CRITERIA: readonly Criterion[] = [
  leading("II.3", false, "Năng lực lãnh đạo, quản lý, điều hành", "Capacity to lead, manage and direct"),
  leading(
    "II.4",
    true,
    "Kết quả hoạt động của cơ quan, đơn vị được giao lãnh đạo, quản lý, phụ trách",
    "Results of the agencies and units led, managed or in charge of",
  ),
  leading(
    "II.5",
    false,
    "Khả năng quy tụ, xây dựng đoàn kết nội bộ",
    "Ability to rally people and build unity",
  ),
  leading("II.6", false, "Trách nhiệm nêu gương", "Responsibility to set an example"),
  leading("II.7", false, "Đổi mới, sáng tạo trong công việc", "Renewal and creativity at work"),
];

/** Criteria of a leading cadre, 2018 to 2022: the member's, with what a leader answers for beside them in group II. */
export const CADRE_CRITERIA: CriteriaTree = {
  groups: MEMBER_CRITERIA.groups.map((group) =>
    group.code === "II"
      ? {
          ...group,
          provenance: {
            source: "Quy định 89-QĐ/TW (2017)",
            certainty: "KNOWN",
            note: {
              vi: "Nội dung II.3–II.7 theo khung tiêu chí đối với cán bộ lãnh đạo, quản lý; số thứ tự và việc coi II.4 là tiêu chí kết quả là mặc định, đơn vị cụ thể hóa theo từng chức danh.",
              en: "Lines II.3 to II.7 follow the frame for leading cadres; their numbers, and II.4 as a result, are defaults. A unit concretises them for each title.",
            },
          },
        }
      : group,
  ),
  criteria: MEMBER_CRITERIA.criteria.flatMap((it) => (it.code === "II.2" ? [it, ...LEADING_CRITERIA] : [it])),
};
