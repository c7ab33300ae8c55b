import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Section } from "../components/Section";
import { MyTasksDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { TaskLines } from "./TaskLines";

const SHOWN = 3;

interface TaskCardProps {
  /** A review that the screen shows in full anyway: its own tasks are not said twice. */
  exceptReviewId?: string | undefined;
}

/** The most urgent tasks on a first screen; nothing where there are none. */
export function TaskCard({ exceptReviewId }: TaskCardProps) {
  const translate = useTranslate();
  const { data } = useDocument(MyTasksDocument, { page: { offset: 0, limit: SHOWN + 1 } });
  const page = data?.myTasks;
  if (!page) return null;
  const tasks = page.items.filter(({ reviewId }) => !exceptReviewId || reviewId !== exceptReviewId);
  const total = page.totalCount - (page.items.length - tasks.length);
  if (tasks.length === 0) return null;
  return (
    <Section
      title={translate("work.tasks.title")}
      subtitle={translate("work.tasks.total", { smart_count: total })}
      actions={
        total > SHOWN && (
          <Button component={Link} to="/inbox" variant="outlined">
            {translate("work.tasks.all")}
          </Button>
        )
      }
    >
      <TaskLines tasks={tasks.slice(0, SHOWN)} />
    </Section>
  );
}
