import type { Bilingual } from "../editions/bilingual.js";
import type { Action } from "./actions.js";

/** Parts of a result, each with its own readers. */
export const RESULT_PARTS = ["LEVEL", "GRADES", "SHEETS", "VOTES", "REASONS", "APPEAL"] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

export interface ResultPartRule {
  /** The action of the access table that opens the part to its subject or to others. */
  readonly action: Action;
  readonly who: Bilingual;
  readonly from: Bilingual;
}

/**
 * Who sees which part of a result, and from when, in words: the level goes to the collective concerned, what was said
 * about a person only to the person and the managing body.
 * @see Quy định 366-QĐ/TW (2025); Hướng dẫn 21-HD/BTCTW (2019): notified to the subject, published in the unit
 */
export const RESULT_PART_RULES: Readonly<Record<ResultPart, ResultPartRule>> = {
  LEVEL: {
    action: "result:readPublished",
    who: {
      vi: "đồng chí, chi bộ của đồng chí và cấp ủy quản lý",
      en: "you, your cell and the managing committee",
    },
    from: { vi: "ngày công bố", en: "the day of publication" },
  },
  GRADES: {
    action: "selfAssessment:read",
    who: {
      vi: "đồng chí, chi ủy và cấp ủy quản lý",
      en: "you, the cell committee and the managing committee",
    },
    from: {
      vi: "khi đồng chí nộp; đảng ủy từ khi chi bộ đề xuất",
      en: "when you hand in; the committee once the cell has proposed",
    },
  },
  SHEETS: {
    action: "sheet:read",
    who: {
      vi: "đồng chí, chi ủy và cấp ủy quản lý; phiếu kín không hiện tên người ghi",
      en: "you, the cell committee and the managing committee; confidential sheets show no name",
    },
    from: { vi: "khi văn phòng mở phiếu", en: "the release of the sheets" },
  },
  VOTES: {
    action: "result:readOwn",
    who: {
      vi: "chỉ đồng chí, chi ủy và cấp ủy quản lý; không ai xem được ai bỏ phiếu thế nào",
      en: "only you, the cell committee and the managing committee; nobody sees who voted how",
    },
    from: { vi: "ngày thông báo cho đồng chí", en: "the day you were notified" },
  },
  REASONS: {
    action: "result:readOwn",
    who: { vi: "chỉ đồng chí và cấp ủy quản lý", en: "only you and the managing committee" },
    from: { vi: "ngày thông báo cho đồng chí", en: "the day you were notified" },
  },
  APPEAL: {
    action: "appeal:read",
    who: {
      vi: "chỉ đồng chí, cấp ủy xem xét và cơ quan kiểm tra",
      en: "only you, the committee that looks at it and the inspection",
    },
    from: { vi: "ngày đồng chí gửi", en: "the day you file it" },
  },
};
