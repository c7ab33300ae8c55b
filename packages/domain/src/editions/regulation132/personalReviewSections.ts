import type { SelfAssessmentSection } from "../edition.js";

/** Sections of Mẫu 02, Bản kiểm điểm cá nhân, 2018 to 2022, in printed order. */
export const PERSONAL_REVIEW_SECTIONS: readonly SelfAssessmentSection[] = [
  {
    code: "I.1",
    title: {
      vi: "Ưu điểm, kết quả: tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc",
      en: "Strengths and results: political ideology; ethics and lifestyle; sense of organisation and discipline; working style",
    },
    kind: "TEXT",
    isOptional: false,
    criteriaGroup: "I",
  },
  {
    code: "I.2",
    title: {
      vi: "Ưu điểm, kết quả: thực hiện chức trách, nhiệm vụ được giao",
      en: "Strengths and results: performance of duties and assigned tasks",
    },
    kind: "TEXT",
    isOptional: false,
    criteriaGroup: "II",
  },
  {
    code: "I.3",
    title: {
      vi: "Ưu điểm, kết quả: thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm",
      en: "Strengths and results: fulfilment of the yearly commitment to self-improvement, training and striving",
    },
    kind: "TEXT",
    isOptional: false,
    criteriaGroup: "III",
  },
  {
    code: "II",
    title: { vi: "Hạn chế, khuyết điểm và nguyên nhân", en: "Limitations, shortcomings and their causes" },
    kind: "TEXT",
    isOptional: false,
    criteriaGroup: null,
    topic: "SHORTCOMINGS",
  },
  {
    code: "III",
    title: {
      vi: "Kết quả khắc phục những hạn chế, khuyết điểm đã được kết luận hoặc chỉ ra ở kỳ trước",
      en: "Remedy of limitations and shortcomings concluded or pointed out in the previous period",
    },
    kind: "TEXT",
    isOptional: false,
    criteriaGroup: "IV",
    topic: "REMEDY",
  },
  {
    code: "IV",
    title: {
      vi: "Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)",
      en: "Answers to the suggested review points (if any)",
    },
    kind: "TEXT",
    isOptional: true,
    criteriaGroup: null,
  },
  {
    code: "V",
    title: {
      vi: "Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể (nếu có)",
      en: "Personal responsibility for limitations and shortcomings of the collective (if any)",
    },
    kind: "TEXT",
    isOptional: true,
    criteriaGroup: null,
  },
  {
    code: "VI",
    title: {
      vi: "Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm",
      en: "Direction and measures to remedy limitations and shortcomings",
    },
    kind: "TEXT",
    isOptional: false,
    criteriaGroup: null,
    topic: "MEASURES",
  },
  {
    code: "VII",
    title: {
      vi: "Tự nhận mức xếp loại chất lượng đảng viên",
      en: "Level the member proposes for himself or herself",
    },
    kind: "LEVEL",
    isOptional: false,
    criteriaGroup: null,
  },
];
