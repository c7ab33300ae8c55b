import { Box } from "@mui/material";
import { useFigures } from "../components/useFigures";
import { LEVEL_STYLES } from "../theme/levels";
import { levelPaint, WITHHELD_PAINT } from "./LevelPatterns";
import { actualSegments, type Cell, expectedSegments, figureOf, type Segment } from "./stack";

const BAR_HEIGHT = 32;
const EXPECTED_TOP = BAR_HEIGHT + 4;
const EXPECTED_HEIGHT = 6;

/** From this share of the width on, a label has room: on any screen, and on a wide one. */
const ROOM_PERCENT = 26;
const WIDE_ROOM_PERCENT = 8.5;

interface StackBarProps {
  cell: Cell;
  /** People the whole width stands for. */
  extent: number;
  mode: "share" | "count";
  hasExpected?: boolean;
}

const percent = (value: number) => `${value.toFixed(3)}%`;

/** One unit's levels side by side, and below them, thin, the numbers expected. Its words are said by its row. */
export function StackBar({ cell, extent, mode, hasExpected = true }: StackBarProps) {
  const figures = useFigures();
  const label = ({ level }: Segment) => {
    const { count, share } = figureOf(cell, level);
    return mode === "share" ? figures.share(share) : figures.count(count);
  };
  return (
    <Box
      component="svg"
      aria-hidden="true"
      focusable="false"
      sx={{
        display: "block",
        width: "100%",
        height: hasExpected ? EXPECTED_TOP + EXPECTED_HEIGHT : BAR_HEIGHT,
        printColorAdjust: "exact",
      }}
    >
      <rect width="100%" height={BAR_HEIGHT} fill="#f3f4f6" />
      {cell.isWithheld ? (
        <rect width="100%" height={BAR_HEIGHT} fill={WITHHELD_PAINT} />
      ) : (
        <>
          {actualSegments(cell, extent).map((segment) => (
            <BarPart key={segment.level} segment={segment} label={label(segment)} />
          ))}
          {hasExpected &&
            expectedSegments(cell, extent).map(({ level, start, end }) => (
              <rect
                key={level}
                x={percent(start)}
                y={EXPECTED_TOP}
                width={percent(end - start)}
                height={EXPECTED_HEIGHT}
                fill={LEVEL_STYLES[level].main}
                opacity={0.75}
              />
            ))}
        </>
      )}
    </Box>
  );
}

interface BarPartProps {
  segment: Segment;
  label: string;
}

function BarPart({ segment: { level, start, end }, label }: BarPartProps) {
  const width = end - start;
  if (width <= 0) return null;
  const { main, onMain } = LEVEL_STYLES[level];
  return (
    <>
      <rect x={percent(start)} width={percent(width)} height={BAR_HEIGHT} fill={levelPaint(level)} />
      {start > 0 && <rect x={percent(start)} width={1.5} height={BAR_HEIGHT} fill="#fff" />}
      {width >= WIDE_ROOM_PERCENT && (
        <text
          className={width >= ROOM_PERCENT ? undefined : "needs-room"}
          x={percent(start + width / 2)}
          y={BAR_HEIGHT / 2}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={15}
          fontWeight={600}
          fill={onMain}
          stroke={main}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {label}
        </text>
      )}
    </>
  );
}
