import { can } from "./can.js";
import { ROLES, type Role } from "./roles.js";
import type { Actor, TreeRange } from "./subject.js";

/** The offices that give roles to others inside their part of the tree, and which. */
const GRANTABLE: readonly { readonly office: Role; readonly roles: readonly Role[] }[] = [
  { office: "SYSTEM_ADMINISTRATOR", roles: ROLES },
  { office: "WARD_ADMINISTRATOR", roles: ["COMMITTEE", "CELL_SECRETARY", "MEMBER"] },
];

/** Roles the actor may give at `place`; nobody gives more than the own office allows. */
export function grantableRoles(actor: Actor, place: TreeRange): readonly Role[] {
  const roles = GRANTABLE.flatMap(({ office, roles }) => {
    const grants = actor.grants.filter(({ role }) => role === office);
    return can({ ...actor, grants }, "account:create", place) ? roles : [];
  });
  return [...new Set(roles)];
}

/** Whether the actor may give `role` over `place`, or take it. */
export function mayGrant(actor: Actor, role: Role, place: TreeRange): boolean {
  return grantableRoles(actor, place).includes(role);
}
