import { Alert, Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { LEVELS, type Level } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  MyPositionsDocument,
  type PositionSheetFieldsFragment,
  WritePositionDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";

type Line = PositionSheetFieldsFragment["lines"][number];

/** What a participant thinks of each subject, for oneself, before the meeting. */
export function PositionsPage() {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(MyPositionsDocument, {});
  return (
    <>
      <PageTitle title={translate("meetings.positions.title")} />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingState rows={6} />}
      {data?.myPositions.length === 0 && (
        <EmptyState title={translate("meetings.positions.none")}>
          {translate("meetings.positions.noneHint")}
        </EmptyState>
      )}
      {data?.myPositions.map((sheet) => (
        <Section
          key={sheet.roundId}
          title={translate("meetings.positions.subtitle", {
            cell: sheet.cell.name,
            date: formatDay(sheet.meetsOn),
          })}
          subtitle={translate("meetings.positions.done", {
            count: sheet.lines.filter((it) => it.level || it.note).length,
            total: sheet.lines.length,
          })}
        >
          <Alert severity="info" sx={{ mb: 2 }}>
            {translate("meetings.positions.secret")}
          </Alert>
          <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
            {sheet.lines.map((line) => (
              <PositionLine key={line.reviewId} line={line} />
            ))}
          </Box>
        </Section>
      ))}
    </>
  );
}

function PositionLine({ line }: { line: Line }) {
  const translate = useTranslate();
  const { name, isOpen } = line;
  const [level, setLevel] = useState<Level | "">(line.level ?? "");
  const [note, setNote] = useState(line.note ?? "");
  const [write, { isPending, error }] = useAct(WritePositionDocument, {
    notifies: false,
    success: "meetings.positions.saved",
  });
  const isChanged = level !== (line.level ?? "") || note.trim() !== (line.note ?? "");
  return (
    <Box component="li" data-subject={name} sx={{ py: 2, borderTop: "1px solid", borderColor: "divider" }}>
      <RefusalAlert error={error} />
      <Typography sx={{ fontWeight: 700, mb: 1 }}>{name}</Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "flex-start" }}>
        {isOpen && (
          <TextField
            select
            value={level}
            onChange={(event) => setLevel(event.target.value as Level | "")}
            slotProps={{
              select: {
                displayEmpty: true,
                SelectDisplayProps: { "aria-label": translate("meetings.positions.level", { name }) },
              },
            }}
            sx={{ minWidth: 240 }}
          >
            <MenuItem value="">{translate("meetings.positions.noLevel")}</MenuItem>
            {LEVELS.map((it) => (
              <MenuItem key={it} value={it}>
                {translate(`levels.${it}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <TextField
          value={note}
          onChange={(event) => setNote(event.target.value)}
          placeholder={translate("meetings.positions.noteHint")}
          disabled={!isOpen}
          multiline
          slotProps={{
            htmlInput: { "aria-label": translate("meetings.positions.note", { name }), maxLength: 500 },
          }}
          sx={{ flex: "1 1 240px" }}
        />
        {isOpen ? (
          <Button
            variant="contained"
            size="large"
            disabled={!isChanged || isPending}
            onClick={() =>
              void write({
                input: {
                  reviewId: line.reviewId,
                  level: level || null,
                  note: note.trim() === "" ? null : note,
                },
              })
            }
          >
            {translate("meetings.positions.save")}
          </Button>
        ) : (
          <Typography sx={{ color: "text.secondary" }}>{translate("meetings.positions.closed")}</Typography>
        )}
      </Box>
    </Box>
  );
}
