import type { Bilingual } from "../editions/bilingual.js";

const rules: Bilingual = {
  vi: "Trang “Quy định, tiêu chí”, dòng có nhãn “chưa chắc chắn”",
  en: "Page “Rules and criteria”, lines marked uncertain",
};

const and = (vi: string, en: string): Bilingual => ({ vi: `${rules.vi}; ${vi}`, en: `${rules.en}; ${en}` });

/** Where the user sees an open point. */
export const SHOWN_AT = {
  RULES: rules,
  ROUND: and("“Lập đợt”, bước xem trước danh sách", "setting up a round, step of the preview"),
  QUOTA: and("“Lập đợt”; bảng tỷ lệ của cấp ủy", "setting up a round; the committee's quota board"),
  BALLOT: and("nhập kết quả bỏ phiếu của chi bộ", "entry of the cell's counting minutes"),
  LEVEL: and(
    "phần giải thích mức của từng hồ sơ; bảng quyết định",
    "explanation of a level on the review; decision board",
  ),
  REVIEW: and("hồ sơ kiểm điểm", "the review"),
  RESULT: and("kết quả của tôi, thông báo kết quả", "my result, notice of the result"),
  STEPS: and("cảnh báo khi làm khác thứ tự", "a warning when a step is taken out of order"),
  FIGURES: and("số liệu xếp loại, bảng kết xuất", "figures and their exports"),
} as const satisfies Readonly<Record<string, Bilingual>>;
