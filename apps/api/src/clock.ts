/** The day and instant the organisation works on. Sessions and locks use the database's own clock instead. */
export interface Clock {
  now(): Date;
  /** Today in Viet Nam, "YYYY-MM-DD". */
  today(): string;
}

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

export const systemClock: Clock = clockOf(() => Date.now());

/** A clock that stays on `day` ("YYYY-MM-DD") and shows the real time of day. */
export const demoClock = (day: string): Clock =>
  clockOf(() => Date.parse(`${day}T00:00:00+07:00`) + ((Date.now() + VIETNAM_OFFSET_MS) % DAY_MS));

function clockOf(milliseconds: () => number): Clock {
  return {
    now: () => new Date(milliseconds()),
    today: () => new Date(milliseconds() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10),
  };
}
