import { Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { MoveAgendaItemDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { HallOpinions } from "./HallOpinions";
import type { HallSession } from "./hallActs";
import { isThere, neighbour, nextItem } from "./hallAgendaOrder";
import { SpreadBar } from "./SpreadBar";
import type { Hall } from "./useHall";

interface HallItemProps {
  hall: Hall;
  session: HallSession;
  item: HallSession["items"][number];
  onChoose: (itemId: string | null) => void;
}

/** The subject in hand. */
export function HallItem({ hall, session, item, onChoose }: HallItemProps) {
  const translate = useTranslate();
  const [conclusion, setConclusion] = useState(item.conclusion ?? "");
  const [commitment, setCommitment] = useState(item.commitment ?? "");
  const [move, moving] = useAct(MoveAgendaItemDocument, { invalidates: false });
  const isOpen = session.state === "OPEN";
  const isWritten =
    conclusion.trim() === (item.conclusion ?? "") && commitment.trim() === (item.commitment ?? "");
  const next = nextItem(session, item);

  const write = isWritten
    ? []
    : [
        {
          kind: "WRITE_CONCLUSION" as const,
          itemId: item.id,
          conclusion: conclusion.trim(),
          commitment: commitment.trim(),
        },
      ];
  const set = (state: typeof item.state) => ({ kind: "SET_ITEM_STATE" as const, itemId: item.id, state });
  const finish = (isGoingOn: boolean) => {
    hall.act(
      ...write,
      set("DONE"),
      ...(isGoingOn && next
        ? [{ kind: "SET_ITEM_STATE" as const, itemId: next.id, state: "DISCUSSING" as const }]
        : []),
    );
    onChoose(isGoingOn && next ? next.id : item.id);
  };
  const moveTo = async (place: number) => {
    const answer = await move({
      input: { sessionId: session.id, version: session.version, itemId: item.id, place },
    });
    if (answer) hall.take(answer.moveAgendaItem);
    else void hall.refresh();
  };
  const isMovable =
    isOpen && item.state === "WAITING" && hall.link === "ONLINE" && hall.unsent === 0 && !moving.isPending;

  return (
    <Section
      title={item.name}
      subtitle={translate(`meetings.hall.itemState.${item.state}`)}
      actions={
        isOpen && (
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
            {item.state === "WAITING" && (
              <Button
                variant="contained"
                size="large"
                disabled={!isThere(session, item)}
                onClick={() => {
                  hall.act(set("DISCUSSING"));
                  onChoose(item.id);
                }}
              >
                {translate("meetings.hall.start")}
              </Button>
            )}
            {item.state === "DISCUSSING" && (
              <>
                <Button variant="contained" size="large" onClick={() => finish(next !== null)}>
                  {translate(next ? "meetings.hall.doneNext" : "meetings.hall.done")}
                </Button>
                <Button variant="outlined" size="large" onClick={() => hall.act(...write, set("WAITING"))}>
                  {translate("meetings.hall.later")}
                </Button>
              </>
            )}
            {item.state === "DONE" && (
              <Button variant="outlined" size="large" onClick={() => hall.act(set("DISCUSSING"))}>
                {translate("meetings.hall.reopen")}
              </Button>
            )}
          </Box>
        )
      }
    >
      {item.state === "WAITING" ? (
        <MoveButtons
          session={session}
          item={item}
          isMovable={isMovable}
          onMove={(place) => void moveTo(place)}
        />
      ) : (
        <>
          {item.spread && <SpreadBar spread={item.spread} />}
          <Typography component="h3" sx={{ fontWeight: 700, mb: 1 }}>
            {translate("meetings.hall.opinions")}
          </Typography>
          <HallOpinions hall={hall} session={session} reviewId={item.reviewId} />
          <Box sx={{ display: "grid", gap: 2, mt: 3 }}>
            <TextField
              label={translate("meetings.hall.conclusion")}
              value={conclusion}
              onChange={(event) => setConclusion(event.target.value)}
              disabled={!isOpen}
              multiline
              minRows={2}
            />
            <TextField
              label={translate("meetings.hall.commitment")}
              value={commitment}
              onChange={(event) => setCommitment(event.target.value)}
              disabled={!isOpen}
              multiline
              minRows={2}
            />
            {isOpen && (
              <Box>
                <Button
                  variant="outlined"
                  size="large"
                  disabled={isWritten}
                  onClick={() => hall.act(...write)}
                >
                  {translate("meetings.hall.write")}
                </Button>
              </Box>
            )}
          </Box>
        </>
      )}
    </Section>
  );
}

interface MoveButtonsProps {
  session: HallSession;
  item: HallSession["items"][number];
  isMovable: boolean;
  onMove: (place: number) => void;
}

function MoveButtons({ session, item, isMovable, onMove }: MoveButtonsProps) {
  const translate = useTranslate();
  const up = neighbour(session, item, -1);
  const down = neighbour(session, item, 1);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <Button disabled={!isMovable || up === null} onClick={() => up !== null && onMove(up)}>
        ↑ {translate("meetings.hall.moveUp")}
      </Button>
      <Button disabled={!isMovable || down === null} onClick={() => down !== null && onMove(down)}>
        ↓ {translate("meetings.hall.moveDown")}
      </Button>
    </Box>
  );
}
