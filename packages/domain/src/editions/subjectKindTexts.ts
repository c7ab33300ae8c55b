import type { Bilingual } from "./bilingual.js";
import type { SubjectKind } from "./subjectKind.js";

/** Names of the kinds of subjects, as a sentence begins with them. */
export const SUBJECT_KIND_TEXTS: Readonly<Record<SubjectKind, Bilingual>> = {
  ORGANISATION: { vi: "Tổ chức đảng", en: "Party organisations" },
  COLLECTIVE: { vi: "Tập thể lãnh đạo, quản lý", en: "Leadership collectives" },
  CADRE: { vi: "Cán bộ lãnh đạo, quản lý", en: "Leading cadres" },
  MEMBER: { vi: "Đảng viên", en: "Members" },
};
