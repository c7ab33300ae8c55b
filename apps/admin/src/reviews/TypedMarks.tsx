import { Box } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { type KeyboardEvent, type Ref, useMemo } from "react";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { TypingLine } from "./TypingLine";
import { typingKey } from "./typingSheet";
import type { useTypedPaper } from "./useTypedPaper";

interface TypedMarksProps {
  ref: Ref<HTMLDivElement>;
  name: string;
  paper: ReturnType<typeof useTypedPaper>;
  isDisabled: boolean;
  /** Marks the lines still without an answer. */
  marksOpen: boolean;
  onSave: () => void;
  onScan: () => void;
  onPerson: (by: 1 | -1) => void;
}

const GRADE_ORDER = ["EXCELLENT", "GOOD", "AVERAGE", "POOR"];
const indexOfGrade = (grade: string | undefined) => (grade === undefined ? -1 : GRADE_ORDER.indexOf(grade));

/** The lines of the paper in one group that takes the keys: each criterion, then the own level. */
export function TypedMarks(props: TypedMarksProps) {
  const { ref, name, paper, isDisabled, marksOpen, onSave, onScan, onPerson } = props;
  const { criteria, state, dispatch, rules } = paper;
  const translate = useTranslate();
  const read = useBilingual();
  const scale = rules.scale.value;
  const grades = useMemo(
    () => (scale.kind === "GRADES" ? Object.values(scale.gradeNames).map(read) : []),
    [scale, read],
  );
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = typingKey(event.key);
    if (key === null || (event.target instanceof HTMLButtonElement && event.key === "Enter")) return;
    event.preventDefault();
    if (key.type === "save") onSave();
    else if (key.type === "person") onPerson(key.by);
    else if (isDisabled) return;
    else if (key.type === "scan") onScan();
    else dispatch(key);
  };
  const lines = [
    ...criteria.map(({ code, text }) => ({
      key: code,
      label: `${code}. ${read(text)}`,
      choices: grades,
      chosen: indexOfGrade(state.grades[code]),
    })),
    {
      key: "ownLevel",
      label: translate("reviews.typing.ownLevel"),
      choices: LEVELS.map((level) => read(rules.levelNames.value[level])),
      chosen: state.ownLevel ? LEVELS.indexOf(state.ownLevel) : -1,
    },
  ];
  return (
    <Box ref={ref} tabIndex={0} role="group" aria-label={name} data-typing-sheet onKeyDown={press}>
      {lines.map(({ key, ...line }, index) => (
        <TypingLine
          key={key}
          {...line}
          isCurrent={state.field === index}
          isMissing={marksOpen && line.chosen < 0}
          onChoose={(digit) => {
            dispatch({ type: "focus", field: index });
            dispatch({ type: "mark", digit });
          }}
          disabled={isDisabled}
        />
      ))}
    </Box>
  );
}
