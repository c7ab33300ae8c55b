import { Alert, Box, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { HallAgendaList } from "./HallAgendaList";
import { HallItem } from "./HallItem";
import { HallOpinions } from "./HallOpinions";
import type { HallSession } from "./hallActs";
import { isThere, nextItem } from "./hallAgendaOrder";
import type { Hall } from "./useHall";

/** The agenda beside the subject in hand: big buttons, opinions, conclusion. */
export function HallAgenda({ hall, session }: { hall: Hall; session: HallSession }) {
  const translate = useTranslate();
  const discussing = session.items.find((it) => it.state === "DISCUSSING");
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = session.items.find((it) => it.id === chosenId) ?? discussing ?? nextItem(session);
  const isAllDone = session.items.every((it) => it.state === "DONE" || !isThere(session, it));
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 3fr)" },
      }}
    >
      <HallAgendaList hall={hall} session={session} chosenId={chosen?.id ?? null} onChoose={setChosenId} />
      <Box>
        {isAllDone && (
          <Alert severity="success" sx={{ mb: 2 }}>
            {translate("meetings.hall.allDone")}
          </Alert>
        )}
        {chosen ? (
          <HallItem key={chosen.id} hall={hall} session={session} item={chosen} onChoose={setChosenId} />
        ) : (
          <Typography sx={{ mb: 2 }}>{translate("meetings.hall.pick")}</Typography>
        )}
        <Section title={translate("meetings.hall.general")}>
          <HallOpinions hall={hall} session={session} reviewId={null} />
        </Section>
      </Box>
    </Box>
  );
}
