import { Alert, Box, Button, Typography } from "@mui/material";
import { type TranslateFunction, useTranslate } from "react-admin";
import { Link, useLocation } from "react-router-dom";
import { formatDay, formatInstant } from "../components/dates";
import { RefusalAlert } from "../components/RefusalAlert";
import { useSystem } from "../session/useSystem";
import type { SavePhase } from "./autosaveState";

/** Where the text stands: saved at, being saved, kept on this device, or what stands in the way. */
export function SaveStatus({ phase }: { phase: SavePhase }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const today = useSystem()?.today;
  switch (phase.kind) {
    case "SAVED":
      return (
        <StatusLine>
          {phase.at ? savedText(translate, phase.at, today) : translate("reviews.save.ready")}
        </StatusLine>
      );
    case "TYPING":
    case "SAVING":
      return <StatusLine>{translate("reviews.save.saving")}</StatusLine>;
    case "OFFLINE":
      return (
        <Alert severity="warning" role="status">
          {translate("reviews.save.offline")}
        </Alert>
      );
    case "EXPIRED":
      return (
        <Alert
          severity="warning"
          action={
            <Button component={Link} to="/login" state={{ nextPathname: pathname }} color="inherit">
              {translate("reviews.save.signInAgain")}
            </Button>
          }
        >
          {translate("reviews.save.expired")}
        </Alert>
      );
    case "CONFLICT":
      return null;
    case "REFUSED":
      return <RefusalAlert error={phase} title={translate("reviews.save.refused")} />;
  }
}

/** The hour alone on the day itself; on a later day the day with it. */
function savedText(translate: TranslateFunction, at: string, today: string | undefined): string {
  const [date = "", time] = formatInstant(at).split(" ");
  return today === undefined || date === formatDay(today)
    ? translate("reviews.save.savedAt", { time })
    : translate("reviews.save.savedOn", { time, date });
}

function StatusLine({ children }: { children: string }) {
  return (
    <Box role="status" aria-live="polite" sx={{ minHeight: 28 }}>
      <Typography sx={{ color: "text.secondary" }}>{children}</Typography>
    </Box>
  );
}
