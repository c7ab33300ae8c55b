import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { useErrorText } from "../components/useErrorText";
import { RecordReviewDocument, type ReviewMeetingFieldsFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";

/** That the meeting was held, of whoever is not reviewed in a session of the cell. */
export function ReviewMeetingDay({ review }: { review: ReviewMeetingFieldsFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const today = useSystem()?.today ?? "";
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const heldOn = typedDay ?? today;
  const [record, { error, isPending }] = useAct(RecordReviewDocument, {
    success: "subjects.meeting.recorded",
    notifies: false,
  });
  const save = async () => {
    const input = { roundId: review.round.id, reviewIds: [review.id], heldOn };
    const warning = (await record({ input }))?.recordReview.warnings[0];
    if (warning) notify(errorText(warning.refusal), { type: "warning", autoHideDuration: 12_000 });
  };
  return (
    <Box component="form" noValidate onSubmit={(event) => event.preventDefault()}>
      <Typography sx={{ mb: 1.5 }}>{translate(`subjects.meeting.help.${review.subject.kind}`)}</Typography>
      <RefusalAlert error={error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
        <DayField label={translate("subjects.meeting.day")} value={heldOn} onChange={setTypedDay} required />
        <Button
          type="submit"
          variant="contained"
          disabled={isPending || heldOn === ""}
          onClick={() => void save()}
          sx={{ minHeight: 56 }}
        >
          {translate("subjects.meeting.record")}
        </Button>
      </Box>
    </Box>
  );
}
