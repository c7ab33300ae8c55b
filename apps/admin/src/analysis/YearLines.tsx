import { Box, Typography } from "@mui/material";
import { scaleLinear, scalePoint } from "d3-scale";
import { useTranslate } from "react-admin";
import { useFigures } from "../components/useFigures";
import { LEVEL_STYLES, LEVELS, type Level } from "../theme/levels";
import { levelPaint, Swatch } from "./LevelPatterns";
import { figureOf } from "./stack";
import type { YearFigures } from "./yearsWithFigures";

const WIDTH = 320;
const HEIGHT = 150;
const BOTTOM = 116;
const TOP = 34;

interface YearLinesProps {
  years: readonly YearFigures[];
}

/** One small line per level over the years, each on its own scale, every point with its figure. */
export function YearLines({ years }: YearLinesProps) {
  const shown = years.filter(({ cell }) => !cell.isWithheld && cell.rated > 0);
  if (shown.length < 2) return null;
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: "repeat(auto-fit, minmax(min(280px, 100%), 1fr))",
        gap: 2,
        mt: 3,
      }}
    >
      {LEVELS.map((level) => (
        <YearLine key={level} level={level} years={shown} />
      ))}
    </Box>
  );
}

interface YearLineProps extends YearLinesProps {
  level: Level;
}

function YearLine({ level, years }: YearLineProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const points = years.map(({ year, cell, isInProgress }) => ({
    year,
    isInProgress,
    share: figureOf(cell, level).share,
  }));
  const shares = points.map((it) => it.share);
  // At least one point of height, so that a change of a few hundredths does not look like a leap.
  const middle = (Math.min(...shares) + Math.max(...shares)) / 2;
  const reach = Math.max((Math.max(...shares) - Math.min(...shares)) / 2, 100);
  const x = scalePoint<number>()
    .domain(points.map((it) => it.year))
    .range([48, WIDTH - 48]);
  const y = scaleLinear()
    .domain([middle - reach, middle + reach])
    .range([BOTTOM, TOP]);
  const at = (point: { year: number; share: number }) =>
    `${String(x(point.year) ?? 0)},${String(y(point.share))}`;
  const words = translate("analysis.years.line", {
    level: translate(`levels.${level}`),
    points: points
      .map(({ year, share }) => translate("analysis.years.point", { year, share: figures.share(share) }))
      .join("; "),
  });
  return (
    <Box sx={{ minWidth: 0, breakInside: "avoid" }}>
      <Typography component="h3" sx={{ display: "flex", gap: 1, alignItems: "center", fontWeight: 600 }}>
        <Swatch paint={levelPaint(level)} />
        {translate(`levels.${level}`)}
      </Typography>
      <svg
        role="img"
        aria-label={words}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        style={{ width: "100%", maxWidth: 420, height: "auto", display: "block" }}
      >
        <line x1={16} x2={WIDTH - 16} y1={BOTTOM + 8} y2={BOTTOM + 8} stroke="#c9c5bb" />
        {points.slice(1).map((point, index) => {
          const from = points[index];
          if (!from) return null;
          return (
            <polyline
              key={point.year}
              points={`${at(from)} ${at(point)}`}
              fill="none"
              stroke={LEVEL_STYLES[level].main}
              strokeWidth={3}
              strokeDasharray={point.isInProgress || from.isInProgress ? "5 5" : undefined}
            />
          );
        })}
        {points.map((point) => (
          <g key={point.year}>
            <circle
              cx={x(point.year) ?? 0}
              cy={y(point.share)}
              r={6}
              fill={point.isInProgress ? "#fff" : LEVEL_STYLES[level].main}
              stroke={LEVEL_STYLES[level].main}
              strokeWidth={2.5}
            />
            <text
              x={x(point.year) ?? 0}
              y={y(point.share) - 14}
              textAnchor="middle"
              fontSize={15}
              fontWeight={600}
              fill="#23262b"
            >
              {figures.share(point.share)}
            </text>
            <text x={x(point.year) ?? 0} y={HEIGHT - 6} textAnchor="middle" fontSize={15} fill="#555b64">
              {point.year}
            </text>
          </g>
        ))}
      </svg>
    </Box>
  );
}
