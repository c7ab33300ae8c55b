import { EmptyState } from "../components/EmptyState";

export function WardAdministratorHome() {
  return <EmptyState title="" />;
}
