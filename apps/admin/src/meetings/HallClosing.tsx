import { Alert, Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { CloseSessionDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import type { HallSession } from "./hallActs";
import type { Hall } from "./useHall";

/** The end of a session: what was done, what is left, and the hour. Needs the network. */
export function HallClosing({ hall, session }: { hall: Hall; session: HallSession }) {
  const translate = useTranslate();
  const [endsAt, setEndsAt] = useState(session.endsAt ?? "");
  const [close, { isPending, error }] = useAct(CloseSessionDocument, {
    notifies: false,
    success: "meetings.hall.closed",
  });
  const isOnline = hall.link === "ONLINE";
  const end = async () => {
    const answer = await close({
      input: { sessionId: session.id, version: session.version, endsAt: endsAt.trim() },
    });
    if (answer) hall.take(answer.closeSession);
    else void hall.refresh();
  };
  return (
    <Section title={translate("meetings.hall.closing")}>
      <RefusalAlert error={error} fieldLabel={() => translate("meetings.hall.endsAt")} />
      <Typography sx={{ mb: 2 }}>
        {translate("meetings.hall.summary", {
          done: session.itemsDone,
          total: session.itemsTotal,
          left: session.itemsTotal - session.itemsDone,
        })}
      </Typography>
      {hall.unsent > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("meetings.hall.unsentFirst", { count: hall.unsent })}
        </Alert>
      )}
      {session.state === "OPEN" ? (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
          <TextField
            label={translate("meetings.hall.endsAt")}
            value={endsAt}
            onChange={(event) => setEndsAt(event.target.value)}
            helperText={translate("meetings.sessions.timeHint")}
            slotProps={{ htmlInput: { inputMode: "numeric", maxLength: 5 } }}
            required
          />
          <Button
            variant="contained"
            size="large"
            disabled={endsAt.trim() === "" || hall.unsent > 0 || !isOnline || isPending}
            onClick={() => void end()}
          >
            {translate("meetings.hall.close")}
          </Button>
        </Box>
      ) : (
        <Button
          component={Link}
          to={`/cell-rounds/${session.roundId}/${session.cell.id}/minutes`}
          variant="contained"
          size="large"
        >
          {translate("meetings.sessions.minutes")}
        </Button>
      )}
    </Section>
  );
}
