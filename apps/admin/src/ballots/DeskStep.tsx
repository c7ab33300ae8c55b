import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** One numbered step of an open ballot. */
export function DeskStep({
  number,
  title,
  children,
}: {
  number: number;
  title: string;
  children: ReactNode;
}) {
  return (
    <Box component="li" sx={{ minWidth: 0 }}>
      <Typography component="h3" sx={{ fontWeight: 700, mb: 1 }}>
        {number}. {title}
      </Typography>
      {children}
    </Box>
  );
}
