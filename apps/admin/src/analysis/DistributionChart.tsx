import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { To } from "react-router-dom";
import type { Mode } from "./address";
import { DistributionRow } from "./DistributionRow";
import { Legend } from "./Legend";
import { type Cell, extentOf } from "./stack";

interface DistributionChartProps {
  cells: readonly Cell[];
  /** Name of the unit whose shares make the expected numbers. */
  whole: string;
  mode: Mode;
  compareWithYear: number | null;
  linkTo: (cell: Cell) => To | null;
}

/** Units below one another, each a stacked bar; reads as a list of links without eyes or colours. */
export function DistributionChart({ cells, whole, mode, compareWithYear, linkTo }: DistributionChartProps) {
  const translate = useTranslate();
  return (
    <>
      <Legend whole={whole} hasWithheld={cells.some((it) => it.isWithheld)} />
      <Box
        component="ol"
        aria-label={translate("analysis.distribution.list")}
        sx={{
          listStyle: "none",
          p: 0,
          m: 0,
          mx: -1.5,
          "& > li + li": { borderTop: 1, borderColor: "divider" },
        }}
      >
        {cells.map((cell) => (
          <li key={`${cell.key} ${String(cell.year)}`}>
            <DistributionRow
              cell={cell}
              extent={extentOf(cell, cells, mode)}
              mode={mode}
              compareWithYear={compareWithYear}
              to={linkTo(cell)}
            />
          </li>
        ))}
      </Box>
    </>
  );
}
