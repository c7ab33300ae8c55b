import { EmptyState } from "../components/EmptyState";

export function AnalystHome() {
  return <EmptyState title="" />;
}
