import { randomInt } from "node:crypto";

/** The same items in an order drawn by the system's source of chance, every order equally likely. */
export function shuffled<T>(items: readonly T[]): T[] {
  const drawn = [...items];
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const at = randomInt(last + 1);
    const item = drawn[last] as T;
    drawn[last] = drawn[at] as T;
    drawn[at] = item;
  }
  return drawn;
}
