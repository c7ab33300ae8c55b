import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import EditIcon from "@mui/icons-material/EditOutlined";
import { Autocomplete, Box, Button, IconButton, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { HallSession } from "./hallActs";
import type { Hall } from "./useHall";

interface HallOpinionsProps {
  hall: Hall;
  session: HallSession;
  /** Null for what was said to all. */
  reviewId: string | null;
}

/** Opinions on one subject as the clerk takes them down. */
export function HallOpinions({ hall, session, reviewId }: HallOpinionsProps) {
  const translate = useTranslate();
  const [speaker, setSpeaker] = useState("");
  const [text, setText] = useState("");
  const [revisedId, setRevisedId] = useState<string | null>(null);
  const isOpen = session.state === "OPEN";
  const opinions = session.opinions.filter((it) => (it.reviewId ?? null) === reviewId);
  const present = session.roll.filter((it) => it.presence === "PRESENT").map((it) => it.member.fullName);
  const isReady = speaker.trim() !== "" && text.trim() !== "";
  const write = () => {
    const written = { speaker: speaker.trim(), text: text.normalize("NFC").trim() };
    hall.act(
      revisedId
        ? { kind: "REVISE_OPINION", opinionId: revisedId, ...written }
        : { kind: "ADD_OPINION", opinionId: crypto.randomUUID(), reviewId, ...written },
    );
    setText("");
    setSpeaker("");
    setRevisedId(null);
  };
  return (
    <Box>
      {opinions.length === 0 && (
        <Typography sx={{ color: "text.secondary", mb: 1 }}>
          {translate("meetings.hall.noOpinions")}
        </Typography>
      )}
      <Box component="ul" sx={{ p: 0, m: 0, listStyle: "none" }}>
        {opinions.map((it) => (
          <Box component="li" key={it.id} data-opinion={it.speaker} sx={{ display: "flex", gap: 1, mb: 1 }}>
            <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
              <strong>{it.speaker}:</strong> {it.text}
            </Typography>
            {isOpen && (
              <>
                <IconButton
                  aria-label={translate("meetings.hall.reviseOpinion", { name: it.speaker })}
                  onClick={() => {
                    setRevisedId(it.id);
                    setSpeaker(it.speaker);
                    setText(it.text);
                  }}
                >
                  <EditIcon />
                </IconButton>
                <IconButton
                  aria-label={translate("meetings.hall.removeOpinion", { name: it.speaker })}
                  onClick={() =>
                    hall.act({ kind: "REVISE_OPINION", opinionId: it.id, speaker: it.speaker, text: "" })
                  }
                >
                  <DeleteIcon />
                </IconButton>
              </>
            )}
          </Box>
        ))}
      </Box>
      {isOpen && (
        <Box sx={{ display: "grid", gap: 1.5, mt: 1 }}>
          <Autocomplete
            freeSolo
            options={[...new Set(present)]}
            inputValue={speaker}
            onInputChange={(_event, value) => setSpeaker(value)}
            renderInput={(params) => <TextField {...params} label={translate("meetings.hall.speaker")} />}
          />
          <TextField
            label={translate("meetings.hall.opinion")}
            value={text}
            onChange={(event) => setText(event.target.value)}
            multiline
            minRows={2}
          />
          <Box>
            <Button variant="outlined" size="large" disabled={!isReady} onClick={write}>
              {translate("meetings.hall.addOpinion")}
            </Button>
          </Box>
        </Box>
      )}
    </Box>
  );
}
