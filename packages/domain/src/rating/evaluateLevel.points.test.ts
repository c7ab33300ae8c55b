import { describe, expect, it } from "vitest";
import type { LevelConditions } from "../editions/condition.js";
import type { Edition } from "../editions/edition.js";
import { EDITION_2019 } from "../editions/edition2019.js";
import { sourceCondition } from "../editions/sourceCondition.js";
import type { Provenance } from "../editions/sourced.js";
import { makeMemberFacts } from "../testing/builders.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { LevelFacts } from "./levelFacts.js";

const rule: Provenance = { source: "Quy định 366-QĐ/TW (2025), Điều 11", certainty: "SOURCED" };
const band = (min: number | null, below: number | null) =>
  sourceCondition("POINTS_IN_BAND", { kind: "POINTS_IN_BAND", min, below }, rule);
const allDone = sourceCondition(
  "TASKS_ALL_DONE",
  { kind: "TASK_SHARE", of: "DONE", is: "AT_LEAST", numerator: 1, denominator: 1 },
  rule,
);
const allOnTime = sourceCondition(
  "TASKS_ALL_ON_TIME",
  { kind: "TASK_SHARE", of: "LATE", is: "AT_MOST", numerator: 0, denominator: 1 },
  rule,
);

/** The member's conditions of 2025 as a value of the same type: the shape of an edition carries points and gaps. */
const conditions: LevelConditions = {
  required: {
    EXCELLENT: [
      band(900, null),
      allDone,
      allOnTime,
      sourceCondition(
        "TASKS_ABOVE_REQUIREMENT",
        { kind: "TASK_SHARE", of: "ABOVE_REQUIREMENT", is: "AT_LEAST", numerator: 3, denominator: 10 },
        rule,
      ),
    ],
    GOOD: [band(700, 900), allDone, allOnTime],
    SATISFACTORY: [
      band(500, 700),
      allDone,
      sourceCondition(
        "TASKS_LATE_WITHIN_LIMIT",
        { kind: "TASK_SHARE", of: "LATE", is: "AT_MOST", numerator: 1, denominator: 5 },
        rule,
      ),
    ],
  },
  unsatisfactoryWhen: [
    band(null, 500),
    sourceCondition(
      "TASKS_MOSTLY_NOT_DONE",
      { kind: "TASK_SHARE", of: "NOT_DONE", is: "MORE_THAN", numerator: 1, denominator: 2 },
      rule,
    ),
  ],
  otherwise: null,
};

const points: Edition = {
  ...EDITION_2019,
  subjects: {
    MEMBER: {
      ...EDITION_2019.subjects.MEMBER,
      scale: {
        value: {
          kind: "POINTS",
          groups: [
            { code: "I", maxPoints: 30 },
            { code: "II", maxPoints: 70 },
          ],
        },
        ...rule,
      },
      conditions,
    },
  },
};

describe("evaluateLevel with an edition of points", () => {
  it.each<{ id: string; facts: Partial<LevelFacts>; expected: string }>([
    { id: "L-20", facts: { pointsTenths: 920, tasksAboveRequirement: 6 }, expected: "EXCELLENT" },
    { id: "L-21", facts: { pointsTenths: 920, tasksAboveRequirement: 5 }, expected: "NO_MATCH" },
    { id: "L-23", facts: { pointsTenths: 700 }, expected: "GOOD" },
    { id: "L-24", facts: { pointsTenths: 899, tasksAboveRequirement: 10 }, expected: "GOOD" },
    { id: "L-25", facts: { pointsTenths: 650, tasksLate: 4 }, expected: "SATISFACTORY" },
    { id: "L-26", facts: { pointsTenths: 650, tasksLate: 5 }, expected: "NO_MATCH" },
    { id: "L-28", facts: { pointsTenths: 499, tasksAboveRequirement: 10 }, expected: "UNSATISFACTORY" },
    { id: "L-29", facts: { pointsTenths: 850, tasksDone: 9 }, expected: "UNSATISFACTORY" },
    { id: "L-30", facts: { pointsTenths: 850, tasksDone: 10 }, expected: "NO_MATCH" },
  ])("$id: $facts gives $expected", ({ facts, expected }) => {
    const answer = evaluateLevel(
      makeMemberFacts({
        year: 2025,
        tasksTotal: 20,
        tasksDone: 20,
        tasksLate: 0,
        tasksAboveRequirement: 0,
        ...facts,
      }),
      points,
    );
    expect(answer.outcome).toBe(expected);
    expect(answer.needsPerson).toBe(expected === "NO_MATCH");
  });

  it("L-21: names the share that fell short, 5 of 20 tasks", () => {
    const { blocking } = evaluateLevel(
      makeMemberFacts({ pointsTenths: 920, tasksLate: 0, tasksAboveRequirement: 5 }),
      points,
    );
    expect(blocking).toContainEqual({ code: "TASKS", figures: { tasksTotal: 20, tasksCounted: 5 } });
  });

  it("points not yet recorded block and are named", () => {
    const { outcome, blocking } = evaluateLevel(
      makeMemberFacts({ tasksLate: 0, tasksAboveRequirement: 6 }),
      points,
    );
    expect(outcome).toBe("NO_MATCH");
    expect(blocking.map((it) => it.code)).toEqual(["POINTS_MISSING"]);
  });
});
