import { describe, expect, it } from "vitest";
import { SHARE_CODES, type ShareCode } from "../editions/share.js";
import { makeMemberFacts } from "../testing/builders.js";
import type { LevelFacts, SubordinateLevels } from "./levelFacts.js";
import { type Share, shareOf } from "./shareOf.js";

const { tasks: _, ...bare } = makeMemberFacts();
const levels: SubordinateLevels = {
  counts: { EXCELLENT: 3, GOOD: 5, SATISFACTORY: 7, UNSATISFACTORY: 11 },
  notRated: 4,
  disciplined: 2,
};
const tasks = { total: 20, done: 17, late: 3, aboveRequirement: 6 };
const everything: LevelFacts = {
  ...bare,
  tasks,
  unitTasks: { total: 100, done: 69, late: 10, aboveRequirement: 31 },
  shortcomings: { named: 3, fixed: 2 },
  subordinateOrganisations: levels,
  members: { ...levels, counts: { ...levels.counts, UNSATISFACTORY: 1 }, notRated: 0 },
  unitsInCharge: { total: 4, unsatisfactory: 3, goodOrAbove: 1 },
  confidenceVote: { cast: 50, low: 26 },
};

const EXPECTED: Record<ShareCode, Share> = {
  TASKS_DONE: { part: 17, whole: 20 },
  TASKS_NOT_DONE: { part: 3, whole: 20 },
  TASKS_LATE: { part: 3, whole: 20 },
  TASKS_ABOVE_REQUIREMENT: { part: 6, whole: 20 },
  UNIT_TASKS_DONE: { part: 69, whole: 100 },
  UNIT_TASKS_LATE: { part: 10, whole: 100 },
  UNIT_TASKS_ABOVE_REQUIREMENT: { part: 31, whole: 100 },
  SHORTCOMINGS_FIXED: { part: 2, whole: 3 },
  SUBORDINATES_SATISFACTORY_OR_ABOVE: { part: 15, whole: 26, notRated: 4 },
  SUBORDINATES_GOOD_OR_ABOVE: { part: 8, whole: 26, notRated: 4 },
  SUBORDINATES_UNSATISFACTORY: { part: 11, whole: 26, notRated: 4 },
  SUBORDINATES_DISCIPLINED: { part: 2, whole: 30 },
  SUBORDINATE_ORGANISATIONS_UNSATISFACTORY: { part: 11, whole: 26, notRated: 4 },
  SUBORDINATE_MEMBERS_UNSATISFACTORY: { part: 1, whole: 16, notRated: 0 },
  UNITS_IN_CHARGE_GOOD_OR_ABOVE: { part: 1, whole: 4 },
  UNITS_IN_CHARGE_UNSATISFACTORY: { part: 3, whole: 4 },
  LOW_CONFIDENCE_VOTES: { part: 26, whole: 50 },
};

describe("shareOf", () => {
  it.each(SHARE_CODES)("%s has its part and whole", (code) => {
    expect(shareOf(code, everything)).toEqual(EXPECTED[code]);
  });

  it.each(SHARE_CODES)("%s does not concern a subject without such facts", (code) => {
    expect(shareOf(code, bare)).toBe("NOT_APPLICABLE");
  });

  it.each(SHARE_CODES)("%s is missing while its facts are still to be recorded", (code) => {
    const open: LevelFacts = {
      ...bare,
      tasks: null,
      unitTasks: null,
      shortcomings: null,
      subordinateOrganisations: null,
      members: null,
      unitsInCharge: null,
      confidenceVote: null,
    };
    expect(shareOf(code, open)).toBeNull();
  });

  it("units in charge at GOOD or above are missing while only the unsatisfactory are counted", () => {
    const facts: LevelFacts = { ...bare, unitsInCharge: { total: 4, unsatisfactory: 3 } };
    expect(shareOf("UNITS_IN_CHARGE_GOOD_OR_ABOVE", facts)).toBeNull();
    expect(shareOf("UNITS_IN_CHARGE_UNSATISFACTORY", facts)).toEqual({ part: 3, whole: 4 });
  });

  it.each(["TASKS_DONE", "TASKS_NOT_DONE", "TASKS_LATE", "TASKS_ABOVE_REQUIREMENT"] as const)(
    "%s is missing while the tasks are set and this part is not counted",
    (code) => {
      const open = { total: 20, done: null, late: null, aboveRequirement: null };
      expect(shareOf(code, { ...bare, tasks: open })).toBeNull();
    },
  );

  it("judges an organisation without organisations below by its members", () => {
    const cell: LevelFacts = { ...bare, members: levels };
    expect(shareOf("SUBORDINATES_GOOD_OR_ABOVE", cell)).toEqual({ part: 8, whole: 26, notRated: 4 });
  });

  it("counts disciplined units among organisations only, never the members of a cell", () => {
    expect(shareOf("SUBORDINATES_DISCIPLINED", { ...bare, members: levels })).toBe("NOT_APPLICABLE");
  });

  it("does not ask about shares of nothing", () => {
    const none = { ...bare, tasks: { total: 0, done: 0, late: 0, aboveRequirement: 0 } };
    expect(shareOf("TASKS_DONE", none)).toBe("NOT_APPLICABLE");
    expect(shareOf("SHORTCOMINGS_FIXED", { ...bare, shortcomings: { named: 0, fixed: 0 } })).toBe(
      "NOT_APPLICABLE",
    );
  });

  it.each<[string, Partial<LevelFacts>]>([
    ["more done than given", { tasks: { ...tasks, done: 21 } }],
    ["a negative count", { tasks: { ...tasks, done: -1 } }],
    ["a fraction of a task", { tasks: { ...tasks, done: 1.5 } }],
    ["a negative whole", { tasks: { ...tasks, total: -1 } }],
  ])("%s is a mistake of the caller and is named", (_what, facts) => {
    expect(() => shareOf("TASKS_DONE", { ...bare, ...facts })).toThrow(/of TASKS_DONE/);
  });
});
