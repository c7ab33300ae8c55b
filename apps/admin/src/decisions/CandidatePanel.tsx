import { Box, MenuItem, TextField } from "@mui/material";
import { LEVELS, type SubjectRules } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTurner } from "../components/PageTurner";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useDebounced } from "../components/useDebounced";
import { DecisionCandidatesDocument, type Level } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import type { BoardCell, BoardChange, WhatIf } from "./boardWhatIf";
import { CandidateGrid } from "./CandidateGrid";
import { HeadroomBar } from "./HeadroomBar";

const PAGE = 20;

interface CandidatePanelProps {
  round: { id: string; version: number; asksCommitteeVote: boolean };
  level: Level | "";
  onProposed: (level: Level | "") => void;
  cells: readonly BoardCell[];
  cellId: string | null;
  onCell: (cellId: string | null) => void;
  changes: readonly BoardChange[];
  onChange: (change: (changes: readonly BoardChange[]) => readonly BoardChange[]) => void;
  rules: SubjectRules;
  mayDecide: boolean;
  whatIf: WhatIf;
}

/** The people behind the figures: those proposed excellent first, or everybody of one cell. */
export function CandidatePanel(props: CandidatePanelProps) {
  const { round, level, onProposed, cells, cellId, onCell, changes, onChange, rules, mayDecide, whatIf } =
    props;
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const [offset, setOffset] = useState(0);
  const settled = useDebounced(search.trim(), 350);
  const filter = {
    roundId: round.id,
    ...(cellId ? { cellId } : {}),
    ...(level ? { proposedLevel: level } : {}),
    ...(settled ? { search: settled } : {}),
  };
  const { data, error, refetch } = useDocument(
    DecisionCandidatesDocument,
    { filter, page: { offset, limit: PAGE } },
    { keepPrevious: true },
  );
  const page = data?.decisionCandidates;
  const reset = (change: () => void) => () => {
    setOffset(0);
    change();
  };
  return (
    <Section
      title={translate("decisions.cards.title")}
      subtitle={mayDecide ? translate("decisions.cards.help") : undefined}
    >
      <Box
        sx={{
          display: "grid",
          gap: 1.5,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" },
          mb: 2,
        }}
      >
        <TextField
          select
          label={translate("reviews.list.cell")}
          value={cellId ?? ""}
          onChange={(event) => reset(() => onCell(event.target.value || null))()}
        >
          <MenuItem value="">{translate("reviews.list.allCells")}</MenuItem>
          {cells.map(({ cell }) => (
            <MenuItem key={cell.id} value={cell.id}>
              {cell.name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate("reviews.list.proposedFilter")}
          value={level}
          onChange={(event) => reset(() => onProposed(event.target.value as Level | ""))()}
        >
          <MenuItem value="">{translate("reviews.list.allLevels")}</MenuItem>
          {LEVELS.map((it) => (
            <MenuItem key={it} value={it}>
              {translate(`levels.${it}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="search"
          label={translate("reviews.list.search")}
          value={search}
          onChange={(event) => reset(() => setSearch(event.target.value))()}
          sx={{ gridColumn: "1 / -1" }}
        />
      </Box>
      {mayDecide && <HeadroomBar quota={whatIf.quota} />}
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!page && !error && <LoadingState rows={6} />}
      {page?.totalCount === 0 && (
        <EmptyState title={translate("decisions.cards.empty")}>
          {translate("decisions.cards.emptyHint")}
        </EmptyState>
      )}
      {page && (
        <>
          <CandidateGrid
            round={round}
            candidates={page.items}
            rulesOf={() => rules}
            changes={changes}
            onChange={onChange}
            mayDecide={mayDecide}
          />
          <PageTurner
            totalCount={page.totalCount}
            page={offset / PAGE}
            limit={PAGE}
            onPage={(next) => setOffset(next * PAGE)}
          />
        </>
      )}
    </Section>
  );
}
