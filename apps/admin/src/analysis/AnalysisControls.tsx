import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { type AnalysisAddress, type Stage, stages } from "./address";
import { toggleStyle } from "./toggleStyle";
import type { YearFigures } from "./yearsWithFigures";

interface AnalysisControlsProps {
  address: AnalysisAddress;
  year: number;
  years: readonly YearFigures[];
  onChange: (patch: Partial<AnalysisAddress>) => void;
}

const field = {
  minWidth: { xs: "calc(50% - 8px)", sm: 150 },
  flex: { xs: "1 1 calc(50% - 8px)", sm: "0 1 auto" },
  "& .MuiInputBase-root": { minHeight: 44 },
};

/** Which year, against which, at which step of the procedure. */
export function AnalysisControls({ address, year, years, onChange }: AnalysisControlsProps) {
  const translate = useTranslate();
  const yearName = (it: YearFigures) =>
    it.isInProgress ? translate("analysis.controls.yearInProgress", { year: it.year }) : String(it.year);
  const listed = years.some((it) => it.year === year);
  return (
    <Box
      role="group"
      aria-label={translate("analysis.controls.label")}
      sx={{
        mb: 2.5,
        display: "flex",
        flexWrap: "wrap",
        alignItems: "flex-start",
        columnGap: 3,
        rowGap: 2,
        "@media print": { display: "none" },
      }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, flex: { xs: "1 1 100%", sm: "0 1 auto" } }}>
        <TextField
          select
          size="small"
          sx={field}
          id="analysis-year"
          label={translate("analysis.controls.year")}
          value={year}
          onChange={({ target }) => onChange({ year: Number(target.value) })}
        >
          {!listed && <MenuItem value={year}>{year}</MenuItem>}
          {years.map((it) => (
            <MenuItem key={it.year} value={it.year}>
              {yearName(it)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          sx={field}
          id="analysis-compare"
          label={translate("analysis.controls.compare")}
          value={address.compareWithYear ?? 0}
          onChange={({ target }) => onChange({ compareWithYear: Number(target.value) || null })}
        >
          <MenuItem value={0}>{translate("analysis.controls.compareNone")}</MenuItem>
          {years
            .filter((it) => it.year !== year)
            .map((it) => (
              <MenuItem key={it.year} value={it.year}>
                {yearName(it)}
              </MenuItem>
            ))}
          {address.compareWithYear && !years.some((it) => it.year === address.compareWithYear) && (
            <MenuItem value={address.compareWithYear}>{address.compareWithYear}</MenuItem>
          )}
        </TextField>
      </Box>
      <StageSelector stage={address.stage} onChange={(stage) => onChange({ stage })} />
    </Box>
  );
}

interface StageSelectorProps {
  stage: Stage;
  onChange: (stage: Stage) => void;
}

/** The step of the procedure whose levels are counted, and what that step means. */
function StageSelector({ stage, onChange }: StageSelectorProps) {
  const translate = useTranslate();
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        value={stage}
        aria-label={translate("analysis.controls.stage")}
        onChange={(_, next: Stage | null) => next && onChange(next)}
        sx={{
          display: { xs: "grid", sm: "inline-flex" },
          gridTemplateColumns: "1fr 1fr",
          bgcolor: "background.paper",
        }}
      >
        {stages.map((it) => (
          <ToggleButton key={it} value={it} sx={toggleStyle}>
            {translate(`analysis.stages.${it}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography aria-live="polite" sx={{ mt: 0.5, color: "text.secondary", fontSize: "0.95rem" }}>
        {translate(`analysis.stageHints.${stage}`)}
      </Typography>
    </Box>
  );
}
