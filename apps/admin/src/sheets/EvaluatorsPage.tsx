import { Box, MenuItem, Pagination, TextField, Typography } from "@mui/material";
import { SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { useDebounced } from "../components/useDebounced";
import { EvaluatorRoundDocument, SubjectEvaluatorsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { AssignPanel } from "./AssignPanel";
import { ReleasePanel } from "./ReleasePanel";
import { SubjectEvaluatorsCard } from "./SubjectEvaluatorsCard";

const PAGE = 10;

/** The office's table of who evaluates whom in a round, its overrides, its progress and the release. */
export function EvaluatorsPage() {
  const { roundId = "" } = useParams();
  const translate = useTranslate();
  const [kind, setKind] = useState<SubjectKind | "ALL">("ALL");
  const [typed, setTyped] = useState("");
  const search = useDebounced(typed.trim(), 350);
  const [page, setPage] = useState(1);
  const round = useDocument(EvaluatorRoundDocument, { roundId });
  const list = useDocument(
    SubjectEvaluatorsDocument,
    {
      filter: { roundId, ...(kind === "ALL" ? {} : { subjectKinds: [kind] }), ...(search ? { search } : {}) },
      page: { offset: (page - 1) * PAGE, limit: PAGE },
    },
    { keepPrevious: true },
  );
  const error = round.error ?? list.error;
  if (!round.data) return error ? <RefusalAlert error={error} /> : <LoadingState rows={8} />;
  const { sheetPlan, round: it } = round.data;
  const found = list.data?.subjectEvaluators;
  return (
    <>
      <PageTitle
        title={translate("sheets.evaluators.title")}
        subtitle={translate("sheets.evaluators.subtitle", { year: it.year, name: it.organisation.name })}
      />
      <RefusalAlert error={error} />
      {!sheetPlan.isReleased && (
        <AssignPanel
          key={sheetPlan.version}
          roundId={roundId}
          plan={sheetPlan}
          editionCode={it.editionCode}
        />
      )}
      <Typography component="h2" variant="h6" sx={{ mb: 0.5 }}>
        {translate(sheetPlan.isReleased ? "sheets.evaluators.people" : "sheets.evaluators.step2")}
      </Typography>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>
        {translate("sheets.evaluators.step2Help")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 2 }}>
        <TextField
          type="search"
          label={translate("sheets.evaluators.search")}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setPage(1);
          }}
          sx={{ flex: "1 1 240px" }}
        />
        <TextField
          select
          label={translate("sheets.evaluators.kind")}
          value={kind}
          onChange={(event) => {
            setKind(event.target.value as SubjectKind | "ALL");
            setPage(1);
          }}
          sx={{ flex: "0 1 260px" }}
        >
          <MenuItem value="ALL">{translate("sheets.evaluators.all")}</MenuItem>
          {SUBJECT_KINDS.map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`sheets.kind.${value}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {!found && <LoadingState rows={6} />}
      {found?.totalCount === 0 && <EmptyState title={translate("common.nothingFound")} />}
      {found?.items.map((row) => (
        <SubjectEvaluatorsCard
          key={row.reviewId}
          row={row}
          isMade={sheetPlan.version > 0}
          isReleased={sheetPlan.isReleased}
        />
      ))}
      {found && found.totalCount > PAGE && (
        <Pagination
          count={Math.ceil(found.totalCount / PAGE)}
          page={page}
          onChange={(_, next) => setPage(next)}
          sx={{ mb: 3 }}
        />
      )}
      {sheetPlan.version > 0 && (
        <ReleasePanel roundId={roundId} version={sheetPlan.version} isReleased={sheetPlan.isReleased} />
      )}
    </>
  );
}
