import type { PlaceRule } from "../placeRule.js";
import { placeRule } from "../placeTexts.js";
import type { Sourced } from "../sourced.js";

const QD366 = "Quy định 366-QĐ/TW (2025)";
const HD43 = "Hướng dẫn 43-HD/BTCTW (2025)";
const article = (number: string) => ({ source: `${QD366}, ${number}`, certainty: "SOURCED" }) as const;
const point = (number: string) => ({ source: `${HD43}, ${number}`, certainty: "SOURCED" }) as const;

/** Where persons and collectives are reviewed and rated from 2025. */
export const PLACES_2025: readonly Sourced<PlaceRule>[] = [
  placeRule("CELL_OF_ACTIVITY", article("Điều 7")),
  placeRule("WITHOUT_CELL_COMMITTEE_AT_CELL", point("mục 1")),
  placeRule("LEADERSHIP_COLLECTIVE_TOO", article("Điều 7")),
  placeRule("MORE_WORKING_TIME", article("Điều 7")),
  placeRule("CONCURRENT_POST_LIMITED", article("Điều 7")),
  placeRule("ONCE_IN_COMMITTEE", article("Điều 7, khoản 2.4")),
  placeRule("UNDER_THREE_IN_COMMITTEE", point("điểm 7.4"), { fewerThan: 3 }),
  placeRule("COMMITTEE_SUSPENDED_AT_CELL", point("điểm 7.7")),
  placeRule("MEMBER_RATING_AT_CELL", article("Điều 3, khoản 4")),
  placeRule("STATE_RATING_AT_HIGHEST_POST", article("Điều 3, khoản 4")),
  placeRule("RESIDENCE_COMMENT", article("Điều 17, khoản 2"), { residence: "DOSSIER_ITEM" }),
  placeRule("NO_RESIDENCE_COMMENT", {
    source: "Hướng dẫn 33-HD/BTCTW (2020), mục 1",
    certainty: "SOURCED",
  }),
];
