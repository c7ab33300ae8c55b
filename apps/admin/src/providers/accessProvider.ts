import { useViewer } from "../session/useViewer";
import type { Role, ViewerGrant } from "../session/viewer";

/** Until figures of the subject are known a screen may only ask whether a role may ever do something. */
export type Grants = readonly Pick<ViewerGrant, "role" | "lo" | "hi" | "validFrom" | "validTo">[];

/** Whether one of the viewer's roles is in `roles`. */
export function holds(grants: readonly { role: Role }[], roles: readonly Role[]): boolean {
  return grants.some(({ role }) => roles.includes(role));
}

/** Whether the viewer holds one of the roles. */
export function useHolds(...roles: Role[]): boolean {
  return holds(useViewer()?.grants ?? [], roles);
}
