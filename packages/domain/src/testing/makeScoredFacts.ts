import type { LevelFacts } from "../rating/levelFacts.js";

const scored: Omit<LevelFacts, "kind"> = {
  year: 2025,
  grades: {},
  pointsTenths: 920,
  shortcomings: { named: 3, fixed: 3 },
  stateRating: "NOT_APPLICABLE",
  disciplines: [],
  concluded: [],
  cap: null,
};
const twentyDone = { total: 20, done: 20, late: 0, aboveRequirement: 6 };

/** A member without a post in 2025: 92 points, 20 of 20 tasks on time, 6 above requirement, 3 of 3 faults fixed. */
export function makeScoredMemberFacts(facts: Partial<LevelFacts> = {}): LevelFacts {
  return { kind: "MEMBER", ...scored, tasks: twentyDone, ...facts };
}

/** A leading cadre in 2025: 92 points, the unit in charge did 100 of 100 tasks on time, 30 above requirement. */
export function makeLeaderFacts(facts: Partial<LevelFacts> = {}): LevelFacts {
  return {
    kind: "CADRE",
    ...scored,
    unitTasks: { total: 100, done: 100, late: 0, aboveRequirement: 30 },
    ...facts,
  };
}

/** A leadership collective in 2025: as the member, its tasks being those of the unit it leads. */
export function makeScoredCollectiveFacts(facts: Partial<LevelFacts> = {}): LevelFacts {
  return { kind: "COLLECTIVE", ...scored, tasks: twentyDone, ...facts };
}
