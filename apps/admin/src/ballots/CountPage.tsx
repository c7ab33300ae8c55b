import { Alert } from "@mui/material";
import { useTranslate } from "react-admin";
import { useNavigate, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { BallotDeskDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { memberRules } from "../reviews/memberRules";
import { useActiveRole } from "../session/useViewer";
import { CountForm } from "./CountForm";
import { Differences } from "./Differences";

/** Where one teller types what was counted, or the secretary for a teller who cannot sign in. */
export function CountPage() {
  const { ballotId = "", teller = "1" } = useParams();
  const translate = useTranslate();
  const navigate = useNavigate();
  const [role] = useActiveRole();
  const { data, error } = useDocument(BallotDeskDocument, { id: ballotId }, { staleTimeMs: Infinity });
  const desk = data?.ballot;
  const number = Number(teller);
  const seat = desk?.ballot.seats.find((it) => it.number === number);
  const rule = desk && memberRules(desk.editionCode)?.ballot;
  const issued = desk?.ballot.issued ?? null;
  const back = () =>
    void navigate(
      desk && role === "CELL_SECRETARY" ? `/cell-rounds/${desk.roundId}/${desk.cell.id}/ballot` : "/",
    );
  return (
    <>
      <PageTitle
        title={translate("ballots.countTitle", { name: seat?.name ?? "" })}
        subtitle={desk && `${desk.cell.name} · ${translate("meetings.roundOf", { year: desk.year })}`}
      />
      <RefusalAlert error={error} />
      {!desk && !error && <LoadingState rows={8} />}
      {desk && issued === null && <Alert severity="info">{translate("errors.BALLOTS_NOT_HANDED_OUT")}</Alert>}
      {desk && rule && issued !== null && desk.mySeats.includes(number) ? (
        <>
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate("ballots.countAlone")}
          </Alert>
          <Differences differences={desk.differences} />
          <CountForm desk={desk} teller={number} issued={issued} rule={rule} onDone={back} />
        </>
      ) : (
        desk &&
        issued !== null && (
          <Alert severity="info">
            {translate(desk.ballot.state === "OPEN" ? "errors.NOT_THE_TELLER" : "ballots.alreadyClosed", {
              teller: number,
            })}
          </Alert>
        )
      )}
    </>
  );
}
