import { Box, Button, Checkbox, FormControlLabel, Paper } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { BoardTableProps } from "./BoardTable";
import { type BoardCell, cellCounts, cellsByWork, countsOf, stateOfCell } from "./boardWhatIf";
import { CellStateChip } from "./CellStateChip";

const SHOWN = 10;

/** The board on a phone: one card for each cell, its four figures side by side. */
export function BoardCards(props: BoardTableProps) {
  const translate = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const cells = cellsByWork(props.board.cells);
  const shown = isWhole ? cells : cells.slice(0, SHOWN);
  return (
    <>
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0, display: "grid", gap: 1.25 }}>
        {shown.map((cell) => (
          <CellCard key={cell.cell.id} cell={cell} {...props} />
        ))}
      </Box>
      {cells.length > SHOWN && (
        <Button onClick={() => setWhole(!isWhole)} aria-expanded={isWhole} sx={{ mt: 1 }}>
          {translate(isWhole ? "home.ward.fewerCells" : "home.ward.allCells", { count: cells.length })}
        </Button>
      )}
    </>
  );
}

function CellCard({
  cell,
  chosen,
  changes,
  onToggle,
  openCellId,
  onOpen,
  isSelectable,
}: BoardTableProps & { cell: BoardCell }) {
  const translate = useTranslate();
  const { id, name } = cell.cell;
  const isOpen = openCellId === id;
  const state = stateOfCell(cell);
  return (
    <Paper
      component="li"
      variant="outlined"
      data-cell={name}
      sx={{ p: 1.5, minWidth: 0, borderColor: isOpen ? "primary.main" : "divider" }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <Button
          onClick={() => onOpen(isOpen ? null : id)}
          aria-pressed={isOpen}
          sx={{ flex: "1 1 150px", justifyContent: "flex-start", textAlign: "left", px: 0.5 }}
        >
          {name}
        </Button>
        <CellStateChip state={state} />
      </Box>
      {state !== "waiting" && <Figures cell={cell} changes={changes} />}
      {isSelectable && state === "voted" && (
        <FormControlLabel
          label={translate("decisions.table.chooseThis")}
          control={
            <Checkbox
              checked={chosen.has(id)}
              onChange={() => onToggle(id)}
              slotProps={{ input: { "aria-label": translate("decisions.table.chooseCell", { name }) } }}
            />
          }
        />
      )}
    </Paper>
  );
}

function Figures({ cell, changes }: Pick<BoardTableProps, "changes"> & { cell: BoardCell }) {
  const translate = useTranslate();
  const before = countsOf(cell.isDecided ? cell.decided : cell.proposed);
  const after = cellCounts(cell, changes);
  return (
    <Box
      component="dl"
      sx={{ display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: 0.5, my: 1, mx: 0.5 }}
    >
      {LEVELS.map((level) => (
        <div key={level}>
          <Box component="dt" sx={{ color: "text.secondary", fontSize: "0.9rem" }}>
            {translate(`levels.short.${level}`)}
          </Box>
          <Box
            component="dd"
            sx={{
              m: 0,
              fontSize: "1.15rem",
              fontVariantNumeric: "tabular-nums",
              fontWeight: level === "EXCELLENT" ? 700 : 400,
            }}
          >
            {after[level]}
            {after[level] !== before[level] && (
              <Box component="span" sx={{ display: "block", color: "text.secondary", fontSize: "0.85rem" }}>
                {translate("decisions.table.was", { count: before[level] })}
              </Box>
            )}
          </Box>
        </div>
      ))}
    </Box>
  );
}
