import type { Random } from "./Random.js";

const DAY_MS = 86_400_000;

/** The day `count` days after `day`. */
export const plusDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

/** A day from `from` to `until`, both included. */
export const dayBetween = (random: Random, from: string, until: string): string =>
  plusDays(from, random.int(0, Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS)));

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** An instant of a day in Viet Nam, "08:30" and the like. */
export const at = (day: string, time: string): string => `${day}T${time}:00+07:00`;
