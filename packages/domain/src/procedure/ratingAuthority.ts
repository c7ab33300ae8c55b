import type { Bilingual } from "../editions/bilingual.js";
import type { Provenance } from "../editions/sourced.js";

/** Where a Party organisation stands, which decides who rates it. */
export const ORGANISATION_RANKS = [
  "CELL_UNDER_GRASSROOTS",
  "GRASSROOTS_CELL",
  "SECTIONAL_ORGANISATION",
  "GRASSROOTS_ORGANISATION",
  "ABOVE_GRASSROOTS",
  "PROVINCE",
] as const;
export type OrganisationRank = (typeof ORGANISATION_RANKS)[number];

export const RATING_BODIES = [
  "CELL_COMMITTEE",
  "SECTIONAL_COMMITTEE",
  "GRASSROOTS_COMMITTEE",
  "OWN_STANDING_COMMITTEE",
  "STANDING_COMMITTEE_ABOVE_GRASSROOTS",
  "PROVINCIAL_STANDING_COMMITTEE",
  "PROVINCIAL_COMMITTEE",
  "CENTRAL_ORGANISATION_COMMISSION",
  "POLITBURO_OR_SECRETARIAT",
] as const;
export type RatingBody = (typeof RATING_BODIES)[number];

/** Plain wording of every body. */
export const RATING_BODY_TEXTS: Readonly<Record<RatingBody, Bilingual>> = {
  CELL_COMMITTEE: {
    vi: "Chi ủy (chi bộ nơi không có chi ủy)",
    en: "The cell committee (the cell where there is none)",
  },
  SECTIONAL_COMMITTEE: { vi: "Đảng ủy bộ phận", en: "The sectional Party committee" },
  GRASSROOTS_COMMITTEE: { vi: "Đảng ủy cơ sở", en: "The grassroots Party committee" },
  OWN_STANDING_COMMITTEE: {
    vi: "Ban thường vụ cấp ủy của đảng bộ",
    en: "The organisation's own standing committee",
  },
  STANDING_COMMITTEE_ABOVE_GRASSROOTS: {
    vi: "Ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
    en: "The standing committee directly above the grassroots organisation",
  },
  PROVINCIAL_STANDING_COMMITTEE: {
    vi: "Ban thường vụ tỉnh ủy, thành ủy",
    en: "The standing committee of the province or city",
  },
  PROVINCIAL_COMMITTEE: {
    vi: "Ban chấp hành đảng bộ tỉnh, thành phố",
    en: "The executive committee of the province or city",
  },
  CENTRAL_ORGANISATION_COMMISSION: {
    vi: "Ban Tổ chức Trung ương",
    en: "The Central Organisation Commission",
  },
  POLITBURO_OR_SECRETARIAT: { vi: "Bộ Chính trị, Ban Bí thư", en: "The Politburo or the Secretariat" },
};

/** Who rates an organisation itself, who proposes or verifies, who decides. */
export interface RatingAuthority {
  readonly selfRates: readonly RatingBody[];
  /** Empty where nobody stands between. */
  readonly proposes: readonly RatingBody[];
  /** More than one where the text names an alternative. */
  readonly decides: readonly RatingBody[];
}

/**
 * Who decides the rating of a Party organisation. The text is of 2025; until 2024 the pattern is the same with the
 * district above the grassroots.
 */
export const RATING_AUTHORITIES: Readonly<Record<OrganisationRank, RatingAuthority>> = {
  CELL_UNDER_GRASSROOTS: {
    selfRates: ["CELL_COMMITTEE"],
    proposes: ["SECTIONAL_COMMITTEE"],
    decides: ["GRASSROOTS_COMMITTEE", "STANDING_COMMITTEE_ABOVE_GRASSROOTS"],
  },
  GRASSROOTS_CELL: {
    selfRates: ["CELL_COMMITTEE"],
    proposes: [],
    decides: ["STANDING_COMMITTEE_ABOVE_GRASSROOTS"],
  },
  SECTIONAL_ORGANISATION: {
    selfRates: ["SECTIONAL_COMMITTEE"],
    proposes: [],
    decides: ["GRASSROOTS_COMMITTEE", "STANDING_COMMITTEE_ABOVE_GRASSROOTS"],
  },
  GRASSROOTS_ORGANISATION: {
    selfRates: ["GRASSROOTS_COMMITTEE"],
    proposes: [],
    decides: ["STANDING_COMMITTEE_ABOVE_GRASSROOTS", "PROVINCIAL_STANDING_COMMITTEE"],
  },
  ABOVE_GRASSROOTS: {
    selfRates: ["OWN_STANDING_COMMITTEE"],
    proposes: [],
    decides: ["PROVINCIAL_STANDING_COMMITTEE"],
  },
  PROVINCE: {
    selfRates: ["PROVINCIAL_STANDING_COMMITTEE", "PROVINCIAL_COMMITTEE"],
    proposes: ["CENTRAL_ORGANISATION_COMMISSION"],
    decides: ["POLITBURO_OR_SECRETARIAT"],
  },
};

/**
 * Who acts for one organisation. A cell has a proposer only where a sectional committee stands above it; a grassroots
 * organisation directly under the province is decided there, any other by the committee directly above.
 * @param place `hasSectionalCommittee` and `isDirectlyUnderProvince` are false when left out
 */
export function ratingAuthority(
  rank: OrganisationRank,
  place: { readonly hasSectionalCommittee?: boolean; readonly isDirectlyUnderProvince?: boolean } = {},
): RatingAuthority {
  const authority = RATING_AUTHORITIES[rank];
  if (rank === "CELL_UNDER_GRASSROOTS" && !place.hasSectionalCommittee) return { ...authority, proposes: [] };
  if (rank !== "GRASSROOTS_ORGANISATION") return authority;
  const [above, province] = ["STANDING_COMMITTEE_ABOVE_GRASSROOTS", "PROVINCIAL_STANDING_COMMITTEE"] as const;
  return { ...authority, decides: [place.isDirectlyUnderProvince ? province : above] };
}

/** Where the table comes from, by review year. */
export function ratingAuthorityProvenance(year: number): Provenance {
  return year >= 2025
    ? { source: "Quy định 366-QĐ/TW (2025)", certainty: "SOURCED" }
    : { source: "Quy định 366-QĐ/TW (2025), áp dụng tương tự cho các năm trước", certainty: "DERIVED" };
}
