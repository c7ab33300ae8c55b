/** Viet Nam has kept UTC+7 without daylight saving since 1975. */
const OFFSET = "+07:00";

/** First instant of a day in Viet Nam; "" for no day. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00${OFFSET}`).toISOString();

/** Last millisecond of a day in Viet Nam. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59.999${OFFSET}`).toISOString();

/** The day in Viet Nam of an instant; "" for none. */
export function dayOfInstant(instant: string): string {
  if (!instant) return "";
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
}
