import { List } from "@mui/material";
import { useTranslate } from "react-admin";
import type { TaskItemFragment } from "../graphql/generated/graphql";
import { TaskLine } from "./TaskLine";

/** Tasks one below the other, the most urgent first as the server orders them. */
export function TaskLines({ tasks }: { tasks: readonly TaskItemFragment[] }) {
  const translate = useTranslate();
  return (
    <List disablePadding aria-label={translate("work.tasks.title")}>
      {tasks.map((task, index) => (
        <TaskLine key={task.id} task={task} isNext={index === 0} isLast={index === tasks.length - 1} />
      ))}
    </List>
  );
}
