import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { To } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { Section } from "../components/Section";
import { LEVELS } from "../theme/levels";
import {
  type AnalysisAddress,
  type Group,
  type Mode,
  modes,
  type Sort,
  sortKeys,
  type View,
  views,
} from "./address";
import type { Translate } from "./cellWords";
import { DistributionChart } from "./DistributionChart";
import { DistributionTable } from "./DistributionTable";
import { sortCells } from "./sortCells";
import type { Cell } from "./stack";
import { toggleStyle } from "./toggleStyle";

interface DistributionPanelProps {
  cells: readonly Cell[];
  total: Cell;
  unit: string;
  address: AnalysisAddress;
  /** Ways to divide that make sense for the unit. */
  divisions: readonly Group[];
  compareWithYear: number | null;
  /** What the reader should know, by code. */
  notes: readonly string[];
  onChange: (patch: Partial<AnalysisAddress>) => void;
  linkTo: (cell: Cell) => To | null;
}

/** The units within, as chart or as table of the same figures. */
export function DistributionPanel(props: DistributionPanelProps) {
  const { cells, total, unit, address, divisions, compareWithYear, notes, onChange, linkTo } = props;
  const translate = useTranslate();
  const isByCell = cells.every((it) => it.organisation?.kind === "CELL");
  const group = translate(`analysis.distribution.unitNouns.${isByCell ? "CELL" : address.groupBy}`);
  const sorted = sortCells(cells, address.sort);
  if (cells.length === 0) {
    return (
      <Section title={translate("analysis.distribution.heading")}>
        <EmptyState title={translate("analysis.distribution.empty")}>
          {translate("analysis.distribution.emptyHint")}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section
      title={translate("analysis.distribution.headingBy", { group })}
      subtitle={cells.some((it) => linkTo(it) !== null) && translate("analysis.distribution.drillHint")}
    >
      <PanelTools address={address} divisions={divisions} onChange={onChange} />
      {address.view === "chart" ? (
        <DistributionChart
          cells={sorted}
          whole={unit}
          mode={address.mode}
          compareWithYear={compareWithYear}
          linkTo={linkTo}
        />
      ) : (
        <DistributionTable
          cells={sorted}
          total={total}
          whole={unit}
          compareWithYear={compareWithYear}
          sort={address.sort}
          onSort={(sort) => onChange({ sort })}
          linkTo={linkTo}
        />
      )}
      {notes.map((code) => (
        <Typography key={code} sx={{ mt: 2, color: "text.secondary", fontSize: "0.95rem" }}>
          {translate(`analysis.notes.${code}`, { _: code })}
        </Typography>
      ))}
    </Section>
  );
}

interface PanelToolsProps {
  address: AnalysisAddress;
  divisions: readonly Group[];
  onChange: (patch: Partial<AnalysisAddress>) => void;
}

function PanelTools({ address, divisions, onChange }: PanelToolsProps) {
  const translate = useTranslate();
  const sorts = sortChoices();
  const sortValue = sortName(address.sort);
  return (
    <Box
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 2,
        alignItems: "flex-end",
        mb: 2.5,
        "@media print": { display: "none" },
      }}
    >
      <Choice
        id="analysis-view"
        label={translate("analysis.controls.view")}
        value={address.view}
        values={views}
        name={(it: View) => translate(`analysis.views.${it}`)}
        onChange={(view) => onChange({ view })}
      />
      {address.view === "chart" && (
        <Choice
          id="analysis-mode"
          label={translate("analysis.controls.mode")}
          value={address.mode}
          values={modes}
          name={(it: Mode) => translate(`analysis.modes.${it}`)}
          onChange={(mode) => onChange({ mode })}
        />
      )}
      {divisions.length > 1 && (
        <TextField
          select
          size="small"
          id="analysis-group"
          label={translate("analysis.controls.groupBy")}
          value={address.groupBy}
          onChange={({ target }) =>
            onChange({ groupBy: divisions.find((it) => it === target.value) ?? "CHILD" })
          }
          sx={{ minWidth: 180, "& .MuiInputBase-root": { minHeight: 44 } }}
        >
          {divisions.map((it) => (
            <MenuItem key={it} value={it}>
              {translate(`analysis.groups.${it}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        select
        size="small"
        id="analysis-sort"
        label={translate("analysis.controls.sort")}
        value={sortValue}
        onChange={({ target }) => {
          const sort = sorts.find((it) => sortName(it) === target.value);
          if (sort) onChange({ sort });
        }}
        sx={{ minWidth: 220, "& .MuiInputBase-root": { minHeight: 44 } }}
      >
        {sorts.map((it) => (
          <MenuItem key={sortName(it)} value={sortName(it)}>
            {sortWords(it, translate)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

const sortName = ({ key, descending }: Sort) => (descending ? `-${key}` : key);

function sortChoices(): Sort[] {
  const both = sortKeys
    .filter((key) => key !== "order")
    .flatMap((key) => [
      { key, descending: key !== "name" },
      { key, descending: key === "name" },
    ]);
  return [{ key: "order", descending: false }, ...both];
}

function sortWords({ key, descending }: Sort, translate: Translate): string {
  const suffix = descending ? "Descending" : "";
  const level = LEVELS.find((it) => it === key);
  if (level) return translate(`analysis.sorts.level${suffix}`, { level: translate(`levels.short.${level}`) });
  return translate(`analysis.sorts.${key}${suffix}`);
}

interface ChoiceProps<T extends string> {
  id: string;
  label: string;
  value: T;
  values: readonly T[];
  name: (value: T) => string;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ id, label, value, values, name, onChange }: ChoiceProps<T>) {
  return (
    <Box>
      <ToggleButtonGroup
        exclusive
        value={value}
        id={id}
        aria-label={label}
        onChange={(_, next: T | null) => next && onChange(next)}
      >
        {values.map((it) => (
          <ToggleButton key={it} value={it} sx={toggleStyle}>
            {name(it)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
