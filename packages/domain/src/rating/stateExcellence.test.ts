import { describe, expect, it } from "vitest";
import { STATE_RATING_OF_2020 } from "../editions/stateRating2020.js";
import { makeMemberFacts } from "../testing/builders.js";
import type { LevelFacts } from "./levelFacts.js";
import { stateExcellence } from "./stateExcellence.js";

/** A cadre whose unit met its 20 targets, 10 of them above, and whose 10 subordinate units are 7 GOOD or better. */
const cadre = (facts: Partial<LevelFacts> = {}): LevelFacts =>
  makeMemberFacts({
    kind: "CADRE",
    year: 2020,
    unitTasks: { total: 20, done: 20, late: 0, aboveRequirement: 10 },
    unitsInCharge: { total: 10, unsatisfactory: 0, goodOrAbove: 7 },
    ...facts,
  });

describe("L-36: State rating EXCELLENT of a cadre under Nghị định 90/2020/NĐ-CP", () => {
  it.each([
    { what: "all targets, 50 % above, 10 of 10 satisfactory, 7 good", facts: {}, outcome: "MET" },
    {
      what: "6 of 10 subordinate units good",
      facts: { unitsInCharge: { total: 10, unsatisfactory: 0, goodOrAbove: 6 } },
      outcome: "NOT_MET",
    },
    {
      what: "one of 10 subordinate units unsatisfactory",
      facts: { unitsInCharge: { total: 10, unsatisfactory: 1, goodOrAbove: 9 } },
      outcome: "NOT_MET",
    },
    {
      what: "9 of 20 targets of the unit above",
      facts: { unitTasks: { total: 20, done: 20, late: 0, aboveRequirement: 9 } },
      outcome: "NOT_MET",
    },
    {
      what: "19 of 20 targets of the unit met",
      facts: { unitTasks: { total: 20, done: 19, late: 0, aboveRequirement: 10 } },
      outcome: "NOT_MET",
    },
    {
      what: "one own task late",
      facts: { tasks: { total: 20, done: 20, late: 1, aboveRequirement: 0 } },
      outcome: "NOT_MET",
    },
    {
      what: "one own task not done",
      facts: { tasks: { total: 20, done: 19, late: 0, aboveRequirement: 0 } },
      outcome: "NOT_MET",
    },
    {
      what: "no units in charge",
      facts: { unitsInCharge: { total: 0, unsatisfactory: 0, goodOrAbove: 0 } },
      outcome: "MET",
    },
    { what: "subordinate units not rated yet", facts: { unitsInCharge: null }, outcome: "OPEN" },
    {
      what: "subordinate units not rated yet and a task late",
      facts: { unitsInCharge: null, tasks: { total: 20, done: 20, late: 1, aboveRequirement: 0 } },
      outcome: "NOT_MET",
    },
  ] satisfies { what: string; facts: Partial<LevelFacts>; outcome: string }[])(
    "$what: $outcome",
    ({ facts, outcome }) => expect(stateExcellence(cadre(facts)).outcome).toBe(outcome),
  );

  it("names share, figures and decree", () => {
    const { checks } = stateExcellence(
      cadre({ unitsInCharge: { total: 10, unsatisfactory: 0, goodOrAbove: 6 } }),
    );
    const failed = checks.filter((it) => it.status === "FAILED");
    expect(failed).toMatchObject([
      { code: "UNITS_IN_CHARGE_MOSTLY_GOOD", figures: { part: 6, whole: 10 }, certainty: "SOURCED" },
    ]);
    expect(failed[0]?.text.vi).toContain("Ít nhất 70%");
    expect(failed[0]?.source).toBe("Nghị định 90/2020/NĐ-CP");
    expect(checks.map((it) => it.code)).toEqual(STATE_RATING_OF_2020.excellent.map((it) => it.code));
  });

  it("does not hold before 2020", () => {
    expect(() => stateExcellence(cadre({ year: 2019 }))).toThrow("holds from 2020");
    expect(Object.isFrozen(STATE_RATING_OF_2020.excellent)).toBe(true);
  });
});
