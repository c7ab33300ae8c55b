import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { ChainPanel } from "../chain/ChainPanel";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { CellRoundDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { UnitReviewsCard } from "../reviews/UnitReviewsCard";
import { CellChecklist } from "./CellChecklist";

/** One cell's work in one round. */
export function CellRoundPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const can = useCan();
  const { data, error, refetch } = useDocument(CellRoundDocument, { roundId, cellId });
  const isGoing = data && ["OPEN", "DECIDED"].includes(data.cellRound.round.state);
  return (
    <>
      <PageTitle
        title={data ? data.cellRound.cell.name : translate("meetings.home.title")}
        subtitle={data && translate("meetings.roundOf", { year: data.cellRound.round.year })}
      />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingState rows={6} />}
      {data && <CellChecklist cellRound={data.cellRound} />}
      {data && <UnitReviewsCard roundId={roundId} cellId={cellId} year={data.cellRound.round.year} />}
      {isGoing && can("review:list") && <ChainPanel roundId={roundId} organisationId={cellId} />}
    </>
  );
}
