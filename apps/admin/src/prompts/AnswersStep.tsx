import { Box, Button, TextField, Typography } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { RefusalAlert } from "../components/RefusalAlert";
import { AnswerSuggestedPointDocument, type SuggestedPointsAllFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

const SAVE_AFTER_MS = 800;

interface AnswersStepProps {
  points: SuggestedPointsAllFragment;
  /** Told after every save, so that the form knows how many answers are missing. */
  onSaved: (points: SuggestedPointsAllFragment) => void;
}

/** One answer for each point that was suggested from above. */
export function AnswersStep({ points, onSaved }: AnswersStepProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ mb: 2 }}>
        {translate("prompts.stepHelp", { number: points.documentNumber, day: formatDay(points.issuedOn) })}
      </Typography>
      {points.points.map((point) => (
        <Answer key={point.id} point={point} onSaved={onSaved} />
      ))}
    </>
  );
}

interface AnswerProps {
  point: SuggestedPointsAllFragment["points"][number];
  onSaved: AnswersStepProps["onSaved"];
}

function Answer({ point, onSaved }: AnswerProps) {
  const translate = useTranslate();
  const [text, setText] = useState(point.answer ?? "");
  const [isDirty, setDirty] = useState(false);
  const version = useRef(point.version);
  const pending = useRef<string | null>(null);
  const [save, { error, isPending }] = useAct(AnswerSuggestedPointDocument, {
    notifies: false,
    invalidates: false,
  });

  const store = async (latest: string) => {
    pending.current = null;
    const answer = await save({
      input: { id: point.id, version: version.current, answer: latest.normalize("NFC") },
    });
    const saved = answer?.answerSuggestedPoint;
    if (!saved) return;
    version.current = saved.points.find((it) => it.id === point.id)?.version ?? version.current;
    setDirty(pending.current !== null);
    onSaved(saved);
  };
  const latestStore = useRef(store);
  latestStore.current = store;
  useEffect(() => {
    if (!isDirty) return;
    pending.current = text;
    const timer = window.setTimeout(() => void latestStore.current(text), SAVE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [text, isDirty]);
  // Leaving the page of the form before the pause is over: what was typed goes out now.
  useEffect(
    () => () => {
      if (pending.current !== null) void latestStore.current(pending.current);
    },
    [],
  );

  return (
    <Box sx={{ mb: 3 }} data-answer={point.id}>
      <Typography component="h3" sx={{ fontWeight: 600, whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {point.position}. {point.text}
      </Typography>
      <TextField
        fullWidth
        multiline
        minRows={4}
        margin="normal"
        label={translate("prompts.answer", { number: point.position })}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setDirty(true);
        }}
        onBlur={() => {
          if (pending.current !== null) void store(pending.current);
        }}
        slotProps={{ htmlInput: { maxLength: 10_000, lang: "vi" } }}
      />
      <RefusalAlert error={error} />
      <Typography role="status" sx={{ color: "text.secondary", minHeight: 28 }}>
        {error
          ? translate("prompts.answerKept")
          : isPending || isDirty
            ? translate("prompts.answerSaving")
            : text.trim() !== "" && translate("prompts.answerSaved")}
      </Typography>
      {error && (
        <Button variant="outlined" onClick={() => void store(text)}>
          {translate("prompts.retry")}
        </Button>
      )}
    </Box>
  );
}
