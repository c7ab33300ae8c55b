import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, type To } from "react-router-dom";
import { useFigures } from "../components/useFigures";
import { LEVELS, type Level } from "../theme/levels";
import type { Sort, SortKey } from "./address";
import { OverrideMark, OverrideReasons } from "./OverrideMark";
import { type Cell, figureOf } from "./stack";

interface DistributionTableProps {
  cells: readonly Cell[];
  total: Cell;
  whole: string;
  compareWithYear: number | null;
  sort: Sort;
  onSort: (sort: Sort) => void;
  linkTo: (cell: Cell) => To | null;
}

const quiet = {
  display: "block",
  color: "text.secondary",
  fontSize: "0.9rem",
  fontWeight: 400,
  whiteSpace: "nowrap",
};

/** The same figures as the chart, as a table: sortable, base named in each column head, the whole first. */
export function DistributionTable(props: DistributionTableProps) {
  const { cells, total, whole, compareWithYear, sort, onSort, linkTo } = props;
  const translate = useTranslate();
  const hasUndecided = [total, ...cells].some((it) => it.undecided > 0);
  const column = { sort, onSort };
  return (
    <TableContainer
      role="region"
      tabIndex={0}
      aria-label={translate("analysis.table.scroll")}
      sx={{
        maxHeight: "75vh",
        border: 1,
        borderColor: "divider",
        borderRadius: 1.5,
        "@media print": { maxHeight: "none" },
      }}
    >
      <Table
        stickyHeader
        size="small"
        sx={{ "& td, & th": { fontVariantNumeric: "tabular-nums", verticalAlign: "top" } }}
      >
        <caption style={{ captionSide: "top" }}>
          {translate("analysis.table.caption", { unit: whole, year: total.year })}
        </caption>
        <TableHead>
          <TableRow>
            <HeadCell {...column} sortKey="name" title={translate("analysis.table.unit")} isUnit />
            <HeadCell
              {...column}
              sortKey="rated"
              title={translate("analysis.table.rated")}
              base={translate("analysis.table.ratedBase")}
            />
            {LEVELS.map((level) => (
              <HeadCell
                key={level}
                {...column}
                sortKey={level}
                title={translate(`levels.short.${level}`)}
                base={translate("analysis.table.levelBase")}
              />
            ))}
            <HeadCell
              {...column}
              sortKey="excellentToGood"
              title={translate("analysis.table.excellentToGood")}
              base={translate("analysis.table.excellentToGoodBase")}
            />
            <HeadCell
              title={translate("analysis.table.notRated")}
              base={translate("analysis.table.notRatedBase")}
            />
            {hasUndecided && (
              <HeadCell
                title={translate("analysis.table.undecided")}
                base={translate("analysis.table.undecidedBase")}
              />
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          <Row
            cell={total}
            name={translate("analysis.table.whole", { unit: whole })}
            to={null}
            compareWithYear={compareWithYear}
            hasUndecided={hasUndecided}
            isWhole
          />
          {cells.map((cell) => (
            <Row
              key={`${cell.key} ${String(cell.year)}`}
              cell={cell}
              name={cell.organisation?.name ?? cell.key}
              to={linkTo(cell)}
              compareWithYear={compareWithYear}
              hasUndecided={hasUndecided}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const unitColumn = {
  position: "sticky",
  left: 0,
  minWidth: { xs: 132, sm: 200 },
  maxWidth: { xs: 160, sm: 320 },
  bgcolor: "background.paper",
};

const headColour = { bgcolor: "#f3f1ec", verticalAlign: "top" };

interface HeadCellProps {
  title: string;
  base?: string;
  sortKey?: SortKey;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  isUnit?: boolean;
}

function HeadCell({ title, base, sortKey, sort, onSort, isUnit = false }: HeadCellProps) {
  const isActive = sortKey !== undefined && sort?.key === sortKey;
  const direction = isActive && sort?.descending ? "desc" : "asc";
  const next = sortKey && { key: sortKey, descending: isActive ? !sort.descending : sortKey !== "name" };
  return (
    <TableCell
      scope="col"
      align={isUnit ? "left" : "right"}
      sortDirection={isActive ? direction : false}
      sx={isUnit ? { ...unitColumn, ...headColour, zIndex: 3 } : { ...headColour, minWidth: 112 }}
    >
      {next && onSort ? (
        <TableSortLabel
          active={isActive}
          direction={direction}
          onClick={() => onSort(next)}
          sx={{ minHeight: 32 }}
        >
          {title}
        </TableSortLabel>
      ) : (
        <Box sx={{ minHeight: 32, display: "flex", alignItems: "center", justifyContent: "flex-end" }}>
          {title}
        </Box>
      )}
      {base && (
        <Box component="span" sx={{ ...quiet, whiteSpace: "normal" }}>
          {base}
        </Box>
      )}
    </TableCell>
  );
}

interface RowProps {
  cell: Cell;
  name: string;
  to: To | null;
  compareWithYear: number | null;
  hasUndecided: boolean;
  isWhole?: boolean;
}

function Row({ cell, name, to, compareWithYear, hasUndecided, isWhole = false }: RowProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const notRated = cell.notRated.reduce((sum, it) => sum + it.count, 0);
  const columnsHeld = LEVELS.length + 3 + (hasUndecided ? 1 : 0);
  return (
    <TableRow
      hover={!isWhole}
      sx={isWhole ? { "& td, & th": { bgcolor: "#faf9f6", fontWeight: 600 } } : undefined}
    >
      <TableCell component="th" scope="row" sx={{ ...unitColumn, zIndex: 1, fontWeight: 600 }}>
        {to ? (
          <Link to={to} style={{ color: "inherit" }}>
            {name}
          </Link>
        ) : (
          name
        )}
        {cell.hasOverride && (
          <Box sx={{ mt: 0.5 }}>
            <OverrideMark cell={cell} />
            {!isWhole && <OverrideReasons cell={cell} />}
          </Box>
        )}
      </TableCell>
      {cell.isWithheld ? (
        <TableCell colSpan={columnsHeld} align="center" sx={{ color: "text.secondary" }}>
          {translate("analysis.distribution.withheld")}
        </TableCell>
      ) : (
        <>
          <TableCell align="right">{figures.count(cell.rated)}</TableCell>
          {LEVELS.map((level) => (
            <TableCell key={level} align="right">
              <LevelFigures
                cell={cell}
                level={level}
                compareWithYear={compareWithYear}
                hasExpected={!isWhole}
              />
            </TableCell>
          ))}
          <TableCell align="right">
            {typeof cell.excellentToGood === "number" ? figures.share(cell.excellentToGood) : "–"}
          </TableCell>
          <TableCell align="right">{figures.count(notRated)}</TableCell>
          {hasUndecided && <TableCell align="right">{figures.count(cell.undecided)}</TableCell>}
        </>
      )}
    </TableRow>
  );
}

interface LevelFiguresProps {
  cell: Cell;
  level: Level;
  compareWithYear: number | null;
  hasExpected: boolean;
}

function LevelFigures({ cell, level, compareWithYear, hasExpected }: LevelFiguresProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const { count, share, expected, delta } = figureOf(cell, level);
  return (
    <>
      {figures.count(count)}
      {cell.rated > 0 && (
        <Box component="span" sx={{ ...quiet, color: "text.primary" }}>
          {figures.share(share)}
        </Box>
      )}
      {hasExpected && cell.rated > 0 && (
        <Box component="span" sx={quiet}>
          {translate("analysis.table.expected", { count: figures.expected(expected) })}
        </Box>
      )}
      {compareWithYear !== null && typeof delta === "number" && (
        <Box component="span" sx={{ ...quiet, whiteSpace: "normal" }}>
          {translate("analysis.table.change", { points: figures.change(delta), year: compareWithYear })}
        </Box>
      )}
    </>
  );
}
