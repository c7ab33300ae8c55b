import { describe, expect, it } from "vitest";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import type { Level } from "../editions/level.js";
import { makeScoredCollectiveFacts } from "../testing/makeScoredFacts.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { Discipline, LevelFacts, SubordinateLevels, TaskCounts } from "./levelFacts.js";

const tasks = (counts: Partial<TaskCounts> = {}): TaskCounts => ({
  total: 100,
  done: 100,
  late: 0,
  aboveRequirement: 30,
  ...counts,
});
const reprimand = (of: Discipline["of"], discipline: Partial<Discipline> = {}): Discipline => ({
  ...(of && { of }),
  form: "REPRIMAND",
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
  {
    id: "2.4",
    what: "92 points, all done on time, 30% above, nobody disciplined",
    facts: {},
    outcome: "EXCELLENT",
  },
  {
    id: "2.4",
    what: "89.9 points",
    facts: { pointsTenths: 899 },
    outcome: "GOOD",
  },
  { id: "2.4", what: "69.9 points", facts: { pointsTenths: 699 }, outcome: "SATISFACTORY" },
  {
    id: "2.4",
    what: "29% above: gap 1",
    facts: { tasks: tasks({ aboveRequirement: 29 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ABOVE_REQUIREMENT",
    customary: "GOOD",
  },
  {
    id: "O-12",
    what: "a member reprimanded, duty-related, at this unit, not self-detected",
    facts: { disciplines: [reprimand("COLLECTIVE_MEMBER")] },
    outcome: "UNSATISFACTORY",
    because: "COLLECTIVE_MEMBER_DISCIPLINED",
  },
  {
    id: "O-12",
    what: "a member reprimanded for what has nothing to do with duty: no clause, but no Excellent",
    facts: { disciplines: [reprimand("COLLECTIVE_MEMBER", { isDutyRelated: false })] },
    outcome: "NO_MATCH",
    because: "NO_COLLECTIVE_MEMBER_DISCIPLINED",
    customary: "GOOD",
  },
  {
    id: "O-12",
    what: "a member reprimanded for a violation at a former unit: counted there",
    facts: { disciplines: [reprimand("COLLECTIVE_MEMBER", { isAtFormerUnit: true })] },
    outcome: "EXCELLENT",
  },
  {
    id: "O-12",
    what: "a member reprimanded, self-detected and remedied at 80 points: the authority weighs it",
    facts: { pointsTenths: 800, disciplines: [reprimand("COLLECTIVE_MEMBER", { isSelfDetected: true })] },
    outcome: "NO_MATCH",
    because: "COLLECTIVE_MEMBER_DISCIPLINED",
  },
  {
    id: "2.4",
    what: "a subordinate unit disciplined bars Excellent only",
    facts: { disciplines: [reprimand("SUBORDINATE")] },
    outcome: "NO_MATCH",
    because: "NO_SUBORDINATE_DISCIPLINED",
    customary: "GOOD",
  },
  {
    id: "2.4",
    what: "a subordinate unit disciplined, self-detected, bars Excellent all the same",
    facts: { disciplines: [reprimand("SUBORDINATE", { isSelfDetected: true })] },
    outcome: "NO_MATCH",
    because: "NO_SUBORDINATE_DISCIPLINED",
    customary: "GOOD",
  },
  {
    id: "2.4",
    what: "a subordinate unit disciplined at 80 points",
    facts: { pointsTenths: 800, disciplines: [reprimand("SUBORDINATE")] },
    outcome: "GOOD",
  },
  {
    id: "2.4",
    what: "69 of 100 tasks done",
    facts: { tasks: tasks({ done: 69 }) },
    outcome: "UNSATISFACTORY",
    because: "TASKS_TOO_FEW_DONE",
  },
  {
    id: "2.4",
    what: "70 of 100 tasks done: the clause does not fire",
    facts: { tasks: tasks({ done: 70 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ALL_DONE",
  },
  {
    id: "2.4",
    what: "69 of 100 tasks done under force majeure: the authority weighs it",
    facts: { tasks: tasks({ done: 69 }), isForceMajeure: true },
    outcome: "NO_MATCH",
    because: "TASKS_TOO_FEW_DONE",
  },
  {
    id: "2.4",
    what: "one basic target missed, by default any one counts [U]",
    facts: { basicTargetsMissed: 1 },
    outcome: "UNSATISFACTORY",
    because: "BASIC_TARGETS_MISSED",
  },
  {
    id: "2.4",
    what: "one basic target missed under force majeure: the authority weighs it",
    facts: { basicTargetsMissed: 1, isForceMajeure: true },
    outcome: "NO_MATCH",
    because: "BASIC_TARGETS_MISSED",
  },
  ...(
    [
      ["PERSONNEL_WRONGDOING", "PERSONNEL_WRONGDOING_CONCLUDED"],
      ["DISUNITY", "DISUNITY_CONCLUDED"],
      ["COLLECTIVE_MEMBER_DEGRADATION", "COLLECTIVE_MEMBER_DEGRADATION"],
    ] as const
  ).flatMap(([fact, because]): Case[] => [
    {
      id: "2.4",
      what: `${fact} concluded`,
      facts: { concluded: [{ fact }] },
      outcome: "UNSATISFACTORY",
      because,
    },
    {
      id: "2.4",
      what: `${fact} concluded, self-detected and remedied`,
      facts: { concluded: [{ fact, isMitigated: true }] },
      outcome: "NO_MATCH",
      because,
    },
  ]),
];

describe("a collective in 2025", () => {
  it.each(cases)("$id: $what gives $outcome", ({ facts, outcome, because, customary = null }) => {
    const answer = evaluateLevel(makeScoredCollectiveFacts(facts), EDITION_2025);
    expect([answer.outcome, answer.customary]).toEqual([outcome, customary]);
    if (because) expect(answer.blocking.map((it) => it.code)).toContain(because);
  });
});

describe("a Party organisation in 2025", () => {
  const members: SubordinateLevels = {
    counts: { EXCELLENT: 4, GOOD: 22, SATISFACTORY: 3, UNSATISFACTORY: 0 },
    notRated: 1,
    disciplined: null,
  };
  const evaluate = (facts: Partial<LevelFacts> = {}) =>
    evaluateLevel(makeScoredCollectiveFacts({ kind: "ORGANISATION", members, ...facts }), EDITION_2025);

  it.each([920, 800, 600])(
    "2.4: at %i tenths everything fits, and the authority decides all the same",
    (points) => {
      const answer = evaluate({ pointsTenths: points });
      expect(answer).toMatchObject({ outcome: "NO_MATCH", needsPerson: true, customary: null });
      expect(answer.blocking).toMatchObject([
        { code: "RATED_FROM_PARTS", status: "TO_WEIGH", figures: { memberLevels: members.counts } },
      ]);
      expect(answer.blocking[0]?.source).toContain("43-HD/BTCTW");
    },
  );

  it("2.4: what the text of article 11 bars stands beside it, as derived", () => {
    const { blocking, customary } = evaluate({ tasks: tasks({ aboveRequirement: 29 }) });
    expect(blocking.find((it) => it.code === "TASKS_ABOVE_REQUIREMENT")).toMatchObject({
      level: "EXCELLENT",
      status: "FAILED",
      certainty: "DERIVED",
    });
    expect(blocking.filter((it) => it.code === "RATED_FROM_PARTS")).toHaveLength(3);
    expect(customary).toBeNull();
  });

  it("2.4: below 50 points is the lowest level of any collective", () => {
    expect(evaluate({ pointsTenths: 499 }).outcome).toBe("UNSATISFACTORY");
    expect(evaluate({ pointsTenths: 500 }).outcome).toBe("NO_MATCH");
  });

  it("2.4: the cases of leadership collectives are not those of the organisation", () => {
    const answer = evaluate({ concluded: [{ fact: "DISUNITY" }], disciplines: [reprimand("SUBJECT")] });
    expect(answer.outcome).toBe("NO_MATCH");
  });
});
