import CheckCircleIcon from "@mui/icons-material/CheckCircle";
import HourglassEmptyIcon from "@mui/icons-material/HourglassEmpty";
import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { BallotFieldsFragment } from "../graphql/generated/graphql";

interface TellerRowProps {
  seat: BallotFieldsFragment["seats"][number];
  isDone: boolean;
  /** What is done, or who is to do it. */
  state: string;
  /** What the viewer may do for this teller. */
  children?: ReactNode;
}

/** One teller with the own part of the work: done, or still waited for. */
export function TellerRow({ seat, isDone, state, children }: TellerRowProps) {
  const translate = useTranslate();
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
      {isDone ? <CheckCircleIcon color="success" /> : <HourglassEmptyIcon color="disabled" />}
      <Box sx={{ flex: "1 1 200px", minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {translate("ballots.teller", { number: seat.number })}: {seat.name}
        </Typography>
        <Typography sx={{ color: "text.secondary" }}>{state}</Typography>
      </Box>
      {children}
    </Box>
  );
}
