import type { CriteriaTree } from "./criterion.js";

/**
 * Criteria on the member's sheet (Mẫu 05-HD KĐ.ĐG), 2018 to 2022. The unit concretises the lines ("cụ thể hóa");
 * both lines of group II are results, which the level conditions treat apart.
 */
export const MEMBER_CRITERIA: CriteriaTree = {
  groups: [
    {
      code: "I",
      text: {
        vi: "Tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc",
        en: "Political ideology; ethics and lifestyle; sense of organisation and discipline; working style",
      },
    },
    {
      code: "II",
      text: {
        vi: "Thực hiện chức trách, nhiệm vụ được giao",
        en: "Performance of duties and assigned tasks",
      },
    },
    {
      code: "III",
      text: {
        vi: "Thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm",
        en: "Fulfilment of the yearly commitment to self-improvement, training and striving",
      },
    },
    {
      code: "IV",
      text: {
        vi: "Khắc phục hạn chế, khuyết điểm đã được chỉ ra",
        en: "Remedy of limitations and shortcomings already pointed out",
      },
    },
  ],
  criteria: [
    {
      code: "I.1",
      group: "I",
      isResult: false,
      text: { vi: "Tư tưởng chính trị", en: "Political ideology" },
    },
    {
      code: "I.2",
      group: "I",
      isResult: false,
      text: { vi: "Phẩm chất đạo đức, lối sống", en: "Ethics and lifestyle" },
    },
    {
      code: "I.3",
      group: "I",
      isResult: false,
      text: { vi: "Ý thức tổ chức kỷ luật", en: "Sense of organisation and discipline" },
    },
    {
      code: "I.4",
      group: "I",
      isResult: false,
      text: { vi: "Tác phong, lề lối làm việc", en: "Working style" },
    },
    {
      code: "II.1",
      group: "II",
      isResult: true,
      text: {
        vi: "Thực hiện quyền hạn, trách nhiệm theo quy định (Đảng, chính quyền, đoàn thể)",
        en: "Exercise of powers and responsibilities as prescribed (Party, government, mass organisations)",
      },
    },
    {
      code: "II.2",
      group: "II",
      isResult: true,
      text: {
        vi: "Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm",
        en: "Results against the targets and tasks assigned for the year",
      },
    },
    {
      code: "III",
      group: "III",
      isResult: false,
      text: {
        vi: "Thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm",
        en: "Fulfilment of the yearly commitment to self-improvement, training and striving",
      },
    },
    {
      code: "IV",
      group: "IV",
      isResult: false,
      text: {
        vi: "Khắc phục hạn chế, khuyết điểm đã được chỉ ra",
        en: "Remedy of limitations and shortcomings already pointed out",
      },
    },
  ],
};
