import { Box, Button, Chip, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { formatDay } from "../components/dates";
import { RefusalAlert } from "../components/RefusalAlert";
import {
  RecordReviewPaperDocument,
  RemoveReviewPaperDocument,
  ReviewPapersDocument,
  type ReviewPapersQuery,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { useSystem } from "../session/useSystem";

type Paper = ReviewPapersQuery["review"]["papers"][number];

/** Papers of other cells that the rating waits for, and when they came in; nothing where none is needed. */
export function ReviewPapers({ reviewId }: { reviewId: string }) {
  const translate = useTranslate();
  const { data } = useDocument(ReviewPapersDocument, { reviewId });
  const papers = data?.review.papers ?? [];
  if (papers.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 2.5 }}>
      <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 700, mb: 0.5 }}>
        {translate("work.papers.title")}
      </Typography>
      {papers.map((paper) => (
        <PaperLine key={paper.kind} reviewId={reviewId} paper={paper} />
      ))}
    </Box>
  );
}

function PaperLine({ reviewId, paper }: { reviewId: string; paper: Paper }) {
  const translate = useTranslate();
  const can = useCan();
  const today = useSystem()?.today ?? "";
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const receivedOn = typedDay ?? today;
  const [documentNumber, setDocumentNumber] = useState("");
  const [record, recording] = useAct(RecordReviewPaperDocument, {
    success: "work.papers.recorded",
    notifies: false,
  });
  const [remove, removing] = useAct(RemoveReviewPaperDocument, {
    success: "work.papers.removed",
    notifies: false,
  });
  const { kind, version, from, isNeeded } = paper;
  const isIn = paper.receivedOn !== null && paper.receivedOn !== undefined;
  return (
    <Box role="group" aria-label={translate(`enums.paper.${kind}`)} sx={{ display: "grid", gap: 1, mb: 1.5 }}>
      <Typography sx={{ "&::first-letter": { textTransform: "uppercase" } }}>
        {translate(`enums.paper.${kind}`)}
        {from && ` (${from.name})`}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 0.5 }}>
        <Chip
          size="small"
          color={isIn ? "success" : isNeeded ? "warning" : "default"}
          label={
            isIn
              ? translate("work.papers.receivedOn", { day: formatDay(paper.receivedOn) })
              : translate("work.papers.missing")
          }
        />
        {paper.documentNumber && (
          <span>{translate("work.papers.number", { number: paper.documentNumber })}</span>
        )}
      </Box>
      <RefusalAlert error={recording.error ?? removing.error} />
      {can("paper:record") &&
        (isIn && version === 0 ? (
          <Typography sx={{ color: "text.secondary" }}>{translate("work.papers.writtenThere")}</Typography>
        ) : isIn ? (
          <Button
            sx={{ justifySelf: "start" }}
            disabled={removing.isPending}
            onClick={() => void remove({ input: { reviewId, kind, version } })}
          >
            {translate("work.papers.remove")}
          </Button>
        ) : (
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "flex-start" }}>
            <DayField label={translate("work.papers.day")} value={receivedOn} onChange={setTypedDay} />
            <TextField
              label={translate("work.papers.numberLabel")}
              value={documentNumber}
              onChange={(event) => setDocumentNumber(event.target.value)}
            />
            <Button
              variant="contained"
              disabled={receivedOn === "" || recording.isPending}
              onClick={() =>
                void record({
                  input: { reviewId, kind, version, receivedOn, documentNumber: documentNumber || null },
                })
              }
            >
              {translate("work.papers.record")}
            </Button>
          </Box>
        ))}
    </Box>
  );
}
