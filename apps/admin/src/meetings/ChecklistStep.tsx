import { Box, Button, LinearProgress, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { useErrorText } from "../components/useErrorText";
import type { CellRoundFieldsFragment } from "../graphql/generated/graphql";

interface ChecklistStepProps {
  step: CellRoundFieldsFragment["steps"][number];
  number: number;
  isNext: boolean;
  to: string | null;
  /** A second way into the step; null where there is one. */
  also: { to: string; label: string } | null;
  /** What is said below, person by person; null where the step has none. */
  details: ReactNode;
}

const MARKS = { DONE: "✓", READY: "●", BLOCKED: "○" };
const COLOURS = { DONE: "success.main", READY: "primary.main", BLOCKED: "text.secondary" };

/** One step: how far it is, by when, and either its button or what must happen first. */
export function ChecklistStep({ step, number, isNext, to, also, details }: ChecklistStepProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { code, state, done, total, dueOn, blockedBy } = step;
  const name = translate(`meetings.steps.${code}.name`, { _: code });
  return (
    <Box
      component="li"
      aria-current={isNext ? "step" : undefined}
      data-step={code}
      data-state={state}
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 2,
        p: 2,
        mb: 1,
        border: "1px solid",
        borderColor: isNext ? "primary.main" : "divider",
        borderLeftWidth: 6,
        borderLeftColor: COLOURS[state],
        borderRadius: 2,
        bgcolor: isNext ? "action.hover" : "background.paper",
      }}
    >
      <Box sx={{ flex: "1 1 280px", minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700, fontSize: "1.1rem" }}>
          <Box component="span" aria-hidden sx={{ color: COLOURS[state], mr: 1 }}>
            {MARKS[state]}
          </Box>
          {number}. {name}
        </Typography>
        <Typography sx={{ color: "text.secondary" }}>
          {translate(`meetings.stepState.${state}`)}
          {" · "}
          {translate("common.countOfTotal", { count: done, total })}
          {dueOn && ` · ${translate("meetings.due", { date: formatDay(dueOn) })}`}
        </Typography>
        {total > 1 && (
          <LinearProgress
            variant="determinate"
            value={total === 0 ? 0 : Math.min(100, (100 * done) / total)}
            aria-label={`${name}: ${translate("common.countOfTotal", { count: done, total })}`}
            sx={{ height: 8, borderRadius: 4, mt: 0.5, bgcolor: "divider", maxWidth: 360 }}
          />
        )}
        {state === "BLOCKED" &&
          blockedBy.map((refusal) => (
            <Typography key={refusal.code} sx={{ mt: 0.5 }}>
              {errorText(refusal)}
            </Typography>
          ))}
        {state !== "DONE" && details}
        <Typography sx={{ mt: 0.5, color: "text.secondary", fontSize: "0.95rem" }}>
          {translate(`meetings.steps.${code}.who`, { _: "" })}
        </Typography>
      </Box>
      {to && state !== "BLOCKED" && (
        <Box sx={{ alignSelf: "center", display: "flex", flexDirection: "column", gap: 1 }}>
          <Button component={Link} to={to} variant={isNext ? "contained" : "outlined"} size="large">
            {translate(state === "DONE" ? `meetings.steps.${code}.again` : `meetings.steps.${code}.act`, {
              _: translate("common.open"),
            })}
          </Button>
          {also && (
            <Button component={Link} to={also.to}>
              {also.label}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
