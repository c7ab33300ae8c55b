import { Box, Button, Chip, ListItem, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import type { TaskItemFragment } from "../graphql/generated/graphql";
import { useCan } from "../providers/accessProvider";
import { useSystem } from "../session/useSystem";
import { dueState } from "./dueState";
import { taskLink } from "./taskLink";
import { taskText } from "./taskText";

interface TaskLineProps {
  task: TaskItemFragment;
  /** The one to begin with: its button stands out. */
  isNext: boolean;
  isLast: boolean;
}

/** One task: what, where, until when, and the page on which it is done. */
export function TaskLine({ task, isNext, isLast }: TaskLineProps) {
  const translate = useTranslate();
  const can = useCan();
  const { unit, since, dueOn, workingDaysLeft } = task;
  const today = useSystem()?.today;
  const state = today ? dueState(dueOn, today) : "due";
  const due = translate(`work.tasks.${state}`, {
    day: formatDay(dueOn),
    smart_count: workingDaysLeft,
  });
  const text = taskText(task, translate);
  return (
    <ListItem
      divider={!isLast}
      disableGutters
      sx={{ flexWrap: "wrap", gap: 1.5, alignItems: "center", py: 1.5 }}
    >
      <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>{text}</Typography>
        <Typography sx={{ color: "text.secondary" }}>
          {unit.name}
          {since && ` · ${translate("work.tasks.since", { day: formatDay(since) })}`}
        </Typography>
      </Box>
      {state === "due" ? <Typography>{due}</Typography> : <Chip color="warning" label={due} />}
      <Button
        component={Link}
        to={taskLink(task, can("evaluator:assign"))}
        variant={isNext ? "contained" : "outlined"}
        aria-label={translate("work.tasks.openNamed", { task: text })}
        sx={{ minWidth: 96, flex: { xs: "1 0 auto", sm: "0 0 auto" } }}
      >
        {translate("work.tasks.open")}
      </Button>
    </ListItem>
  );
}
