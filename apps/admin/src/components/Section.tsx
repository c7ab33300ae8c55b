import { Box, Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface SectionProps {
  title?: string;
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** A block within another titled part of the page has a heading below that one's. */
  headingLevel?: "h2" | "h3";
  children?: ReactNode;
}

/** A titled block of a page. */
export function Section({ title, subtitle, actions, headingLevel = "h2", children }: SectionProps) {
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 }, mb: 2.5, minWidth: 0 }}>
      {(title || actions) && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: children ? 2 : 0 }}>
          <Box sx={{ flex: "1 1 220px", minWidth: 0 }}>
            {title && (
              <Typography component={headingLevel} variant="h6">
                {title}
              </Typography>
            )}
            {subtitle && <Typography sx={{ color: "text.secondary" }}>{subtitle}</Typography>}
          </Box>
          {actions}
        </Box>
      )}
      {children}
    </Paper>
  );
}
