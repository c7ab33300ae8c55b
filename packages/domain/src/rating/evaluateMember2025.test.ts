import { describe, expect, it } from "vitest";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import type { Level } from "../editions/level.js";
import { makeScoredMemberFacts } from "../testing/makeScoredFacts.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { Discipline, LevelFacts, TaskCounts } from "./levelFacts.js";

const evaluate = (facts: Partial<LevelFacts>) => evaluateLevel(makeScoredMemberFacts(facts), EDITION_2025);
const codes = (checks: readonly { readonly code: string }[]) => checks.map((it) => it.code);

const tasks = (counts: Partial<TaskCounts> = {}): TaskCounts => ({
  total: 20,
  done: 20,
  late: 0,
  aboveRequirement: 0,
  ...counts,
});
const reprimand = (discipline: Partial<Discipline> = {}): Discipline => ({
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
  /** The one condition that decides or stands in the way. */
  readonly because?: string;
  readonly customary?: Level;
}

const cases: readonly Case[] = [
  {
    id: "L-20",
    what: "92 points, 20 of 20 tasks on time, 6 above requirement (30%), 3 of 3 faults fixed",
    facts: {},
    outcome: "EXCELLENT",
  },
  {
    id: "L-11",
    what: "the same on sick leave of three months, which caps nothing",
    facts: { cap: null },
    outcome: "EXCELLENT",
  },
  {
    id: "L-21",
    what: "5 of 20 above requirement (25%): gap 1, customary Good",
    facts: { tasks: tasks({ aboveRequirement: 5 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ABOVE_REQUIREMENT",
    customary: "GOOD",
  },
  {
    id: "L-21 neighbour",
    what: "29 of 100 above requirement",
    facts: { tasks: { total: 100, done: 100, late: 0, aboveRequirement: 29 } },
    outcome: "NO_MATCH",
    because: "TASKS_ABOVE_REQUIREMENT",
    customary: "GOOD",
  },
  {
    id: "L-21 neighbour",
    what: "30 of 100 above requirement",
    facts: { tasks: { total: 100, done: 100, late: 0, aboveRequirement: 30 } },
    outcome: "EXCELLENT",
  },
  {
    id: "gap 1",
    what: "2 of 3 faults fixed at 95 points: customary Good",
    facts: { pointsTenths: 950, shortcomings: { named: 3, fixed: 2 } },
    outcome: "NO_MATCH",
    because: "SHORTCOMINGS_ALL_FIXED",
    customary: "GOOD",
  },
  {
    id: "2.3",
    what: "no faults were named",
    facts: { shortcomings: { named: 0, fixed: 0 } },
    outcome: "EXCELLENT",
  },
  {
    id: "gap 1",
    what: "one task late at 92 points: customary Satisfactory, for Good asks all on time as well",
    facts: { tasks: tasks({ aboveRequirement: 6, late: 1 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ALL_ON_TIME",
    customary: "SATISFACTORY",
  },
  {
    id: "L-23",
    what: "70.0 points, all on time",
    facts: { pointsTenths: 700, tasks: tasks() },
    outcome: "GOOD",
  },
  {
    id: "L-23 neighbour",
    what: "69.9 points, all on time",
    facts: { pointsTenths: 699, tasks: tasks() },
    outcome: "SATISFACTORY",
  },
  {
    id: "L-24",
    what: "89.9 points, all on time, 50% above",
    facts: { pointsTenths: 899, tasks: tasks({ aboveRequirement: 10 }) },
    outcome: "GOOD",
  },
  {
    id: "L-24 neighbour",
    what: "90.0 points, all on time, 50% above",
    facts: { pointsTenths: 900, tasks: tasks({ aboveRequirement: 10 }) },
    outcome: "EXCELLENT",
  },
  {
    id: "L-25",
    what: "65 points, 4 of 20 late (20%)",
    facts: { pointsTenths: 650, tasks: tasks({ late: 4 }) },
    outcome: "SATISFACTORY",
  },
  {
    id: "L-26",
    what: "65 points, 5 of 20 late (25%)",
    facts: { pointsTenths: 650, tasks: tasks({ late: 5 }) },
    outcome: "NO_MATCH",
    because: "TASKS_LATE_WITHIN_LIMIT",
  },
  {
    id: "L-26 neighbour",
    what: "65 points, 21 of 100 late",
    facts: { pointsTenths: 650, tasks: { total: 100, done: 100, late: 21, aboveRequirement: 0 } },
    outcome: "NO_MATCH",
    because: "TASKS_LATE_WITHIN_LIMIT",
  },
  {
    id: "L-28",
    what: "49.9 points, everything else perfect",
    facts: { pointsTenths: 499 },
    outcome: "UNSATISFACTORY",
    because: "POINTS_TOO_FEW",
  },
  {
    id: "L-28 neighbour",
    what: "50.0 points, everything else perfect",
    facts: { pointsTenths: 500 },
    outcome: "SATISFACTORY",
  },
  {
    id: "L-29",
    what: "85 points, 11 of 20 tasks not done (55%)",
    facts: { pointsTenths: 850, tasks: tasks({ done: 9 }) },
    outcome: "UNSATISFACTORY",
    because: "TASKS_MOSTLY_NOT_DONE",
  },
  {
    id: "L-30",
    what: "85 points, 10 of 20 tasks not done: gap 3",
    facts: { pointsTenths: 850, tasks: tasks({ done: 10 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ALL_DONE",
  },
  {
    id: "gap 2",
    what: "80 points, 4 of 20 late: customary Satisfactory",
    facts: { pointsTenths: 800, tasks: tasks({ late: 4 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ALL_ON_TIME",
    customary: "SATISFACTORY",
  },
  {
    id: "gap 2",
    what: "80 points, 5 of 20 late: nothing customary",
    facts: { pointsTenths: 800, tasks: tasks({ late: 5 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ALL_ON_TIME",
  },
  {
    id: "gap 2",
    what: "75 points, 1 of 20 tasks not done",
    facts: { pointsTenths: 750, tasks: tasks({ done: 19 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ALL_DONE",
  },
  {
    id: "gap 3",
    what: "60 points, 19 of 20 tasks done",
    facts: { pointsTenths: 600, tasks: tasks({ done: 19 }) },
    outcome: "NO_MATCH",
    because: "TASKS_ALL_DONE",
  },
  {
    id: "2.3",
    what: "reprimand for a violation in public duty",
    facts: { disciplines: [reprimand()] },
    outcome: "UNSATISFACTORY",
    because: "DISCIPLINED_IN_YEAR",
  },
  {
    id: "2.3",
    what: "reprimand that had nothing to do with public duty",
    facts: { disciplines: [reprimand({ isDutyRelated: false })] },
    outcome: "EXCELLENT",
  },
  {
    id: "2.5 timing",
    what: "an act of an earlier year disciplined now: the authority weighs it",
    facts: { disciplines: [reprimand({ actOn: "2024-12-31" })] },
    outcome: "NO_MATCH",
    because: "DISCIPLINED_IN_YEAR",
  },
  {
    id: "2.5 timing",
    what: "an act of this year's first day",
    facts: { disciplines: [reprimand({ actOn: "2025-01-01" })] },
    outcome: "UNSATISFACTORY",
    because: "DISCIPLINED_IN_YEAR",
  },
  {
    id: "2.5 transfer",
    what: "a violation at the old unit counts there",
    facts: { disciplines: [reprimand({ isAtFormerUnit: true })] },
    outcome: "EXCELLENT",
  },
  {
    id: "2.5 transfer",
    what: "violations at both units: the one here counts here",
    facts: { disciplines: [reprimand({ isAtFormerUnit: true }), reprimand({ actOn: "2025-04-01" })] },
    outcome: "UNSATISFACTORY",
    because: "DISCIPLINED_IN_YEAR",
  },
  {
    id: "2.5 one year",
    what: "an act that made a rating of an earlier year Unsatisfactory does not count again",
    facts: { disciplines: [reprimand({ actOn: "2024-11-01", alreadyUsedInYear: 2024 })] },
    outcome: "EXCELLENT",
  },
  {
    id: "2.3",
    what: "self-detected and remedied: the authority weighs it",
    facts: { disciplines: [reprimand({ isSelfDetected: true })] },
    outcome: "NO_MATCH",
    because: "DISCIPLINED_IN_YEAR",
  },
  ...(["DEGRADATION", "CONDUCT_RULE_BREACH"] as const).flatMap((fact): Case[] => {
    const because = fact === "DEGRADATION" ? "DEGRADATION_CONCLUDED" : fact;
    return [
      {
        id: "2.3",
        what: `${fact} concluded`,
        facts: { concluded: [{ fact }] },
        outcome: "UNSATISFACTORY",
        because,
      },
      {
        id: "2.3",
        what: `${fact} concluded, admitted and remedied`,
        facts: { concluded: [{ fact, isMitigated: true }] },
        outcome: "NO_MATCH",
        because,
      },
    ];
  }),
  {
    id: "C2",
    what: "a State rating of Good bars nothing from 2025",
    facts: { stateRating: "GOOD" },
    outcome: "EXCELLENT",
  },
];

describe.each(["NON_LEADER", "OUTSIDE_POLITICAL_SYSTEM"] as const)("a member %s in 2025", (post) => {
  it.each(cases)("$id: $what gives $outcome", ({ facts, outcome, because, customary = null }) => {
    const answer = evaluate({ post, ...facts });
    expect([answer.outcome, answer.customary]).toEqual([outcome, customary]);
    expect(answer.needsPerson).toBe(outcome === "NO_MATCH");
    if (because) expect(codes(answer.blocking)).toContain(because);
  });
});

describe("a member without a post in 2025", () => {
  it("L-21 names the share, its figures and the article", () => {
    const { failed } = evaluate({ tasks: tasks({ aboveRequirement: 5 }) });
    expect(failed[0]).toMatchObject({
      level: "EXCELLENT",
      code: "TASKS_ABOVE_REQUIREMENT",
      figures: { part: 5, whole: 20 },
      source: "Quy định 366-QĐ/TW (2025), Điều 11, khoản 1",
      certainty: "SOURCED",
    });
    expect(failed[0]?.text.vi).toBe("Có ít nhất 30% nhiệm vụ hoàn thành vượt mức yêu cầu");
  });

  it("points not given keep every level open", () => {
    const answer = evaluate({ pointsTenths: null });
    expect(answer.outcome).toBe("NO_MATCH");
    expect(new Set(answer.blocking.map((it) => [it.code, it.status].join(" ")))).toEqual(
      new Set(["POINTS_IN_BAND UNKNOWN", "POINTS_TOO_FEW UNKNOWN"]),
    );
  });

  it("without a post is rated as one who holds none", () => {
    const { explanation } = evaluate({});
    expect(explanation).toEqual(evaluate({ post: "NON_LEADER" }).explanation);
  });
});
