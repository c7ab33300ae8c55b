import { Paper, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { WhatIf } from "./boardWhatIf";

/** The quota in one line that stays in sight while cards are worked through. */
export function HeadroomBar({ quota }: { quota: WhatIf["quota"] }) {
  const translate = useTranslate();
  const isOver = quota.exceededBy > 0;
  return (
    <Paper
      elevation={2}
      role="status"
      sx={{
        position: "sticky",
        top: { xs: 60, sm: 64 },
        zIndex: 2,
        px: 2,
        py: 1,
        mb: 1.5,
        borderLeft: "6px solid",
        borderColor: isOver ? "error.main" : "success.main",
      }}
    >
      <Typography sx={{ fontWeight: 700, color: isOver ? "error.dark" : "success.dark" }}>
        {translate(isOver ? "decisions.meter.lineOver" : "decisions.meter.line", {
          used: quota.used,
          allowed: quota.allowed,
          headroom: quota.headroom,
          exceededBy: quota.exceededBy,
        })}
      </Typography>
    </Paper>
  );
}
