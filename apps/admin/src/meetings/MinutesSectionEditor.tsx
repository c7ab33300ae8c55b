import { Alert, Box, Button, Chip, TextField, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { type MinutesFieldsFragment, SaveMinutesSectionDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface MinutesSectionEditorProps {
  place: { roundId: string; cellId: string };
  section: MinutesFieldsFragment["sections"][number];
  isSigned: boolean;
  onTake: () => void;
  onKeep: () => void;
}

/** One section: its text, and where the facts have moved on since it was edited, both texts and a choice. */
export function MinutesSectionEditor({
  place,
  section,
  isSigned,
  onTake,
  onKeep,
}: MinutesSectionEditorProps) {
  const translate = useTranslate();
  const [text, setText] = useState(section.text);
  const [base, setBase] = useState(section.text);
  const [save, { isPending, error }] = useAct(SaveMinutesSectionDocument, {
    notifies: false,
    success: "meetings.minutes.saved",
  });
  const isChanged = text !== base;
  // Text that nobody is typing on follows the server; text that is typed stays.
  useEffect(() => {
    if (!isChanged) setText(section.text);
    setBase((before) => (isChanged ? before : section.text));
  }, [section.text, isChanged]);
  const isOvertaken = isChanged && base !== section.text;
  const { code, title, isEdited, fresh, version } = section;
  return (
    <Section
      title={title}
      actions={
        isEdited && <Chip size="small" variant="outlined" label={translate("meetings.minutes.edited")} />
      }
    >
      <RefusalAlert error={error} />
      {isOvertaken && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate("meetings.minutes.theirs")}
        </Alert>
      )}
      <TextField
        value={text}
        onChange={(event) => setText(event.target.value)}
        disabled={isSigned}
        multiline
        fullWidth
        slotProps={{ htmlInput: { "aria-label": translate("meetings.minutes.text", { title }) } }}
      />
      {isChanged && !isSigned && (
        <Button
          variant="contained"
          sx={{ mt: 1 }}
          disabled={isPending}
          onClick={async () => {
            const answer = await save({ input: { ...place, code, text: text.normalize("NFC"), version } });
            if (answer) setBase(text);
          }}
        >
          {translate("meetings.minutes.save")}
        </Button>
      )}
      {isEdited && fresh !== null && fresh !== undefined && !isSigned && (
        <Alert severity="info" sx={{ mt: 1 }}>
          <Typography sx={{ fontWeight: 700 }}>{translate("meetings.minutes.differs")}</Typography>
          <Typography sx={{ whiteSpace: "pre-wrap" }}>{fresh}</Typography>
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1 }}>
            <Button variant="outlined" onClick={onTake}>
              {translate("meetings.minutes.take")}
            </Button>
            <Button variant="outlined" onClick={onKeep}>
              {translate("meetings.minutes.keep")}
            </Button>
          </Box>
        </Alert>
      )}
    </Section>
  );
}
