import type { CriteriaTree } from "../criterion.js";

/**
 * Criteria on the sheet of a leadership collective (Mẫu 04-HD KĐ.ĐG), 2018 to 2022. The unit concretises the lines; both
 * lines of group II are results.
 */
export const COLLECTIVE_CRITERIA: CriteriaTree = {
  groups: [
    {
      code: "I",
      text: {
        vi: "Về xây dựng tập thể; cơ quan, đơn vị",
        en: "Building the collective, the agency and the unit",
      },
      provenance: {
        source: "Mẫu 04-HD KĐ.ĐG",
        certainty: "KNOWN",
        note: {
          vi: "Tiêu chí I.1, I.2 đọc được ở mẫu năm 2019; chưa đọc được I.3, I.4.",
          en: "Lines I.1 and I.2 were read in the form of 2019; I.3 and I.4 were not.",
        },
      },
    },
    {
      code: "II",
      text: { vi: "Kết quả thực hiện nhiệm vụ", en: "Task results" },
    },
    {
      code: "III",
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
      text: {
        vi: "Chấp hành nguyên tắc tập trung dân chủ, tự phê bình và phê bình, quy chế làm việc; giữ gìn đoàn kết nội bộ",
        en: "Democratic centralism, self-criticism and criticism, working rules; unity",
      },
    },
    {
      code: "I.2",
      group: "I",
      isResult: false,
      text: {
        vi: "Trách nhiệm lãnh đạo, kiểm tra, giám sát việc thực hiện nhiệm vụ chính trị",
        en: "Responsibility in leading, inspecting and supervising the political tasks",
      },
    },
    {
      code: "I.3",
      group: "I",
      isResult: false,
      text: {
        vi: "Đấu tranh với suy thoái, “tự diễn biến”, “tự chuyển hóa”; phòng, chống tham nhũng, lãng phí",
        en: "Struggle against degradation, “self-evolution” and “self-transformation”; against corruption and waste",
      },
    },
    {
      code: "I.4",
      group: "I",
      isResult: false,
      text: { vi: "Cải cách hành chính", en: "Administrative reform" },
    },
    {
      code: "II.1",
      group: "II",
      isResult: true,
      text: {
        vi: "Cụ thể hóa và thực hiện chương trình, kế hoạch công tác năm",
        en: "Concretising and carrying out the year's programme and plan of work",
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
        vi: "Khắc phục hạn chế, khuyết điểm đã được chỉ ra",
        en: "Remedy of limitations and shortcomings already pointed out",
      },
    },
  ],
};
