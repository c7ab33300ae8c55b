import type { Grade, Level } from "@xeploai/domain";
import type { Random } from "./Random.js";

const RESULTS = ["II.1", "II.2"] as const;
const OTHERS = ["I.1", "I.2", "I.3", "I.4", "III", "IV"] as const;

/** Grades of the criteria with which a member comes to the level he or she claims. */
export function gradesFor(random: Random, level: Level): Record<string, Grade> {
  const grades: Record<string, Grade> = {};
  const each = (codes: readonly string[], weights: Readonly<Partial<Record<Grade, number>>>): void => {
    for (const code of codes) grades[code] = random.weighted(weights as Record<Grade, number>);
  };
  switch (level) {
    case "EXCELLENT":
      each(RESULTS, { EXCELLENT: 1 });
      each(OTHERS, { EXCELLENT: 6, GOOD: 4 });
      break;
    case "GOOD":
      each(RESULTS, { GOOD: 9, EXCELLENT: 1 });
      each(OTHERS, { EXCELLENT: 3, GOOD: 12, AVERAGE: 1 });
      // Both results excellent would make a higher claim.
      grades["II.2"] = "GOOD";
      break;
    case "SATISFACTORY":
      each(RESULTS, { AVERAGE: 1, GOOD: 1 });
      each(OTHERS, { GOOD: 3, AVERAGE: 2 });
      grades["II.2"] = "AVERAGE";
      break;
    case "UNSATISFACTORY":
      each(RESULTS, { AVERAGE: 1 });
      each(OTHERS, { AVERAGE: 3, POOR: 1 });
      grades["I.3"] = "POOR";
      break;
  }
  return grades;
}
