import { RoundsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useActiveGrant } from "../session/useViewer";

/** The rounds of the organisation one acts for, newest first, and the one that is going on (or the newest). */
export function useCurrentRound() {
  const organisationId = useActiveGrant()?.organisation.id;
  const { data, error } = useDocument(
    RoundsDocument,
    { filter: { organisationId: organisationId ?? "" }, page: { offset: 0, limit: 50 } },
    { enabled: organisationId !== undefined },
  );
  const rounds = [...(data?.rounds.items ?? [])].sort((a, b) => b.year - a.year);
  const going =
    rounds.find(({ state }) => state === "OPEN") ?? rounds.find(({ state }) => state === "DECIDED");
  return { rounds, round: going ?? rounds[0], isPending: !data && !error, error };
}
