import {
  Box,
  Button,
  Checkbox,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { BoardCards } from "./BoardCards";
import {
  type Board,
  type BoardCell,
  type BoardChange,
  cellCounts,
  cellsByWork,
  countsOf,
  stateOfCell,
} from "./boardWhatIf";
import { CellStateChip } from "./CellStateChip";

export interface BoardTableProps {
  board: Board;
  chosen: ReadonlySet<string>;
  changes: readonly BoardChange[];
  onToggle: (cellId: string) => void;
  openCellId: string | null;
  onOpen: (cellId: string | null) => void;
  isSelectable: boolean;
}

/** Levels across, cells down, on a phone one card for each cell; a figure changed by the committee shows what it was. */
export function BoardTable(props: BoardTableProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  return (
    <Section title={translate("decisions.table.title")} subtitle={translate("decisions.table.help")}>
      <Typography sx={{ mb: 1.5 }}>
        {LEVELS.map((it) => `${translate(`levels.short.${it}`)}: ${translate(`levels.${it}`)}`).join(" · ")}
      </Typography>
      {isNarrow ? <BoardCards {...props} /> : <BoardRows {...props} />}
    </Section>
  );
}

function BoardRows(props: BoardTableProps) {
  const translate = useTranslate();
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={translate("decisions.table.title")}
      sx={{ maxHeight: "60vh" }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {props.isSelectable && (
              <TableCell padding="checkbox">{translate("decisions.table.choose")}</TableCell>
            )}
            <TableCell>{translate("reviews.list.cell")}</TableCell>
            {LEVELS.map((level) => (
              <TableCell key={level} align="right" title={translate(`levels.${level}`)}>
                {translate(`levels.short.${level}`)}
              </TableCell>
            ))}
            <TableCell>{translate("reviews.list.state")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cellsByWork(props.board.cells).map((cell) => (
            <Row key={cell.cell.id} cell={cell} {...props} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Row({
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
  const before = countsOf(cell.isDecided ? cell.decided : cell.proposed);
  const after = cellCounts(cell, changes);
  const state = stateOfCell(cell);
  return (
    <TableRow selected={isOpen} data-cell={name}>
      {isSelectable && (
        <TableCell padding="checkbox">
          <Checkbox
            checked={chosen.has(id)}
            disabled={state !== "voted"}
            onChange={() => onToggle(id)}
            slotProps={{ input: { "aria-label": translate("decisions.table.chooseCell", { name }) } }}
          />
        </TableCell>
      )}
      <TableCell>
        <Button
          onClick={() => onOpen(isOpen ? null : id)}
          aria-pressed={isOpen}
          sx={{ justifyContent: "flex-start", textAlign: "left", px: 0.5, minWidth: 170 }}
        >
          {name}
        </Button>
      </TableCell>
      {LEVELS.map((level) => (
        <TableCell
          key={level}
          align="right"
          sx={{ fontVariantNumeric: "tabular-nums", fontWeight: level === "EXCELLENT" ? 700 : 400 }}
        >
          {after[level]}
          {after[level] !== before[level] && (
            <Box component="span" sx={{ display: "block", color: "text.secondary", fontSize: "0.85rem" }}>
              {translate("decisions.table.was", { count: before[level] })}
            </Box>
          )}
        </TableCell>
      ))}
      <TableCell>
        <CellStateChip state={state} />
      </TableCell>
    </TableRow>
  );
}
