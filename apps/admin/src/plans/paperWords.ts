import {
  CALENDAR_STEP_TEXTS,
  type CalendarStep,
  SUBJECT_KIND_TEXTS,
  type SubjectKind,
} from "@xeploai/domain";
import type { BallotMode, EvaluatorSide } from "../graphql/generated/graphql";

/** Words of a plan on paper. A Party document is written in Vietnamese, so they are no screen texts. */
export const paperWords = {
  title: "KẾ HOẠCH",
  about: (year: number) =>
    `kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý năm ${year}`,
  amendment: (year: number) => `điều chỉnh kế hoạch kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}`,
  reason: (reason: string) => `Lý do điều chỉnh: ${reason}`,
  calendarHeading: "I. Tiến độ thực hiện",
  deadline: (day: string, last: string) => `Hoàn thành trước ngày ${day} (chậm nhất hết ngày ${last}).`,
  criteriaHeading: "II. Cụ thể hóa tiêu chí",
  criteriaAbove: "Thực hiện theo tiêu chí của cấp trên.",
  evidence: "minh chứng:",
  line: "Tiêu chí",
  evaluatorsHeading: "III. Chủ thể tham gia đánh giá",
  ballotHeading: "IV. Bỏ phiếu",
  ballot: {
    PAPER: "Chi bộ bỏ phiếu kín bằng phiếu giấy; ban kiểm phiếu lập biên bản.",
    ELECTRONIC: "Chi bộ bỏ phiếu kín trên hệ thống; ban kiểm phiếu lập biên bản.",
  } satisfies Record<BallotMode, string>,
  committeeVote:
    "Nghị quyết xếp loại của cấp ủy ghi rõ số ủy viên có mặt, tán thành, không tán thành; có giá trị khi hơn một nửa tổng số ủy viên tán thành.",
  prompts: "Cấp ủy cấp trên có gợi ý kiểm điểm; các tập thể, cá nhân được gợi ý giải trình từng nội dung.",
  sides: { ABOVE: "Cấp trên", SAME_LEVEL: "Cùng cấp", BELOW: "Cấp dưới" } satisfies Record<
    EvaluatorSide,
    string
  >,
  recipients: [
    "Cấp ủy cấp trên (để báo cáo)",
    "Các chi bộ trực thuộc",
    "UBND, MTTQ, các đoàn thể",
    "Lưu Văn phòng",
  ],
  onBehalf: "T/M BAN THƯỜNG VỤ",
  steps: Object.fromEntries(
    Object.entries(CALENDAR_STEP_TEXTS).map(([code, { vi }]) => [code, vi]),
  ) as Record<CalendarStep, string>,
  kinds: Object.fromEntries(Object.entries(SUBJECT_KIND_TEXTS).map(([kind, { vi }]) => [kind, vi])) as Record<
    SubjectKind,
    string
  >,
};
