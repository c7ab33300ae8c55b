import { RoundsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useActiveGrant } from "../session/useViewer";
import { isAboveRounds, roundsInReach } from "./roundsInReach";

/** The rounds the organisation one acts for works with, newest first, and the one that is going on (or the newest). */
export function useCurrentRound() {
  const organisation = useActiveGrant()?.organisation;
  // From a district up there is no round of one's own: one is chosen from the list.
  const isAsked = organisation !== undefined && !isAboveRounds(organisation);
  const { data, error } = useDocument(
    RoundsDocument,
    { filter: organisation ? roundsInReach(organisation) : {}, page: { offset: 0, limit: 50 } },
    { enabled: isAsked },
  );
  const rounds = [...(data?.rounds.items ?? [])].sort((a, b) => b.year - a.year);
  const going =
    rounds.find(({ state }) => state === "OPEN") ?? rounds.find(({ state }) => state === "DECIDED");
  return {
    rounds,
    round: going ?? rounds[0],
    isPending: (isAsked || !organisation) && !data && !error,
    error,
  };
}
