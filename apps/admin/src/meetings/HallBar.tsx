import { Box, Paper, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { HallSession } from "./hallActs";
import { QuorumBar } from "./QuorumBar";
import type { Hall } from "./useHall";

/** Always in sight: the quorum, and what of this device the server does not have yet. */
export function HallBar({ hall, session }: { hall: Hall; session: HallSession }) {
  const translate = useTranslate();
  const { unsent, link } = hall;
  const isSettled = unsent === 0 && link === "ONLINE";
  return (
    <Paper
      variant="outlined"
      sx={{
        position: "sticky",
        top: { xs: 64, sm: 72 },
        zIndex: 3,
        px: 2,
        py: 1.25,
        mb: 2,
        borderLeft: "6px solid",
        borderLeftColor: isSettled ? "success.main" : "warning.main",
      }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
        <Box sx={{ flex: "1 1 300px", minWidth: 0 }}>
          <QuorumBar {...session} />
        </Box>
        <Typography
          role="status"
          data-unsent={unsent}
          sx={{ fontWeight: 700, color: isSettled ? "success.dark" : "warning.dark" }}
        >
          {unsent > 0
            ? translate("meetings.hall.unsent", { count: unsent })
            : `✓ ${translate("meetings.hall.allSent")}`}
        </Typography>
      </Box>
      {link !== "ONLINE" && (
        <Typography sx={{ mt: 0.5, color: "warning.dark" }}>
          {translate(link === "OFFLINE" ? "meetings.hall.offline" : "meetings.hall.expired")}
        </Typography>
      )}
    </Paper>
  );
}
