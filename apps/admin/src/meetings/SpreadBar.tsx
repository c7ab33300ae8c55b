import { Box, Typography } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { LevelChip } from "../components/LevelChip";
import type { HallSession } from "./hallActs";

type Spread = NonNullable<HallSession["items"][number]["spread"]>;

const COLUMNS = {
  EXCELLENT: "excellent",
  GOOD: "good",
  SATISFACTORY: "satisfactory",
  UNSATISFACTORY: "unsatisfactory",
} as const;

/** How positions noted beforehand are spread; with fewer than four, only how many there are. */
export function SpreadBar({ spread }: { spread: Spread }) {
  const translate = useTranslate();
  if (spread.given === 0) return null;
  if (spread.excellent === null)
    return (
      <Typography sx={{ mb: 2 }}>{translate("meetings.hall.spreadFew", { count: spread.given })}</Typography>
    );
  return (
    <Box sx={{ mb: 2 }} data-spread={spread.given}>
      <Typography sx={{ fontWeight: 700, mb: 0.5 }}>
        {translate("meetings.hall.spread", { count: spread.given })}
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0, display: "flex", flexWrap: "wrap", gap: 1.5 }}>
        {LEVELS.map((level) => (
          <Box component="li" key={level}>
            <LevelChip level={level} isShort />{" "}
            <Box component="strong" sx={{ fontVariantNumeric: "tabular-nums" }}>
              {spread[COLUMNS[level]]}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
