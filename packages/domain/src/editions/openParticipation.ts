import { deepFreeze } from "./deepFreeze.js";
import type { ParticipationReason } from "./participationReason.js";
import type { ParticipationRule, SixMonthsReferenceDay } from "./participationRule.js";
import { PARTICIPATION_TEXTS } from "./participationTexts.js";
import type { Sourced } from "./sourced.js";

const ANY_TREATMENT = ["RATED", "REVIEW_ONLY", "OUT", "ASK_PERSON"] as const;

/** What holds by default where the text of an edition is silent or was not readable, and what a unit may choose instead. */
export const OPEN_RULES = {
  SUSPENDED: {
    treatment: "ASK_PERSON",
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về đảng viên bị đình chỉ sinh hoạt đảng. Mặc định vẫn kiểm điểm, xếp loại; cấp ủy xác nhận từng trường hợp.",
      en: "No rule on members suspended from Party activity was readable. By default they are reviewed and rated, and the committee confirms each case.",
    },
  },
  COMMITTEE_SUSPENDED: {
    treatment: "ASK_PERSON",
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về người bị đình chỉ sinh hoạt cấp ủy. Mặc định vẫn kiểm điểm, xếp loại như đảng viên khác; cấp ủy xác nhận.",
      en: "No rule on those suspended from the committee was readable. By default they are reviewed and rated as other members, and the committee confirms.",
    },
  },
  ADMITTED_UNDER_SIX_MONTHS: {
    treatment: "REVIEW_ONLY",
    months: 6,
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về đảng viên mới kết nạp dưới 6 tháng. Mặc định theo cách làm thường gặp: kiểm điểm, không xếp loại.",
      en: "No rule on members admitted less than six months ago was readable. By default, as is common practice: reviewed and not rated.",
    },
  },
  SICK_LEAVE_CAP: {
    treatment: "ASK_PERSON",
    months: 3,
    cap: "SATISFACTORY",
    options: ["RATED", "CAPPED", "REVIEW_ONLY", "OUT", "ASK_PERSON"],
    note: {
      vi: "Chưa đọc được quy định về đảng viên nghỉ ốm từ 3 tháng trở lên. Mặc định không hạn chế mức xếp loại; cấp ủy xác nhận từng trường hợp.",
      en: "No rule on sick leave of three months or more was readable. By default no level is barred, and the committee confirms each case.",
    },
  },
  MATERNITY_LEAVE: {
    treatment: "RATED",
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về đảng viên nghỉ thai sản. Mặc định xếp loại theo thời gian làm việc thực tế.",
      en: "No rule on maternity leave was readable. By default the rating follows the time actually worked.",
    },
  },
  REVIEW_DEFERRED: {
    treatment: "RATED",
    paper: "COMPLETED_REVIEW",
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về người vắng mặt có lý do khi kiểm điểm. Mặc định phải hoàn thành kiểm điểm rồi mới xếp loại.",
      en: "No rule on absence with reason from the review was readable. By default the review is completed first, then the level is decided.",
    },
  },
  TEMPORARY_ELSEWHERE: {
    treatment: "RATED",
    paper: "TEMPORARY_CELL_COMMENT",
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về đảng viên sinh hoạt tạm thời. Mặc định kiểm điểm, xếp loại ở chi bộ nơi sinh hoạt chính thức, có nhận xét của nơi sinh hoạt tạm thời.",
      en: "No rule on temporary activity was readable. By default the official cell reviews and rates, with the comment of the temporary one.",
    },
  },
  TEMPORARY_HERE: {
    treatment: "OUT",
    options: ["REVIEW_ONLY", "OUT", "ASK_PERSON"],
    note: {
      vi: "Chưa đọc được quy định về đảng viên sinh hoạt tạm thời. Mặc định không xếp loại ở nơi sinh hoạt tạm thời.",
      en: "No rule on temporary activity was readable. By default the cell of temporary activity does not rate.",
    },
  },
  TRANSFERRED_IN: {
    treatment: "RATED",
    months: 6,
    paper: "FORMER_CELL_OPINION",
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về đảng viên chuyển sinh hoạt chính thức trong năm. Mặc định kiểm điểm, xếp loại ở nơi chuyển đến; cần ý kiến của nơi chuyển đi nếu ở đó từ 6 tháng trở lên.",
      en: "No rule on official transfer during the year was readable. By default the receiving cell reviews and rates, with the opinion of the former one after six months or more there.",
    },
  },
  TRANSFERRED_OUT: {
    treatment: "OUT",
    options: ["REVIEW_ONLY", "OUT", "ASK_PERSON"],
    note: {
      vi: "Chưa đọc được quy định về đảng viên chuyển sinh hoạt chính thức trong năm. Mặc định không xếp loại ở nơi chuyển đi.",
      en: "No rule on official transfer during the year was readable. By default the former cell does not rate.",
    },
  },
  STATE_WORK_UNDER_SIX_MONTHS: {
    treatment: "ASK_PERSON",
    months: 6,
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về cán bộ, công chức, viên chức công tác chưa đủ 6 tháng. Mặc định vẫn xếp loại đảng viên mà không chờ kết quả xếp loại công chức, viên chức; cấp ủy xác nhận.",
      en: "No rule on State employees with less than six months of work was readable. By default the member is rated without waiting for a State rating, and the committee confirms.",
    },
  },
  FOUNDED_UNDER_SIX_MONTHS: {
    treatment: "REVIEW_ONLY",
    months: 6,
    options: ANY_TREATMENT,
    note: {
      vi: "Chưa đọc được quy định về tổ chức đảng, tập thể mới thành lập dưới 6 tháng. Mặc định như Hướng dẫn 21-HD/BTCTW (2019): kiểm điểm, không xếp loại.",
      en: "No rule on bodies founded less than six months ago was readable. By default as Guidance 21-HD/BTCTW (2019) has it: reviewed and not rated.",
    },
  },
  CELL_POST_ONLY: {
    treatment: "OUT",
    options: ["RATED", "OUT"],
    note: {
      vi: "Các văn bản đã đọc cho cán bộ kiểm điểm ở hai nơi: chi bộ và tập thể lãnh đạo; bí thư, phó bí thư chi bộ kiểm điểm tại chính chi bộ, nên mặc định chỉ xếp loại đảng viên, không lập thêm hồ sơ cán bộ. Nơi quản lý các đồng chí này như cán bộ thì chọn có xếp loại.",
      en: "The documents read review cadres at two places, the cell and the leadership collective; secretary and deputy of a cell are reviewed at the cell itself. By default they are rated as members alone, without a second review as cadres. A unit that manages them as cadres chooses to rate them.",
    },
  },
  DISSOLVED: {
    treatment: "OUT",
    options: ["RATED", "OUT", "ASK_PERSON"],
    note: {
      vi: "Các văn bản đã đọc không nêu việc xếp loại tổ chức, tập thể giải thể trong năm. Mặc định không xếp loại; số liệu đến ngày giải thể được giữ nguyên.",
      en: "No document read speaks of bodies dissolved during the year. By default they are not rated, and their figures are kept as of the day they ended.",
    },
  },
  MERGED_AWAY: {
    treatment: "OUT",
    options: ["RATED", "OUT", "ASK_PERSON"],
    note: {
      vi: "Các văn bản đã đọc không nêu đơn vị nào chịu kết quả khi sáp nhập giữa năm. Mặc định đơn vị tiếp nhận được xếp loại cho cả năm; số liệu của đơn vị cũ được giữ nguyên đến ngày sáp nhập.",
      en: "No document read says which unit bears the result of a merger during the year. By default the receiving unit is rated for the whole year, and the figures of the old one are kept as of the day of the merger.",
    },
  },
  MERGED_IN: {
    treatment: "RATED",
    options: ANY_TREATMENT,
    note: {
      vi: "Các văn bản đã đọc không nêu đơn vị nào chịu kết quả khi sáp nhập giữa năm. Mặc định đơn vị tiếp nhận được xếp loại, có tính phần việc của đơn vị được sáp nhập.",
      en: "No document read says which unit bears the result of a merger during the year. By default the receiving unit is rated, with the work of the unit it received.",
    },
  },
} as const satisfies Partial<Record<ParticipationReason, Partial<ParticipationRule>>>;
export type OpenParticipationReason = keyof typeof OPEN_RULES;

/** The default rule of a reason on which the named document is silent; UNCERTAIN, with its note and its choices. */
export function openRule(
  reason: OpenParticipationReason,
  source: string,
  own: Partial<ParticipationRule> = {},
): ParticipationRule {
  const rule: Partial<ParticipationRule> & Pick<ParticipationRule, "treatment"> = OPEN_RULES[reason];
  const isCounted = reason === "ADMITTED_UNDER_SIX_MONTHS" || reason === "FOUNDED_UNDER_SIX_MONTHS";
  return {
    ...rule,
    text: PARTICIPATION_TEXTS[reason],
    source,
    certainty: "UNCERTAIN",
    ...(isCounted && { countedTo: sixMonthsCountedTo(source) }),
    ...own,
  };
}

/** The day up to which six months are counted: no document read names one. */
export function sixMonthsCountedTo(source: string): Sourced<SixMonthsReferenceDay> {
  return deepFreeze({
    value: "ROUND_REFERENCE_DAY",
    source,
    certainty: "UNCERTAIN",
    note: {
      vi: "Văn bản không nêu tính đủ 6 tháng đến ngày nào. Mặc định tính đến ngày chốt danh sách của đợt.",
      en: "The text does not name the day up to which six months are counted. By default the reference day of the round.",
    },
  });
}
