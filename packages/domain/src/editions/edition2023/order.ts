import type { OrderRule } from "../edition.js";
import { orderRule } from "../orderRule.js";
import type { Sourced } from "../sourced.js";
import { known, QD124, sourced, uncertain } from "./provenance.js";

const review = { source: `${QD124}; ${sourced.source}`, certainty: "SOURCED" } as const;

/** Order of work in 2023 and 2024. */
export const ORDER_2023: readonly Sourced<OrderRule>[] = [
  orderRule("STATE_RATING_BEFORE_MEMBER_RATING", known),
  orderRule("REVIEW_BEFORE_RATING", known),
  orderRule(
    "VOTE_BEFORE_PROPOSAL",
    uncertain({
      vi: "Chưa đọc được đoạn về bỏ phiếu ở chi bộ; mặc định như các năm 2018–2022: chi bộ bỏ phiếu rồi đề nghị.",
      en: "The passage on the cell's vote was not readable; by default as in 2018 to 2022: the cell votes, then proposes.",
    }),
  ),
  orderRule("PROPOSAL_BEFORE_DECISION", known),
  orderRule("DECISION_BEFORE_PUBLICATION", known),
  orderRule("COLLECTIVE_BEFORE_INDIVIDUALS", review),
  orderRule("HEAD_AFTER_COLLECTIVE", review),
  orderRule("HEAD_BEFORE_DEPUTIES", review),
  orderRule("DEPUTIES_BEFORE_MEMBERS", review),
  orderRule("GOVERNMENT_BEFORE_COMMITTEE", review),
  orderRule("CELL_BEFORE_COLLECTIVE", review),
  orderRule("LOWER_BEFORE_UPPER", known),
  orderRule("PARTS_BEFORE_ORGANISATION", known),
];
