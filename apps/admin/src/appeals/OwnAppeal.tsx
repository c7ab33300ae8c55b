import { Alert, Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { ParagraphField } from "../components/ParagraphField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { type CaseRecordFieldsFragment, FileAppealDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { SeenBy } from "../results/SeenBy";
import { AppealText } from "./AppealText";

/** The subject's own appeal: how long it may be filed, filing it, and what came of it. */
export function OwnAppeal({ record }: { record: CaseRecordFieldsFragment }) {
  const translate = useTranslate();
  const [statement, setStatement] = useState("");
  const [file, { error, isPending }] = useAct(FileAppealDocument, {
    success: "appeals.filed",
    notifies: false,
  });
  const { clock, appeals, mayFile, review } = record;
  return (
    <Section title={translate("appeals.own.title")}>
      {clock && (
        <Alert severity={mayFile ? "info" : "success"} icon={false} sx={{ mb: 2 }}>
          {translate(clock.workingDaysLeft > 0 ? "appeals.own.clock" : "appeals.own.over", {
            lastDay: formatDay(clock.lastDay),
            firstDay: formatDay(clock.firstDay),
            left: clock.workingDaysLeft,
            workingDays: clock.workingDays,
          })}
        </Alert>
      )}
      <RefusalAlert error={error} />
      {appeals.map((appeal) => (
        <Box key={appeal.id} sx={{ mb: 2 }}>
          <AppealText appeal={appeal} />
        </Box>
      ))}
      <SeenBy part="APPEAL" />
      {mayFile && (
        <>
          <Typography sx={{ mb: 1 }}>{translate("appeals.own.help")}</Typography>
          <ParagraphField
            label={translate("appeals.own.statement")}
            value={statement}
            onChange={setStatement}
            maxLength={5000}
            minRows={4}
            margin="none"
          />
          <Button
            variant="contained"
            size="large"
            sx={{ mt: 2 }}
            disabled={isPending || statement.trim() === ""}
            onClick={() =>
              void file({ input: { reviewId: review.id, version: review.version, statement } }).then(
                (answer) => answer && setStatement(""),
              )
            }
          >
            {translate("appeals.own.act")}
          </Button>
        </>
      )}
    </Section>
  );
}
