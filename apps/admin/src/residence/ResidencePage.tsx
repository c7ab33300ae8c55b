import { Alert, Box, FormControlLabel, Pagination, Switch, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useDebounced } from "../components/useDebounced";
import {
  ResidenceCommentsDocument,
  ResidenceCommentsToWriteDocument,
  type ResidenceRowFragment,
} from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { useCurrentRound } from "../rounds/useCurrentRound";
import { ResidenceCard } from "./ResidenceCard";

const PAGE = 20;

/** Comments from the place of residence: those that members of the unit need, and those its committee writes. */
export function ResidencePage() {
  const translate = useTranslate();
  const can = useCan();
  const { round } = useCurrentRound();
  // The work may be for the round of another ward, in a year in which the own has none.
  const [params] = useSearchParams();
  const [typed, setTyped] = useState("");
  const search = useDebounced(typed.trim(), 350);
  const [isMissing, setMissing] = useState(false);
  const [page, setPage] = useState(1);
  const year = Number(params.get("year")) || (round?.year ?? 0);
  const filter = { year, isMissing, ...(search ? { search } : {}) };
  const mine = useDocument(
    ResidenceCommentsDocument,
    { filter, page: { offset: (page - 1) * PAGE, limit: PAGE } },
    { enabled: year > 0, keepPrevious: true },
  );
  const toWrite = useDocument(
    ResidenceCommentsToWriteDocument,
    { filter, page: { offset: 0, limit: 100 } },
    { enabled: year > 0 && can("residenceComment:write"), keepPrevious: true },
  );
  const found = mine.data?.residenceComments;
  const writing = toWrite.data?.residenceCommentsToWrite;
  return (
    <>
      <PageTitle title={translate("residence.title")} subtitle={translate("residence.subtitle", { year })} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate("residence.what")}
      </Alert>
      <RefusalAlert error={mine.error ?? toWrite.error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 2, alignItems: "center" }}>
        <TextField
          type="search"
          label={translate("residence.search")}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setPage(1);
          }}
          sx={{ flex: "1 1 240px" }}
        />
        <FormControlLabel
          control={<Switch checked={isMissing} onChange={(_, value) => setMissing(value)} />}
          label={translate("residence.onlyMissing")}
        />
      </Box>
      {writing && (
        <Section title={translate("residence.toWrite")} subtitle={translate("residence.toWriteHelp")}>
          {writing.items.length === 0 && (
            <Typography sx={{ color: "text.secondary" }}>{translate("residence.noneToWrite")}</Typography>
          )}
          {writing.items.map((it) => (
            <ResidenceCard key={it.member.id} row={it} isWriter />
          ))}
        </Section>
      )}
      {!found && <LoadingState rows={6} />}
      {found?.totalCount === 0 && <EmptyState title={translate("residence.none")} />}
      {found && found.totalCount > 0 && (
        <Section
          title={translate("residence.mine")}
          subtitle={
            <>
              <strong>{translate("residence.missing", { count: found.missingCount })}</strong>
              {found.items[0] && ` · ${translate(`residence.effect.${effectOf(found.items)}`)}`}
            </>
          }
        >
          {found.items.map((it) => (
            <ResidenceCard key={it.member.id} row={it} />
          ))}
          {found.totalCount > PAGE && (
            <Pagination
              count={Math.ceil(found.totalCount / PAGE)}
              page={page}
              onChange={(_, next) => setPage(next)}
            />
          )}
        </Section>
      )}
    </>
  );
}

/** What a comment is worth in the year; those of whom none is taken stand apart. */
function effectOf(rows: readonly ResidenceRowFragment[]): ResidenceRowFragment["effect"] {
  return rows.find(({ effect }) => effect !== "NOT_TAKEN")?.effect ?? "NOT_TAKEN";
}
