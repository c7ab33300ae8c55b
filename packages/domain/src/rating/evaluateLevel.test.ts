import { describe, expect, it } from "vitest";
import type { Criterion } from "../editions/criterion.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import type { Level } from "../editions/level.js";
import { makeGrades, makeMemberFacts } from "../testing/builders.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { Discipline, LevelFacts, TaskCounts } from "./levelFacts.js";

const EDITIONS = { 2018: EDITION_2018, 2019: EDITION_2019 };
const allExcellent = makeGrades("EXCELLENT", "EXCELLENT");

const counted = (total: number, done: number): TaskCounts => ({
  total,
  done,
  late: null,
  aboveRequirement: null,
});

function reprimand(decidedOn: string, alreadyUsedInYear: number | null = null): Discipline {
  return { form: "REPRIMAND", actOn: null, decidedOn, alreadyUsedInYear };
}

/** Five result lines, as a unit may concretise the two of the edition. */
const fiveResults: Criterion[] = [
  ...EDITION_2019.subjects.MEMBER.criteria.value.criteria.filter((it) => !it.isResult),
  ...["II.1", "II.2.a", "II.2.b", "II.2.c", "II.2.d"].map((code) => ({
    code,
    group: "II",
    isResult: true,
    text: { vi: code, en: code },
  })),
];

interface Case {
  id: string;
  year: 2018 | 2019;
  what: string;
  facts: Partial<LevelFacts>;
  expected: Level;
}

const cases: Case[] = [
  {
    id: "L-01",
    year: 2018,
    what: "49 of 100 tasks done",
    facts: { tasks: counted(100, 49) },
    expected: "UNSATISFACTORY",
  },
  {
    id: "L-02",
    year: 2018,
    what: "50 of 100 tasks done: the level follows from the grades",
    facts: { tasks: counted(100, 50) },
    expected: "GOOD",
  },
  ...([2018, 2019] as const).map((year) => ({
    id: "L-03",
    year,
    what: "all grades excellent, reprimand decided on 3 June",
    facts: { grades: allExcellent, disciplines: [reprimand(`${year}-06-03`)] },
    expected: "UNSATISFACTORY" as const,
  })),
  {
    id: "L-04",
    year: 2019,
    what: "the act of the second decision already counted in 2018",
    facts: { disciplines: [reprimand("2019-02-11", 2018)] },
    expected: "GOOD",
  },
  ...([2018, 2019] as const).map((year) => ({
    id: "L-05",
    year,
    what: "civil servant rated unsatisfactory, all Party grades good",
    facts: { stateRating: "UNSATISFACTORY" as const },
    expected: "UNSATISFACTORY" as const,
  })),
  {
    id: "L-06",
    year: 2019,
    what: "civil servant rated good, results all excellent",
    facts: { grades: makeGrades("EXCELLENT", "GOOD"), stateRating: "GOOD" },
    expected: "GOOD",
  },
  {
    id: "L-07",
    year: 2019,
    what: "retired member, results all excellent, others good",
    facts: { grades: makeGrades("EXCELLENT", "GOOD") },
    expected: "EXCELLENT",
  },
  {
    id: "L-08",
    year: 2019,
    what: "four results excellent, one good",
    facts: {
      criteria: fiveResults,
      grades: {
        ...makeGrades("EXCELLENT", "GOOD"),
        "II.2.a": "EXCELLENT",
        "II.2.b": "EXCELLENT",
        "II.2.c": "EXCELLENT",
        "II.2.d": "GOOD",
      },
    },
    expected: "GOOD",
  },
  {
    id: "L-09",
    year: 2019,
    what: "results excellent, one other criterion average",
    facts: { grades: makeGrades("EXCELLENT", "GOOD", { "I.4": "AVERAGE" }) },
    expected: "GOOD",
  },
  {
    id: "L-10",
    year: 2019,
    what: "sick leave caps at satisfactory although grades fit excellent",
    facts: { grades: allExcellent, cap: "SATISFACTORY" },
    expected: "SATISFACTORY",
  },
  {
    id: "2.6 gap 4",
    year: 2019,
    what: "one poor criterion does not reach satisfactory",
    facts: { grades: makeGrades("GOOD", "GOOD", { "I.3": "POOR" }) },
    expected: "UNSATISFACTORY",
  },
  ...([2018, 2019] as const).flatMap((year): Case[] => [
    {
      id: "2.3",
      year,
      what: "results all excellent, others good, rated excellent by the State",
      facts: { grades: makeGrades("EXCELLENT", "GOOD"), stateRating: "EXCELLENT" },
      expected: "EXCELLENT",
    },
    {
      id: "2.3",
      year,
      what: "results good, others average",
      facts: { grades: makeGrades("GOOD", "AVERAGE") },
      expected: "GOOD",
    },
    {
      id: "2.3",
      year,
      what: "results average, others good",
      facts: { grades: makeGrades("AVERAGE", "GOOD") },
      expected: "SATISFACTORY",
    },
    {
      id: "2.3",
      year,
      what: "results average, others average",
      facts: { grades: makeGrades("AVERAGE", "AVERAGE") },
      expected: "SATISFACTORY",
    },
    {
      id: "2.3, C2",
      year,
      what: "rated satisfactory by the State, all Party grades excellent",
      facts: { grades: allExcellent, stateRating: "SATISFACTORY" },
      expected: "SATISFACTORY",
    },
    {
      id: "2.3",
      year,
      what: "the lightest discipline decided on the last day of the year",
      facts: { disciplines: [reprimand(`${year}-12-31`)] },
      expected: "UNSATISFACTORY",
    },
  ]),
  {
    id: "2.3",
    year: 2019,
    what: "degradation concluded",
    facts: { concluded: [{ fact: "DEGRADATION" }] },
    expected: "UNSATISFACTORY",
  },
  {
    id: "2.3",
    year: 2019,
    what: "discipline decided in another year",
    facts: { disciplines: [reprimand("2018-12-31"), reprimand("2020-01-01")] },
    expected: "GOOD",
  },
];

describe("evaluateLevel", () => {
  it.each(cases)("$id ($year): $what gives $expected", ({ year, facts, expected }) => {
    const answer = evaluateLevel(makeMemberFacts({ year, ...facts }), EDITIONS[year]);
    expect(answer.outcome).toBe(expected);
    expect(answer.needsPerson).toBe(false);
  });

  it("L-01 names the clause, its figures and its source", () => {
    const { satisfied, blocking } = evaluateLevel(
      makeMemberFacts({ year: 2018, tasks: counted(100, 49) }),
      EDITION_2018,
    );
    expect(satisfied).toHaveLength(1);
    expect(satisfied[0]).toMatchObject({
      code: "TASKS_TOO_FEW_DONE",
      status: "FIRED",
      figures: { part: 49, whole: 100 },
      certainty: "SOURCED",
    });
    expect(satisfied[0]?.source).toContain("16-HD/BTCTW");
    expect(satisfied[0]?.text.vi).toContain("dưới 50%");
    expect(blocking).toEqual(satisfied);
  });

  it("L-06 says that the State rating alone bars excellent", () => {
    const answer = evaluateLevel(
      makeMemberFacts({ grades: makeGrades("EXCELLENT", "GOOD"), stateRating: "GOOD" }),
      EDITION_2019,
    );
    expect(answer.failed.map((it) => it.code)).toEqual(["STATE_RATING_EXCELLENT"]);
    expect(answer.blocking).toMatchObject([
      { code: "STATE_RATING_EXCELLENT", status: "FAILED", figures: { stateRating: "GOOD" } },
    ]);
  });

  it("L-09 names the criterion that stands against excellent", () => {
    const { failed } = evaluateLevel(
      makeMemberFacts({ grades: makeGrades("EXCELLENT", "GOOD", { "I.4": "AVERAGE" }) }),
      EDITION_2019,
    );
    expect(failed).toMatchObject([
      {
        code: "OTHERS_AT_LEAST_GOOD",
        level: "EXCELLENT",
        figures: { criteria: [{ code: "I.4", grade: "AVERAGE" }] },
      },
    ]);
  });

  it("L-07 leaves the exemplary condition to the cell and the quota to the committee", () => {
    const { satisfied } = evaluateLevel(makeMemberFacts({ grades: allExcellent }), EDITION_2019);
    expect(satisfied.map((it) => [it.code, it.status])).toEqual([
      ["RESULTS_ALL_EXCELLENT", "SATISFIED"],
      ["OTHERS_AT_LEAST_GOOD", "SATISFIED"],
      ["EXEMPLARY", "JUDGED"],
    ]);
  });

  it("L-10 shows the cap with its source beside what failed", () => {
    const { blocking, failed } = evaluateLevel(
      makeMemberFacts({ grades: allExcellent, cap: "SATISFACTORY" }),
      EDITION_2019,
    );
    expect(failed.map((it) => [it.level, it.code])).toEqual([
      ["EXCELLENT", "WITHIN_CAP"],
      ["GOOD", "WITHIN_CAP"],
    ]);
    expect(blocking[0]).toMatchObject({ code: "WITHIN_CAP", figures: { cap: "SATISFACTORY" } });
  });

  it("P-09: a State rating not yet recorded blocks the level and asks a person", () => {
    const answer = evaluateLevel(makeMemberFacts({ stateRating: null }), EDITION_2019);
    expect(answer.outcome).toBe("NO_MATCH");
    expect(answer.needsPerson).toBe(true);
    expect(answer.blocking.map((it) => [it.code, it.status])).toContainEqual([
      "STATE_RATING_AT_LEAST_GOOD",
      "UNKNOWN",
    ]);
  });

  it("a missing grade blocks the level and is named", () => {
    const { "II.2": _, ...grades } = makeGrades();
    const answer = evaluateLevel(makeMemberFacts({ grades }), EDITION_2019);
    expect(answer.outcome).toBe("NO_MATCH");
    expect(answer.blocking).toMatchObject([
      { status: "UNKNOWN", figures: { criteria: [{ code: "II.2", grade: null }] } },
    ]);
  });

  it("a clause of unsatisfactory decides even while a grade is missing", () => {
    const answer = evaluateLevel(
      makeMemberFacts({ grades: {}, concluded: [{ fact: "DEGRADATION" }] }),
      EDITION_2019,
    );
    expect(answer.outcome).toBe("UNSATISFACTORY");
  });

  it("a member without counted tasks is outside the task clause", () => {
    const { tasks: _, ...facts } = makeMemberFacts();
    const { explanation, outcome } = evaluateLevel(facts, EDITION_2019);
    expect(outcome).toBe("GOOD");
    expect(explanation.find((it) => it.code === "TASKS_TOO_FEW_DONE")?.status).toBe("NOT_APPLICABLE");
  });

  it("own criteria may split a line and may not leave one out", () => {
    const criteria = fiveResults.filter((it) => it.code !== "III");
    expect(() => evaluateLevel(makeMemberFacts({ criteria }), EDITION_2019)).toThrow("leave out III");
  });

  it("more tasks done than given is a mistake of the caller", () => {
    expect(() => evaluateLevel(makeMemberFacts({ tasks: counted(10, 11) }), EDITION_2019)).toThrow(
      RangeError,
    );
  });
});
