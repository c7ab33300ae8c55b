import { describe, expect, it } from "vitest";
import type { DisciplineForm } from "../editions/discipline.js";
import { editionByCode } from "../editions/editions.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import { makeSubjectFacts } from "../testing/makeSubjectFacts.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { Discipline, LevelFacts } from "./levelFacts.js";

const BOTH = [editionByCode("2018"), editionByCode("2019")].map((edition) => ({
  code: edition.code,
  edition,
}));
const EXCELLENT = { results: "EXCELLENT", others: "GOOD" } as const;
const discipline = (of: Discipline["of"], form: DisciplineForm, year: number): Discipline => ({
  ...(of && { of }),
  form,
  actOn: null,
  decidedOn: `${year}-06-03`,
  alreadyUsedInYear: null,
});
const tasks = (done: number) => ({ total: 100, done, late: null, aboveRequirement: null });

describe.each(BOTH)("a collective in $code", ({ edition }) => {
  const year = edition.validFromYear;
  const evaluate = (facts: Partial<LevelFacts>, grades?: { results?: Grade; others?: Grade }) =>
    evaluateLevel(makeSubjectFacts(edition, "COLLECTIVE", facts, grades), edition);

  it.each<{ id: string; what: string; facts: Partial<LevelFacts>; outcome: Level; because?: string }>([
    {
      id: "O-11",
      what: "a member of the collective reprimanded",
      facts: { disciplines: [discipline("COLLECTIVE_MEMBER", "REPRIMAND", year)] },
      outcome: "GOOD",
    },
    {
      id: "O-11",
      what: "a member of the collective warned",
      facts: { disciplines: [discipline("COLLECTIVE_MEMBER", "WARNING", year)] },
      outcome: "UNSATISFACTORY",
      because: "COLLECTIVE_MEMBER_DISCIPLINED",
    },
    {
      id: "2.5",
      what: "the collective itself reprimanded",
      facts: { disciplines: [discipline("SUBJECT", "REPRIMAND", year)] },
      outcome: "UNSATISFACTORY",
      because: "COLLECTIVE_DISCIPLINED",
    },
    {
      id: "2.5",
      what: "disunity concluded",
      facts: { concluded: [{ fact: "DISUNITY" }] },
      outcome: "UNSATISFACTORY",
      because: "DISUNITY_CONCLUDED",
    },
    {
      id: "2.5",
      what: "degradation of a member concluded",
      facts: { concluded: [{ fact: "COLLECTIVE_MEMBER_DEGRADATION" }] },
      outcome: "UNSATISFACTORY",
      because: "COLLECTIVE_MEMBER_DEGRADATION",
    },
    {
      id: "2.5",
      what: "49 of 100 targets of the unit",
      facts: { tasks: tasks(49) },
      outcome: "UNSATISFACTORY",
      because: "TASKS_TOO_FEW_DONE",
    },
    { id: "2.5", what: "50 of 100 targets of the unit", facts: { tasks: tasks(50) }, outcome: "GOOD" },
  ])("$id: $what: $outcome", ({ facts, outcome, because }) => {
    const answer = evaluate(facts);
    expect(answer.outcome).toBe(outcome);
    if (because) {
      const certainty = edition.code === "2018" ? "KNOWN" : "SOURCED";
      expect(answer.satisfied).toMatchObject([{ code: because, status: "FIRED", certainty }]);
    }
  });

  it.each<{ grades: { results: Grade; others: Grade }; outcome: Level }>([
    { grades: EXCELLENT, outcome: "EXCELLENT" },
    { grades: { results: "GOOD", others: "EXCELLENT" }, outcome: "GOOD" },
    { grades: { results: "EXCELLENT", others: "AVERAGE" }, outcome: "GOOD" },
    { grades: { results: "AVERAGE", others: "GOOD" }, outcome: "SATISFACTORY" },
    { grades: { results: "GOOD", others: "POOR" }, outcome: "UNSATISFACTORY" },
  ])(
    "with the default conditions on grades (as organisations) $grades give $outcome",
    ({ grades, outcome }) => {
      expect(evaluate({}, grades).outcome).toBe(outcome);
    },
  );
});

describe.each(BOTH)("a cadre in $code", ({ edition }) => {
  const evaluate = (facts: Partial<LevelFacts>, grades?: { results?: Grade; others?: Grade }) =>
    evaluateLevel(makeSubjectFacts(edition, "CADRE", facts, grades), edition);

  it.each<{ unitLevel: Level; outcome: Level }>([
    { unitLevel: "EXCELLENT", outcome: "EXCELLENT" },
    { unitLevel: "GOOD", outcome: "GOOD" },
    { unitLevel: "SATISFACTORY", outcome: "SATISFACTORY" },
    { unitLevel: "UNSATISFACTORY", outcome: "UNSATISFACTORY" },
  ])(
    "L-35, C1: a head whose own data fit excellent, the collective $unitLevel: $outcome",
    ({ unitLevel, outcome }) => {
      const answer = evaluate({ unitLevel }, EXCELLENT);
      expect(answer.outcome).toBe(outcome);
      if (outcome === "GOOD") {
        expect(answer.blocking).toMatchObject([
          {
            code: "NOT_ABOVE_UNIT",
            level: "EXCELLENT",
            figures: { unitLevel: "GOOD" },
            certainty: edition.code === "2018" ? "KNOWN" : "SOURCED",
          },
        ]);
      }
    },
  );

  it("L-35: the head waits for the level of the collective", () => {
    const answer = evaluate({ unitLevel: null }, EXCELLENT);
    expect(answer.outcome).toBe("NO_MATCH");
    expect(answer.blocking).toMatchObject([{ code: "NOT_ABOVE_UNIT", status: "UNKNOWN" }]);
  });

  it("L-35: the unit's level does not lift a head whose own data fit less", () => {
    expect(evaluate({ unitLevel: "EXCELLENT" }).outcome).toBe("GOOD");
  });

  it("a deputy is not bound by the level of the collective", () => {
    expect(evaluate({}, EXCELLENT).outcome).toBe("EXCELLENT");
  });

  it.each<{ what: string; facts: Partial<LevelFacts>; outcome: Level }>([
    { what: "49 of 100 tasks", facts: { tasks: tasks(49) }, outcome: "UNSATISFACTORY" },
    { what: "50 of 100 tasks", facts: { tasks: tasks(50) }, outcome: "GOOD" },
    {
      what: "reprimanded in the year",
      facts: { disciplines: [discipline("SUBJECT", "REPRIMAND", edition.validFromYear)] },
      outcome: "UNSATISFACTORY",
    },
    {
      what: "degradation concluded",
      facts: { concluded: [{ fact: "DEGRADATION" }] },
      outcome: "UNSATISFACTORY",
    },
    { what: "the State rating not yet recorded", facts: { stateRating: null }, outcome: "GOOD" },
  ])("with the default conditions (as members) $what: $outcome", ({ facts, outcome }) => {
    expect(evaluate(facts).outcome).toBe(outcome);
  });

  it.each<{ grades: { results: Grade; others: Grade }; outcome: Level }>([
    { grades: { results: "GOOD", others: "AVERAGE" }, outcome: "GOOD" },
    { grades: { results: "AVERAGE", others: "AVERAGE" }, outcome: "SATISFACTORY" },
    { grades: { results: "GOOD", others: "POOR" }, outcome: "UNSATISFACTORY" },
  ])("with the default conditions (as members) $grades give $outcome", ({ grades, outcome }) => {
    expect(evaluate({}, grades).outcome).toBe(outcome);
  });
});
