import { Alert, Box, Button, Typography } from "@mui/material";
import { LEVELS, type SubjectRules } from "@xeploai/domain";
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { useBilingual } from "../components/useBilingual";
import { TypeSelfAssessmentDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useViewer } from "../session/useViewer";
import { concretisedRules } from "./concretisedRules";
import { gradedCriteria } from "./formSteps";
import { draftFromServer } from "./selfAssessmentDraft";
import { TypingLine } from "./TypingLine";
import { TypingPeople } from "./TypingPeople";
import { firstOpenField, nextToType, openSheet, typingKey, typingReducer } from "./typingSheet";
import type { TypingRow } from "./useTypingRows";

interface TypingSheetProps {
  rows: readonly TypingRow[];
  rules: SubjectRules;
  search: string;
  onSearch: (text: string) => void;
  onSaved: (row: TypingRow) => void;
}

const isDone = ({ selfAssessment }: TypingRow) => Boolean(selfAssessment?.submittedAt);

/** People on the left, the paper of one of them on the right. */
export function TypingSheet({ rows, rules, search, onSearch, onSaved }: TypingSheetProps) {
  const [current, setCurrent] = useState(() => nextToType(rows.map(isDone), -1) ?? 0);
  const row = rows[current];
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2.5,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "300px minmax(0, 1fr)" },
      }}
    >
      <TypingPeople rows={rows} current={current} onChoose={setCurrent} search={search} onSearch={onSearch} />
      {row && (
        <OneSheet
          key={row.id}
          row={row}
          rules={rules}
          onSaved={(saved) => {
            onSaved(saved);
            const next = nextToType(
              rows.map((it) => it.id === saved.id || isDone(it)),
              current,
            );
            if (next !== null) setCurrent(next);
          }}
          onPerson={(by) => setCurrent((at) => Math.max(0, Math.min(rows.length - 1, at + by)))}
          isLast={rows.every((it) => it.id === row.id || isDone(it))}
        />
      )}
    </Box>
  );
}

interface OneSheetProps {
  row: TypingRow;
  rules: SubjectRules;
  onSaved: (row: TypingRow) => void;
  onPerson: (by: 1 | -1) => void;
  isLast: boolean;
}

function OneSheet({ row, rules, onSaved, onPerson, isLast }: OneSheetProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const viewer = useViewer();
  const notify = useNotify();
  const criteria = useMemo(
    () => gradedCriteria(concretisedRules(rules, row.criteria).criteria.value),
    [rules, row.criteria],
  );
  const [state, dispatch] = useReducer(typingReducer, null, () =>
    openSheet(
      criteria.map(({ code }) => code),
      draftFromServer(row.selfAssessment),
    ),
  );
  const [marksOpen, setMarksOpen] = useState(false);
  const [type, { isPending, error }] = useAct(TypeSelfAssessmentDocument, {
    notifies: false,
    invalidates: false,
  });
  const sheet = useRef<HTMLDivElement>(null);
  const isOwn = viewer?.memberId === row.member?.id;
  const isClosed = isOwn || !["DRAFT", "DEFERRED", "REVIEW_ONLY"].includes(row.state) || isDone(row);

  useEffect(() => {
    sheet.current?.focus({ preventScroll: true });
  }, []);

  const save = async () => {
    const open = firstOpenField(state);
    if (open !== null) {
      setMarksOpen(true);
      dispatch({ type: "focus", field: open });
      return;
    }
    if (isPending || isClosed || state.ownLevel === null) return;
    const answer = await type({
      input: {
        reviewId: row.id,
        version: row.selfAssessment?.version ?? 0,
        grades: criteria.flatMap(({ code }) => {
          const grade = state.grades[code];
          return grade ? [{ criterion: code, grade }] : [];
        }),
        sections: row.selfAssessment?.sections ?? [],
        ownLevel: state.ownLevel,
      },
    });
    if (!answer) return;
    notify(translate("reviews.typing.saved", { name: row.subject.name }), {
      type: "success",
      autoHideDuration: 1500,
    });
    onSaved(answer.typeSelfAssessment);
  };

  return (
    <Section title={row.subject.name} subtitle={translate("reviews.typing.digits")}>
      <RefusalAlert error={error} />
      {isClosed && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate(isOwn ? "reviews.typing.own" : "reviews.typing.closed")}
          {isOwn && (
            <Button component={Link} to={`/my/review/${row.id}`} color="inherit">
              {translate("common.open")}
            </Button>
          )}
        </Alert>
      )}
      <Box
        ref={sheet}
        tabIndex={0}
        role="group"
        aria-label={row.subject.name}
        data-typing-sheet
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey) return;
          const key = typingKey(event.key);
          if (key === null || (event.target instanceof HTMLButtonElement && event.key === "Enter")) return;
          event.preventDefault();
          if (key.type === "save") void save();
          else if (key.type === "person") onPerson(key.by);
          else if (!isClosed) dispatch(key);
        }}
      >
        {criteria.map((criterion, index) => (
          <TypingLine
            key={criterion.code}
            label={`${criterion.code}. ${read(criterion.text)}`}
            choices={
              rules.scale.value.kind === "GRADES" ? Object.values(rules.scale.value.gradeNames).map(read) : []
            }
            chosen={indexOfGrade(state.grades[criterion.code])}
            isCurrent={state.field === index}
            isMissing={marksOpen && state.grades[criterion.code] === undefined}
            onChoose={(digit) => {
              dispatch({ type: "focus", field: index });
              dispatch({ type: "mark", digit });
            }}
            disabled={isClosed}
          />
        ))}
        <TypingLine
          label={translate("reviews.typing.ownLevel")}
          choices={LEVELS.map((level) => translate(`reviews.typing.shortLevel.${level}`))}
          chosen={state.ownLevel ? LEVELS.indexOf(state.ownLevel) : -1}
          isCurrent={state.field === criteria.length}
          isMissing={marksOpen && state.ownLevel === null}
          onChoose={(digit) => {
            dispatch({ type: "focus", field: criteria.length });
            dispatch({ type: "mark", digit });
          }}
          disabled={isClosed}
        />
      </Box>
      {marksOpen && firstOpenField(state) !== null && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate("reviews.typing.incomplete")}
        </Alert>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 2, mt: 2 }}>
        <Button variant="contained" size="large" onClick={() => void save()} disabled={isPending || isClosed}>
          {translate(isLast ? "common.save" : "reviews.typing.save")}
        </Button>
        <Typography sx={{ color: "text.secondary", flex: "1 1 260px", fontSize: "0.95rem" }}>
          {translate("reviews.typing.marked")}
        </Typography>
      </Box>
      <Typography
        sx={{ color: "text.secondary", mt: 1, fontSize: "0.95rem", display: { xs: "none", md: "block" } }}
      >
        {translate("reviews.typing.help")}
      </Typography>
    </Section>
  );
}

const GRADE_ORDER = ["EXCELLENT", "GOOD", "AVERAGE", "POOR"];
const indexOfGrade = (grade: string | undefined) => (grade === undefined ? -1 : GRADE_ORDER.indexOf(grade));
