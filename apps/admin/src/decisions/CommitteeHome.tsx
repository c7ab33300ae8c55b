import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { useCurrentRound } from "../rounds/useCurrentRound";
import { QuotaBoard } from "./QuotaBoard";

/** The committee's first screen: the quota board of the round it decides. */
export function CommitteeHome() {
  const translate = useTranslate();
  const { round, isPending, error } = useCurrentRound();
  if (round) return <QuotaBoard roundId={round.id} />;
  return (
    <>
      <PageTitle title={translate("decisions.title")} />
      <RefusalAlert error={error} />
      {isPending && <LoadingState rows={6} />}
      {!isPending && !error && (
        <EmptyState title={translate("decisions.noRound")}>{translate("decisions.noRoundHint")}</EmptyState>
      )}
    </>
  );
}
