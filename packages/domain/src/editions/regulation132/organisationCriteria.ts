import type { CriteriaTree } from "../criterion.js";

/**
 * Criteria on the sheet of a Party organisation (Mẫu 03-HD KĐ.ĐG), 2018 to 2022; lines below these are concretised
 * locally, as the form's footnote says. EXCELLENT asks Xuất sắc of "kết quả thực hiện các chương trình, kế hoạch công tác
 * xây dựng Đảng, xây dựng HTCT" and "kết quả lãnh đạo thực hiện các chỉ tiêu KT-XH, QP-AN".
 */
export const ORGANISATION_CRITERIA: CriteriaTree = {
  groups: [
    {
      code: "I",
      text: {
        vi: "Về xây dựng Đảng, xây dựng hệ thống chính trị",
        en: "Building the Party and the political system",
      },
      provenance: {
        source: "Mẫu 03-HD KĐ.ĐG",
        certainty: "UNCERTAIN",
        note: {
          vi: "Các tiêu chí ghi đúng theo mẫu. Mẫu không tách riêng dòng “kết quả thực hiện các chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị”; mặc định không dòng nào của nhóm này là tiêu chí kết quả, đơn vị đánh dấu dòng kết quả khi cụ thể hóa.",
          en: "The lines are those of the form, which has no separate line for results of Party building; by default none of this group counts as a result, and a unit marks such lines when it concretises them.",
        },
      },
    },
    {
      code: "II",
      text: {
        vi: "Kết quả lãnh đạo thực hiện nhiệm vụ được giao",
        en: "Results in leading the assigned tasks",
      },
    },
    {
      code: "III",
      text: {
        vi: "Kết quả khắc phục hạn chế, khuyết điểm đã được chỉ ra",
        en: "Remedy of limitations and shortcomings already pointed out",
      },
    },
  ],
  criteria: [
    {
      code: "I.1",
      group: "I",
      isResult: false,
      text: { vi: "Công tác chính trị tư tưởng", en: "Political and ideological work" },
    },
    {
      code: "I.2",
      group: "I",
      isResult: false,
      text: {
        vi: "Công tác tổ chức, cán bộ và xây dựng đảng bộ, chi bộ",
        en: "Organisation, personnel work and building of the organisation or cell",
      },
    },
    {
      code: "I.3",
      group: "I",
      isResult: false,
      text: {
        vi: "Lãnh đạo xây dựng chính quyền, Mặt trận Tổ quốc và các đoàn thể",
        en: "Leadership in building government, the Fatherland Front and mass organisations",
      },
    },
    {
      code: "I.4",
      group: "I",
      isResult: false,
      text: {
        vi: "Công tác kiểm tra, giám sát, kỷ luật đảng",
        en: "Inspection, supervision and Party discipline",
      },
    },
    {
      code: "II.1",
      group: "II",
      isResult: true,
      text: {
        vi: "Cụ thể hóa và thực hiện chương trình, kế hoạch năm",
        en: "Concretising and carrying out the year's programme and plan",
      },
    },
    {
      code: "II.2",
      group: "II",
      isResult: true,
      text: {
        vi: "Kết quả lãnh đạo thực hiện các chỉ tiêu kinh tế - xã hội, quốc phòng - an ninh",
        en: "Results in leading the socio-economic, defence and security targets",
      },
    },
    {
      code: "III",
      group: "III",
      isResult: false,
      text: {
        vi: "Kết quả khắc phục hạn chế, khuyết điểm đã được chỉ ra",
        en: "Remedy of limitations and shortcomings already pointed out",
      },
    },
  ],
};
