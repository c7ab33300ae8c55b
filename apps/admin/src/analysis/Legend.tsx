import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { LEVELS } from "../theme/levels";
import { levelPaint, Swatch, WITHHELD_PAINT } from "./LevelPatterns";

interface LegendProps {
  /** Whose shares the expected numbers follow; nothing is said of them without it. */
  whole?: string;
  hasWithheld?: boolean;
}

/** What each paint means, in words. */
export function Legend({ whole, hasWithheld = false }: LegendProps) {
  const translate = useTranslate();
  const entry = { display: "flex", alignItems: "center", gap: 1 };
  return (
    <Box
      component="ul"
      aria-label={translate("analysis.distribution.legend")}
      sx={{
        display: "flex",
        flexWrap: "wrap",
        columnGap: 3,
        rowGap: 1,
        listStyle: "none",
        p: 0,
        m: 0,
        mb: 2,
      }}
    >
      {LEVELS.map((level) => (
        <Box component="li" key={level} sx={entry}>
          <Swatch paint={levelPaint(level)} />
          {translate(`levels.${level}`)} ({translate(`levels.short.${level}`)})
        </Box>
      ))}
      {hasWithheld && (
        <Box component="li" sx={entry}>
          <Swatch paint={WITHHELD_PAINT} />
          {translate("analysis.distribution.withheldLegend")}
        </Box>
      )}
      {whole && (
        <Box component="li" sx={{ ...entry, color: "text.secondary" }}>
          {translate("analysis.distribution.expectedLegend", { unit: whole })}
        </Box>
      )}
    </Box>
  );
}
