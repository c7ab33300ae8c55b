import { Alert, Box, Button, Typography } from "@mui/material";
import type { SubjectRules } from "@xeploai/domain";
import { useEffect, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { AnswersStep } from "../prompts/AnswersStep";
import { useTypedAnswers } from "../prompts/useTypedAnswers";
import { useViewer } from "../session/useViewer";
import { ConflictPanel } from "./ConflictPanel";
import { PaperScan } from "./PaperScan";
import { draftFromServer } from "./selfAssessmentDraft";
import { TypedMarks } from "./TypedMarks";
import { TypedPoints } from "./TypedPoints";
import { usePaperScan } from "./usePaperScan";
import { useTypedPaper } from "./useTypedPaper";
import type { TypingRow } from "./useTypingRows";

interface TypedPaperProps {
  row: TypingRow;
  rules: SubjectRules;
  onSaved: (row: TypingRow) => void;
  /** The row as somebody else left it. */
  onMet: (row: TypingRow) => void;
  onPerson: (by: 1 | -1) => void;
  isLast: boolean;
}

/** The paper of one subject: a digit for each line, the scan with one key, Enter for the next person. */
export function TypedPaper({ row, rules: edition, onSaved, onMet, onPerson, isLast }: TypedPaperProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const notify = useNotify();
  const paper = useTypedPaper(row, edition);
  const scan = usePaperScan(row.id);
  const answers = useTypedAnswers(row.id);
  const [marksOpen, setMarksOpen] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const conflict = useRef<HTMLDivElement>(null);
  const isOwn = Boolean(row.member) && viewer?.memberId === row.member?.id;
  const isClosed = !row.mayType || Boolean(row.selfAssessment?.submittedAt);
  const { theirs, points, firstOpen } = paper;
  const isTheirsIn = Boolean(theirs?.selfAssessment?.submittedAt);

  useEffect(() => {
    const first = sheet.current?.querySelector("input") ?? sheet.current;
    (theirs ? conflict.current : first)?.focus({ preventScroll: theirs === null });
  }, [theirs]);

  const finish = (saved: TypingRow | null): void => {
    if (!saved) return;
    notify(translate("reviews.typing.saved", { name: row.subject.name }), {
      type: "success",
      autoHideDuration: 1500,
    });
    onSaved(saved);
  };
  const save = async (): Promise<void> => {
    if (firstOpen !== null) {
      setMarksOpen(true);
      paper.dispatch({ type: "focus", field: firstOpen });
      if (points) sheet.current?.querySelectorAll<HTMLElement>("input, [data-level]")[firstOpen]?.focus();
      return;
    }
    if (isClosed || theirs) return;
    if (answers.show()) {
      setMarksOpen(true);
      return;
    }
    if (!(await scan.arrived())) return;
    finish(await paper.save());
  };
  const takeTheirs = (): void => {
    const met = paper.takeTheirs();
    if (met) onMet(met);
  };

  const lines = {
    ref: sheet,
    name: row.subject.name,
    paper,
    isDisabled: isClosed,
    marksOpen,
    onSave: () => void save(),
    onScan: scan.choose,
    onPerson,
  };

  return (
    <Section
      title={row.subject.name}
      subtitle={translate(points ? "points.typing.subtitle" : "reviews.typing.digits")}
    >
      {theirs && (
        <Box ref={conflict} tabIndex={-1} sx={{ outline: "none" }}>
          <ConflictPanel
            mine={paper.mine}
            theirs={draftFromServer(theirs.selfAssessment)}
            rules={paper.rules}
            onKeepMine={isTheirsIn ? null : () => void paper.keepMine().then(finish)}
            onTakeTheirs={takeTheirs}
          />
        </Box>
      )}
      <RefusalAlert error={paper.error} title={translate("reviews.typing.notSaved")} />
      {isClosed && !theirs && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate(isOwn ? "reviews.typing.own" : "reviews.typing.closed")}
          {isOwn && (
            <Button component={Link} to={`/my/review/${row.id}`} color="inherit">
              {translate("common.open")}
            </Button>
          )}
        </Alert>
      )}
      {points ? <TypedPoints {...lines} points={points} /> : <TypedMarks {...lines} />}
      {answers.points && !isClosed && (
        <Box sx={{ mt: 3 }}>
          <Typography component="h3" variant="h6">
            {translate("prompts.step")}
          </Typography>
          <AnswersStep points={answers.points} onSaved={answers.onSaved} />
        </Box>
      )}
      {marksOpen && firstOpen === null && answers.openCount > 0 && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate("prompts.left", { count: answers.openCount })}
        </Alert>
      )}
      {marksOpen && firstOpen !== null && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate("reviews.typing.incomplete")}
        </Alert>
      )}
      <PaperScan scan={scan} mayAdd={!isClosed} />
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 2, mt: 2 }}>
        <Button
          variant="contained"
          size="large"
          onClick={() => void save()}
          disabled={paper.isPending || isClosed || theirs !== null}
        >
          {translate(isLast ? "common.save" : "reviews.typing.save")}
        </Button>
        <Typography sx={{ color: "text.secondary", flex: "1 1 260px" }}>
          {translate("reviews.typing.marked")}
        </Typography>
      </Box>
      <Typography sx={{ color: "text.secondary", mt: 1, display: { xs: "none", md: "block" } }}>
        {translate(points ? "points.typing.help" : "reviews.typing.help")}
      </Typography>
    </Section>
  );
}
