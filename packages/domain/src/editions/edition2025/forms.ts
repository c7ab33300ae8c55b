import type { Bilingual } from "../bilingual.js";
import type { FormField, FormReference } from "../form.js";
import { PARTY_HEAD, titleField } from "../regulation132/formFields.js";
import type { Provenance, Sourced } from "../sourced.js";
import type { SubjectKind } from "../subjectKind.js";
import { DOSSIER_FIELDS, personalFields, reportFields } from "./formFields.js";
import { HD43, QD366 } from "./provenance.js";
import {
  COLLECTIVE_REPORT_SECTIONS_2025,
  LEADER_REVIEW_SECTIONS_2025,
  NON_LEADER_REVIEW_SECTIONS_2025,
  OUTSIDE_REVIEW_SECTIONS_2025,
} from "./reviewSections.js";

/** Codes as printed. Beware: in 2023 form 02A was the one without a post, and until 2022 form 03 was a sheet. */
export const FORM_CODES_2025 = {
  COLLECTIVE_REPORT: "Mẫu 01-HD KĐ.ĐG 2025",
  LEADER: "Mẫu 02A-HD KĐ.ĐG 2025",
  NON_LEADER: "Mẫu 02B-HD KĐ.ĐG 2025",
  OUTSIDE_POLITICAL_SYSTEM: "Mẫu 02C-HD KĐ.ĐG 2025",
  RERATING_DECISION: "Mẫu 03-HD KĐ.ĐG 2025",
  DOSSIER: "Mẫu 04-HD KĐ.ĐG 2025",
  OWN_PERIOD_RATING: "Mẫu 05-HD KĐ.ĐG 2025",
  CENTRAL_SUMMARY: "Mẫu 06-HD KĐ.ĐG 2025",
} as const;

const register: Provenance = { source: `${HD43}, phụ lục biểu mẫu`, certainty: "SOURCED" };

/** Read by title only. */
const titleOnly: Provenance = {
  ...register,
  note: {
    vi: "Đọc được tên mẫu, chưa đọc được các mục bên trong.",
    en: "The title was read, the fields were not.",
  },
};

const titleFields = (title: Bilingual): readonly FormField[] => [PARTY_HEAD, titleField(title)];

const form = (
  code: keyof typeof FORM_CODES_2025,
  title: Bilingual,
  subjectKinds: readonly SubjectKind[],
  fields: readonly FormField[] | null,
  provenance: Provenance = fields ? register : titleOnly,
): Sourced<FormReference> => ({
  value: { code: FORM_CODES_2025[code], title, subjectKinds, fields: fields ?? titleFields(title) },
  ...provenance,
});

/** Forms issued with Guidance 43-HD/BTCTW. */
export const FORMS_2025: readonly Sourced<FormReference>[] = [
  form(
    "COLLECTIVE_REPORT",
    {
      vi: "Báo cáo kiểm điểm, tự đánh giá, xếp loại chất lượng của tập thể",
      en: "Report of review, self-assessment and rating of a collective",
    },
    ["COLLECTIVE", "ORGANISATION"],
    reportFields(COLLECTIVE_REPORT_SECTIONS_2025),
  ),
  form(
    "LEADER",
    {
      vi: "Bản kiểm điểm, tự đánh giá, xếp loại cá nhân giữ chức vụ lãnh đạo, quản lý",
      en: "Review, self-assessment and rating of an individual with a leading or managing post",
    },
    ["MEMBER", "CADRE"],
    personalFields(LEADER_REVIEW_SECTIONS_2025, { hasPosts: true, hasResultsAnnex: true }),
    {
      ...register,
      note: {
        vi: "Các mục riêng của cá nhân giữ chức vụ theo Điều 6; số thứ tự A.I.4–A.I.6 và dòng chức vụ là mặc định.",
        en: "The items of holders of a post follow article 6; numbers A.I.4 to A.I.6 and the line of posts are defaults.",
      },
    },
  ),
  form(
    "NON_LEADER",
    {
      vi: "Bản kiểm điểm, tự đánh giá, xếp loại cá nhân không giữ chức vụ lãnh đạo, quản lý",
      en: "Review, self-assessment and rating of an individual without a leading or managing post",
    },
    ["MEMBER"],
    personalFields(NON_LEADER_REVIEW_SECTIONS_2025, { hasResultsAnnex: true }),
  ),
  form(
    "OUTSIDE_POLITICAL_SYSTEM",
    {
      vi: "Bản kiểm điểm, tự đánh giá, xếp loại cá nhân là đảng viên không làm việc trong hệ thống chính trị",
      en: "Review, self-assessment and rating of a member who does not work in the political system",
    },
    ["MEMBER"],
    personalFields(OUTSIDE_REVIEW_SECTIONS_2025, {}),
  ),
  form(
    "RERATING_DECISION",
    {
      vi: "Quyết định đánh giá, xếp loại lại tổ chức đảng, đảng viên",
      en: "Decision to rate a Party organisation or member again",
    },
    ["ORGANISATION", "MEMBER"],
    null,
  ),
  form(
    "DOSSIER",
    { vi: "Danh mục hồ sơ kiểm điểm, đánh giá, xếp loại", en: "List of the dossier of review and rating" },
    ["ORGANISATION", "COLLECTIVE", "CADRE", "MEMBER"],
    DOSSIER_FIELDS,
    { source: `${QD366}, Điều 17; ${HD43}, Mẫu 04`, certainty: "SOURCED" },
  ),
  form(
    "OWN_PERIOD_RATING",
    {
      vi: "Bản tự đánh giá, xếp loại của cá nhân (quý, năm)",
      en: "Self-assessment and rating of an individual (quarter, year)",
    },
    ["MEMBER", "CADRE"],
    null,
  ),
  form(
    "CENTRAL_SUMMARY",
    {
      vi: "Tổng hợp kết quả đánh giá và đề xuất xếp loại quý, năm đối với cán bộ thuộc diện Bộ Chính trị, Ban Bí thư quản lý",
      en: "Summary of assessments and proposed ratings, quarter and year, of cadres managed by the Politburo and Secretariat",
    },
    ["CADRE"],
    null,
  ),
];
