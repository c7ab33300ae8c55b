import type { Step } from "../procedure/steps.js";

/** Steps that a plan gives days to, in order; what lies between them follows within the same days. */
export const CALENDAR_STEPS = [
  "SUBMIT_SELF_ASSESSMENT",
  "RECORD_REVIEW",
  "RECORD_BALLOT",
  "DECIDE",
  "PUBLISH",
] as const satisfies readonly Step[];
export type CalendarStep = (typeof CALENDAR_STEPS)[number];

/** What each step is called in a plan. */
export const CALENDAR_STEP_TEXTS: Readonly<
  Record<CalendarStep, { readonly vi: string; readonly en: string }>
> = {
  SUBMIT_SELF_ASSESSMENT: {
    vi: "Viết và nộp bản tự kiểm điểm",
    en: "Self-assessments written and handed in",
  },
  RECORD_REVIEW: { vi: "Họp kiểm điểm", en: "Review meetings" },
  RECORD_BALLOT: { vi: "Bỏ phiếu, đề nghị mức xếp loại", en: "Ballots and proposals" },
  DECIDE: { vi: "Cấp có thẩm quyền quyết định", en: "Decisions of the authority" },
  PUBLISH: { vi: "Thông báo, công khai kết quả", en: "Notices and publication" },
};
