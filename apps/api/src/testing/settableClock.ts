import { type Clock, demoClock } from "../clock.js";

/** A clock whose day the test turns on by hand. */
export function settableClock(day: string): Clock & { set(day: string): void } {
  let clock = demoClock(day);
  return {
    now: () => clock.now(),
    today: () => clock.today(),
    set: (next) => {
      clock = demoClock(next);
    },
  };
}
