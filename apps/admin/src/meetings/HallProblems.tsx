import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useErrorText } from "../components/useErrorText";
import type { SessionActInput } from "../graphql/generated/graphql";
import type { HallSession } from "./hallActs";
import type { Hall } from "./useHall";

/** What this device wrote and the server did not take: both versions, and a choice. Nothing is lost unasked. */
export function HallProblems({ hall, session }: { hall: Hall; session: HallSession }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const words = useActWords(session);
  if (hall.problems.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <Typography sx={{ fontWeight: 700 }}>
        {translate("meetings.hall.problems", { count: hall.problems.length })}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, m: 0 }}>
        {hall.problems.map(({ act, problem }) => (
          <Box component="li" key={act.id} sx={{ mt: 1 }}>
            <Typography>
              {problem?.outcome === "CONFLICT"
                ? translate("meetings.hall.conflict", { mine: words.mine(act), theirs: words.theirs(act) })
                : `${translate("meetings.hall.refused", { mine: words.mine(act) })} ${errorText({
                    code: problem?.code ?? "",
                    arguments: problem?.arguments ?? [],
                  })}`}
            </Typography>
            <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 0.5 }}>
              <Button variant="outlined" onClick={() => hall.insist(act.id)}>
                {translate("meetings.hall.insist")}
              </Button>
              <Button onClick={() => hall.yieldTo(act.id)}>{translate("meetings.hall.giveUp")}</Button>
            </Box>
          </Box>
        ))}
      </Box>
    </Alert>
  );
}

/** What an act wanted and what stands there, in words. */
function useActWords(session: HallSession) {
  const translate = useTranslate();
  const nothing = translate("meetings.hall.nothing");
  const said = (name: string | undefined, text: string | null | undefined) =>
    `${name ? `${name}: ` : ""}${text || nothing}`;
  const line = (act: SessionActInput) => session.roll.find((it) => it.member.id === act.memberId);
  const item = (act: SessionActInput) => session.items.find((it) => it.id === act.itemId);
  const opinion = (act: SessionActInput) => session.opinions.find((it) => it.id === act.opinionId);
  return {
    mine: (act: SessionActInput): string => {
      switch (act.kind) {
        case "MARK_PRESENCE":
          return said(
            line(act)?.member.fullName,
            act.presence && translate(`meetings.presence.${act.presence}`),
          );
        case "SET_ITEM_STATE":
          return said(item(act)?.name, act.state && translate(`meetings.hall.itemState.${act.state}`));
        case "WRITE_CONCLUSION":
          return said(item(act)?.name, [act.conclusion, act.commitment].filter(Boolean).join(" · "));
        default:
          return said(act.speaker ?? undefined, act.text);
      }
    },
    theirs: (act: SessionActInput): string => {
      switch (act.kind) {
        case "MARK_PRESENCE": {
          const presence = line(act)?.presence;
          return presence ? translate(`meetings.presence.${presence}`) : nothing;
        }
        case "SET_ITEM_STATE": {
          const state = item(act)?.state;
          return state ? translate(`meetings.hall.itemState.${state}`) : nothing;
        }
        case "WRITE_CONCLUSION":
          return [item(act)?.conclusion, item(act)?.commitment].filter(Boolean).join(" · ") || nothing;
        default:
          return said(opinion(act)?.speaker, opinion(act)?.text);
      }
    },
  };
}
