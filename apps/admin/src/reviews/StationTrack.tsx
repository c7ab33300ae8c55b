import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { type ReviewStage, STATIONS, stationsDone } from "./reviewStage";

/** The four stations of a review, and where it stands. */
export function StationTrack({ stage }: { stage: ReviewStage }) {
  const translate = useTranslate();
  const done = stationsDone(stage);
  return (
    <Box component="section" aria-label={translate("reviews.home.progress")}>
      <Box
        component="ol"
        sx={{
          listStyle: "none",
          p: 0,
          m: 0,
          display: "grid",
          gap: 1,
          gridTemplateColumns: { xs: "1fr", sm: "repeat(4, 1fr)" },
        }}
      >
        {STATIONS.map((station, index) => {
          const status = index < done ? "done" : index === done ? "current" : "waiting";
          return (
            <Box
              component="li"
              key={station}
              aria-current={status === "current" ? "step" : undefined}
              sx={{
                borderTop: "6px solid",
                borderColor: { done: "success.main", current: "primary.main", waiting: "divider" }[status],
                pt: 0.75,
              }}
            >
              <Typography sx={{ fontWeight: status === "current" ? 700 : 400 }}>
                {index + 1}. {translate(`reviews.track.${station}`)}
              </Typography>
              <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
                {status === "done" && <span aria-hidden>✓ </span>}
                {translate(`reviews.track.${status}`)}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
