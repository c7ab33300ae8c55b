import { daysBetween } from "@xeploai/domain";

interface Step {
  code: string;
  endsOn: string;
}

export interface DueStep extends Step {
  /** Whole days from today; 0 is today. */
  inDays: number;
}

/** Steps whose last day is today or later, the nearest first, at most `limit`. */
export function nextSteps(steps: readonly Step[], today: string, limit = 4): DueStep[] {
  return steps
    .filter(({ endsOn }) => endsOn >= today)
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn))
    .slice(0, limit)
    .map(({ code, endsOn }) => ({ code, endsOn, inDays: daysBetween(today, endsOn) }));
}
