import { CALENDAR_STEP_TEXTS, CALENDAR_STEPS, type CalendarStep } from "./calendarSteps.js";
import { gap } from "./gap.js";
import type { MissingItem } from "./missingItem.js";
import type { CalendarWindow } from "./planContent.js";
import type { PlanFacts } from "./planFacts.js";

/** What the calendar lacks: a step without days, days that run backwards or past the deadline. */
export function calendarGaps({ plan, rated }: PlanFacts): readonly MissingItem[] {
  const windows = CALENDAR_STEPS.flatMap((code) => plan.calendar.filter((it) => it.code === code));
  const without = CALENDAR_STEPS.filter((code) => !windows.some((it) => it.code === code));
  return [
    ...(rated.length > 0
      ? stepGap("CALENDAR_STEP_MISSING", without, { vi: "chưa có lịch", en: "no days" })
      : []),
    ...stepGap("CALENDAR_OUT_OF_ORDER", stepsOutOfOrder(windows), {
      vi: "lịch không theo thứ tự",
      en: "days out of order",
    }),
    ...stepGap("CALENDAR_AFTER_DEADLINE", stepsAfter(windows, plan.deadlineOn), {
      vi: "lịch quá thời hạn",
      en: "days past the deadline",
    }),
  ];
}

/** Steps that end before they begin, or begin before the step that precedes them. */
function stepsOutOfOrder(windows: readonly CalendarWindow[]): CalendarStep[] {
  return windows
    .filter(({ startsOn, endsOn }, index) => {
      const before = windows[index - 1];
      return endsOn < startsOn || (before !== undefined && startsOn < before.startsOn);
    })
    .map(({ code }) => code);
}

/** The deadline day itself is late. */
function stepsAfter(windows: readonly CalendarWindow[], deadlineOn: string | null): CalendarStep[] {
  return windows.filter(({ endsOn }) => deadlineOn !== null && endsOn >= deadlineOn).map(({ code }) => code);
}

function stepGap(
  code: MissingItem["code"],
  steps: readonly CalendarStep[],
  what: { readonly vi: string; readonly en: string },
): MissingItem[] {
  if (steps.length === 0) return [];
  const named = (language: "vi" | "en") => steps.map((it) => CALENDAR_STEP_TEXTS[it][language]).join("; ");
  return [gap(code, { vi: `${named("vi")}: ${what.vi}.`, en: `${named("en")}: ${what.en}.` }, steps.length)];
}
