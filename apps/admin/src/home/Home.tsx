import { type ComponentType, lazy, Suspense } from "react";
import { LoadingState } from "../components/LoadingState";
import { useActiveRole, useViewer } from "../session/useViewer";
import type { Role } from "../session/viewer";

/** First screen of each role: it answers that role's question without configuration. */
const HOMES: Record<Role, ComponentType> = {
  WARD_ADMINISTRATOR: lazy(async () => ({
    default: (await import("./WardAdministratorHome")).WardAdministratorHome,
  })),
  SYSTEM_ADMINISTRATOR: lazy(async () => ({
    default: (await import("./SystemAdministratorHome")).SystemAdministratorHome,
  })),
  INSPECTOR: lazy(async () => ({ default: (await import("./InspectorHome")).InspectorHome })),
  COMMITTEE: lazy(async () => ({ default: (await import("../decisions/CommitteeHome")).CommitteeHome })),
  CELL_SECRETARY: lazy(async () => ({ default: (await import("../meetings/SecretaryHome")).SecretaryHome })),
  MEMBER: lazy(async () => ({ default: (await import("../reviews/MemberHome")).MemberHome })),
  ANALYST: lazy(async () => ({ default: (await import("../analysis/AnalystHome")).AnalystHome })),
};

export function Home() {
  const viewer = useViewer();
  const [role] = useActiveRole();
  if (!viewer || !role) return <LoadingState />;
  const Screen = HOMES[role];
  return (
    <Suspense fallback={<LoadingState />}>
      <Screen key={role} />
    </Suspense>
  );
}
