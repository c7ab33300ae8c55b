import { EmptyState } from "../components/EmptyState";

export function SecretaryHome() {
  return <EmptyState title="" />;
}
