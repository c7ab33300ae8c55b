import type { OrderRule } from "../edition.js";
import { orderRule } from "../orderRule.js";
import type { Sourced } from "../sourced.js";
import { article } from "./provenance.js";

const rating = article("Điều 12, khoản 2");
const review = article("Điều 7, khoản 3");
const steps = article("Điều 12, khoản 1");

/** Order of work from 2025. The vote of a cell is no step of its own: the published ballots are for reference. */
export const ORDER_2025: readonly Sourced<OrderRule>[] = [
  orderRule("STATE_RATING_BEFORE_MEMBER_RATING", article("Điều 3, khoản 4")),
  orderRule("REVIEW_BEFORE_RATING", article("Điều 15, khoản 1")),
  orderRule("PROPOSAL_BEFORE_DECISION", steps),
  orderRule("DECISION_BEFORE_PUBLICATION", article("Điều 15, khoản 2")),
  orderRule("COLLECTIVE_BEFORE_INDIVIDUALS", rating),
  orderRule("HEAD_AFTER_COLLECTIVE", rating),
  orderRule("PARTS_BEFORE_ORGANISATION", rating),
  orderRule("LOWER_BEFORE_UPPER", rating),
  orderRule("HEAD_BEFORE_DEPUTIES", review),
  orderRule("DEPUTIES_BEFORE_MEMBERS", review),
  orderRule("GOVERNMENT_BEFORE_COMMITTEE", review),
  orderRule("CELL_BEFORE_COLLECTIVE", review),
];
