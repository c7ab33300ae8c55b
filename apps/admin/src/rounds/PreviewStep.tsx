import { Alert, Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { type OpenRoundInput, RoundPreviewDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { NotRatedReasons } from "./NotRatedReasons";
import { addDays } from "./proposedCalendar";

/** What opening would do, in figures, before anything is written. */
export function PreviewStep({ input }: { input: OpenRoundInput }) {
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(RoundPreviewDocument, { input });
  const preview = data?.previewRound;
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!preview) return <LoadingState rows={4} />;
  return (
    <>
      {preview.refusals.map((refusal) => (
        <RefusalAlert key={refusal.code} error={refusal} />
      ))}
      <Typography sx={{ mb: 2 }}>
        {translate("rounds.preview.summary", {
          year: input.year,
          number: input.planNumber,
          day: formatDay(input.planIssuedOn),
          last: formatDay(addDays(input.deadlineOn, -1)),
        })}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3, mb: 2 }}>
        <Figure label={translate("rounds.preview.cells")} value={formatInteger(preview.cells)} />
        <Figure label={translate("rounds.preview.total")} value={formatInteger(preview.total)} />
        <Figure label={translate("rounds.preview.rated")} value={formatInteger(preview.rated)} tone="good" />
        <Figure label={translate("rounds.preview.reviewOnly")} value={formatInteger(preview.reviewOnly)} />
        <Figure label={translate("rounds.preview.out")} value={formatInteger(preview.out)} />
      </Box>
      <NotRatedReasons reasons={preview.notRated} />
      <Alert severity="info" sx={{ mt: 2 }}>
        {translate("rounds.preview.effect")}
      </Alert>
    </>
  );
}
