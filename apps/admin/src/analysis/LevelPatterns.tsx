import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { LEVEL_STYLES, LEVELS, type Level } from "../theme/levels";

const MARKS: Record<(typeof LEVEL_STYLES)[Level]["pattern"], ReactNode> = {
  solid: null,
  diagonal: <path d="M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6" strokeWidth={1} />,
  dots: <circle cx={4} cy={4} r={1.1} stroke="none" fill="#000" />,
  cross: <path d="M0 0 L8 8 M8 0 L0 8" strokeWidth={1} />,
};

/** Paint of a level: its colour with its own pattern, so that no one depends on colour alone. */
export function levelPaint(level: Level): string {
  return `url(#analysis-${level})`;
}

export const WITHHELD_PAINT = "url(#analysis-withheld)";

/** The patterns every bar on the page paints with; stands once per page. */
export function LevelPatterns() {
  return (
    <svg aria-hidden="true" focusable="false" width={0} height={0} style={{ position: "absolute" }}>
      <title>Patterns</title>
      <defs>
        {LEVELS.map((level) => {
          const { main, pattern } = LEVEL_STYLES[level];
          return (
            <pattern key={level} id={`analysis-${level}`} width={8} height={8} patternUnits="userSpaceOnUse">
              <rect width={8} height={8} fill={main} />
              <g stroke={level === "SATISFACTORY" ? "#000" : "#fff"} opacity={0.28}>
                {MARKS[pattern]}
              </g>
            </pattern>
          );
        })}
        <pattern id="analysis-withheld" width={10} height={10} patternUnits="userSpaceOnUse">
          <rect width={10} height={10} fill="#eceef1" />
          <path d="M-2 12 L12 -2 M-2 2 L2 -2 M8 12 L12 8" stroke="#6b7078" strokeWidth={1.5} />
        </pattern>
      </defs>
    </svg>
  );
}

interface SwatchProps {
  paint: string;
}

/** A small square of a paint, for legends and lists. */
export function Swatch({ paint }: SwatchProps) {
  return (
    <Box
      component="svg"
      aria-hidden="true"
      focusable="false"
      sx={{ width: 18, height: 18, flex: "none", borderRadius: 0.5 }}
    >
      <rect width="100%" height="100%" fill={paint} />
    </Box>
  );
}
