import { EmptyState } from "../components/EmptyState";

export function MemberHome() {
  return <EmptyState title="" />;
}
