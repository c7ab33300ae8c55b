import { SystemDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** Version, demo mode and the day the system works on. */
export function useSystem() {
  const { data } = useDocument(SystemDocument, {}, { staleTimeMs: 300_000 });
  return data?.system;
}
