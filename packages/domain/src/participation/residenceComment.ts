import type { Edition } from "../editions/edition.js";
import type { Provenance } from "../editions/sourced.js";
import { placeRulesInYear, provenanceOf } from "./placeRulesInYear.js";

/**
 * Why no yearly comment is taken at the residence: lives in barracks or official housing; works away or on the move;
 * studies full-time or far from home; need not be introduced at the residence at all.
 * @see Guidance 33-HD/BTCTW (2020), section 1
 */
export const RESIDENCE_EXEMPTIONS = [
  "BARRACKS_OR_OFFICIAL_HOUSING",
  "OFTEN_AWAY",
  "STUDYING_AWAY",
  "NOT_INTRODUCED",
] as const;
export type ResidenceExemption = (typeof RESIDENCE_EXEMPTIONS)[number];

export interface ResidenceFacts {
  /** True for a working member (đảng viên đang công tác), whose cell is not the cell of the residence. */
  readonly isWorking: boolean;
  /** Null when none applies. */
  readonly exemption: ResidenceExemption | null;
  readonly hasComment: boolean;
}

export interface ResidenceComment extends Provenance {
  /**
   * INPUT: one input of the synthesis. DOSSIER_ITEM: the dossier is incomplete without it. NOT_TAKEN: no yearly comment
   * of this member. Neither bars the rating.
   */
  readonly effect: "INPUT" | "DOSSIER_ITEM" | "NOT_TAKEN";
  readonly isMissing: boolean;
}

/**
 * The comment of the committee at the residence (nhận xét nơi cư trú): what it is to the review of the year, and whether
 * it is missing. Null for a member who is active at the residence, and where the edition has no such comment.
 * @see Regulation 76-QĐ/TW (2000), 213-QĐ/TW (2020); Regulation 366-QĐ/TW (2025), article 17.2
 */
export function residenceComment(
  residence: ResidenceFacts,
  edition: Edition,
  year: number,
): ResidenceComment | null {
  const rules = placeRulesInYear(edition, year);
  const rule = rules.find("RESIDENCE_COMMENT");
  if (!residence.isWorking || !rule?.value.residence) return null;
  const none = residence.exemption === null ? null : rules.find("NO_RESIDENCE_COMMENT");
  if (none) return { effect: "NOT_TAKEN", isMissing: false, ...provenanceOf(none) };
  return { effect: rule.value.residence, isMissing: !residence.hasComment, ...provenanceOf(rule) };
}
