import { addDays, type IsoDate } from "../calendar/isoDate.js";
import { MAIN_STEPS, type Step } from "../procedure/steps.js";

/**
 * Last day on which a step is in time. A step that the calendar gives no days to goes with the next one that it names;
 * what none of them bounds may be done until the day before the deadline.
 * @param stepEnds last days of the steps that the calendar names, by step
 * @param deadlineDate first day that is late
 */
export function dueDay(
  step: Step,
  stepEnds: Readonly<Partial<Record<string, IsoDate>>>,
  deadlineDate: IsoDate,
): IsoDate {
  const from = (MAIN_STEPS as readonly Step[]).indexOf(step);
  const onward: readonly Step[] = from < 0 ? [step] : MAIN_STEPS.slice(from);
  const named = onward.find((it) => stepEnds[it] !== undefined);
  return (named && stepEnds[named]) ?? addDays(deadlineDate, -1);
}
