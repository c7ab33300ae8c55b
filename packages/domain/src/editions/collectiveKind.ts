/**
 * Kinds of collectives met at a ward and below. The first six are collectives of Party committees (tập thể cấp ủy); the
 * others lead or manage an authority, the Fatherland Front, a mass organisation or a unit.
 */
export const COLLECTIVE_KINDS = [
  /** Ban thường vụ đảng ủy. */
  "PARTY_STANDING_COMMITTEE",
  /** Đảng ủy, ban chấp hành đảng bộ cơ sở. */
  "PARTY_COMMITTEE",
  /** Đảng ủy bộ phận. */
  "SECTIONAL_COMMITTEE",
  /** Chi ủy chi bộ cơ sở. */
  "GRASSROOTS_CELL_COMMITTEE",
  /** Chi ủy chi bộ trực thuộc. */
  "CELL_COMMITTEE",
  /** Chi bộ trực thuộc đảng bộ bộ phận. */
  "CELL_OF_SECTIONAL_ORGANISATION",
  /** Thường trực Hội đồng nhân dân. */
  "PEOPLES_COUNCIL_STANDING",
  /** Ủy ban nhân dân. */
  "PEOPLES_COMMITTEE",
  /** Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam. */
  "FATHERLAND_FRONT_STANDING",
  /** Ban thường vụ, thường trực đoàn thể chính trị - xã hội. */
  "MASS_ORGANISATION_STANDING",
  /** Lãnh đạo cơ quan, đơn vị sự nghiệp, trường học, doanh nghiệp nhà nước. */
  "UNIT_LEADERSHIP",
] as const;
export type CollectiveKind = (typeof COLLECTIVE_KINDS)[number];

/** Collectives of Party committees. */
export const PARTY_COLLECTIVE_KINDS = [
  "PARTY_STANDING_COMMITTEE",
  "PARTY_COMMITTEE",
  "SECTIONAL_COMMITTEE",
  "GRASSROOTS_CELL_COMMITTEE",
  "CELL_COMMITTEE",
  "CELL_OF_SECTIONAL_ORGANISATION",
] as const satisfies readonly CollectiveKind[];

/** True for a collective of a Party committee. */
export function isPartyCollective(kind: CollectiveKind): boolean {
  return PARTY_COLLECTIVE_KINDS.some((it) => it === kind);
}
