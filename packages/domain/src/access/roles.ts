import type { Bilingual } from "../editions/bilingual.js";

/** Roles that an account may hold over a part of the tree. */
export const ROLES = [
  "SYSTEM_ADMINISTRATOR",
  "WARD_ADMINISTRATOR",
  "COMMITTEE",
  "CELL_SECRETARY",
  "MEMBER",
  "ANALYST",
  "INSPECTOR",
] as const;
export type Role = (typeof ROLES)[number];

/** What each role is called inside a sentence. */
export const ROLE_TEXTS: Readonly<Record<Role, Bilingual>> = {
  SYSTEM_ADMINISTRATOR: { vi: "quản trị hệ thống", en: "the system administrator" },
  WARD_ADMINISTRATOR: { vi: "văn phòng đảng ủy", en: "the Party committee office" },
  COMMITTEE: { vi: "đảng ủy", en: "the Party committee" },
  CELL_SECRETARY: { vi: "bí thư chi bộ", en: "the cell secretary" },
  MEMBER: { vi: "đảng viên", en: "the member" },
  ANALYST: { vi: "cán bộ tổng hợp", en: "the analyst" },
  INSPECTOR: { vi: "ủy ban kiểm tra", en: "the inspection commission" },
};
