import { Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { Section } from "../components/Section";
import { MySessionsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

/** Sessions the viewer records that are not over, so that a Party-group leader finds the group's without its cell. */
export function MySessions() {
  const translate = useTranslate();
  const { data } = useDocument(MySessionsDocument, {});
  if (!data || data.mySessions.length === 0) return null;
  return (
    <Section title={translate("meetings.sessions.mine")}>
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {data.mySessions.map((session) => (
          <Box
            component="li"
            key={session.id}
            sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", py: 1 }}
          >
            <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
              <Typography sx={{ fontWeight: 700 }}>
                {session.cell.name} · {session.partyGroup?.name ?? translate("meetings.sessions.wholeCell")}
              </Typography>
              <Typography>
                {translate("meetings.sessions.when", {
                  start: session.startsAt,
                  date: formatDay(session.heldOn),
                  place: session.place,
                })}
              </Typography>
            </Box>
            {session.state === "OPEN" && (
              <Button
                component={Link}
                to={`/meeting-sessions/${session.id}`}
                variant="contained"
                size="large"
              >
                {translate("meetings.sessions.enter")}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
