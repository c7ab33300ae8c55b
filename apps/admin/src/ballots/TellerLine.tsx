import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import type { BallotFieldsFragment } from "../graphql/generated/graphql";
import { TellerRow } from "./TellerRow";

interface TellerLineProps {
  ballotId: string;
  seat: BallotFieldsFragment["seats"][number];
  /** Whether the viewer types for this teller. */
  isMine: boolean;
  isHandedOut: boolean;
}

/** One teller: whether the count is in, and who is to type it. */
export function TellerLine({ ballotId, seat, isMine, isHandedOut }: TellerLineProps) {
  const translate = useTranslate();
  const isKeyed = seat.keyedAt !== null;
  return (
    <TellerRow
      seat={seat}
      isDone={isKeyed}
      state={translate(
        isKeyed
          ? "ballots.tellerKeyed"
          : seat.hasAccount && !isMine
            ? "ballots.tellerKeysOwn"
            : "ballots.tellerWaits",
      )}
    >
      {isMine && isHandedOut && (
        <Button
          component={Link}
          to={`/ballots/${ballotId}/count/${seat.number}`}
          variant={isKeyed ? "outlined" : "contained"}
        >
          {translate(isKeyed ? "ballots.keyAgain" : "ballots.keyFor", { name: seat.name })}
        </Button>
      )}
    </TellerRow>
  );
}
