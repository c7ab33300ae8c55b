import type { Bilingual } from "./bilingual.js";
import type { ConditionCode, ConditionRule } from "./condition.js";
import { bandText, fractionText } from "./figureTexts.js";

/**
 * Plain wording of every condition, used by screens and prints alike. `{share}` stands for the fraction of the rule,
 * `{band}` for its band of points, `{count}` for its number of bodies.
 */
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
  CRITERION_POOR: {
    vi: "Có tiêu chí xếp cấp độ Kém",
    en: "A criterion is graded Poor",
  },
  POINTS_IN_BAND: {
    vi: "Tổng điểm nằm trong khung điểm của mức: {band}",
    en: "Total points lie in the band of the level: {band}",
  },
  POINTS_TOO_FEW: {
    vi: "Tổng điểm {band}",
    en: "Total points {band}",
  },
  TASKS_ALL_DONE: { vi: "Hoàn thành 100% nhiệm vụ được giao", en: "All assigned tasks are done" },
  TASKS_ALL_ON_TIME: {
    vi: "100% nhiệm vụ bảo đảm tiến độ, chất lượng",
    en: "All tasks are done on time and to standard",
  },
  TASKS_LATE_WITHIN_LIMIT: {
    vi: "Nhiệm vụ chậm tiến độ không vượt quá {share}",
    en: "Late tasks are at most {share}",
  },
  TASKS_ABOVE_REQUIREMENT: {
    vi: "Có ít nhất {share} nhiệm vụ hoàn thành vượt mức yêu cầu",
    en: "At least {share} of the tasks are done above requirement",
  },
  TASKS_TOO_FEW_DONE: {
    vi: "Chỉ hoàn thành dưới {share} các chỉ tiêu, nhiệm vụ được giao trong năm",
    en: "Fewer than {share} of the year's targets and tasks are done",
  },
  TASKS_MOSTLY_NOT_DONE: {
    vi: "Trên {share} nhiệm vụ bị đánh giá không hoàn thành",
    en: "More than {share} of the tasks are judged not done",
  },
  UNIT_TASKS_ALL_DONE: {
    vi: "Cơ quan, đơn vị trực tiếp phụ trách hoàn thành 100% nhiệm vụ",
    en: "The unit under direct charge has all its tasks done",
  },
  UNIT_TASKS_ALL_ON_TIME: {
    vi: "Cơ quan, đơn vị trực tiếp phụ trách có 100% nhiệm vụ đúng tiến độ, bảo đảm chất lượng",
    en: "The unit under direct charge has all its tasks done on time and to standard",
  },
  UNIT_TASKS_LATE_WITHIN_LIMIT: {
    vi: "Nhiệm vụ chậm tiến độ của cơ quan, đơn vị trực tiếp phụ trách không vượt quá {share}",
    en: "Late tasks of the unit under direct charge are at most {share}",
  },
  UNIT_TASKS_ABOVE_REQUIREMENT: {
    vi: "Cơ quan, đơn vị trực tiếp phụ trách có ít nhất {share} nhiệm vụ vượt mức yêu cầu",
    en: "At least {share} of the tasks of the unit under direct charge are done above requirement",
  },
  UNIT_TASKS_TOO_FEW_DONE: {
    vi: "Cơ quan, đơn vị trực tiếp phụ trách chỉ hoàn thành dưới {share} nhiệm vụ",
    en: "The unit under direct charge has fewer than {share} of its tasks done",
  },
  BASIC_TARGETS_MISSED: {
    vi: "Không hoàn thành các chỉ tiêu kinh tế - xã hội cơ bản được giao (tăng trưởng, thu ngân sách, giải ngân đầu tư công, thu nhập bình quân đầu người, giảm nghèo)",
    en: "The basic socio-economic targets assigned are missed (growth, budget revenue, disbursement of public investment, income per head, poverty reduction)",
  },
  SHORTCOMINGS_ALL_FIXED: {
    vi: "100% hạn chế, khuyết điểm đã được chỉ ra ở kỳ trước (nếu có) được khắc phục",
    en: "All shortcomings pointed out in the previous period (if any) are remedied",
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
  STATE_RATING_UNSATISFACTORY: {
    vi: "Cán bộ, công chức, viên chức bị xếp loại Không hoàn thành nhiệm vụ",
    en: "A cadre, civil servant or public employee is rated Unsatisfactory by the State employer",
  },
  NOT_ABOVE_UNIT: {
    vi: "Người đứng đầu không được xếp loại cao hơn mức xếp loại của tập thể, tổ chức do mình đứng đầu",
    en: "The head is not rated above the collective or organisation headed",
  },
  LINKED_BODIES_AT_LEAST_GOOD: {
    vi: "Chính quyền, Mặt trận Tổ quốc, các đoàn thể cùng cấp được xếp loại Hoàn thành tốt nhiệm vụ trở lên",
    en: "Government, Fatherland Front and mass organisations of the same level are rated Good or better",
  },
  LINKED_BODIES_AT_LEAST_SATISFACTORY: {
    vi: "Chính quyền, Mặt trận Tổ quốc, các đoàn thể cùng cấp được xếp loại Hoàn thành nhiệm vụ trở lên",
    en: "Government, Fatherland Front and mass organisations of the same level are rated Satisfactory or better",
  },
  GOVERNMENT_AT_LOWEST: {
    vi: "Chính quyền cùng cấp bị xếp loại ở mức thấp nhất",
    en: "The government of the same level is rated at the lowest level",
  },
  MASS_ORGANISATIONS_AT_LOWEST: {
    vi: "Có từ {count} tổ chức trở lên trong Mặt trận Tổ quốc, đoàn thể chính trị - xã hội cùng cấp bị xếp loại ở mức thấp nhất",
    en: "At least {count} of the Fatherland Front and mass organisations of the same level are rated at the lowest level",
  },
  SUBORDINATES_ALL_SATISFACTORY: {
    vi: "{share} tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) được xếp loại Hoàn thành nhiệm vụ trở lên",
    en: "{share} of the subordinate organisations (in a cell, of the members) are rated Satisfactory or better",
  },
  SUBORDINATES_MOSTLY_GOOD: {
    vi: "Ít nhất {share} tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) được xếp loại Hoàn thành tốt nhiệm vụ trở lên",
    en: "At least {share} of the subordinate organisations (in a cell, of the members) are rated Good or better",
  },
  SUBORDINATES_TOO_MANY_UNSATISFACTORY: {
    vi: "Có trên {share} tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) Không hoàn thành nhiệm vụ",
    en: "More than {share} of the subordinate organisations (in a cell, of the members) are rated Unsatisfactory",
  },
  ORGANISATIONS_TOO_MANY_UNSATISFACTORY: {
    vi: "Đảng bộ có trên {share} tổ chức đảng trực thuộc bị xếp loại yếu kém",
    en: "More than {share} of the subordinate organisations are rated at the lowest level",
  },
  MEMBERS_TOO_MANY_UNSATISFACTORY: {
    vi: "Chi bộ có trên {share} đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ",
    en: "More than {share} of the cell's members are rated at the lowest level",
  },
  SUBORDINATES_TOO_MANY_DISCIPLINED: {
    vi: "Có trên {share} đơn vị trực thuộc bị kỷ luật",
    en: "More than {share} of the subordinate units are disciplined",
  },
  UNITS_IN_CHARGE_ALL_SATISFACTORY: {
    vi: "100% cơ quan, đơn vị thuộc phạm vi phụ trách, quản lý trực tiếp được xếp loại Hoàn thành nhiệm vụ trở lên",
    en: "All units under direct charge are rated Satisfactory or better",
  },
  UNITS_IN_CHARGE_MOSTLY_GOOD: {
    vi: "Ít nhất {share} cơ quan, đơn vị thuộc phạm vi phụ trách, quản lý trực tiếp được xếp loại Hoàn thành tốt nhiệm vụ trở lên",
    en: "At least {share} of the units under direct charge are rated Good or better",
  },
  UNITS_IN_CHARGE_MOSTLY_UNSATISFACTORY: {
    vi: "Có trên {share} cơ quan, đơn vị trực tiếp phụ trách bị xếp loại Không hoàn thành nhiệm vụ",
    en: "More than {share} of the units under direct charge are rated Unsatisfactory",
  },
  LOW_CONFIDENCE: {
    vi: "Có trên {share} số phiếu tín nhiệm thấp trong lần lấy phiếu tín nhiệm của năm",
    en: "More than {share} of the votes in the year's confidence vote are “low confidence”",
  },
  DISCIPLINED_IN_YEAR: {
    vi: "Bị thi hành kỷ luật trong năm (một vi phạm chỉ tính một lần khi đánh giá, xếp loại)",
    en: "Disciplined in the year (one violation counts in one rating only)",
  },
  NOT_DISCIPLINED: {
    vi: "Không bị thi hành kỷ luật trong năm",
    en: "Not disciplined in the year",
  },
  COLLECTIVE_DISCIPLINED: {
    vi: "Tập thể, tổ chức bị thi hành kỷ luật trong năm",
    en: "The collective or organisation is disciplined in the year",
  },
  COLLECTIVE_MEMBER_DISCIPLINED: {
    vi: "Có thành viên trong tập thể lãnh đạo, quản lý bị thi hành kỷ luật",
    en: "A member of the leadership collective is disciplined",
  },
  NO_COLLECTIVE_MEMBER_DISCIPLINED: {
    vi: "Không có thành viên trong tập thể lãnh đạo, quản lý bị thi hành kỷ luật",
    en: "No member of the leadership collective is disciplined",
  },
  NO_SUBORDINATE_DISCIPLINED: {
    vi: "Không có tổ chức, cá nhân thuộc quyền bị thi hành kỷ luật",
    en: "No subordinate organisation or member is disciplined",
  },
  CORRUPTION_IN_SUBORDINATE_UNIT: {
    vi: "Để xảy ra tham nhũng, tiêu cực ở đơn vị trực thuộc đến mức phải xử lý kỷ luật",
    en: "Corruption or negativity in a subordinate unit led to discipline",
  },
  CORRUPTION_WITH_MEMBERS_DISCIPLINED: {
    vi: "Để xảy ra tham nhũng, tiêu cực, suy thoái về tư tưởng chính trị, đạo đức, lối sống đến mức có đảng viên phải kỷ luật",
    en: "Corruption, negativity or degradation led to members being disciplined",
  },
  DEGRADATION_CONCLUDED: {
    vi: "Cấp có thẩm quyền kết luận có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa”",
    en: "The competent authority concluded degradation of ideology, ethics or lifestyle, “self-evolution” or “self-transformation”",
  },
  COLLECTIVE_MEMBER_DEGRADATION: {
    vi: "Có thành viên bị cấp có thẩm quyền kết luận suy thoái, “tự diễn biến”, “tự chuyển hóa”",
    en: "The competent authority concluded degradation of a member of the collective",
  },
  DISUNITY_CONCLUDED: {
    vi: "Cấp có thẩm quyền kết luận mất đoàn kết, bè phái",
    en: "The competent authority concluded disunity or factions",
  },
  PERSONNEL_WRONGDOING_CONCLUDED: {
    vi: "Cấp có thẩm quyền kết luận có sai phạm trong công tác cán bộ, chạy chức, chạy quyền",
    en: "The competent authority concluded wrongdoing in personnel work or the buying of posts",
  },
  CORRUPTION_IN_SCOPE: {
    vi: "Để xảy ra tham nhũng, lãng phí, tiêu cực trong phạm vi trực tiếp phụ trách và bị xử lý",
    en: "Corruption, waste or negativity within the direct scope of charge led to discipline",
  },
  CONDUCT_RULE_BREACH: {
    vi: "Vi phạm quy định về những điều đảng viên không được làm, trách nhiệm nêu gương, làm ảnh hưởng uy tín",
    en: "Breach of what members must not do or of the duty to set an example, harming reputation",
  },
  STANDING_VIOLATED: {
    vi: "Vi phạm tư cách đảng viên hoặc không hoàn thành nhiệm vụ được giao",
    en: "Violated the standing of a member or did not complete the assigned tasks",
  },
  EXEMPLARY: {
    vi: "Thực sự có năng lực, đạo đức, có thành tích nổi bật được các đảng viên khác học tập, noi theo",
    en: "Truly capable and ethical, with outstanding achievements that other members follow",
  },
  OUTSTANDING_ACHIEVEMENTS: {
    vi: "Có thành tích nổi bật, được tập thể, tổ chức khác học tập",
    en: "Outstanding achievements that other collectives and organisations learn from",
  },
  PRODUCTS_SHOWN: {
    vi: "Có sản phẩm cụ thể, lượng hóa được chứng minh kết quả thực hiện nhiệm vụ",
    en: "Concrete, quantifiable products show the task results",
  },
  RATED_FROM_PARTS: {
    vi: "Căn cứ kết quả xếp loại của tập thể tổ chức, cơ quan, đơn vị; tập thể lãnh đạo, quản lý; tổ chức đảng trực thuộc (nếu có) và toàn bộ đảng viên, cấp có thẩm quyền xem xét, quyết định",
    en: "The competent authority decides on the ratings of the unit's collective, the leadership collective, subordinate Party organisations (if any) and all members",
  },
  WITHIN_CAP: {
    vi: "Không vượt mức cao nhất được phép trong trường hợp của đảng viên",
    en: "Not above the highest level allowed in the member's case",
  },
  BELOW_SATISFACTORY: {
    vi: "Không đạt mức Hoàn thành nhiệm vụ",
    en: "Does not reach the level Satisfactory",
  },
};

/** Wording of one condition with the figures of its rule filled in. */
export function conditionText(code: ConditionCode, rule: ConditionRule): Bilingual {
  const { vi, en } = CONDITION_TEXTS[code];
  switch (rule.kind) {
    case "SHARE": {
      const share = fractionText(rule.numerator, rule.denominator);
      return { vi: vi.replace("{share}", share), en: en.replace("{share}", share) };
    }
    case "POINTS_IN_BAND":
      return {
        vi: vi.replace("{band}", bandText(rule).vi),
        en: en.replace("{band}", bandText(rule).en),
      };
    case "LINKED_BODIES_UNSATISFACTORY": {
      const count = String(rule.atLeast);
      return { vi: vi.replace("{count}", count), en: en.replace("{count}", count) };
    }
    default:
      return CONDITION_TEXTS[code];
  }
}
