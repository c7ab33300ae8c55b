import BackIcon from "@mui/icons-material/ArrowBack";
import { Alert, Box, Button, Tab, Tabs } from "@mui/material";
import { useEffect, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { formatDay } from "../components/dates";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { useViewer } from "../session/useViewer";
import { HallAgenda } from "./HallAgenda";
import { HallBar } from "./HallBar";
import { HallClosing } from "./HallClosing";
import { HallProblems } from "./HallProblems";
import { HallRoll } from "./HallRoll";
import { createHallStore } from "./hallStore";
import { keepShell } from "./keepShell";
import { useHall } from "./useHall";

const PARTS = ["roll", "agenda", "closing"] as const;
type Part = (typeof PARTS)[number];

/** Meeting mode: one session on one tablet, whatever the network does. */
export function HallPage() {
  const { sessionId = "" } = useParams();
  const accountId = useViewer()?.accountId;
  return accountId ? (
    <Hall key={sessionId} sessionId={sessionId} accountId={accountId} />
  ) : (
    <LoadingState rows={8} />
  );
}

function Hall({ sessionId, accountId }: { sessionId: string; accountId: string }) {
  const translate = useTranslate();
  const store = useMemo(() => createHallStore(accountId), [accountId]);
  const hall = useHall(sessionId, store);
  const [part, setPart] = useState<Part>("roll");
  const { session } = hall;
  const isLoaded = session !== null;
  useEffect(() => {
    if (isLoaded) void keepShell();
  }, [isLoaded]);
  if (!session)
    return (
      <>
        <RefusalAlert error={hall.error} onRetry={() => void hall.refresh()} />
        {hall.link !== "ONLINE" && <Alert severity="warning">{translate("meetings.hall.noCopy")}</Alert>}
        {hall.link === "ONLINE" && !hall.error && <LoadingState rows={8} />}
      </>
    );
  const name = session.partyGroup?.name ?? translate("meetings.sessions.wholeCell");
  return (
    <>
      <PageTitle
        title={`${session.cell.name} · ${name}`}
        subtitle={translate("meetings.sessions.when", {
          start: session.startsAt,
          date: formatDay(session.heldOn),
          place: session.place,
        })}
        actions={
          <Button
            component={Link}
            to={`/cell-rounds/${session.roundId}/${session.cell.id}/meeting`}
            variant="outlined"
            startIcon={<BackIcon />}
          >
            {translate("meetings.hall.back")}
          </Button>
        }
      />
      <HallBar hall={hall} session={session} />
      <RefusalAlert error={hall.error} onRetry={() => void hall.refresh()} />
      <HallProblems hall={hall} session={session} />
      {session.state === "PLANNED" && <Alert severity="info">{translate("meetings.hall.planned")}</Alert>}
      {session.state === "CLOSED" && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("meetings.hall.over", { time: session.endsAt ?? "" })}
        </Alert>
      )}
      {session.state !== "PLANNED" && (
        <>
          <Tabs
            value={part}
            onChange={(_event, chosen: Part) => setPart(chosen)}
            variant="fullWidth"
            aria-label={translate("meetings.hall.tabs")}
            sx={{ mb: 2, borderBottom: "1px solid", borderColor: "divider" }}
          >
            {PARTS.map((it) => (
              <Tab key={it} value={it} label={translate(`meetings.hall.${it}`)} id={`hall-${it}`} />
            ))}
          </Tabs>
          <Box role="tabpanel" aria-labelledby={`hall-${part}`}>
            {part === "roll" && <HallRoll hall={hall} session={session} />}
            {part === "agenda" && <HallAgenda hall={hall} session={session} />}
            {part === "closing" && <HallClosing hall={hall} session={session} />}
          </Box>
        </>
      )}
    </>
  );
}
