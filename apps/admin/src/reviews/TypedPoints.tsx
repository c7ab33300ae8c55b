import { Box, Typography } from "@mui/material";
import { LEVELS, pointsText, totalPoints } from "@xeploai/domain";
import { type KeyboardEvent, type Ref, useRef } from "react";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import { wholeOf } from "./pointsOfLine";
import { TypedPointsLine } from "./TypedPointsLine";
import { TypingLine } from "./TypingLine";
import type { useTypedPaper } from "./useTypedPaper";
import type { TypedPointsState } from "./useTypedPoints";

interface TypedPointsProps {
  ref: Ref<HTMLDivElement>;
  name: string;
  paper: ReturnType<typeof useTypedPaper>;
  points: TypedPointsState;
  isDisabled: boolean;
  /** Marks the lines still without points. */
  marksOpen: boolean;
  onSave: () => void;
  onScan: () => void;
  onPerson: (by: 1 | -1) => void;
}

const DIGITS = [1, 2, 3, 4] as const;

/** A paper of points: numbers down the lines with Enter, then one key for the level and Enter to save. */
export function TypedPoints(props: TypedPointsProps) {
  const { ref, name, paper, points, isDisabled, marksOpen, onSave, onScan, onPerson } = props;
  const { rules, state, dispatch } = paper;
  const translate = useTranslate();
  const read = useBilingual();
  const group = useRef<HTMLDivElement>(null);
  const { criteria } = rules.criteria.value;
  const choose = (digit: 1 | 2 | 3 | 4) => {
    dispatch({ type: "focus", field: paper.criteria.length });
    dispatch({ type: "mark", digit });
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const fields = [...(group.current?.querySelectorAll<HTMLElement>("input, [data-level]") ?? [])];
    const at = fields.indexOf(document.activeElement as HTMLElement);
    const isLevel = at === criteria.length;
    const digit = isLevel ? DIGITS.find((it) => String(it) === event.key) : undefined;
    if (event.key === "PageDown" || event.key === "PageUp") onPerson(event.key === "PageDown" ? 1 : -1);
    else if (isDisabled) return;
    else if (digit) choose(digit);
    else if (event.key === "+") onScan();
    else if (event.key === "Enter" && isLevel) onSave();
    else if (event.key === "Enter" || event.key === "ArrowDown") fields[at + 1]?.focus();
    else if (event.key === "ArrowUp") fields[at - 1]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <Box ref={ref}>
      <Box ref={group} role="group" aria-label={name} data-typing-sheet onKeyDown={press}>
        {criteria.map((criterion) => (
          <TypedPointsLine
            key={criterion.code}
            criterion={criterion}
            points={points}
            isDisabled={isDisabled}
            marksOpen={marksOpen}
          />
        ))}
        <Typography role="status" sx={{ fontWeight: 700, p: 1 }}>
          {translate("points.wholeSum", {
            total: read(pointsText(totalPoints(criteria, points.sheet.points))),
            whole: read(pointsText(wholeOf(points.sheet))),
          })}
        </Typography>
        <Box tabIndex={0} role="group" aria-label={translate("points.typing.level")} data-level>
          <TypingLine
            label={translate("reviews.typing.ownLevel")}
            choices={LEVELS.map((level) => read(rules.levelNames.value[level]))}
            chosen={state.ownLevel ? LEVELS.indexOf(state.ownLevel) : -1}
            isCurrent={false}
            isMissing={marksOpen && state.ownLevel === null}
            onChoose={choose}
            disabled={isDisabled}
          />
        </Box>
      </Box>
    </Box>
  );
}
