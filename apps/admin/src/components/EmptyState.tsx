import InboxIcon from "@mui/icons-material/InboxOutlined";
import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";

interface EmptyStateProps {
  title: ReactNode;
  /** What to do next. */
  children?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
}

/** Says that there is nothing yet, and what makes something appear. */
export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <Box sx={{ textAlign: "center", px: 2, py: 6, color: "text.secondary" }}>
      <Box sx={{ "& svg": { fontSize: "3rem", opacity: 0.6 } }} aria-hidden>
        {icon ?? <InboxIcon />}
      </Box>
      <Typography variant="h6" component="p" sx={{ color: "text.primary", mt: 1 }}>
        {title}
      </Typography>
      {children && <Typography sx={{ mt: 1, mx: "auto", maxWidth: 560 }}>{children}</Typography>}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}
