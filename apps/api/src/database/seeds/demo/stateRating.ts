import type { Level } from "@xeploai/domain";
import type { DemoTables } from "./DemoTables.js";
import type { Person } from "./Person.js";
import type { Random } from "./Random.js";

/** The yearly rating of a state employee, which comes first: nobody is EXCELLENT in the Party who is not so at work. */
export function addStateRating(
  tables: DemoTables,
  random: Random,
  person: Person,
  year: number,
  level: Level,
): void {
  if (!person.isStateEmployee) return;
  const isBetterAtWork = level === "GOOD" && random.chance(0.08);
  const state =
    level === "EXCELLENT" || isBetterAtWork
      ? "EXCELLENT"
      : level === "UNSATISFACTORY"
        ? "SATISFACTORY"
        : level;
  tables.add("state_ratings", [person.id, year, state]);
}
