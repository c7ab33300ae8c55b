import { listedCollectives } from "../collectiveTexts.js";
import { openRule, sixMonthsCountedTo } from "../openParticipation.js";
import type { ListedCollective, ParticipationRules } from "../participationRule.js";
import { PARTICIPATION_TEXTS } from "../participationTexts.js";
import { PARTY_GROUP_RULE, STATUTE_PERSON_RULES } from "../statuteParticipation.js";

const QD366 = "Quy định 366-QĐ/TW (2025)";
const HD43 = "Hướng dẫn 43-HD/BTCTW (2025)";
const SUBJECTS = `${QD366}, Điều 5 và Điều 6`;
const subjects = { source: SUBJECTS, certainty: "SOURCED" } as const;
const point = (number: string) => ({ source: `${HD43}, điểm ${number}`, certainty: "SOURCED" }) as const;

/** How persons take part from 2025. */
export const PARTICIPATION_2025: ParticipationRules = {
  ...STATUTE_PERSON_RULES,
  EXEMPT: { treatment: "OUT", text: PARTICIPATION_TEXTS.EXEMPT, ...subjects },
  SUSPENDED: { treatment: "OUT", text: PARTICIPATION_TEXTS.SUSPENDED, ...subjects },
  COMMITTEE_SUSPENDED: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.COMMITTEE_SUSPENDED,
    effect: {
      vi: "Kiểm điểm trách nhiệm trong thời gian trước khi bị đình chỉ, tại chi bộ",
      en: "Reviewed for the time before the suspension, at the cell",
    },
    ...point("7.7"),
  },
  ADMITTED_UNDER_SIX_MONTHS: {
    treatment: "OUT",
    months: 6,
    countedTo: sixMonthsCountedTo(SUBJECTS),
    text: PARTICIPATION_TEXTS.ADMITTED_UNDER_SIX_MONTHS,
    ...subjects,
  },
  SICK_LEAVE_CAP: {
    treatment: "RATED",
    months: 3,
    text: PARTICIPATION_TEXTS.SICK_LEAVE_CAP,
    effect: {
      vi: "Xếp loại theo kết quả công việc thực tế, không hạn chế mức",
      en: "Rated on the work actually done; no level is barred",
    },
    ...point("7.5"),
  },
  MATERNITY_LEAVE: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.MATERNITY_LEAVE,
    effect: {
      vi: "Xếp loại theo kết quả công việc thực tế",
      en: "Rated on the work actually done",
    },
    ...point("7.5"),
  },
  REVIEW_DEFERRED: openRule("REVIEW_DEFERRED", HD43),
  TEMPORARY_ELSEWHERE: {
    treatment: "RATED",
    paper: "TEMPORARY_CELL_COMMENT",
    text: PARTICIPATION_TEXTS.TEMPORARY_ELSEWHERE,
    ...point("7.6"),
  },
  TEMPORARY_HERE: { treatment: "OUT", text: PARTICIPATION_TEXTS.TEMPORARY_HERE, ...point("7.6") },
  TRANSFERRED_IN: openRule("TRANSFERRED_IN", HD43),
  TRANSFERRED_OUT: openRule("TRANSFERRED_OUT", HD43),
  STATE_WORK_UNDER_SIX_MONTHS: {
    treatment: "RATED",
    months: 6,
    text: PARTICIPATION_TEXTS.STATE_WORK_UNDER_SIX_MONTHS,
    source: "Nghị định 90/2020/NĐ-CP, sửa đổi bởi Nghị định 48/2023/NĐ-CP",
    certainty: "SOURCED",
  },
  OUTSIDE_POLITICAL_SYSTEM: {
    treatment: "RATED",
    text: PARTICIPATION_TEXTS.OUTSIDE_POLITICAL_SYSTEM,
    effect: { vi: "Tiêu chí riêng (Phụ lục 5) và Mẫu 2C", en: "Criteria of its own (Annex 5) and form 2C" },
    post: "OUTSIDE_POLITICAL_SYSTEM",
    source: `${QD366}, Phụ lục 5; Mẫu 2C`,
    certainty: "SOURCED",
  },
};

const bodies: ParticipationRules = {
  // Whatever is reviewed must be rated in 2025 ("được kiểm điểm thì phải đánh giá, xếp loại", Điều 3): REVIEW_ONLY is no
  // choice. Every ward was founded on 1 July 2025, so leaving new bodies out would leave out all of them.
  FOUNDED_UNDER_SIX_MONTHS: openRule("FOUNDED_UNDER_SIX_MONTHS", HD43, {
    treatment: "ASK_PERSON",
    options: ["RATED", "OUT", "ASK_PERSON"],
    note: {
      vi: "Chưa đọc được quy định về tổ chức đảng, tập thể mới thành lập dưới 6 tháng. Đã kiểm điểm thì phải xếp loại (Điều 3), nên mặc định vẫn xếp loại; cấp có thẩm quyền xác nhận.",
      en: "No rule on bodies founded less than six months ago was readable. What is reviewed must be rated (article 3), so by default they are rated, and the authority confirms.",
    },
  }),
  DISSOLVED: openRule("DISSOLVED", HD43),
  MERGED_AWAY: openRule("MERGED_AWAY", HD43),
  MERGED_IN: openRule("MERGED_IN", HD43),
};

/** How organisations take part from 2025. */
export const ORGANISATION_PARTICIPATION_2025: ParticipationRules = {
  PARTY_GROUP: PARTY_GROUP_RULE,
  ...bodies,
};

/** How collectives take part from 2025. */
export const COLLECTIVE_PARTICIPATION_2025: ParticipationRules = {
  ...bodies,
  COLLECTIVE_NOT_LISTED: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.COLLECTIVE_NOT_LISTED,
    source: `${QD366}, Điều 5`,
    certainty: "SOURCED",
  },
  WITHOUT_CELL_COMMITTEE: {
    treatment: "OUT",
    text: PARTICIPATION_TEXTS.WITHOUT_CELL_COMMITTEE,
    source: `${HD43}, mục 1`,
    certainty: "SOURCED",
  },
  COLLECTIVE_UNDER_THREE: {
    treatment: "RATED",
    fewerThan: 3,
    text: PARTICIPATION_TEXTS.COLLECTIVE_UNDER_THREE,
    ...point("7.4"),
  },
};

/** Collectives reviewed and rated at a ward and below from 2025; the province may name further ones. */
export const COLLECTIVES_2025: readonly ListedCollective[] = [
  ...listedCollectives(
    [
      "PARTY_STANDING_COMMITTEE",
      "PARTY_COMMITTEE",
      "GRASSROOTS_CELL_COMMITTEE",
      "CELL_COMMITTEE",
      "PEOPLES_COUNCIL_STANDING",
      "PEOPLES_COMMITTEE",
      "FATHERLAND_FRONT_STANDING",
      "MASS_ORGANISATION_STANDING",
      "UNIT_LEADERSHIP",
    ],
    { source: `${QD366}, Điều 5`, certainty: "SOURCED" },
  ),
  ...listedCollectives(["SECTIONAL_COMMITTEE"], { source: `${HD43}, mục 1`, certainty: "SOURCED" }),
];
