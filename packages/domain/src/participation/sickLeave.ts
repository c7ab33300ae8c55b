import { addMonths, daysBetween } from "../calendar/isoDate.js";
import type { ParticipationFacts } from "./participationFacts.js";

const DAYS_PER_MONTH = 30;

/**
 * True when sick leave in the review year reaches `months`: one stretch of so many calendar months, or thirty days for
 * each of them in all. Leave without an end counts up to the reference day.
 * @see Guidance 21-HD/BTCTW (2019): "nghỉ ốm từ 3 tháng trở lên trong năm"; how stretches add up is our derivation
 */
export function isLongSickLeave(facts: ParticipationFacts, months: number): boolean {
  const yearStart = `${facts.year}-01-01`;
  const yearEnd = `${facts.year + 1}-01-01`;
  let days = 0;
  for (const { status, from, until } of facts.intervals) {
    if (status !== "SICK_LEAVE") continue;
    const start = from > yearStart ? from : yearStart;
    const stop = until ?? facts.referenceDate;
    const end = stop < yearEnd ? stop : yearEnd;
    if (start >= end) continue;
    if (addMonths(start, months) <= end) return true;
    days += daysBetween(start, end);
  }
  return days >= months * DAYS_PER_MONTH;
}
