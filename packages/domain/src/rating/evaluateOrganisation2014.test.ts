import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import type { Level } from "../editions/level.js";
import type { LinkedBodyKind } from "../editions/linkedBody.js";
import { makeSubjectFacts, makeSubordinates } from "../testing/makeSubjectFacts.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { LevelFacts, LinkedBody } from "./levelFacts.js";

const EDITION_2014 = editionByCode("2014");

/** An organisation with 62 of 100 points and nothing else against it. */
const evaluate = (facts: Partial<LevelFacts>) =>
  evaluateLevel(
    makeSubjectFacts(EDITION_2014, "ORGANISATION", { year: 2017, pointsTenths: 620, ...facts }),
    EDITION_2014,
  );
const lowest = (...kinds: LinkedBodyKind[]): LinkedBody[] =>
  kinds.map((kind, index) => ({ kind, name: `${kind} ${index}`, level: "UNSATISFACTORY" }));

interface Case {
  id: string;
  what: string;
  facts: Partial<LevelFacts>;
  outcome: Level;
  because?: string;
}

const cases: Case[] = [
  {
    id: "O-07",
    what: "a cell with 5 of 9 members at the lowest level",
    facts: { members: makeSubordinates([0, 2, 2, 5]) },
    outcome: "UNSATISFACTORY",
    because: "MEMBERS_TOO_MANY_UNSATISFACTORY",
  },
  {
    id: "O-08",
    what: "a cell with 4 of 8 members at the lowest level",
    facts: { members: makeSubordinates([0, 2, 2, 4]) },
    outcome: "SATISFACTORY",
  },
  {
    id: "O-09",
    what: "a đảng bộ with 5 of 12 cells weak",
    facts: { subordinateOrganisations: makeSubordinates([1, 3, 3, 5]) },
    outcome: "UNSATISFACTORY",
    because: "ORGANISATIONS_TOO_MANY_UNSATISFACTORY",
  },
  {
    id: "O-09",
    what: "a đảng bộ with 4 of 12 cells weak",
    facts: { subordinateOrganisations: makeSubordinates([1, 4, 3, 4]) },
    outcome: "SATISFACTORY",
  },
  {
    id: "O-10",
    what: "49 points",
    facts: { pointsTenths: 490 },
    outcome: "UNSATISFACTORY",
    because: "POINTS_TOO_FEW",
  },
  {
    id: "O-10",
    what: "49.9 points",
    facts: { pointsTenths: 499 },
    outcome: "UNSATISFACTORY",
    because: "POINTS_TOO_FEW",
  },
  { id: "O-10", what: "50 points", facts: { pointsTenths: 500 }, outcome: "SATISFACTORY" },
  {
    id: "2.4",
    what: "disunity in the committee",
    facts: { concluded: [{ fact: "DISUNITY" }] },
    outcome: "UNSATISFACTORY",
    because: "DISUNITY_CONCLUDED",
  },
  {
    id: "2.4",
    what: "corruption with members disciplined",
    facts: { concluded: [{ fact: "CORRUPTION_WITH_MEMBERS_DISCIPLINED" }] },
    outcome: "UNSATISFACTORY",
    because: "CORRUPTION_WITH_MEMBERS_DISCIPLINED",
  },
  {
    id: "2.4",
    what: "the government at the lowest level",
    facts: { linkedBodies: lowest("GOVERNMENT") },
    outcome: "UNSATISFACTORY",
    because: "GOVERNMENT_AT_LOWEST",
  },
  {
    id: "2.4",
    what: "the Front and one mass organisation at the lowest level",
    facts: { linkedBodies: lowest("FATHERLAND_FRONT", "MASS_ORGANISATION") },
    outcome: "UNSATISFACTORY",
    because: "MASS_ORGANISATIONS_AT_LOWEST",
  },
  {
    id: "2.4",
    what: "one mass organisation at the lowest level",
    facts: { linkedBodies: lowest("MASS_ORGANISATION") },
    outcome: "SATISFACTORY",
  },
];

describe("an organisation in 2014 to 2017", () => {
  it.each(cases)("$id: $what: $outcome", ({ facts, outcome, because }) => {
    const answer = evaluate(facts);
    expect(answer.outcome).toBe(outcome);
    if (because)
      expect(answer.satisfied).toMatchObject([{ code: because, status: "FIRED", certainty: "SOURCED" }]);
  });

  it("90 points and a weakness are weak all the same", () => {
    expect(evaluate({ pointsTenths: 900, linkedBodies: lowest("GOVERNMENT") }).outcome).toBe(
      "UNSATISFACTORY",
    );
  });

  it.each([
    { points: 69.9, outcome: "SATISFACTORY" },
    { points: 70, outcome: "GOOD" },
    { points: 89.9, outcome: "GOOD" },
    { points: 90, outcome: "EXCELLENT" },
    { points: 100, outcome: "EXCELLENT" },
  ])("with the default bands (90, 70, 50) $points points give $outcome", ({ points, outcome }) => {
    const answer = evaluate({ pointsTenths: Math.round(points * 10) });
    expect(answer.outcome).toBe(outcome);
    expect(answer.satisfied).toMatchObject([{ code: "POINTS_IN_BAND", certainty: "UNCERTAIN" }]);
  });

  it("without points no level is computed", () => {
    const answer = evaluate({ pointsTenths: null });
    expect(answer.outcome).toBe("NO_MATCH");
    expect(answer.blocking.map((it) => [it.code, it.status])).toEqual([
      ["POINTS_IN_BAND", "UNKNOWN"],
      ["POINTS_TOO_FEW", "UNKNOWN"],
    ]);
  });

  it("collectives and cadres are not rated", () => {
    for (const kind of ["COLLECTIVE", "CADRE"] as const) {
      expect(() => evaluateLevel(makeSubjectFacts(EDITION_2014, kind), EDITION_2014)).toThrow(
        `edition 2014 does not rate ${kind}`,
      );
    }
  });
});

describe("a member in 2014 to 2017, with the default scale of 100 points", () => {
  const member = (pointsTenths: number | null) =>
    evaluateLevel(makeSubjectFacts(EDITION_2014, "MEMBER", { year: 2017, pointsTenths }), EDITION_2014);

  it.each([
    { points: 90, outcome: "EXCELLENT" },
    { points: 70, outcome: "GOOD" },
    { points: 50, outcome: "SATISFACTORY" },
    { points: 49, outcome: "UNSATISFACTORY" },
    { points: null, outcome: "NO_MATCH" },
  ])("$points points: $outcome", ({ points, outcome }) => {
    expect(member(points === null ? null : points * 10).outcome).toBe(outcome);
  });

  it("whether the standing was violated is left to the cell", () => {
    const { explanation } = member(700);
    expect(explanation.find((it) => it.code === "STANDING_VIOLATED")).toMatchObject({
      status: "JUDGED",
      level: "UNSATISFACTORY",
    });
  });
});
