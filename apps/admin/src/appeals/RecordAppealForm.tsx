import { Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { formatDay } from "../components/dates";
import { ParagraphField } from "../components/ParagraphField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { type CaseRecordFieldsFragment, RecordAppealDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";

/** An appeal that somebody brought on paper, typed by the ward's office. */
export function RecordAppealForm({ record }: { record: CaseRecordFieldsFragment }) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const [statement, setStatement] = useState("");
  const [act, { error, isPending }] = useAct(RecordAppealDocument, {
    success: "appeals.paper.done",
    notifies: false,
  });
  const { clock, review } = record;
  const receivedOn = typedDay ?? today;
  return (
    <Section
      title={translate("appeals.paper.title")}
      subtitle={translate("appeals.paper.help", { name: review.subject.name })}
    >
      {clock && (
        <Typography sx={{ mb: 2 }}>
          {translate("appeals.paper.clock", {
            firstDay: formatDay(clock.firstDay),
            lastDay: formatDay(clock.lastDay),
            workingDays: clock.workingDays,
          })}
        </Typography>
      )}
      <RefusalAlert error={error} />
      <DayField
        label={translate("appeals.paper.receivedOn")}
        value={receivedOn}
        onChange={setTypedDay}
        required
      />
      <ParagraphField
        label={translate("appeals.paper.statement")}
        helperText={translate("appeals.paper.statementHelp")}
        value={statement}
        onChange={setStatement}
        maxLength={5000}
        minRows={4}
        required
      />
      <Typography sx={{ color: "text.secondary", my: 1 }}>{translate("appeals.paper.scanNext")}</Typography>
      <Button
        variant="contained"
        size="large"
        disabled={isPending || receivedOn === "" || statement.trim() === ""}
        onClick={() =>
          void act({ input: { reviewId: review.id, version: review.version, receivedOn, statement } })
        }
      >
        {translate("appeals.paper.act")}
      </Button>
    </Section>
  );
}
