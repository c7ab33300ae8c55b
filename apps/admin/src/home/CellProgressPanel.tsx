import {
  Alert,
  Box,
  Button,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { Section } from "../components/Section";
import type { Progress } from "./RoundSummaryPanel";
import { useBlockedText } from "./useBlockedText";

const SHOWN = 10;

interface CellProgressPanelProps {
  roundId: string;
  cells: Progress["cells"];
}

/** One row per cell, worst first as the server orders them: how far it is, and what it waits for. */
export function CellProgressPanel({ roundId, cells }: CellProgressPanelProps) {
  const translate = useTranslate();
  const blockedText = useBlockedText();
  const [isWhole, setWhole] = useState(false);
  const late = cells.filter(({ isLate }) => isLate).length;
  const shown = isWhole ? cells : cells.slice(0, SHOWN);
  return (
    <Section title={translate("home.ward.late")}>
      <Alert severity={late > 0 ? "warning" : "success"} sx={{ mb: 2 }}>
        {late > 0
          ? translate("home.ward.lateCount", { count: late, total: cells.length })
          : translate("home.ward.noneLate")}
      </Alert>
      <TableContainer tabIndex={0} role="region" aria-label={translate("home.ward.late")}>
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{translate("home.ward.cell")}</TableCell>
              <TableCell>{translate("home.ward.state")}</TableCell>
              <TableCell align="right">{translate("home.ward.progress")}</TableCell>
              <TableCell>{translate("home.ward.meeting")}</TableCell>
              <TableCell align="right">{translate("home.ward.vote")}</TableCell>
              <TableCell>{translate("home.ward.waitsFor")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ cell, rated, selfSubmitted, voted, meetingHeldOn, isLate, blockedBy }) => (
              <TableRow key={cell.id} hover sx={{ fontVariantNumeric: "tabular-nums" }}>
                <TableCell sx={{ minWidth: 220 }}>
                  <Box
                    component={Link}
                    to={`/cell-rounds/${roundId}/${cell.id}`}
                    sx={{ color: "secondary.main", fontWeight: 600, display: "inline-block", py: 1 }}
                  >
                    {cell.name}
                  </Box>
                </TableCell>
                <TableCell>
                  <Chip
                    size="small"
                    variant={isLate ? "filled" : "outlined"}
                    color={isLate ? "warning" : "success"}
                    label={translate(
                      isLate ? "home.ward.behind" : blockedBy ? "home.ward.onTime" : "home.ward.finished",
                    )}
                  />
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
                  {selfSubmitted} / {rated}
                </TableCell>
                <TableCell>{formatDay(meetingHeldOn) || "–"}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: "nowrap" }}>
                  {voted} / {rated}
                </TableCell>
                <TableCell sx={{ minWidth: 180 }}>{blockedText(blockedBy)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {cells.length > SHOWN && (
        <Button onClick={() => setWhole(!isWhole)} sx={{ mt: 1 }}>
          {isWhole
            ? translate("home.ward.fewerCells")
            : translate("home.ward.allCells", { count: cells.length })}
        </Button>
      )}
    </Section>
  );
}
