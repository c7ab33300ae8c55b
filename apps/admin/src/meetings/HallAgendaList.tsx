import { Box, ButtonBase, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import type { HallSession } from "./hallActs";
import { isThere } from "./hallAgendaOrder";
import type { Hall } from "./useHall";

const MARKS = { WAITING: "○", DISCUSSING: "●", DONE: "✓" };
const COLOURS = { WAITING: "text.secondary", DISCUSSING: "primary.main", DONE: "success.dark" };

interface HallAgendaListProps {
  hall: Hall;
  session: HallSession;
  chosenId: string | null;
  onChoose: (itemId: string) => void;
}

/** Every subject with its state, in the order in which it is taken. */
export function HallAgendaList({ session, chosenId, onChoose }: HallAgendaListProps) {
  const translate = useTranslate();
  const rankOf = ({ kind, position }: HallSession["items"][number]) => {
    if (kind === "COLLECTIVE") return translate("meetings.hall.rank.COLLECTIVE");
    return position === "MEMBER" ? "" : translate(`meetings.hall.rank.${position}`);
  };
  return (
    <Section
      title={translate("meetings.hall.list")}
      subtitle={translate("common.countOfTotal", { count: session.itemsDone, total: session.itemsTotal })}
    >
      <Typography sx={{ color: "text.secondary", mb: 1, fontSize: "0.95rem" }}>
        {translate("meetings.hall.order")}
      </Typography>
      <Box
        component="ol"
        tabIndex={0}
        aria-label={translate("meetings.hall.list")}
        sx={{ listStyle: "none", p: 0, m: 0, maxHeight: { xs: 320, md: 640 }, overflowY: "auto" }}
      >
        {session.items.map((item) => (
          <Box component="li" key={item.id} data-item={item.name} data-state={item.state}>
            <ButtonBase
              onClick={() => onChoose(item.id)}
              aria-current={item.id === chosenId ? "true" : undefined}
              sx={{
                width: 1,
                minHeight: 48,
                px: 1.5,
                py: 0.75,
                gap: 1,
                justifyContent: "flex-start",
                textAlign: "left",
                font: "inherit",
                borderRadius: 1.5,
                border: "2px solid",
                borderColor: item.id === chosenId ? "primary.main" : "transparent",
                bgcolor: item.state === "DISCUSSING" ? "action.selected" : "transparent",
              }}
            >
              <Box component="span" aria-hidden sx={{ color: COLOURS[item.state], fontWeight: 700 }}>
                {MARKS[item.state]}
              </Box>
              <Box component="span" sx={{ minWidth: 0 }}>
                {item.place}. {item.name}
                <Box component="span" sx={{ display: "block", color: "text.secondary", fontSize: "0.9rem" }}>
                  {[
                    rankOf(item),
                    translate(`meetings.hall.itemState.${item.state}`),
                    item.state !== "DONE" && !isThere(session, item) ? translate("meetings.hall.absent") : "",
                    item.reviewState === "DRAFT" ? translate("meetings.hall.notSubmitted") : "",
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </Box>
              </Box>
            </ButtonBase>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
