import { daysInMonth } from "@xeploai/domain";

/**
 * A day as people type it (1/2/1950, 01.02.1950, 01-02-1950, 01021950) in the schema's form, 1950-02-01.
 * Null when it is no day of the calendar; years have four digits, so 50 is never guessed to be 1950.
 */
export function parseDay(typed: string): string | null {
  const text = typed.trim();
  const [, first, second, third] =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const year = Number(third ?? isoYear);
  const month = Number(second ?? isoMonth);
  const day = Number(first ?? isoDay);
  if (!(year >= 1800 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return null;
  return `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
