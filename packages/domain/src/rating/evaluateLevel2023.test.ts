import { describe, expect, it } from "vitest";
import type { ConcludedFact } from "../editions/concludedFact.js";
import { EDITION_2023 } from "../editions/edition2023/edition2023.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { makeSubjectFacts } from "../testing/makeSubjectFacts.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { Discipline, LevelFacts, SubordinateLevels, TaskCounts } from "./levelFacts.js";

type Grades = { results?: Grade; others?: Grade };
const BEST: Grades = { results: "EXCELLENT", others: "GOOD" };
const evaluate = (kind: SubjectKind, facts: Partial<LevelFacts>, grades?: Grades) =>
  evaluateLevel(makeSubjectFacts(EDITION_2023, kind, facts, grades), EDITION_2023);

const tasks = (counts: Partial<TaskCounts> = {}): TaskCounts => ({
  total: 20,
  done: 20,
  late: 0,
  aboveRequirement: 10,
  ...counts,
});
const reprimand = (of: Discipline["of"], isSelfDetected = false): Discipline => ({
  ...(of && { of }),
  form: "REPRIMAND",
  actOn: null,
  decidedOn: "2023-06-03",
  alreadyUsedInYear: null,
  isSelfDetected,
});
const cells = (disciplined: number): SubordinateLevels => ({
  counts: { EXCELLENT: 1, GOOD: 4, SATISFACTORY: 0, UNSATISFACTORY: 0 },
  notRated: 0,
  disciplined,
});

interface Case {
  readonly what: string;
  readonly facts?: Partial<LevelFacts>;
  readonly grades?: Grades;
  readonly outcome: Level | "NO_MATCH";
  /** What bars a better level, or fires. */
  readonly because?: string;
}

const cases: Readonly<Record<SubjectKind, readonly Case[]>> = {
  MEMBER: [
    {
      what: "results Excellent, others Good, 10 of 20 tasks above (50%)",
      facts: { tasks: tasks() },
      grades: BEST,
      outcome: "EXCELLENT",
    },
    {
      what: "9 of 20 tasks above (45%)",
      facts: { tasks: tasks({ aboveRequirement: 9 }) },
      grades: BEST,
      outcome: "GOOD",
      because: "TASKS_ABOVE_REQUIREMENT",
    },
    {
      what: "49 of 100 tasks above",
      facts: { tasks: { total: 100, done: 100, late: 0, aboveRequirement: 49 } },
      grades: BEST,
      outcome: "GOOD",
      because: "TASKS_ABOVE_REQUIREMENT",
    },
    {
      what: "one task late",
      facts: { tasks: tasks({ late: 1 }) },
      grades: BEST,
      outcome: "GOOD",
      because: "TASKS_ALL_ON_TIME",
    },
    {
      what: "one task not done",
      facts: { tasks: tasks({ done: 19 }) },
      grades: BEST,
      outcome: "GOOD",
      because: "TASKS_ALL_DONE",
    },
    {
      what: "others Average",
      facts: { tasks: tasks() },
      grades: { results: "EXCELLENT", others: "AVERAGE" },
      outcome: "GOOD",
      because: "OTHERS_AT_LEAST_GOOD",
    },
    {
      what: "results Average",
      grades: { results: "AVERAGE", others: "GOOD" },
      outcome: "SATISFACTORY",
      because: "RESULTS_AT_LEAST_GOOD",
    },
    {
      what: "a Poor criterion",
      grades: { results: "GOOD", others: "POOR" },
      outcome: "UNSATISFACTORY",
      because: "CRITERION_POOR",
    },
    {
      what: "disciplined",
      facts: { disciplines: [reprimand(undefined)] },
      outcome: "UNSATISFACTORY",
      because: "DISCIPLINED_IN_YEAR",
    },
    {
      what: "disciplined for what was self-detected and remedied",
      facts: { disciplines: [reprimand(undefined, true)] },
      outcome: "GOOD",
    },
    {
      what: "9 of 20 tasks done",
      facts: { tasks: tasks({ done: 9, aboveRequirement: 0 }) },
      outcome: "UNSATISFACTORY",
      because: "TASKS_TOO_FEW_DONE",
    },
    {
      what: "10 of 20 tasks done (50%)",
      facts: { tasks: tasks({ done: 10, aboveRequirement: 0 }) },
      outcome: "GOOD",
    },
    {
      what: "a State rating of Good, which the text does not name",
      facts: { tasks: tasks(), stateRating: "GOOD" },
      grades: BEST,
      outcome: "EXCELLENT",
    },
    ...concluded("DEGRADATION", "DEGRADATION_CONCLUDED"),
    ...concluded("CONDUCT_RULE_BREACH", "CONDUCT_RULE_BREACH"),
  ],
  CADRE: [
    {
      what: "units 100% done with 50% above, 7 of 10 units Good or better [U: as Decree 90]",
      facts: {
        tasks: tasks(),
        unitTasks: tasks(),
        unitsInCharge: { total: 10, unsatisfactory: 0, goodOrAbove: 7 },
        unitLevel: "EXCELLENT",
      },
      grades: BEST,
      outcome: "EXCELLENT",
    },
    {
      what: "6 of 10 units Good or better [U: as Decree 90]",
      facts: { tasks: tasks(), unitsInCharge: { total: 10, unsatisfactory: 0, goodOrAbove: 6 } },
      grades: BEST,
      outcome: "GOOD",
      because: "UNITS_IN_CHARGE_MOSTLY_GOOD",
    },
    {
      what: "one unit Unsatisfactory [U: as Decree 90]",
      facts: { tasks: tasks(), unitsInCharge: { total: 10, unsatisfactory: 1, goodOrAbove: 9 } },
      grades: BEST,
      outcome: "GOOD",
      because: "UNITS_IN_CHARGE_ALL_SATISFACTORY",
    },
    {
      what: "9 of 20 tasks of the unit above [U: as Decree 90]",
      facts: { tasks: tasks(), unitTasks: tasks({ aboveRequirement: 9 }) },
      grades: BEST,
      outcome: "GOOD",
      because: "UNIT_TASKS_ABOVE_REQUIREMENT",
    },
    {
      what: "one task of the unit not done [U: as Decree 90]",
      facts: { tasks: tasks(), unitTasks: tasks({ done: 19 }) },
      grades: BEST,
      outcome: "GOOD",
      because: "UNIT_TASKS_ALL_DONE",
    },
    {
      what: "head of a unit rated Good, with the cap on by default [U 10]",
      facts: { tasks: tasks(), unitLevel: "GOOD" },
      grades: BEST,
      outcome: "GOOD",
      because: "NOT_ABOVE_UNIT",
    },
    {
      what: "the unit did 9 of 20 tasks and missed a main target",
      facts: { unitTasks: tasks({ done: 9, aboveRequirement: 0 }), mainTargetsMissed: 1 },
      outcome: "UNSATISFACTORY",
      because: "UNIT_TASKS_TOO_FEW_DONE",
    },
    {
      what: "the same under force majeure",
      facts: { unitTasks: tasks({ done: 9 }), mainTargetsMissed: 1, isForceMajeure: true },
      outcome: "GOOD",
    },
  ],
  COLLECTIVE: [
    { what: "results Excellent, others Good, nobody disciplined", grades: BEST, outcome: "EXCELLENT" },
    {
      what: "a member disciplined",
      facts: { disciplines: [reprimand("COLLECTIVE_MEMBER")] },
      grades: BEST,
      outcome: "UNSATISFACTORY",
      because: "COLLECTIVE_MEMBER_DISCIPLINED",
    },
    {
      what: "a member disciplined for what was self-detected: no clause, but no Excellent",
      facts: { disciplines: [reprimand("COLLECTIVE_MEMBER", true)] },
      grades: BEST,
      outcome: "GOOD",
      because: "NO_COLLECTIVE_MEMBER_DISCIPLINED",
    },
  ],
  ORGANISATION: [
    { what: "results Excellent, others Good, nobody disciplined", grades: BEST, outcome: "EXCELLENT" },
    {
      what: "a member of the committee disciplined",
      facts: { disciplines: [reprimand("COLLECTIVE_MEMBER")] },
      grades: BEST,
      outcome: "EXCELLENT",
    },
    {
      what: "a cell whose members were disciplined is not asked for its units",
      facts: { members: { ...cells(3) } },
      grades: BEST,
      outcome: "EXCELLENT",
    },
  ],
};

function concluded(fact: ConcludedFact, because: string): Case[] {
  return [
    { what: `${fact} concluded`, facts: { concluded: [{ fact }] }, outcome: "UNSATISFACTORY", because },
  ];
}

/** Alike for organisations and collectives. */
const ofBodies: readonly Case[] = [
  {
    what: "a subordinate disciplined",
    facts: { disciplines: [reprimand("SUBORDINATE")] },
    grades: BEST,
    outcome: "GOOD",
    because: "NO_SUBORDINATE_DISCIPLINED",
  },
  {
    what: "a subordinate disciplined for what was self-detected bars Excellent all the same",
    facts: { disciplines: [reprimand("SUBORDINATE", true)] },
    grades: BEST,
    outcome: "GOOD",
    because: "NO_SUBORDINATE_DISCIPLINED",
  },
  { what: "results Good, others Average", grades: { results: "GOOD", others: "AVERAGE" }, outcome: "GOOD" },
  { what: "results Average", grades: { results: "AVERAGE", others: "AVERAGE" }, outcome: "SATISFACTORY" },
  {
    what: "a Poor criterion",
    grades: { results: "POOR", others: "GOOD" },
    outcome: "UNSATISFACTORY",
    because: "CRITERION_POOR",
  },
  {
    what: "itself disciplined",
    facts: { disciplines: [reprimand("SUBJECT")] },
    outcome: "UNSATISFACTORY",
    because: "COLLECTIVE_DISCIPLINED",
  },
  {
    what: "itself disciplined for what it detected",
    facts: { disciplines: [reprimand("SUBJECT", true)] },
    outcome: "GOOD",
  },
  {
    what: "2 of 5 units disciplined (40%)",
    facts: { subordinateOrganisations: cells(2) },
    outcome: "UNSATISFACTORY",
    because: "SUBORDINATES_TOO_MANY_DISCIPLINED",
  },
  { what: "1 of 5 units disciplined (20%)", facts: { subordinateOrganisations: cells(1) }, outcome: "GOOD" },
  {
    what: "corruption in a subordinate unit concluded",
    facts: { concluded: [{ fact: "CORRUPTION_IN_SUBORDINATE_UNIT" }] },
    outcome: "UNSATISFACTORY",
    because: "CORRUPTION_IN_SUBORDINATE_UNIT",
  },
  {
    what: "corruption in a subordinate unit, self-detected and remedied",
    facts: { concluded: [{ fact: "CORRUPTION_IN_SUBORDINATE_UNIT", isMitigated: true }] },
    outcome: "GOOD",
  },
  {
    what: "9 of 20 tasks done and a main target missed",
    facts: { tasks: tasks({ done: 9, aboveRequirement: 0 }), mainTargetsMissed: 1 },
    outcome: "UNSATISFACTORY",
    because: "TASKS_TOO_FEW_DONE",
  },
  {
    what: "9 of 20 tasks done and no main target missed",
    facts: { tasks: tasks({ done: 9, aboveRequirement: 0 }), mainTargetsMissed: 0 },
    outcome: "GOOD",
  },
  {
    what: "9 of 20 tasks done, main targets not recorded",
    facts: { tasks: tasks({ done: 9, aboveRequirement: 0 }) },
    outcome: "NO_MATCH",
    because: "TASKS_TOO_FEW_DONE",
  },
  {
    what: "9 of 20 tasks done under force majeure",
    facts: { tasks: tasks({ done: 9, aboveRequirement: 0 }), mainTargetsMissed: 1, isForceMajeure: true },
    outcome: "GOOD",
  },
  ...concluded("DISUNITY", "DISUNITY_CONCLUDED"),
  ...concluded("COLLECTIVE_MEMBER_DEGRADATION", "COLLECTIVE_MEMBER_DEGRADATION"),
];

const all: readonly { kind: SubjectKind; cases: readonly Case[] }[] = [
  { kind: "MEMBER", cases: cases.MEMBER },
  { kind: "CADRE", cases: [...cases.CADRE, ...cases.MEMBER] },
  { kind: "COLLECTIVE", cases: [...cases.COLLECTIVE, ...ofBodies] },
  { kind: "ORGANISATION", cases: [...cases.ORGANISATION, ...ofBodies] },
];

describe.each(all)("$kind in 2023 and 2024", ({ kind, cases: ofKind }) => {
  it.each(ofKind)("2.3 to 2.5: $what gives $outcome", ({ facts = {}, grades, outcome, because }) => {
    const answer = evaluate(kind, facts, grades);
    expect(answer.outcome).toBe(outcome);
    if (because) expect(answer.blocking.map((it) => it.code)).toContain(because);
  });
});

it("a member with a leading post is rated as a member, on the lines of a leader", () => {
  const facts = makeSubjectFacts(
    EDITION_2023,
    "CADRE",
    { kind: "MEMBER", post: "LEADER", tasks: tasks() },
    BEST,
  );
  expect(evaluateLevel(facts, EDITION_2023).outcome).toBe("EXCELLENT");
});
