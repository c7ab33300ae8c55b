/** Where the last day of a task stands to today, both as ISO days; a day off does not make it late. */
export function dueState(dueOn: string, today: string): "late" | "today" | "due" {
  if (dueOn < today) return "late";
  return dueOn === today ? "today" : "due";
}
