import ChevronRightIcon from "@mui/icons-material/ChevronRight";
import { Box, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { Link, type To } from "react-router-dom";
import { useFigures } from "../components/useFigures";
import { LEVELS } from "../theme/levels";
import { cellWords } from "./cellWords";
import { OverrideMark, OverrideReasons } from "./OverrideMark";
import { StackBar } from "./StackBar";
import { type Cell, figureOf } from "./stack";

interface DistributionRowProps {
  cell: Cell;
  extent: number;
  mode: "share" | "count";
  compareWithYear: number | null;
  /** Where the unit's own parts are shown; null where it has none. */
  to: To | null;
}

const rowStyle = {
  position: "relative",
  display: "grid",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(190px, 230px) minmax(0, 1fr)" },
  columnGap: 2.5,
  rowGap: 0.75,
  alignItems: "start",
  px: 1.5,
  py: 1.25,
  minHeight: 44,
  borderRadius: 1.5,
  containerType: "inline-size",
  breakInside: "avoid",
  "&:has(a:hover)": { bgcolor: "action.hover" },
  "@container (max-width: 560px)": { ".needs-room": { display: "none" } },
};

/** The link is the name; its hand reaches over the whole row. */
const linkStyle = {
  color: "inherit",
  textDecoration: "none",
  outline: "none",
  "&::after": { content: "''", position: "absolute", inset: 0, borderRadius: 1.5 },
  "&:focus-visible::after": { outline: "3px solid", outlineColor: "secondary.main", outlineOffset: -2 },
};

/** One unit: its name and size, its bar, its figures in words. Its name leads to the unit itself. */
export function DistributionRow({ cell, extent, mode, compareWithYear, to }: DistributionRowProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const wordsId = useId();
  const name = cell.organisation?.name ?? cell.key;
  const words = cellWords(cell, translate, figures, { compareWithYear, isLink: to !== null });
  return (
    <Box sx={rowStyle}>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="span" sx={{ display: "block", fontWeight: 600, lineHeight: 1.3 }}>
          {to ? (
            <Box component={Link} to={to} aria-describedby={wordsId} sx={linkStyle}>
              {name}
              <ChevronRightIcon aria-hidden sx={{ color: "primary.main", verticalAlign: "middle" }} />
            </Box>
          ) : (
            name
          )}
        </Typography>
        <Typography component="span" sx={{ display: "block", color: "text.secondary", fontSize: "0.95rem" }}>
          {cell.isWithheld
            ? ""
            : translate("analysis.distribution.people", { count: figures.count(cell.rated) })}
          {cell.undecided > 0 &&
            `; ${translate("analysis.distribution.undecided", { count: figures.count(cell.undecided) })}`}
        </Typography>
        <OverrideMark cell={cell} />
        <span id={wordsId} hidden>
          {words}
        </span>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box {...(to === null && { role: "img", tabIndex: 0, "aria-label": words })}>
          <StackBar cell={cell} extent={extent} mode={mode} />
        </Box>
        <RowFigures cell={cell} compareWithYear={compareWithYear} />
        <OverrideReasons cell={cell} />
      </Box>
    </Box>
  );
}

interface RowFiguresProps {
  cell: Cell;
  compareWithYear: number | null;
}

function RowFigures({ cell, compareWithYear }: RowFiguresProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const line = { color: "text.secondary", fontSize: "0.9rem", mt: 0.5, fontVariantNumeric: "tabular-nums" };
  if (cell.isWithheld)
    return <Typography sx={line}>{translate("analysis.distribution.withheld")}</Typography>;
  if (cell.rated === 0)
    return <Typography sx={line}>{translate("analysis.distribution.noneRated")}</Typography>;
  const hasChange = LEVELS.some((level) => typeof figureOf(cell, level).delta === "number");
  return (
    <>
      <Box sx={{ ...line, display: "flex", flexWrap: "wrap", columnGap: 1.5 }}>
        {LEVELS.map((level) => (
          <span key={level}>
            {translate(`levels.short.${level}`)} <strong>{figures.count(figureOf(cell, level).count)}</strong>{" "}
            ({figures.share(figureOf(cell, level).share)})
          </span>
        ))}
      </Box>
      {compareWithYear !== null && (
        <Box sx={{ ...line, display: "flex", flexWrap: "wrap", columnGap: 1.5 }}>
          {hasChange ? (
            <>
              <span>{translate("analysis.distribution.change", { year: compareWithYear })}</span>
              {LEVELS.map((level) => (
                <span key={level}>
                  {translate(`levels.short.${level}`)}{" "}
                  <strong>{figures.change(figureOf(cell, level).delta ?? 0)}</strong>
                </span>
              ))}
              <span>({translate("analysis.distribution.changeUnit")})</span>
            </>
          ) : (
            <span>{translate("analysis.distribution.noComparison", { year: compareWithYear })}</span>
          )}
        </Box>
      )}
    </>
  );
}
