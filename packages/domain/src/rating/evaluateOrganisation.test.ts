import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import type { LinkedBodyKind } from "../editions/linkedBody.js";
import { makeSubjectFacts, makeSubordinates } from "../testing/makeSubjectFacts.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { Discipline, LevelFacts, LinkedBody } from "./levelFacts.js";

const EDITION_2019 = editionByCode("2019");
const BOTH = [editionByCode("2018"), EDITION_2019];
const EXCELLENT = { results: "EXCELLENT", others: "GOOD" } as const;

const evaluate = (
  edition: Edition,
  facts: Partial<LevelFacts>,
  grades?: { results?: Grade; others?: Grade },
) => evaluateLevel(makeSubjectFacts(edition, "ORGANISATION", facts, grades), edition);
const statusOf = (answer: ReturnType<typeof evaluate>, level: Level, code: string) =>
  answer.explanation.find((it) => it.level === level && it.code === code)?.status;
const body = (kind: LinkedBodyKind, level: Level | null): LinkedBody => ({ kind, name: kind, level });
const reprimand: Discipline = {
  form: "REPRIMAND",
  actOn: null,
  decidedOn: "2019-06-03",
  alreadyUsedInYear: null,
};

describe.each(BOTH.map((edition) => ({ code: edition.code, edition })))("a cell in $code", ({ edition }) => {
  it.each([
    { id: "O-01", members: [4, 20, 6, 0], excellent: "SATISFIED", good: "SATISFIED", outcome: "EXCELLENT" },
    { id: "O-02", members: [0, 23, 7, 0], excellent: "FAILED", good: "SATISFIED", outcome: "GOOD" },
    { id: "O-03", members: [0, 15, 15, 0], excellent: "FAILED", good: "SATISFIED", outcome: "GOOD" },
    { id: "O-03", members: [0, 14, 16, 0], excellent: "FAILED", good: "FAILED", outcome: "SATISFACTORY" },
    {
      id: "O-05",
      members: [0, 24, 0, 6],
      excellent: "SATISFIED",
      good: "SATISFIED",
      outcome: "SATISFACTORY",
    },
    { id: "O-05", members: [0, 23, 0, 7], excellent: "FAILED", good: "SATISFIED", outcome: "UNSATISFACTORY" },
    {
      id: "2.4",
      members: [10, 19, 0, 1],
      excellent: "SATISFIED",
      good: "SATISFIED",
      outcome: "SATISFACTORY",
    },
  ] as const)("$id: members $members by level give $outcome", ({ members, excellent, good, outcome }) => {
    const answer = evaluate(edition, { members: makeSubordinates(members) }, EXCELLENT);
    expect(statusOf(answer, "EXCELLENT", "SUBORDINATES_MOSTLY_GOOD")).toBe(excellent);
    expect(statusOf(answer, "GOOD", "SUBORDINATES_MOSTLY_GOOD")).toBe(good);
    expect(answer.outcome).toBe(outcome);
  });

  it("O-05: says 7 of 30 against 20%", () => {
    const { satisfied } = evaluate(edition, { members: makeSubordinates([0, 23, 0, 7]) });
    expect(satisfied).toMatchObject([
      { code: "SUBORDINATES_TOO_MANY_UNSATISFACTORY", status: "FIRED", figures: { part: 7, whole: 30 } },
    ]);
    expect(satisfied[0]?.text.vi).toContain("trên 20%");
  });

  it("2.6 gap 5: with the base RATED (default) those not rated stand outside the share and beside it", () => {
    const answer = evaluate(edition, { members: makeSubordinates([4, 20, 6, 0], 5) }, EXCELLENT);
    expect(answer.outcome).toBe("EXCELLENT");
    const share = answer.satisfied.find((it) => it.code === "SUBORDINATES_MOSTLY_GOOD");
    expect(share?.figures).toEqual({ part: 24, whole: 30, notRated: 5 });
  });

  it("2.6 gap 5: with the base ALL those not rated are in the whole, 24 of 35 is not 80%", () => {
    const organisation = edition.subjects.ORGANISATION;
    const base = { value: "ALL", source: "thiết lập", certainty: "UNCERTAIN" } as const;
    const withAll: Edition = {
      ...edition,
      subjects: {
        ...edition.subjects,
        ORGANISATION: { ...organisation, conditions: { ...organisation.conditions, subordinateBase: base } },
      },
    };
    const answer = evaluate(withAll, { members: makeSubordinates([4, 20, 6, 0], 5) }, EXCELLENT);
    expect(statusOf(answer, "EXCELLENT", "SUBORDINATES_MOSTLY_GOOD")).toBe("FAILED");
  });
});

interface Case {
  what: string;
  facts?: Partial<LevelFacts>;
  grades?: { results?: Grade; others?: Grade };
  outcome: Level;
  because?: string;
}

const cases: Case[] = [
  { what: "results excellent, others good", grades: EXCELLENT, outcome: "EXCELLENT" },
  {
    what: "results good, others excellent",
    grades: { results: "GOOD", others: "EXCELLENT" },
    outcome: "GOOD",
    because: "RESULTS_ALL_EXCELLENT",
  },
  {
    what: "results excellent, others average",
    grades: { results: "EXCELLENT", others: "AVERAGE" },
    outcome: "GOOD",
    because: "OTHERS_AT_LEAST_GOOD",
  },
  { what: "results good, others average", grades: { results: "GOOD", others: "AVERAGE" }, outcome: "GOOD" },
  {
    what: "results average",
    grades: { results: "AVERAGE", others: "GOOD" },
    outcome: "SATISFACTORY",
    because: "RESULTS_AT_LEAST_GOOD",
  },
  { what: "a criterion poor", grades: { others: "POOR" }, outcome: "UNSATISFACTORY" },
  {
    what: "government good, Front and mass organisations good",
    facts: {
      linkedBodies: [
        body("GOVERNMENT", "GOOD"),
        body("FATHERLAND_FRONT", "GOOD"),
        body("MASS_ORGANISATION", "EXCELLENT"),
      ],
    },
    grades: EXCELLENT,
    outcome: "EXCELLENT",
  },
  {
    what: "C3: the Women's Union only satisfactory",
    facts: { linkedBodies: [body("GOVERNMENT", "GOOD"), body("MASS_ORGANISATION", "SATISFACTORY")] },
    grades: EXCELLENT,
    outcome: "GOOD",
    because: "LINKED_BODIES_AT_LEAST_GOOD",
  },
  {
    what: "C3: the government unsatisfactory",
    facts: { linkedBodies: [body("GOVERNMENT", "UNSATISFACTORY")] },
    grades: EXCELLENT,
    outcome: "SATISFACTORY",
    because: "LINKED_BODIES_AT_LEAST_SATISFACTORY",
  },
  {
    what: "49 of 100 targets",
    facts: { tasks: { total: 100, done: 49, late: null, aboveRequirement: null } },
    outcome: "UNSATISFACTORY",
  },
  {
    what: "50 of 100 targets",
    facts: { tasks: { total: 100, done: 50, late: null, aboveRequirement: null } },
    outcome: "GOOD",
  },
  {
    what: "the organisation reprimanded in the year",
    facts: { disciplines: [reprimand] },
    outcome: "UNSATISFACTORY",
  },
  { what: "disunity concluded", facts: { concluded: [{ fact: "DISUNITY" }] }, outcome: "UNSATISFACTORY" },
];

describe("an organisation in 2019 (domain.md 2.4)", () => {
  it.each(cases)("$what: $outcome", ({ facts = {}, grades, outcome, because }) => {
    const answer = evaluate(EDITION_2019, facts, grades);
    expect(answer.outcome).toBe(outcome);
    if (because) expect(answer.failed.map((it) => it.code)).toContain(because);
  });

  it.each([
    { below: [1, 3, 1, 0], outcome: "EXCELLENT" },
    { below: [1, 2, 2, 0], outcome: "GOOD" },
    { below: [0, 2, 3, 0], outcome: "SATISFACTORY" },
    { below: [0, 4, 0, 1], outcome: "SATISFACTORY" },
    { below: [0, 3, 0, 2], outcome: "UNSATISFACTORY" },
  ] as const)(
    "a đảng bộ is judged by its cells, $below by level, not by members: $outcome",
    ({ below, outcome }) => {
      const facts = {
        subordinateOrganisations: makeSubordinates(below),
        members: makeSubordinates([0, 0, 0, 30]),
      };
      expect(evaluate(EDITION_2019, facts, EXCELLENT).outcome).toBe(outcome);
    },
  );

  it("waits for levels of the government and of those below", () => {
    const answer = evaluate(
      EDITION_2019,
      { subordinateOrganisations: null, linkedBodies: [body("GOVERNMENT", null)] },
      EXCELLENT,
    );
    expect(answer.outcome).toBe("NO_MATCH");
    expect(answer.blocking.map((it) => it.code)).toEqual([
      "SUBORDINATES_ALL_SATISFACTORY",
      "SUBORDINATES_MOSTLY_GOOD",
      "LINKED_BODIES_AT_LEAST_GOOD",
      "SUBORDINATES_TOO_MANY_UNSATISFACTORY",
    ]);
  });

  it("names the document of each condition, read in 2019 and known of 2018", () => {
    const certainties = (edition: Edition) =>
      evaluate(edition, { members: makeSubordinates([4, 20, 6, 0]) }, EXCELLENT).satisfied.map(
        (it) => it.certainty,
      );
    expect(new Set(certainties(EDITION_2019))).toEqual(new Set(["SOURCED"]));
    expect(new Set(certainties(editionByCode("2018")))).toEqual(new Set(["KNOWN"]));
  });
});
