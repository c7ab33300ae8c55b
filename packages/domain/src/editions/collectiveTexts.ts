import type { Bilingual } from "./bilingual.js";
import type { CollectiveKind } from "./collectiveKind.js";
import type { ListedCollective } from "./participationRule.js";
import type { Provenance } from "./sourced.js";

/** Names of the kinds of collectives. */
export const COLLECTIVE_TEXTS: Readonly<Record<CollectiveKind, Bilingual>> = {
  PARTY_STANDING_COMMITTEE: {
    vi: "Ban thường vụ đảng ủy",
    en: "Standing committee of a Party committee",
  },
  PARTY_COMMITTEE: {
    vi: "Đảng ủy (ban chấp hành đảng bộ) cơ sở",
    en: "Committee of a grassroots Party organisation",
  },
  SECTIONAL_COMMITTEE: { vi: "Đảng ủy bộ phận", en: "Committee of a sectional Party organisation" },
  GRASSROOTS_CELL_COMMITTEE: { vi: "Chi ủy cơ sở", en: "Committee of a grassroots Party cell" },
  CELL_COMMITTEE: { vi: "Chi ủy trực thuộc", en: "Committee of a Party cell" },
  CELL_OF_SECTIONAL_ORGANISATION: {
    vi: "Chi bộ trực thuộc đảng bộ bộ phận",
    en: "Party cell of a sectional Party organisation",
  },
  PEOPLES_COUNCIL_STANDING: {
    vi: "Thường trực Hội đồng nhân dân",
    en: "Standing body of the People's Council",
  },
  PEOPLES_COMMITTEE: { vi: "Ủy ban nhân dân", en: "People's Committee" },
  FATHERLAND_FRONT_STANDING: {
    vi: "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam",
    en: "Standing body of the Fatherland Front committee",
  },
  MASS_ORGANISATION_STANDING: {
    vi: "Ban thường vụ, thường trực đoàn thể chính trị - xã hội",
    en: "Standing committee of a socio-political organisation",
  },
  UNIT_LEADERSHIP: {
    vi: "Tập thể lãnh đạo, quản lý cơ quan, đơn vị sự nghiệp, trường học, doanh nghiệp nhà nước",
    en: "Leadership of an agency, public service unit, school or State enterprise",
  },
};

/** Kinds of collectives with their names, all from one source; a short way to write the list of an edition. */
export function listedCollectives(
  kinds: readonly CollectiveKind[],
  provenance: Provenance,
): readonly ListedCollective[] {
  return kinds.map((kind) => ({ kind, text: COLLECTIVE_TEXTS[kind], ...provenance }));
}
