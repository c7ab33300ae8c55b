import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { CellRoundDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { memberRules } from "../reviews/memberRules";
import { BackToCell } from "./BackToCell";
import { RollCallForm } from "./RollCallForm";
import { useRollCallLines } from "./useRollCallLines";

/** The review meeting of a cell: when and where, and who of the convened came. */
export function RollCallPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const { data, error } = useDocument(CellRoundDocument, { roundId, cellId }, { staleTimeMs: Infinity });
  const cellRound = data?.cellRound;
  const { lines, error: membersError } = useRollCallLines(cellRound);
  const ballotRule = cellRound && memberRules(cellRound.round.editionCode)?.ballot?.value;
  return (
    <>
      <PageTitle
        title={translate("meetings.rollCall.title")}
        subtitle={
          cellRound &&
          `${cellRound.cell.name} · ${translate("meetings.roundOf", { year: cellRound.round.year })}`
        }
        actions={<BackToCell roundId={roundId} cellId={cellId} />}
      />
      <RefusalAlert error={error ?? membersError} />
      {cellRound && lines && ballotRule ? (
        <RollCallForm
          key={cellRound.meeting?.version ?? 0}
          cellRound={cellRound}
          initialLines={lines}
          quorum={ballotRule.quorum}
        />
      ) : (
        !error && !membersError && <LoadingState rows={8} />
      )}
    </>
  );
}
