import { Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { LEVELS, type SubjectRules } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useDebounced } from "../components/useDebounced";
import { DecisionCandidatesDocument, type Level } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import type { BoardCell, BoardChange, WhatIf } from "./boardWhatIf";
import { setLevel } from "./boardWhatIf";
import { CandidateCard } from "./CandidateCard";
import { HeadroomBar } from "./HeadroomBar";

const PAGE = 20;

interface CandidatePanelProps {
  round: { id: string; version: number };
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
      <Box
        sx={{
          display: "grid",
          columnGap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        {page?.items.map((candidate) => {
          const { review } = candidate;
          return (
            <CandidateCard
              key={review.id}
              round={round}
              candidate={candidate}
              rules={rules}
              change={changes.find(({ reviewId }) => reviewId === review.id)}
              mayDecide={mayDecide}
              onLevel={(to) =>
                onChange((all) =>
                  setLevel(
                    all,
                    {
                      reviewId: review.id,
                      memberName: review.subject.name,
                      cellId: review.cell.id,
                      quotaGroup: candidate.quotaGroup ?? null,
                      from: review.proposedLevel ?? null,
                    },
                    to,
                  ),
                )
              }
              onReason={(reason) =>
                onChange((all) => all.map((it) => (it.reviewId === review.id ? { ...it, reason } : it)))
              }
            />
          );
        })}
      </Box>
      {page && page.totalCount > PAGE && (
        <Box sx={{ display: "flex", alignItems: "center", gap: 1, flexWrap: "wrap" }}>
          <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - PAGE))}>
            {translate("common.back")}
          </Button>
          <Typography>
            {translate("common.showing", {
              from: offset + 1,
              to: Math.min(offset + PAGE, page.totalCount),
              total: page.totalCount,
            })}
          </Typography>
          <Button disabled={offset + PAGE >= page.totalCount} onClick={() => setOffset(offset + PAGE)}>
            {translate("common.next")}
          </Button>
        </Box>
      )}
    </Section>
  );
}
