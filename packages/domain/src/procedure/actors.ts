import type { Bilingual } from "../editions/bilingual.js";

/** Who acts, or who must act first. */
export const PROCEDURE_ACTORS = [
  "MEMBER",
  "CADRE",
  "COLLECTIVE_HEAD",
  "CELL_SECRETARY",
  "OWN_COMMITTEE",
  "WARD_ADMINISTRATOR",
  "ADVISORY_OFFICE",
  "COMMITTEE",
  "COMPETENT_AUTHORITY",
] as const;
export type ProcedureActor = (typeof PROCEDURE_ACTORS)[number];

/** Plain wording of every actor. */
export const ACTOR_TEXTS: Readonly<Record<ProcedureActor, Bilingual>> = {
  MEMBER: { vi: "Đảng viên", en: "The member" },
  CADRE: { vi: "Cán bộ lãnh đạo, quản lý", en: "The leading or managing cadre" },
  COLLECTIVE_HEAD: { vi: "Người đứng đầu tập thể", en: "The head of the collective" },
  CELL_SECRETARY: {
    vi: "Chi ủy (bí thư chi bộ nơi không có chi ủy)",
    en: "The cell committee (the cell secretary where there is none)",
  },
  OWN_COMMITTEE: {
    vi: "Cấp ủy của tổ chức đảng (bí thư nơi không có cấp ủy)",
    en: "The organisation's own committee (its secretary where there is none)",
  },
  WARD_ADMINISTRATOR: { vi: "Văn phòng đảng ủy", en: "The Party committee's office" },
  ADVISORY_OFFICE: {
    vi: "Cơ quan tham mưu của cấp có thẩm quyền",
    en: "The advisory office of the competent authority",
  },
  COMMITTEE: { vi: "Đảng ủy cơ sở", en: "The grassroots Party committee" },
  COMPETENT_AUTHORITY: { vi: "Cấp có thẩm quyền quyết định", en: "The competent authority" },
};
