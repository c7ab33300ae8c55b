import type { Provision, ProvisionCode } from "../provision.js";
import type { Provenance, Sourced } from "../sourced.js";
import { article, section } from "./provenance.js";

const provision = (
  code: ProvisionCode,
  vi: string,
  en: string,
  provenance: Provenance,
): Sourced<Provision> => ({
  value: { code, text: { vi, en } },
  ...provenance,
});

/** What else the documents of 2025 ask of the work. */
export const PROVISIONS_2025: readonly Sourced<Provision>[] = [
  provision(
    "REVIEWED_MUST_BE_RATED",
    "Tập thể, cá nhân được kiểm điểm thì phải đánh giá, xếp loại",
    "Whoever is reviewed must be rated",
    article("Điều 3, khoản 4"),
  ),
  provision(
    "QUARTERLY_EVALUATION",
    "Kết quả đánh giá hằng quý được sử dụng làm căn cứ đánh giá hằng năm (cá nhân tự đánh giá theo Mẫu 05)",
    "Quarterly assessments are a basis of the yearly one (individuals assess themselves on form 05)",
    article("Điều 15, khoản 1"),
  ),
  provision(
    "TERM_AND_AD_HOC_REVIEW",
    "Kiểm điểm định kỳ hằng năm hoặc khi có yêu cầu; kết quả hằng năm là căn cứ đánh giá theo nhiệm kỳ",
    "Reviews are held yearly or when asked for; yearly results are a basis of the term's assessment",
    article("Điều 3, khoản 1; Điều 15, khoản 1"),
  ),
  provision(
    "POINTS_CONCRETISED_LOCALLY",
    "Cấp ủy trực thuộc Trung ương chỉ đạo cụ thể hóa nội dung kiểm điểm, xây dựng bộ tiêu chí chấm điểm cho từng đối tượng trên cơ sở các phụ lục",
    "Committees directly under the Central Committee have the reviews concretised and sets of criteria with points built for each kind of subject, on the annexes",
    section("mục 1"),
  ),
  provision(
    "DRAFT_THREE_WORKING_DAYS",
    "Dự thảo báo cáo kiểm điểm, tự đánh giá, xếp loại gửi trước cho thành viên dự hội nghị ít nhất 03 ngày làm việc",
    "The draft report goes to those who attend at least three working days before the meeting",
    section("mục 2"),
  ),
  provision(
    "REVIEW_AT_LEAST_ONE_DAY",
    "Thời gian kiểm điểm tập thể, cá nhân tối thiểu 01 ngày (ban thường vụ cấp ủy trực thuộc Trung ương tối thiểu 02 ngày); cấp ủy trực thuộc Trung ương hướng dẫn thời gian ở cấp dưới",
    "The review of a collective and its individuals takes at least one day (two for standing committees directly under the Central Committee); those committees guide the time below",
    section("mục 2"),
  ),
  provision(
    "RERATING_BY_DECISION",
    "Phát hiện khuyết điểm hoặc thiếu trung thực sau khi công bố thì điều chỉnh hoặc hủy bỏ kết quả và đánh giá, xếp loại lại bằng quyết định (Mẫu 03)",
    "When faults or dishonesty come to light after publication, the result is adjusted or cancelled and rated again by decision (form 03)",
    article("Điều 15, khoản 3"),
  ),
  provision(
    "ELECTRONIC_DOSSIER",
    "Hồ sơ thể hiện bằng văn bản giấy hoặc dữ liệu điện tử, lưu tại cấp có thẩm quyền quản lý",
    "The dossier is on paper or electronic, kept by the authority in charge",
    article("Điều 17"),
  ),
  provision(
    "NO_DISTRICT_LEVEL",
    "Không còn cấp huyện: đảng bộ xã, phường, đặc khu là cấp trên trực tiếp của tổ chức cơ sở đảng; ban thường vụ cấp ủy cấp tỉnh xếp loại",
    "There is no district level: the organisations of communes, wards and special zones stand directly above the grassroots, and the provincial standing committee rates them",
    section("mục 3"),
  ),
];
