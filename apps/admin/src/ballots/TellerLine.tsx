import CheckCircleIcon from "@mui/icons-material/CheckCircle";
import HourglassEmptyIcon from "@mui/icons-material/HourglassEmpty";
import { Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import type { BallotFieldsFragment } from "../graphql/generated/graphql";

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
    <Box
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 1.5,
        py: 1,
        borderTop: "1px solid",
        borderColor: "divider",
      }}
    >
      {isKeyed ? <CheckCircleIcon color="success" /> : <HourglassEmptyIcon color="disabled" />}
      <Box sx={{ flex: "1 1 200px", minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {translate("ballots.teller", { number: seat.number })}: {seat.name}
        </Typography>
        <Typography sx={{ color: "text.secondary" }}>
          {translate(
            isKeyed
              ? "ballots.tellerKeyed"
              : seat.hasAccount && !isMine
                ? "ballots.tellerKeysOwn"
                : "ballots.tellerWaits",
          )}
        </Typography>
      </Box>
      {isMine && isHandedOut && (
        <Button
          component={Link}
          to={`/ballots/${ballotId}/count/${seat.number}`}
          variant={isKeyed ? "outlined" : "contained"}
        >
          {translate(isKeyed ? "ballots.keyAgain" : "ballots.keyFor", { name: seat.name })}
        </Button>
      )}
    </Box>
  );
}
