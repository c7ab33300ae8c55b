import { ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { BackToCell } from "../meetings/BackToCell";
import { TypingSheet } from "./TypingSheet";
import { type TypingPile, useTypingRows } from "./useTypingRows";

/** Typing mode of a cell secretary: paper self-assessments, forty in a row, without the mouse. */
export function TypingSheetPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const [pile, setPile] = useState<TypingPile>("MEMBERS");
  const { rows, hasOthers, error, refetch, replace } = useTypingRows(roundId, cellId, pile);
  const [search, setSearch] = useState("");
  const done = rows?.filter(({ selfAssessment }) => selfAssessment?.submittedAt).length ?? 0;
  return (
    <>
      <PageTitle
        title={translate("reviews.typing.title")}
        subtitle={
          rows?.[0] &&
          `${rows[0].cell.name} · ${translate("common.year", { year: rows[0].year })} · ${translate("reviews.typing.done", { done, total: rows.length })}`
        }
        actions={<BackToCell roundId={roundId} cellId={cellId} />}
      />
      {hasOthers && (
        <ToggleButtonGroup
          exclusive
          value={pile}
          onChange={(_, chosen: TypingPile | null) => chosen && setPile(chosen)}
          aria-label={translate("subjects.kind")}
          sx={{ mb: 2 }}
        >
          <ToggleButton value="MEMBERS">{translate("subjects.kinds.MEMBER")}</ToggleButton>
          <ToggleButton value="OTHERS">{translate("subjects.others")}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <RefusalAlert error={error} onRetry={refetch} />
      {!rows && !error && <LoadingState rows={8} />}
      {rows?.length === 0 && <EmptyState title={translate("reviews.typing.empty")} />}
      {rows && rows.length > 0 && (
        <TypingSheet key={pile} rows={rows} search={search} onSearch={setSearch} onSaved={replace} />
      )}
    </>
  );
}
