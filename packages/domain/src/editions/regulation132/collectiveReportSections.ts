import type { SelfAssessmentSection } from "../edition.js";

type Title = readonly [code: string, vi: string, en: string];

const text = (
  [code, vi, en]: Title,
  more: Partial<Pick<SelfAssessmentSection, "criteriaGroup" | "isOptional" | "topic">> = {},
): SelfAssessmentSection => ({
  code,
  title: { vi, en },
  kind: "TEXT",
  isOptional: false,
  criteriaGroup: null,
  ...more,
});

/**
 * Sections of Mẫu 01, Báo cáo kiểm điểm tập thể, 2018 to 2022, in printed order. The form asks a grade after each part of
 * section I; the lines of the sheet are graded once their parts are written: group II after I.2, group I after I.5.
 */
export const COLLECTIVE_REPORT_SECTIONS: readonly SelfAssessmentSection[] = [
  text([
    "I.1",
    "Ưu điểm, kết quả: chấp hành nguyên tắc tập trung dân chủ, thực hiện quy chế làm việc",
    "Strengths and results: democratic centralism and the working rules",
  ]),
  text(
    [
      "I.2",
      "Ưu điểm, kết quả: thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được giao trong năm",
      "Strengths and results: the year's goals, targets and tasks",
    ],
    { criteriaGroup: "II" },
  ),
  text([
    "I.3",
    "Ưu điểm, kết quả: công tác tổ chức, cán bộ, quản lý đảng viên, kiểm tra, giám sát",
    "Strengths and results: organisation, personnel, management of members, inspection and supervision",
  ]),
  text([
    "I.4",
    "Ưu điểm, kết quả: đấu tranh phòng, chống suy thoái, “tự diễn biến”, “tự chuyển hóa”",
    "Strengths and results: struggle against degradation, “self-evolution” and “self-transformation”",
  ]),
  text(
    [
      "I.5",
      "Ưu điểm, kết quả: trách nhiệm lãnh đạo; phòng, chống tham nhũng, lãng phí",
      "Strengths and results: responsibility of leadership; struggle against corruption and waste",
    ],
    { criteriaGroup: "I" },
  ),
  text(["II", "Hạn chế, khuyết điểm và nguyên nhân", "Limitations, shortcomings and their causes"], {
    topic: "SHORTCOMINGS",
  }),
  text(
    [
      "III",
      "Kết quả khắc phục những hạn chế, khuyết điểm đã được kết luận hoặc chỉ ra ở kỳ trước",
      "Remedy of limitations and shortcomings concluded or pointed out in the previous period",
    ],
    { criteriaGroup: "III", topic: "REMEDY" },
  ),
  text(
    [
      "IV",
      "Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)",
      "Answers to the suggested review points (if any)",
    ],
    { isOptional: true },
  ),
  text([
    "V",
    "Trách nhiệm của tập thể, cá nhân đối với hạn chế, khuyết điểm",
    "Responsibility of the collective and of individuals for limitations and shortcomings",
  ]),
  text(
    [
      "VI",
      "Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm",
      "Direction and measures to remedy limitations and shortcomings",
    ],
    { topic: "MEASURES" },
  ),
  {
    code: "VII",
    title: { vi: "Tự nhận mức xếp loại chất lượng", en: "Level the collective proposes for itself" },
    kind: "LEVEL",
    isOptional: false,
    criteriaGroup: null,
  },
];
