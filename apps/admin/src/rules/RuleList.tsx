import { Box, Typography } from "@mui/material";
import type { Provenance } from "@xeploai/domain";
import type { ReactNode } from "react";
import { SourceNote } from "./SourceNote";

export interface RuleLine extends Provenance {
  key: string;
  text: ReactNode;
}

/** Rules one under the other, each with its source. */
export function RuleList({ lines, isOrdered = false }: { lines: readonly RuleLine[]; isOrdered?: boolean }) {
  return (
    <Box component={isOrdered ? "ol" : "ul"} sx={{ m: 0, pl: 3 }}>
      {lines.map(({ key, text, ...provenance }) => (
        <Box component="li" key={key} sx={{ mb: 1.25 }}>
          <Typography component="div">{text}</Typography>
          <SourceNote {...provenance} />
        </Box>
      ))}
    </Box>
  );
}
