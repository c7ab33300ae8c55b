import { Box, Button, Chip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useNavigate } from "react-router-dom";
import { formatDay } from "../components/dates";
import { EmptyState } from "../components/EmptyState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  type MeetingWorkFieldsFragment,
  OpenSessionDocument,
  RemoveSessionDocument,
  type SessionFieldsFragment,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";

/** Every session with its one next step. */
export function SessionList({ work }: { work: MeetingWorkFieldsFragment }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [open, opening] = useAct(OpenSessionDocument, { notifies: false });
  const [remove, removing] = useAct(RemoveSessionDocument, { notifies: false });
  const start = async ({ id, version }: SessionFieldsFragment) => {
    const answer = await open({ input: { sessionId: id, version } });
    if (answer) navigate(`/meeting-sessions/${id}`);
  };
  return (
    <Section title={translate("meetings.sessions.list")} subtitle={translate("meetings.sessions.listHelp")}>
      <RefusalAlert error={opening.error ?? removing.error} />
      {work.sessions.length === 0 && (
        <EmptyState title={translate("meetings.sessions.none")}>
          {translate("meetings.sessions.noneHint")}
        </EmptyState>
      )}
      <Box component="ol" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {work.sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isBusy={opening.isPending || removing.isPending}
            onOpen={() => void start(session)}
            onRemove={() => void remove({ input: { sessionId: session.id, version: session.version } })}
          />
        ))}
      </Box>
    </Section>
  );
}

interface SessionRowProps {
  session: SessionFieldsFragment;
  isBusy: boolean;
  onOpen: () => void;
  onRemove: () => void;
}

function SessionRow({ session, isBusy, onOpen, onRemove }: SessionRowProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const { state, partyGroup, heldOn } = session;
  const name = partyGroup?.name ?? translate("meetings.sessions.wholeCell");
  const isToCome = today !== "" && heldOn > today;
  return (
    <Box
      component="li"
      data-session={name}
      data-state={state}
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 1.5,
        alignItems: "center",
        py: 2,
        borderTop: "1px solid",
        borderColor: "divider",
      }}
    >
      <Box sx={{ flex: "1 1 280px", minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700, fontSize: "1.1rem" }}>
          {name}{" "}
          <Chip
            size="small"
            label={translate(`meetings.sessions.state.${state}`)}
            color={state === "OPEN" ? "success" : "default"}
            variant={state === "OPEN" ? "filled" : "outlined"}
          />
          {session.hasVote && (
            <Chip
              size="small"
              label={translate("meetings.sessions.votes")}
              variant="outlined"
              sx={{ ml: 0.5 }}
            />
          )}
        </Typography>
        <Typography>
          {translate("meetings.sessions.when", {
            start: session.endsAt ? `${session.startsAt}–${session.endsAt}` : session.startsAt,
            date: formatDay(heldOn),
            place: session.place,
          })}
        </Typography>
        <Typography sx={{ color: "text.secondary" }}>
          {translate("meetings.sessions.people", { chair: session.chair, clerk: session.clerk })}
        </Typography>
        {state !== "PLANNED" && (
          <Typography>
            {translate("meetings.sessions.counts", {
              present: session.present,
              convened: session.convened,
              done: session.itemsDone,
              total: session.itemsTotal,
            })}
          </Typography>
        )}
        {state === "PLANNED" && isToCome && (
          <Typography sx={{ color: "text.secondary" }}>
            {translate("meetings.sessions.opensOn", { date: formatDay(heldOn) })}
          </Typography>
        )}
      </Box>
      {state === "PLANNED" ? (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <Button variant="contained" size="large" disabled={isBusy || isToCome} onClick={onOpen}>
            {translate("meetings.sessions.open")}
          </Button>
          <Button disabled={isBusy} onClick={onRemove}>
            {translate("meetings.sessions.remove")}
          </Button>
        </Box>
      ) : (
        <Button
          component={Link}
          to={`/meeting-sessions/${session.id}`}
          size="large"
          variant={state === "OPEN" ? "contained" : "outlined"}
        >
          {translate(state === "OPEN" ? "meetings.sessions.enter" : "meetings.sessions.view")}
        </Button>
      )}
    </Box>
  );
}
