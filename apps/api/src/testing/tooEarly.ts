import type { SubjectKind } from "@xeploai/domain";

/** Where a subject stands when somebody tries a later step. */
export type Stage =
  | "PLANNED"
  | "PREPARED"
  | "WRITTEN"
  | "ANSWERED"
  | "HANDED_IN"
  | "HEARD"
  | "OPENED"
  | "CALLED"
  | "DISCUSSED"
  | "CLOSED"
  | "STATE_RATED";

export type Attempt =
  | "handIn"
  | "giveSheet"
  | "recordMeeting"
  | "open"
  | "callRoll"
  | "discuss"
  | "close"
  | "record"
  | "vote";

/** A step tried before its time, for some kinds and years only where it says so, and what the person is told. */
export interface TooEarly {
  at: readonly Stage[];
  attempt: Attempt;
  kinds?: readonly SubjectKind[];
  years?: readonly number[];
  code: string;
  says: string;
}

const BEFORE_THE_DAY: readonly Stage[] = ["PREPARED", "WRITTEN", "ANSWERED", "HANDED_IN", "HEARD"];
const NOT_HANDED_IN: readonly Stage[] = ["PLANNED", "PREPARED", "WRITTEN", "ANSWERED"];
const BEFORE_CLOSING: readonly Stage[] = ["HANDED_IN", "HEARD", "OPENED", "CALLED", "DISCUSSED"];
const NOT_HELD: readonly Stage[] = [...NOT_HANDED_IN, ...BEFORE_CLOSING];
const FUTURE = "Ngày họp 01/12/%year ở sau hôm nay (22/11/%year). Ghi cuộc họp sau khi đã họp.";
const NOT_OPEN =
  "Buổi họp chưa mở nên không làm được việc này. Chỉ kiểm điểm và kết thúc khi buổi họp đang mở; đề nghị xem lại trang cuộc họp.";

/**
 * Every precondition between the plan and the meeting, by hand from the order of the year: what is said to whoever takes a
 * step too early. Between the hand-in and the meeting of a cell, rules that were not read in their document only warn (2018);
 * a cell's own organisation is compiled without a meeting on it, so nothing but its self-review stands before that.
 */
const TOO_EARLY: readonly TooEarly[] = [
  {
    at: ["PLANNED", "PREPARED"],
    attempt: "handIn",
    code: "SELF_ASSESSMENT_INCOMPLETE",
    says: "Bản tự kiểm điểm chưa đủ: cần tự chấm mọi tiêu chí, viết các mục bắt buộc và tự nhận mức xếp loại.",
  },
  {
    at: ["WRITTEN"],
    attempt: "handIn",
    code: "SUGGESTED_POINT_UNANSWERED",
    says: "Còn 1 nội dung gợi ý kiểm điểm chưa được giải trình. Đề nghị giải trình từng nội dung rồi nộp lại.",
  },
  {
    at: ["PLANNED"],
    attempt: "giveSheet",
    code: "NO_EVALUATORS_YET",
    says: "Đợt này chưa lập danh sách chủ thể đánh giá. Đề nghị bấm “Lập danh sách”.",
  },
  {
    at: ["PREPARED", "WRITTEN", "ANSWERED"],
    attempt: "giveSheet",
    code: "SHEET_NOT_OPEN",
    says: "Chưa đến lúc, hoặc đã hết lúc cho ý kiến: chỉ ghi phiếu từ khi đối tượng nộp bản kiểm điểm đến khi tổng hợp.",
  },
  {
    at: ["HANDED_IN"],
    attempt: "giveSheet",
    kinds: ["ORGANISATION"],
    code: "FUNCTION_NOT_SETTLED",
    says: "Chưa xác định tiêu chí thuộc chức năng của cơ quan này. Đề nghị văn phòng đảng ủy chọn tiêu chí.",
  },
  { at: ["PLANNED"], attempt: "recordMeeting", code: "MEETING_IN_FUTURE", says: FUTURE },
  { at: BEFORE_THE_DAY, attempt: "open", code: "MEETING_IN_FUTURE", says: FUTURE },
  { at: BEFORE_THE_DAY, attempt: "callRoll", code: "MEETING_IN_FUTURE", says: FUTURE },
  { at: BEFORE_THE_DAY, attempt: "discuss", code: "SESSION_STATE", says: NOT_OPEN },
  { at: BEFORE_THE_DAY, attempt: "close", code: "SESSION_STATE", says: NOT_OPEN },
  {
    at: ["OPENED"],
    attempt: "discuss",
    kinds: ["ORGANISATION", "CADRE", "MEMBER"],
    code: "REVIEWED_WITHOUT_ATTENDING",
    says: "Chỉ kiểm điểm đảng viên đã được điểm danh có mặt ở buổi này. Đề nghị điểm danh trước, hoặc để đồng chí vắng mặt sang buổi sau.",
  },
  {
    at: ["OPENED"],
    attempt: "close",
    code: "ROLL_CALL_INCOMPLETE",
    says: "Còn 5 đảng viên phải triệu tập chưa được điểm danh. Đề nghị điểm danh đủ, rồi làm lại bước này.",
  },
  {
    at: ["CALLED"],
    attempt: "discuss",
    kinds: ["CADRE", "MEMBER"],
    years: [2019],
    code: "EARLIER_ITEMS_WAITING",
    says: "Còn 1 đối tượng phải kiểm điểm trước: tập thể, người đứng đầu, cấp phó rồi đến đảng viên.",
  },
  {
    at: ["CALLED"],
    attempt: "discuss",
    kinds: ["CADRE", "MEMBER"],
    years: [2025],
    code: "EARLIER_ITEMS_WAITING",
    says: "Còn 2 đối tượng phải kiểm điểm trước: tập thể, người đứng đầu, cấp phó rồi đến đảng viên.",
  },
  {
    at: ["DISCUSSED"],
    attempt: "close",
    code: "ITEM_STILL_DISCUSSED",
    says: "Còn 1 nội dung đang thảo luận. Đề nghị bấm “Xong” hoặc “Để sau” trước khi kết thúc buổi họp.",
  },
  {
    at: NOT_HANDED_IN,
    attempt: "record",
    kinds: ["ORGANISATION", "COLLECTIVE", "CADRE"],
    code: "STEP_NOT_POSSIBLE_FROM_STATE",
    says: "Không làm được bước này khi hồ sơ ở trạng thái “Chưa nộp tự kiểm điểm”. Việc tiếp theo của hồ sơ: nộp bản tự kiểm điểm.",
  },
  {
    at: ["HANDED_IN"],
    attempt: "record",
    kinds: ["COLLECTIVE"],
    years: [2025],
    code: "DRAFT_REPORT_LATE",
    says: "Dự thảo báo cáo kiểm điểm phải gửi trước hội nghị ít nhất 3 ngày làm việc, chậm nhất ngày 19/11/2025. Đã gửi đúng hạn thì ghi ngày gửi ở bản tự kiểm điểm của tập thể; gửi muộn thì để tập thể đó sang buổi họp khác.",
  },
  {
    at: BEFORE_CLOSING,
    attempt: "record",
    kinds: ["CADRE"],
    years: [2019, 2025],
    code: "EARLIER_SUBJECTS_OPEN",
    says: "Còn 1 trong 1 đối tượng phải xong trước mà chưa xong. Thứ tự quy định: Tập thể lãnh đạo, quản lý trước, cá nhân sau. Người cần làm trước: Người đứng đầu tập thể.",
  },
  {
    at: ["CLOSED"],
    attempt: "record",
    kinds: ["CADRE"],
    years: [2025],
    code: "EARLIER_SUBJECTS_OPEN",
    says: "Còn 1 trong 1 đối tượng phải xong trước mà chưa xong. Thứ tự quy định: Người đứng đầu kiểm điểm trước, cấp phó kiểm điểm sau. Người cần làm trước: Người đứng đầu tập thể.",
  },
  {
    at: NOT_HELD,
    attempt: "vote",
    kinds: ["MEMBER"],
    code: "REVIEW_NOT_RECORDED",
    says: "Chưa ghi cuộc họp kiểm điểm của chi bộ. Bí thư chi bộ cần ghi điểm danh trước.",
  },
  {
    at: ["CLOSED"],
    attempt: "vote",
    kinds: ["MEMBER"],
    code: "STATE_RATING_MISSING",
    says: "Chưa có kết quả xếp loại chuyên môn của cán bộ, công chức, viên chức. Cần ghi kết quả này trước.",
  },
  {
    at: ["STATE_RATED"],
    attempt: "vote",
    kinds: ["MEMBER"],
    years: [2019],
    code: "PAPER_MISSING",
    says: "Còn thiếu giấy tờ: ý kiến của chi bộ nơi chuyển đi. Đề nghị ghi vào hồ sơ khi nhận được, rồi làm lại bước này.",
  },
];

/** From 2025 only those beside a collective speak on its report; sheets of evaluators are gone. */
export const hasSheets = (kind: SubjectKind, year: number): boolean => year < 2025 || kind === "COLLECTIVE";

export function tooEarlyAt(at: Stage, kind: SubjectKind, year: number): TooEarly[] {
  return TOO_EARLY.filter(
    ({ attempt, kinds = [kind], years = [year], ...row }) =>
      row.at.includes(at) &&
      kinds.includes(kind) &&
      years.includes(year) &&
      (attempt !== "giveSheet" || at === "PLANNED" || hasSheets(kind, year)),
  ).map((row) => ({ ...row, says: row.says.replaceAll("%year", String(year)) }));
}
