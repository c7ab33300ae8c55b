import type { Actor } from "../access/Actor.js";
import type { TaskKind } from "../modules/tasks/task.types.js";
import type { TestApi } from "./execute.js";
import { send } from "./sheetDocuments.js";

const TASKS = `query ($page: PageInput) { myTasks(page: $page) { totalCount
  items { id kind roundId year unit { id } reviewId formId subjectName count isOwn dueOn since } } }`;

export interface ListedTask {
  id: string;
  kind: TaskKind;
  roundId: string | null;
  year: number;
  unit: { id: string };
  reviewId: string | null;
  formId: string | null;
  subjectName: string | null;
  count: number;
  isOwn: boolean;
  dueOn: string;
}

/** What an actor's inbox lists of one kind. */
export async function tasksOfKind(api: TestApi, actor: Actor, kind: TaskKind): Promise<ListedTask[]> {
  const page = { offset: 0, limit: 100 };
  const { value } = await send<{ items: ListedTask[] }>(api, TASKS, { page }, actor);
  return value.items.filter((it) => it.kind === kind);
}
