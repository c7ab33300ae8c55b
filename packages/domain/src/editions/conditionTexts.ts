import type { Bilingual } from "./bilingual.js";
import type { ConditionCode } from "./condition.js";

/** Plain wording of every condition, used by screens and prints alike. */
export const CONDITION_TEXTS: Readonly<Record<ConditionCode, Bilingual>> = {
  RESULTS_ALL_EXCELLENT: {
    vi: "Các tiêu chí về kết quả thực hiện nhiệm vụ đều đạt cấp độ Xuất sắc",
    en: "Every task-result criterion is graded Excellent",
  },
  RESULTS_AT_LEAST_GOOD: {
    vi: "Các tiêu chí về kết quả thực hiện nhiệm vụ đạt cấp độ Tốt trở lên",
    en: "Every task-result criterion is graded Good or better",
  },
  OTHERS_AT_LEAST_GOOD: {
    vi: "Các tiêu chí còn lại đạt cấp độ Tốt trở lên",
    en: "Every other criterion is graded Good or better",
  },
  OTHERS_AT_LEAST_AVERAGE: {
    vi: "Các tiêu chí còn lại đạt cấp độ Trung bình trở lên",
    en: "Every other criterion is graded Average or better",
  },
  ALL_AT_LEAST_AVERAGE: {
    vi: "Tất cả các tiêu chí đạt cấp độ Trung bình trở lên",
    en: "Every criterion is graded Average or better",
  },
  STATE_RATING_EXCELLENT: {
    vi: "Nếu là cán bộ, công chức, viên chức thì được xếp loại Hoàn thành xuất sắc nhiệm vụ",
    en: "A cadre, civil servant or public employee is rated Excellent by the State employer",
  },
  STATE_RATING_AT_LEAST_GOOD: {
    vi: "Nếu là cán bộ, công chức, viên chức thì được xếp loại Hoàn thành tốt nhiệm vụ trở lên",
    en: "A cadre, civil servant or public employee is rated Good or better by the State employer",
  },
  STATE_RATING_AT_LEAST_SATISFACTORY: {
    vi: "Nếu là cán bộ, công chức, viên chức thì được xếp loại Hoàn thành nhiệm vụ trở lên",
    en: "A cadre, civil servant or public employee is rated Satisfactory or better by the State employer",
  },
  EXEMPLARY: {
    vi: "Thực sự có năng lực, đạo đức, có thành tích nổi bật được các đảng viên khác học tập, noi theo",
    en: "Truly capable and ethical, with outstanding achievements that other members follow",
  },
  WITHIN_CAP: {
    vi: "Không vượt mức cao nhất được phép trong trường hợp của đảng viên",
    en: "Not above the highest level allowed in the member's case",
  },
  POINTS_IN_BAND: {
    vi: "Tổng điểm nằm trong khung điểm của mức",
    en: "Total points lie in the band of the level",
  },
  TASKS_ALL_DONE: { vi: "Hoàn thành 100% nhiệm vụ", en: "All tasks are done" },
  TASKS_ALL_ON_TIME: { vi: "100% nhiệm vụ đúng tiến độ", en: "All tasks are done on time" },
  TASKS_LATE_WITHIN_LIMIT: {
    vi: "Tỷ lệ nhiệm vụ chậm tiến độ không vượt quá mức cho phép",
    en: "The share of late tasks does not pass the limit",
  },
  TASKS_ABOVE_REQUIREMENT: {
    vi: "Tỷ lệ nhiệm vụ vượt mức yêu cầu đạt mức quy định",
    en: "The share of tasks done above requirement reaches the limit",
  },
  TASKS_UNDER_HALF: {
    vi: "Chỉ hoàn thành dưới 50% các chỉ tiêu, nhiệm vụ được giao trong năm",
    en: "Fewer than 50% of the year's targets and tasks are done",
  },
  TASKS_MOSTLY_NOT_DONE: {
    vi: "Trên 50% nhiệm vụ bị đánh giá không hoàn thành",
    en: "More than 50% of the tasks are judged not done",
  },
  STATE_RATING_UNSATISFACTORY: {
    vi: "Cán bộ, công chức, viên chức bị xếp loại Không hoàn thành nhiệm vụ",
    en: "A cadre, civil servant or public employee is rated Unsatisfactory by the State employer",
  },
  DISCIPLINED_IN_YEAR: {
    vi: "Bị thi hành kỷ luật trong năm (một vi phạm chỉ tính một lần khi đánh giá, xếp loại)",
    en: "Disciplined in the year (one violation counts in one rating only)",
  },
  DEGRADATION_CONCLUDED: {
    vi: "Cấp có thẩm quyền kết luận có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa”",
    en: "The competent authority concluded degradation of ideology, ethics or lifestyle, “self-evolution” or “self-transformation”",
  },
  BELOW_SATISFACTORY: {
    vi: "Không đạt mức Hoàn thành nhiệm vụ",
    en: "Does not reach the level Satisfactory",
  },
};

/** Plain wording of a condition in both languages. */
export function explainCondition(code: ConditionCode): Bilingual {
  return CONDITION_TEXTS[code];
}
