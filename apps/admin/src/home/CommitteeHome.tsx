import { EmptyState } from "../components/EmptyState";

export function CommitteeHome() {
  return <EmptyState title="" />;
}
