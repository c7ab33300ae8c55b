import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface FigureProps {
  label: ReactNode;
  value: ReactNode;
  /** What the figure is a share or part of. */
  base?: ReactNode;
  tone?: "plain" | "good" | "warning" | "bad";
}

const TONES = { plain: "text.primary", good: "success.dark", warning: "warning.dark", bad: "error.dark" };

/** One number with its name and its base: no figure stands alone. */
export function Figure({ label, value, base, tone = "plain" }: FigureProps) {
  return (
    <Box sx={{ minWidth: 120 }}>
      <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>{label}</Typography>
      <Typography
        component="p"
        sx={{
          fontSize: "1.9rem",
          fontWeight: 700,
          lineHeight: 1.2,
          color: TONES[tone],
          fontVariantNumeric: "tabular-nums",
        }}
      >
        {value}
      </Typography>
      {base && <Typography sx={{ color: "text.secondary", fontSize: "0.9rem" }}>{base}</Typography>}
    </Box>
  );
}
