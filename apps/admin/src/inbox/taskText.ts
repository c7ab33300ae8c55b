import type { useTranslate } from "react-admin";
import type { TaskItemFragment } from "../graphql/generated/graphql";

type Named = Pick<TaskItemFragment, "kind" | "count" | "subjectName" | "subjectKind">;

/** What a task says: one person may be reviewed as a member and as a cadre, so a text of one's own says as what. */
export function taskText(
  { kind, count, subjectName, subjectKind }: Named,
  translate: ReturnType<typeof useTranslate>,
): string {
  const figures = { smart_count: count, subject: subjectName ?? "" };
  if (kind === "WRITE_SELF_ASSESSMENT" && subjectKind)
    return translate(`work.tasks.write.${subjectKind}`, figures);
  return translate(`work.tasks.kinds.${kind}`, figures);
}
