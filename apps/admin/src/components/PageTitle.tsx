import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface PageTitleProps {
  title: string;
  /** One line under the heading: which unit, which year, as of when. */
  subtitle?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page, its window title, and the page's actions at the right. */
export function PageTitle({ title, subtitle, actions }: PageTitleProps) {
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start", mb: 2.5 }}>
      <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
        <title>{`${title} · Xếp Loại`}</title>
        <Typography component="h1" variant="h4">
          {title}
        </Typography>
        {subtitle && <Typography sx={{ color: "text.secondary", mt: 0.5 }}>{subtitle}</Typography>}
      </Box>
      {actions && <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>{actions}</Box>}
    </Box>
  );
}
