import { Alert, AlertTitle, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Section } from "../components/Section";
import { BallotsToCountDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useViewer } from "../session/useViewer";
import { TellerKey } from "./TellerKey";

/** For a teller: which ballot waits for the own count, or for counting again where the two differ. */
export function BallotsToCount() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data } = useDocument(BallotsToCountDocument, {}, { enabled: !!viewer?.memberId });
  return data?.ballotsToCount.flatMap(({ ballot, cell, mySeats, differences }) =>
    mySeats.map((number) => {
      const seat = ballot.seats.find((it) => it.number === number);
      if (ballot.mode === "ELECTRONIC")
        return (
          seat && (
            <Section
              key={ballot.id + String(number)}
              title={translate("ballots.toCount.title", { cell: cell.name })}
              subtitle={translate("ballots.electronic.keysHelp")}
            >
              <TellerKey ballotId={ballot.id} seat={seat} isMine isLocked={ballot.slips !== null} />
            </Section>
          )
        );
      const isKeyed = seat?.keyedAt != null;
      const state =
        ballot.issued === null ? "WAITS" : !isKeyed ? "COUNT" : differences.length > 0 ? "DIFFERS" : "DONE";
      return (
        <Alert
          key={ballot.id + String(number)}
          severity={state === "DIFFERS" ? "error" : state === "DONE" ? "success" : "info"}
          sx={{ mb: 2, flexWrap: "wrap" }}
          action={
            state === "WAITS" ? undefined : (
              <Button
                component={Link}
                to={`/ballots/${ballot.id}/count/${number}`}
                variant={state === "DONE" ? "outlined" : "contained"}
              >
                {translate(state === "DONE" ? "ballots.toCount.again" : "ballots.toCount.act")}
              </Button>
            )
          }
        >
          <AlertTitle>{translate("ballots.toCount.title", { cell: cell.name })}</AlertTitle>
          {translate(`ballots.toCount.${state}`)}
        </Alert>
      );
    }),
  );
}
