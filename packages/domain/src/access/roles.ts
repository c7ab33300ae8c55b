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
