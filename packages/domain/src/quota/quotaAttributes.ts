import type { Bilingual } from "../editions/bilingual.js";
import type { QuotaGroup } from "../editions/quotaRule.js";

/**
 * What a subject is grouped by. `sector` is the branch or field (ngành, lĩnh vực) a cadre works in, `tier` the level of
 * the political system (cấp), `decidingAuthority` who decides the level.
 */
export const QUOTA_ATTRIBUTES = [
  "grassrootsOrganisation",
  "organisationType",
  "decidingAuthority",
  "titleGroup",
  "tier",
  "sector",
  "roleGroup",
] as const;
export type QuotaAttribute = (typeof QUOTA_ATTRIBUTES)[number];

/** A code that tells groups apart and the name a reader knows it by. */
export interface QuotaAttributeValue {
  readonly code: string;
  readonly name: Bilingual;
}

export type QuotaAttributes = Readonly<Partial<Record<QuotaAttribute, QuotaAttributeValue>>>;

export interface GroupingRule {
  /** Attributes that must all agree. */
  readonly by: readonly QuotaAttribute[];
  /** What the group is called, from the names of those attributes in the same order. */
  readonly vi: (names: readonly string[]) => string;
  /** The same in English. */
  readonly en: (names: readonly string[]) => string;
}

/** How each group of the quota is formed, and what it is called. */
export const GROUPINGS: Readonly<Record<QuotaGroup, GroupingRule>> = {
  GRASSROOTS_ORGANISATION: {
    by: ["grassrootsOrganisation"],
    vi: ([organisation]) => `Đảng viên của ${organisation}`,
    en: ([organisation]) => `Members of ${organisation}`,
  },
  ORGANISATION_TYPE: {
    by: ["organisationType", "decidingAuthority"],
    vi: ([type, authority]) => `${type} do ${authority} xếp loại`,
    en: ([type, authority]) => `${type} rated by ${authority}`,
  },
  EQUIVALENT_TITLES: {
    by: ["titleGroup", "tier", "sector"],
    vi: (names) => names.join(", "),
    en: (names) => names.join(", "),
  },
  SIMILAR_ROLES: {
    by: ["roleGroup", "decidingAuthority"],
    vi: ([roles, authority]) => `${roles} do ${authority} xếp loại`,
    en: ([roles, authority]) => `${roles} rated by ${authority}`,
  },
};
