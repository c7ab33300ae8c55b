import { EmptyState } from "../components/EmptyState";

export function InspectorHome() {
  return <EmptyState title="" />;
}
