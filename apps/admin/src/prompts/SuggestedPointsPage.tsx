import { Alert, Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { DayField } from "../components/DayField";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { ParagraphField } from "../components/ParagraphField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  SaveSuggestedPointsDocument,
  type SuggestedPointsAllFragment,
  SuggestedPointsPageDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { AnsweredPoints } from "./AnsweredPoints";
import { TakeBackPoints } from "./TakeBackPoints";

/** What the level above asks a subject to answer for: written by the office or the committee, read by the subject, printed for paper. */
export function SuggestedPointsPage() {
  const { reviewId = "" } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(SuggestedPointsPageDocument, { reviewId });
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const { suggestionSubject: subject, suggestedPoints } = data;
  const { isOpen, maySuggest: isEditor } = subject;
  return (
    <>
      <PageTitle
        title={translate("prompts.title")}
        subtitle={translate("prompts.subtitle", { name: subject.name, year: subject.year })}
        actions={
          suggestedPoints && (
            <Button variant="outlined" onClick={() => window.print()} sx={{ displayPrint: "none" }}>
              {translate("prompts.print")}
            </Button>
          )
        }
      />
      {isEditor && isOpen ? (
        <Box sx={{ displayPrint: "none" }}>
          <PointsForm
            key={suggestedPoints?.version ?? 0}
            reviewId={subject.reviewId}
            stored={suggestedPoints ?? null}
          />
        </Box>
      ) : (
        isEditor && (
          <Alert severity="info" sx={{ mb: 2, displayPrint: "none" }}>
            {translate("prompts.closed")}
          </Alert>
        )
      )}
      {suggestedPoints ? (
        <Section>
          <AnsweredPoints points={suggestedPoints} hasRoomOnPaper />
        </Section>
      ) : (
        !isEditor && (
          <EmptyState title={translate("prompts.none")}>{translate("prompts.noneHint")}</EmptyState>
        )
      )}
    </>
  );
}

interface WrittenPoint {
  id: string | null;
  text: string;
}

function PointsForm({ reviewId, stored }: { reviewId: string; stored: SuggestedPointsAllFragment | null }) {
  const translate = useTranslate();
  const [documentNumber, setNumber] = useState(stored?.documentNumber ?? "");
  const [issuedOn, setIssuedOn] = useState(stored?.issuedOn ?? "");
  const [points, setPoints] = useState<WrittenPoint[]>(
    stored?.points.map(({ id, text }) => ({ id, text })) ?? [{ id: null, text: "" }],
  );
  const [save, { error, isPending }] = useAct(SaveSuggestedPointsDocument, {
    success: "prompts.saved",
    notifies: false,
  });
  const send = (chosen: readonly WrittenPoint[]) =>
    void save({
      input: { reviewId, version: stored?.version ?? 0, documentNumber, issuedOn, points: [...chosen] },
    });
  const isReady =
    documentNumber.trim() !== "" &&
    issuedOn !== "" &&
    points.length > 0 &&
    points.every((it) => it.text.trim());
  return (
    <Section subtitle={translate("prompts.help")} title={translate("prompts.write")}>
      <RefusalAlert error={error} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        <TextField
          label={translate("prompts.number")}
          value={documentNumber}
          onChange={(event) => setNumber(event.target.value)}
          required
        />
        <DayField label={translate("prompts.issuedOn")} value={issuedOn} onChange={setIssuedOn} required />
      </Box>
      {points.map((point, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list while it is written
        <Box key={at} sx={{ mt: 2 }}>
          <ParagraphField
            label={translate("prompts.point", { number: at + 1 })}
            value={point.text}
            onChange={(text) => setPoints(points.map((it, other) => (other === at ? { ...it, text } : it)))}
            maxLength={2000}
            minRows={2}
            margin="none"
          />
          {points.length > 1 && (
            <Button onClick={() => setPoints(points.filter((_, other) => other !== at))}>
              {translate("prompts.remove", { number: at + 1 })}
            </Button>
          )}
        </Box>
      ))}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}>
        <Button variant="outlined" onClick={() => setPoints([...points, { id: null, text: "" }])}>
          {translate("prompts.add")}
        </Button>
        <Button variant="contained" disabled={!isReady || isPending} onClick={() => send(points)}>
          {translate("prompts.save")}
        </Button>
        {stored && <TakeBackPoints isPending={isPending} onTakeBack={() => send([])} />}
      </Box>
      {stored && (
        <Typography sx={{ color: "text.secondary", mt: 1 }}>
          {translate("prompts.answeredOf", {
            done: stored.points.filter((it) => it.answer).length,
            total: stored.points.length,
          })}
        </Typography>
      )}
    </Section>
  );
}
