import { Box } from "@mui/material";
import { useMemo, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { type Level, QuotaBoardDocument, type SubjectKind } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { useLive } from "../providers/useLive";
import { memberRules } from "../reviews/memberRules";
import { BoardTable } from "./BoardTable";
import { type BoardChange, boardWhatIf, decidableCells } from "./boardWhatIf";
import { CandidatePanel } from "./CandidatePanel";
import { CorrectionButtons } from "./CorrectionButtons";
import { DecidePanel } from "./DecidePanel";
import { HeadroomMeter } from "./HeadroomMeter";
import { KindBoard } from "./KindBoard";
import { KindTabs } from "./KindTabs";
import { OverrideNotice } from "./OverrideNotice";
import { QuotaGroupTable } from "./QuotaGroupTable";
import { ResolutionList } from "./ResolutionList";
import { SessionPanel } from "./SessionPanel";

/** The whole ward on one board: levels across, cells down, the quota over it, and what would be if. */
export function QuotaBoard({ roundId }: { roundId: string }) {
  const translate = useTranslate();
  const can = useCan();
  const mayDecide = can("decision:decide");
  const { data, error, refetch } = useDocument(QuotaBoardDocument, { roundId }, { keepPrevious: true });
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const [changes, setChanges] = useState<readonly BoardChange[]>([]);
  const [openCellId, setOpenCellId] = useState<string | null>(null);
  const [proposed, setProposed] = useState<Level | "">("EXCELLENT");
  const [kind, setKind] = useState<SubjectKind>("MEMBER");
  useLive(`round:${roundId}`, ["QuotaBoard", "DecisionCandidates", "DecisionSessions", "Resolutions"]);
  const cards = useRef<HTMLDivElement>(null);
  const board = data?.quotaBoard;
  const rules = board && memberRules(board.round.editionCode);
  const rule = useMemo(() => {
    const base = rules?.quota?.value;
    return base && board ? { ...base, rounding: board.round.quotaRounding } : null;
  }, [rules, board]);
  const chosen = useMemo(
    () => new Set(board ? decidableCells(board).filter((id) => !unchosen.has(id)) : []),
    [board, unchosen],
  );
  const applying = changes.filter(({ cellId }) => chosen.has(cellId));
  const whatIf = board && rule ? boardWhatIf(board, chosen, applying, rule) : null;
  const toggle = (cellId: string) =>
    setUnchosen((all) =>
      all.has(cellId) ? new Set([...all].filter((it) => it !== cellId)) : new Set([...all, cellId]),
    );

  return (
    <>
      <PageTitle
        title={translate("decisions.title")}
        subtitle={
          board &&
          `${board.round.organisation.name} · ${translate("meetings.roundOf", { year: board.round.year })}`
        }
      />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!board && !error && <LoadingState rows={8} />}
      {board && <KindTabs kind={kind} onKind={setKind} />}
      {board && kind !== "MEMBER" && <KindBoard round={board.round} kind={kind} mayDecide={mayDecide} />}
      {board && kind === "MEMBER" && whatIf && rules && rule && (
        <>
          <SessionPanel round={board.round} kind="MEMBER" mayOpen={mayDecide} />
          {board.override && <OverrideNotice override={board.override} />}
          <HeadroomMeter board={board} whatIf={whatIf} chosenCount={chosen.size} quota={rules.quota} />
          <QuotaGroupTable groups={whatIf.groups} />
          {mayDecide && (
            <CorrectionButtons
              groups={whatIf.groups}
              rule={rule}
              onShow={(level) => {
                setOpenCellId(null);
                setProposed(level);
                cards.current?.scrollIntoView({ behavior: "smooth" });
              }}
            />
          )}
          <Box
            sx={{
              display: "grid",
              gap: 2.5,
              alignItems: "start",
              gridTemplateColumns: {
                xs: "minmax(0, 1fr)",
                xl: mayDecide ? "minmax(0, 3fr) minmax(0, 2fr)" : "minmax(0, 1fr)",
              },
            }}
          >
            <BoardTable
              board={board}
              chosen={chosen}
              changes={applying}
              onToggle={toggle}
              openCellId={openCellId}
              onOpen={setOpenCellId}
              isSelectable={mayDecide}
            />
            {mayDecide && (
              <DecidePanel
                board={board}
                chosen={chosen}
                changes={applying}
                whatIf={whatIf}
                onDecided={() => {
                  setChanges([]);
                  setUnchosen(new Set());
                }}
              />
            )}
          </Box>
          <Box ref={cards}>
            <CandidatePanel
              round={board.round}
              level={proposed}
              onProposed={setProposed}
              cells={board.cells}
              cellId={openCellId}
              onCell={setOpenCellId}
              changes={changes}
              onChange={setChanges}
              rules={rules}
              mayDecide={mayDecide}
              whatIf={whatIf}
            />
          </Box>
        </>
      )}
      {board && <ResolutionList roundId={roundId} />}
    </>
  );
}
