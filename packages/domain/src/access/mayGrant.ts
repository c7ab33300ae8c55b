import { can } from "./can.js";
import { ROLES, type Role } from "./roles.js";
import type { Actor, TreeRange } from "./subject.js";

/** Roles that the holder of a role may give to others, inside the own part of the tree. */
const GRANTABLE: Readonly<Record<Role, readonly Role[]>> = {
  SYSTEM_ADMINISTRATOR: ROLES,
  WARD_ADMINISTRATOR: ["COMMITTEE", "CELL_SECRETARY", "MEMBER"],
  COMMITTEE: [],
  CELL_SECRETARY: [],
  MEMBER: [],
  ANALYST: [],
  INSPECTOR: [],
};

/** Roles the actor may give at `place`; nobody gives more than the own office allows. */
export function grantableRoles(actor: Actor, place: TreeRange): readonly Role[] {
  const roles = actor.grants
    .filter((grant) => can({ ...actor, grants: [grant] }, "account:create", place))
    .flatMap((grant) => GRANTABLE[grant.role]);
  return [...new Set(roles)];
}

/** Whether the actor may give `role` over `place`, or take it. */
export function mayGrant(actor: Actor, role: Role, place: TreeRange): boolean {
  return grantableRoles(actor, place).includes(role);
}
