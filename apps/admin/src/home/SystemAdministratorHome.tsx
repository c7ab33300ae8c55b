import { EmptyState } from "../components/EmptyState";

export function SystemAdministratorHome() {
  return <EmptyState title="" />;
}
