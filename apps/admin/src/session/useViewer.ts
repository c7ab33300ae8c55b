import { useQuery } from "@tanstack/react-query";
import { useStore } from "react-admin";
import { fetchViewer, type Role, VIEWER_KEY, type Viewer, type ViewerGrant } from "./viewer";

/** The signed-in account; undefined while loading and when nobody is signed in. */
export function useViewer(): Viewer | undefined {
  const { data } = useQuery({ queryKey: VIEWER_KEY, queryFn: fetchViewer, staleTime: 60_000 });
  return data ?? undefined;
}

/** Roles in the order in which their first screens matter to a person who holds several. */
const PRECEDENCE: Role[] = [
  "WARD_ADMINISTRATOR",
  "COMMITTEE",
  "CELL_SECRETARY",
  "ANALYST",
  "INSPECTOR",
  "SYSTEM_ADMINISTRATOR",
  "MEMBER",
];

/** Distinct roles of the grants, weightiest first. */
export function rolesOf(grants: readonly Pick<ViewerGrant, "role">[]): Role[] {
  const held = new Set(grants.map(({ role }) => role));
  return PRECEDENCE.filter((role) => held.has(role));
}

/** The role whose first screen is shown, and how to change it; a person may hold several. */
export function useActiveRole(): [Role | undefined, (role: Role) => void, Role[]] {
  const viewer = useViewer();
  const [chosen, setChosen] = useStore<Role | null>("session.role", null);
  const roles = rolesOf(viewer?.grants ?? []);
  return [chosen && roles.includes(chosen) ? chosen : roles[0], setChosen, roles];
}

/** The viewer's grant of the active role, or the first one. */
export function useActiveGrant(): ViewerGrant | undefined {
  const viewer = useViewer();
  const [role] = useActiveRole();
  return viewer?.grants.find((grant) => grant.role === role) ?? viewer?.grants[0];
}
