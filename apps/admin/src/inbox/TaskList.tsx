import { Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { MyTasksDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { TaskLines } from "./TaskLines";

const AT_ONCE = 20;

/** Everything the viewer can do now, the most urgent first. */
export function TaskList() {
  const translate = useTranslate();
  const [limit, setLimit] = useState(AT_ONCE);
  const { data, error, refetch } = useDocument(
    MyTasksDocument,
    { page: { offset: 0, limit } },
    { keepPrevious: true },
  );
  const page = data?.myTasks;
  return (
    <Section
      title={translate("work.tasks.title")}
      subtitle={page && translate("work.tasks.total", { smart_count: page.totalCount })}
    >
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!page && !error && <LoadingState rows={4} />}
      {page && page.totalCount === 0 && <Typography>{translate("work.tasks.none")}</Typography>}
      {page && <TaskLines tasks={page.items} />}
      {page && page.totalCount > page.items.length && limit < 100 && (
        <Button onClick={() => setLimit(100)} sx={{ mt: 1 }}>
          {translate("work.tasks.more", { count: page.totalCount - page.items.length })}
        </Button>
      )}
    </Section>
  );
}
