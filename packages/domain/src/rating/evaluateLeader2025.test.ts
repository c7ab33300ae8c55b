import { describe, expect, it } from "vitest";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import type { Level } from "../editions/level.js";
import { makeLeaderFacts } from "../testing/makeScoredFacts.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { Discipline, LevelFacts, TaskCounts } from "./levelFacts.js";

const unit = (counts: Partial<TaskCounts> = {}): TaskCounts => ({
  total: 100,
  done: 100,
  late: 0,
  aboveRequirement: 0,
  ...counts,
});
const warning = (discipline: Partial<Discipline> = {}): Discipline => ({
  form: "WARNING",
  actOn: "2025-02-14",
  decidedOn: "2025-06-03",
  alreadyUsedInYear: null,
  ...discipline,
});

interface Case {
  readonly id: string;
  readonly what: string;
  readonly facts: Partial<LevelFacts>;
  readonly outcome: Level | "NO_MATCH";
  readonly because?: string;
  readonly customary?: Level;
}

const cases: readonly Case[] = [
  { id: "2.5", what: "92 points, unit 100 of 100 with 30 above", facts: {}, outcome: "EXCELLENT" },
  {
    id: "2.5",
    what: "29 of 100 of the unit's tasks above: gap 1",
    facts: { unitTasks: unit({ aboveRequirement: 29 }) },
    outcome: "NO_MATCH",
    because: "UNIT_TASKS_ABOVE_REQUIREMENT",
    customary: "GOOD",
  },
  {
    id: "2.5",
    what: "late tasks of the unit do not bar Excellent, whose paragraph does not name them",
    facts: { unitTasks: unit({ late: 5, aboveRequirement: 30 }) },
    outcome: "EXCELLENT",
  },
  {
    id: "2.5",
    what: "80 points, unit on time",
    facts: { pointsTenths: 800, unitTasks: unit() },
    outcome: "GOOD",
  },
  {
    id: "gap 2",
    what: "80 points, one task of the unit late",
    facts: { pointsTenths: 800, unitTasks: unit({ late: 1 }) },
    outcome: "NO_MATCH",
    because: "UNIT_TASKS_ALL_ON_TIME",
    customary: "SATISFACTORY",
  },
  {
    id: "2.5",
    what: "60 points, 20 of 100 late",
    facts: { pointsTenths: 600, unitTasks: unit({ late: 20 }) },
    outcome: "SATISFACTORY",
  },
  {
    id: "2.5",
    what: "60 points, 21 of 100 late",
    facts: { pointsTenths: 600, unitTasks: unit({ late: 21 }) },
    outcome: "NO_MATCH",
    because: "UNIT_TASKS_LATE_WITHIN_LIMIT",
  },
  {
    id: "L-31",
    what: "95 points, the unit did 69 of 100 tasks",
    facts: { pointsTenths: 950, unitTasks: unit({ done: 69, aboveRequirement: 30 }) },
    outcome: "UNSATISFACTORY",
    because: "UNIT_TASKS_TOO_FEW_DONE",
  },
  {
    id: "L-31 neighbour",
    what: "70 of 100: the clause does not fire, no level fits",
    facts: { pointsTenths: 950, unitTasks: unit({ done: 70, aboveRequirement: 30 }) },
    outcome: "NO_MATCH",
    because: "UNIT_TASKS_ALL_DONE",
  },
  {
    id: "2.5",
    what: "49.9 points",
    facts: { pointsTenths: 499 },
    outcome: "UNSATISFACTORY",
    because: "POINTS_TOO_FEW",
  },
  {
    id: "2.5",
    what: "one basic target missed, by default any one counts [U]",
    facts: { basicTargetsMissed: 1 },
    outcome: "UNSATISFACTORY",
    because: "BASIC_TARGETS_MISSED",
  },
  { id: "2.5", what: "no basic target missed", facts: { basicTargetsMissed: 0 }, outcome: "EXCELLENT" },
  {
    id: "2.5",
    what: "3 of 5 units in charge Unsatisfactory",
    facts: { unitsInCharge: { total: 5, unsatisfactory: 3 } },
    outcome: "UNSATISFACTORY",
    because: "UNITS_IN_CHARGE_MOSTLY_UNSATISFACTORY",
  },
  {
    id: "2.5",
    what: "2 of 4 units in charge Unsatisfactory (50%)",
    facts: { unitsInCharge: { total: 4, unsatisfactory: 2 } },
    outcome: "EXCELLENT",
  },
  {
    id: "L-33",
    what: "26 low of 50 votes (52%)",
    facts: { confidenceVote: { cast: 50, low: 26 } },
    outcome: "UNSATISFACTORY",
    because: "LOW_CONFIDENCE",
  },
  {
    id: "L-33",
    what: "25 low of 50 votes: the clause does not fire",
    facts: { confidenceVote: { cast: 50, low: 25 } },
    outcome: "EXCELLENT",
  },
  {
    id: "2.5",
    what: "a violation in public duty disciplined",
    facts: { disciplines: [warning()] },
    outcome: "UNSATISFACTORY",
    because: "DISCIPLINED_IN_YEAR",
  },
  {
    id: "2.5 timing",
    what: "an act of an earlier year: the authority weighs it",
    facts: { disciplines: [warning({ actOn: "2023-09-01" })] },
    outcome: "NO_MATCH",
    because: "DISCIPLINED_IN_YEAR",
  },
  {
    id: "2.5 transfer",
    what: "a violation at the old unit counts there",
    facts: { disciplines: [warning({ isAtFormerUnit: true })] },
    outcome: "EXCELLENT",
  },
  ...(["DEGRADATION", "CORRUPTION_IN_SCOPE"] as const).flatMap((fact): Case[] => {
    const because = fact === "DEGRADATION" ? "DEGRADATION_CONCLUDED" : fact;
    return [
      {
        id: "2.5",
        what: `${fact} concluded`,
        facts: { concluded: [{ fact }] },
        outcome: "UNSATISFACTORY",
        because,
      },
      {
        id: "2.5",
        what: `${fact} concluded, self-detected, reported and remedied`,
        facts: { concluded: [{ fact, isMitigated: true }] },
        outcome: "NO_MATCH",
        because,
      },
    ];
  }),
  {
    id: "C1",
    what: "head of a unit rated Good, with the cap on by default [U 10]",
    facts: { unitLevel: "GOOD" },
    outcome: "NO_MATCH",
    because: "NOT_ABOVE_UNIT",
    customary: "GOOD",
  },
  {
    id: "C1",
    what: "head at 80 points of a unit rated Satisfactory, with the cap on by default [U 10]",
    facts: { pointsTenths: 800, unitTasks: unit(), unitLevel: "SATISFACTORY" },
    outcome: "NO_MATCH",
    because: "NOT_ABOVE_UNIT",
    customary: "SATISFACTORY",
  },
  {
    id: "C1",
    what: "head at 60 points of a unit rated Unsatisfactory, with the cap on by default [U 10]",
    facts: { pointsTenths: 600, unitTasks: unit(), unitLevel: "UNSATISFACTORY" },
    outcome: "NO_MATCH",
    because: "NOT_ABOVE_UNIT",
  },
  {
    id: "C1",
    what: "head of a unit rated Excellent",
    facts: { unitLevel: "EXCELLENT" },
    outcome: "EXCELLENT",
  },
];

const subjects: readonly (Pick<LevelFacts, "kind" | "post"> & { name: string })[] = [
  { name: "a cadre", kind: "CADRE" },
  { name: "a cadre under central management", kind: "CADRE", post: "CENTRALLY_MANAGED_CADRE" },
  { name: "a member with a leading post", kind: "MEMBER", post: "LEADER" },
];

describe.each(subjects)("$name in 2025", ({ name: _, ...subject }) => {
  it.each(cases)("$id: $what gives $outcome", ({ facts, outcome, because, customary = null }) => {
    const answer = evaluateLevel(makeLeaderFacts({ ...subject, ...facts }), EDITION_2025);
    expect([answer.outcome, answer.customary]).toEqual([outcome, customary]);
    if (because) expect(answer.blocking.map((it) => it.code)).toContain(because);
  });
});

it("C1 says that it is a default, and why", () => {
  const { blocking } = evaluateLevel(makeLeaderFacts({ unitLevel: "GOOD" }), EDITION_2025);
  const cap = blocking.find((it) => it.code === "NOT_ABOVE_UNIT");
  expect(cap).toMatchObject({ certainty: "UNCERTAIN", figures: { unitLevel: "GOOD" } });
  expect(cap?.note?.vi).toContain("Điều 3");
});
