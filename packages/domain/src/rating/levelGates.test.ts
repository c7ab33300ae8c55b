import { expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { makeSubjectFacts, makeSubordinates } from "../testing/makeSubjectFacts.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { LevelFacts } from "./levelFacts.js";
import { gatesAgainst, gatesShut, highestOpenLevel, isGate } from "./levelGates.js";

const [E2018, E2023] = [editionByCode("2018"), editionByCode("2023")];
const of = (kind: SubjectKind, facts: Partial<LevelFacts>, edition: Edition = E2018) =>
  evaluateLevel(makeSubjectFacts(edition, kind, facts, { results: "EXCELLENT", others: "GOOD" }), edition);
const reprimand = {
  form: "REPRIMAND",
  actOn: null,
  decidedOn: "2018-06-03",
  alreadyUsedInYear: null,
} as const;

it.each<{ what: string; kind: SubjectKind; facts: Partial<LevelFacts>; best: string; codes: string[] }>([
  { what: "nothing stands against it", kind: "MEMBER", facts: {}, best: "EXCELLENT", codes: [] },
  {
    what: "the cell has too few members who are good",
    kind: "ORGANISATION",
    facts: { members: makeSubordinates([0, 23, 7, 0]) },
    best: "GOOD",
    codes: ["SUBORDINATES_MOSTLY_GOOD"],
  },
  {
    what: "half of them are not",
    kind: "ORGANISATION",
    facts: { members: makeSubordinates([0, 14, 16, 0]) },
    best: "SATISFACTORY",
    codes: ["SUBORDINATES_MOSTLY_GOOD", "SUBORDINATES_MOSTLY_GOOD"],
  },
  {
    what: "too many are at the lowest level",
    kind: "ORGANISATION",
    facts: { members: makeSubordinates([0, 23, 0, 7]) },
    best: "UNSATISFACTORY",
    codes: [
      "SUBORDINATES_ALL_SATISFACTORY",
      "SUBORDINATES_MOSTLY_GOOD",
      "SUBORDINATES_ALL_SATISFACTORY",
      "SUBORDINATES_TOO_MANY_UNSATISFACTORY",
    ],
  },
  {
    what: "a mass organisation beside it is only satisfactory",
    kind: "ORGANISATION",
    facts: { linkedBodies: [{ kind: "MASS_ORGANISATION", name: "Hội Phụ nữ", level: "SATISFACTORY" }] },
    best: "GOOD",
    codes: ["LINKED_BODIES_AT_LEAST_GOOD"],
  },
  {
    what: "the collective headed is only good",
    kind: "CADRE",
    facts: { unitLevel: "GOOD" },
    best: "GOOD",
    codes: ["NOT_ABOVE_UNIT"],
  },
  {
    what: "the collective headed is at the lowest level",
    kind: "CADRE",
    facts: { unitLevel: "UNSATISFACTORY" },
    best: "UNSATISFACTORY",
    codes: ["NOT_ABOVE_UNIT", "NOT_ABOVE_UNIT", "NOT_ABOVE_UNIT"],
  },
  {
    what: "the State employer rated the member good",
    kind: "MEMBER",
    facts: { stateRating: "GOOD" },
    best: "GOOD",
    codes: ["STATE_RATING_EXCELLENT"],
  },
  {
    what: "the member was disciplined in the year",
    kind: "MEMBER",
    facts: { disciplines: [reprimand] },
    best: "UNSATISFACTORY",
    codes: ["DISCIPLINED_IN_YEAR"],
  },
  {
    what: "what is below is not decided yet",
    kind: "ORGANISATION",
    facts: { members: null },
    best: "EXCELLENT",
    codes: [],
  },
])("the best level open to a $kind is $best when $what", ({ kind, facts, best, codes }) => {
  const evaluation = of(kind, facts);
  expect(highestOpenLevel(evaluation)).toBe(best);
  expect(gatesShut(evaluation).map(({ code }) => code)).toEqual(codes);
});

it("a gate locks its own level, a clause of the lowest level every other", () => {
  const half = of("ORGANISATION", { members: makeSubordinates([0, 14, 16, 0]) });
  expect(gatesAgainst("EXCELLENT", half).map((it) => it.level)).toEqual(["EXCELLENT"]);
  expect(gatesAgainst("SATISFACTORY", half)).toEqual([]);
  const disciplined = of("MEMBER", { disciplines: [reprimand] });
  expect(gatesAgainst("SATISFACTORY", disciplined)).toHaveLength(1);
  expect(gatesAgainst("UNSATISFACTORY", disciplined)).toEqual([]);
});

it("grades and the closing clause inform and lock nothing; a cap locks", () => {
  const poor = evaluateLevel(
    makeSubjectFacts(E2018, "MEMBER", {}, { results: "AVERAGE", others: "AVERAGE" }),
    E2018,
  );
  expect(gatesShut(poor)).toEqual([]);
  expect(isGate({ code: "WITHIN_CAP", rule: null })).toBe(true);
  expect(isGate({ code: "BELOW_SATISFACTORY", rule: null })).toBe(false);
  expect(highestOpenLevel(of("COLLECTIVE", {}, E2023))).toBe("EXCELLENT");
});
