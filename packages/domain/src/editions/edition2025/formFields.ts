import type { SelfAssessmentSection } from "../edition.js";
import type { FormField } from "../form.js";

const HEADER: FormField = {
  code: "H",
  label: {
    vi: "Cấp ủy, tổ chức đảng; ĐẢNG CỘNG SẢN VIỆT NAM; địa điểm, ngày tháng; tên văn bản; năm",
    en: "Committee and organisation; COMMUNIST PARTY OF VIET NAM; place and date; title; year",
  },
  kind: "HEADER",
};

const LEAD: FormField = {
  code: "P",
  label: {
    vi: "Căn cứ kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ chính trị tại địa phương (cơ quan, đơn vị); tập thể … kiểm điểm, tự đánh giá, xếp loại chất lượng với các nội dung chủ yếu sau",
    en: "On the results of leading the political task at the locality (agency, unit), the collective … reviews, assesses and rates itself as follows",
  },
  kind: "TEXT",
};

const RESULTS_ANNEX: FormField = {
  code: "PL",
  label: {
    vi: "Phụ lục về kết quả thực hiện nhiệm vụ (sản phẩm, tiến độ, chất lượng)",
    en: "Annex on task results (products, progress, quality)",
  },
  kind: "ITEMS",
};

const TOTAL: FormField = {
  code: "B.I",
  label: { vi: "Tổng điểm: …/100", en: "Total points: …/100" },
  kind: "POINTS",
};

const SIGNATURE_COLLECTIVE: FormField = {
  code: "K",
  label: { vi: "T/M tập thể (ký, ghi rõ họ tên)", en: "On behalf of the collective (signature and name)" },
  kind: "SIGNATURE",
};

const SIGNATURE_PERSON: FormField = {
  code: "K",
  label: { vi: "Người tự kiểm điểm (ký, ghi rõ họ tên)", en: "The person reviewed (signature and name)" },
  kind: "SIGNATURE",
};

const person = (vi: string, en: string): FormField => ({ code: "P", label: { vi, en }, kind: "PERSON" });

const sectionFields = (sections: readonly SelfAssessmentSection[]): readonly FormField[] =>
  sections.flatMap(({ code, title, kind, isOptional }) => [
    ...(kind === "LEVEL" ? [TOTAL] : []),
    { code, label: title, kind, ...(isOptional && { isOptional }) },
  ]);

/** Fields of Mẫu 01 in printed order. */
export const reportFields = (sections: readonly SelfAssessmentSection[]): readonly FormField[] => [
  HEADER,
  LEAD,
  ...sectionFields(sections),
  RESULTS_ANNEX,
  SIGNATURE_COLLECTIVE,
];

/** Fields of Mẫu 2A, 2B and 2C in printed order; 2C has no annex of results, 2A prints the posts held. */
export const personalFields = (
  sections: readonly SelfAssessmentSection[],
  { hasPosts = false, hasResultsAnnex = false },
): readonly FormField[] => [
  HEADER,
  hasPosts
    ? person(
        "Họ và tên; ngày sinh; chức vụ; đơn vị công tác; chi bộ",
        "Full name; date of birth; posts; place of work; cell",
      )
    : person(
        "Họ và tên; ngày sinh; đơn vị công tác; chi bộ",
        "Full name; date of birth; place of work; cell",
      ),
  ...sectionFields(sections),
  ...(hasResultsAnnex ? [RESULTS_ANNEX] : []),
  SIGNATURE_PERSON,
];

const item = (code: string, vi: string, en: string, isOptional?: true): FormField => ({
  code,
  label: { vi, en },
  kind: "ITEMS",
  ...(isOptional && { isOptional }),
});

/** Fields of Mẫu 04: the nine items of the dossier, paper or electronic. */
export const DOSSIER_FIELDS: readonly FormField[] = [
  item(
    "1",
    "Bản kiểm điểm cá nhân, báo cáo kiểm điểm tập thể",
    "Personal self-review, report of the collective",
  ),
  {
    ...item(
      "2",
      "Bản nhận xét của cấp ủy nơi cư trú đối với cá nhân",
      "Comment of the committee at the place of residence, for individuals",
    ),
    footnote: { vi: "Trừ trường hợp đặc biệt", en: "Except special cases" },
  },
  item("3", "Biên bản hội nghị kiểm điểm", "Minutes of the review meeting"),
  item(
    "4",
    "Tổng hợp kết quả thẩm định của cơ quan chủ trì tham mưu, giúp việc",
    "Summary of the appraisal by the advisory body in charge",
  ),
  item(
    "5",
    "Kết luận đánh giá, kết quả xếp loại của cấp có thẩm quyền",
    "Conclusion and rating of the competent authority",
  ),
  item("6", "Văn bản gợi ý kiểm điểm (nếu có)", "Suggested review points (if any)", true),
  item(
    "7",
    "Văn bản tham gia, góp ý của các tổ chức, cơ quan, đơn vị và cá nhân liên quan (nếu có)",
    "Opinions of organisations, agencies, units and individuals concerned (if any)",
    true,
  ),
  item(
    "8",
    "Hồ sơ giải quyết khiếu nại, kiến nghị về kết quả đánh giá, xếp loại (nếu có)",
    "File of appeals on the rating and their settlement (if any)",
    true,
  ),
  item("9", "Các văn bản khác (nếu có)", "Other documents (if any)", true),
];
