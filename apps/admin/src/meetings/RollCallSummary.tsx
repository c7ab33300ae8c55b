import { Alert, Box, Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { RollCallCount } from "./rollCall";

/** Live figures of the roll call, always in sight at the foot of the screen. */
export function RollCallSummary({ count, children }: { count: RollCallCount; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Paper
      elevation={4}
      sx={{
        position: "sticky",
        bottom: 0,
        p: 2,
        zIndex: 2,
        borderTop: "3px solid",
        borderColor: "primary.main",
      }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
        <Box sx={{ flex: "1 1 300px" }} role="status">
          <Typography sx={{ fontWeight: 700 }}>
            {translate("meetings.rollCall.present", { present: count.present, convened: count.convened })}
            {" · "}
            {translate("meetings.rollCall.absences", {
              withReason: count.absentWithReason,
              without: count.absent,
            })}
          </Typography>
          <Typography sx={{ color: count.hasQuorum ? "success.dark" : "error.dark" }}>
            {translate(count.hasQuorum ? "meetings.rollCall.quorum" : "meetings.rollCall.noQuorum", {
              needed: count.needed,
              convened: count.convened,
            })}
          </Typography>
          {count.probationaryPresent > 0 && (
            <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
              {translate("meetings.rollCall.probationaryPresent", { count: count.probationaryPresent })}
            </Typography>
          )}
        </Box>
        {children}
      </Box>
      {count.withoutReason.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate("meetings.rollCall.reasonMissing", { names: count.withoutReason.join(", ") })}
        </Alert>
      )}
    </Paper>
  );
}
