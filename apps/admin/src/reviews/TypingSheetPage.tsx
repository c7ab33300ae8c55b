import { useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { BackToCell } from "../meetings/BackToCell";
import { memberRules } from "./memberRules";
import { TypingSheet } from "./TypingSheet";
import { useTypingRows } from "./useTypingRows";

/** Typing mode of a cell secretary: paper self-assessments, forty in a row, without the mouse. */
export function TypingSheetPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const { rows, error, refetch, replace } = useTypingRows(roundId, cellId);
  const [search, setSearch] = useState("");
  const editionCode = rows?.[0]?.editionCode;
  const rules = useMemo(() => (editionCode ? memberRules(editionCode) : null), [editionCode]);
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
      <RefusalAlert error={error} onRetry={refetch} />
      {!rows && !error && <LoadingState rows={8} />}
      {rows?.length === 0 && <EmptyState title={translate("reviews.typing.empty")} />}
      {rows && rows.length > 0 && rules && (
        <TypingSheet rows={rows} rules={rules} search={search} onSearch={setSearch} onSaved={replace} />
      )}
    </>
  );
}
