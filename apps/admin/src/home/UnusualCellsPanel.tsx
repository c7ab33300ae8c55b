import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Section } from "../components/Section";
import type { Progress } from "./RoundSummaryPanel";

interface UnusualCellsPanelProps {
  roundId: string;
  cells: Progress["cells"];
}

/** Cells whose figures stand out, and in what; it informs, it changes nothing. */
export function UnusualCellsPanel({ roundId, cells }: UnusualCellsPanelProps) {
  const translate = useTranslate();
  const unusual = cells.filter((it) => it.unusual.length > 0);
  return (
    <Section title={translate("home.ward.unusual")} subtitle={translate("home.ward.unusualHint")}>
      {unusual.length === 0 && (
        <Typography sx={{ color: "text.secondary" }}>{translate("home.ward.noneUnusual")}</Typography>
      )}
      <Box component="ul" sx={{ pl: 3, m: 0 }}>
        {unusual.map(({ cell, unusual: codes }) => (
          <Box component="li" key={cell.id} sx={{ py: 0.5 }}>
            <Box
              component={Link}
              to={`/cell-rounds/${roundId}/${cell.id}`}
              sx={{ color: "secondary.main", fontWeight: 600, display: "inline-block", py: 0.75 }}
            >
              {cell.name}
            </Box>
            {": "}
            {codes.map((code) => translate(`home.unusual.${code}`, { _: code })).join(", ")}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
