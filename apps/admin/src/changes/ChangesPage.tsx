import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { RoundChangesDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { AppliedChange } from "./AppliedChange";
import { PendingChanges } from "./PendingChanges";

/** What happened to members and units since the round was opened, before and after it is brought into the round. */
export function ChangesPage() {
  const { roundId = "" } = useParams();
  const translate = useTranslate();
  const can = useCan();
  const { data, error, refetch } = useDocument(RoundChangesDocument, { roundId });
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const { round, roundChanges } = data;
  const isGoing = round.state === "OPEN" || round.state === "DECIDED";
  return (
    <>
      <PageTitle
        title={translate("work.changes.title", { year: round.year })}
        subtitle={round.organisation.name}
        actions={
          <Button component={Link} to={`/rounds/${round.id}`} variant="outlined">
            {translate("work.changes.back")}
          </Button>
        }
      />
      {isGoing && can("change:apply") && <PendingChanges roundId={round.id} />}
      {roundChanges.map((change) => (
        <AppliedChange key={change.id} change={change} />
      ))}
    </>
  );
}
