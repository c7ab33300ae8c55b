import type { FormReference } from "../editions/form.js";

const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^quyết định .*xếp loại lại/, "RERATING_DECISION"],
  [/^danh mục hồ sơ/, "DOSSIER"],
  [/^báo cáo kiểm điểm/, "COLLECTIVE_REPORT"],
  [/^phiếu phân tích chất lượng .*tổ chức đảng/, "ORGANISATION_SHEET"],
  [/^phiếu phân tích chất lượng .*tập thể/, "COLLECTIVE_SHEET"],
  [/^phiếu phân tích chất lượng .*đảng viên/, "MEMBER_SHEET"],
  [/^bản kiểm điểm.*không làm việc trong hệ thống chính trị/, "REVIEW_OUTSIDE_POLITICAL_SYSTEM"],
  [/^bản kiểm điểm.*không giữ chức vụ/, "REVIEW_NON_LEADER"],
  [/^bản kiểm điểm.*giữ chức vụ/, "REVIEW_LEADER"],
  [/^bản kiểm điểm/, "REVIEW_ANYBODY"],
];

/**
 * What a form is for, whatever its number: forms of two editions with one meaning are the same paper. The letters A and B
 * of 2023 and 2025 mean the opposite, and "Mẫu 03" is a sheet in one year and a decision in another.
 */
export function formMeaning({ title }: FormReference): string {
  const text = title.vi.toLocaleLowerCase("vi");
  return MEANINGS.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}

/** The number by which people call a form: "2A" for "Mẫu 02A-HD KĐ.ĐG 2023" and for "Mẫu 2A". */
export function formNumber({ code }: FormReference): string {
  return /^Mẫu 0*(\d+[A-Z]?)/.exec(code)?.[1] ?? code;
}
