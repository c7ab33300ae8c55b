import { Box, Button, Typography } from "@mui/material";
import { draftLeadTime, editionByCode } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { formatDay } from "../components/dates";
import { RefusalAlert } from "../components/RefusalAlert";
import { RecordDraftReportDocument, type ReviewMeetingFieldsFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** The day on which the draft went to those who will meet, and how long before the meeting the rules want it. */
export function DraftReportDay({
  review,
  onRecorded,
}: {
  review: ReviewMeetingFieldsFragment;
  onRecorded: () => void;
}) {
  const translate = useTranslate();
  const stored = review.draftSentOn ?? "";
  const [sentOn, setSentOn] = useState(stored);
  // What is being written beside it stays as it is, so nothing else is read anew.
  const [record, { error, isPending }] = useAct(RecordDraftReportDocument, {
    success: "subjects.meeting.draftRecorded",
    notifies: false,
    invalidates: false,
  });
  const rule = draftLeadTime(editionByCode(review.editionCode));
  if (!rule) return null;
  const save = async () => {
    const input = { reviewId: review.id, version: review.version, sentOn: sentOn || null };
    if (await record({ input })) onRecorded();
  };
  return (
    <Box component="form" noValidate onSubmit={(event) => event.preventDefault()}>
      <Typography sx={{ mb: 1 }}>
        {translate("subjects.meeting.draftHelp", { days: rule.value.workingDays })}
      </Typography>
      <Typography sx={{ fontWeight: 600, mb: 1.5 }}>
        {stored
          ? translate("subjects.meeting.draftSent", { day: formatDay(stored) })
          : translate("subjects.meeting.draftNotSent")}
      </Typography>
      <RefusalAlert error={error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
        <DayField label={translate("subjects.meeting.draftDay")} value={sentOn} onChange={setSentOn} />
        <Button
          type="submit"
          variant={stored ? "outlined" : "contained"}
          disabled={isPending || sentOn === stored}
          onClick={() => void save()}
          sx={{ minHeight: 56 }}
        >
          {translate("subjects.meeting.recordDraft")}
        </Button>
      </Box>
    </Box>
  );
}
