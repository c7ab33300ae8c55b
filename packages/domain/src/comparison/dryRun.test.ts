import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { EDITION_2014 } from "../editions/edition2014/edition2014.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { EDITION_2023 } from "../editions/edition2023/edition2023.js";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import { applyOverlays } from "../overlay/applyOverlays.js";
import type { LevelFacts } from "../rating/levelFacts.js";
import { makeGrades, makeMemberFacts, makeParticipationFacts } from "../testing/builders.js";
import { makeMemberOverlay } from "../testing/overlayBuilders.js";
import { SMALL_POINTS_EDITION } from "../testing/smallEditions.js";
import { carryFacts, carryPlan } from "./carryFacts.js";
import { DRY_RUN_STANDINGS, type DryRunSubject, dryRun } from "./dryRun.js";

const subject = (facts: Partial<LevelFacts> = {}, own: Partial<DryRunSubject> = {}): DryRunSubject => ({
  id: "member-1",
  facts: makeMemberFacts(facts),
  ...own,
});
const runOne = (one: DryRunSubject, from: Edition, to: Edition) => dryRun([one], from, to).results[0]!;

describe("dryRun", () => {
  it("leaves a member whose grades carry over where it was", () => {
    expect(runOne(subject({ year: 2018 }), EDITION_2018, EDITION_2019)).toEqual({
      id: "member-1",
      before: "GOOD",
      after: "GOOD",
      isChanged: false,
      checks: [],
      participation: null,
      missing: [],
    });
  });

  it("names the conditions that stand in the way under the new rules alone", () => {
    const grades = makeGrades("EXCELLENT", "GOOD");
    const one = subject({ grades, tasks: { total: 20, done: 20, late: 0, aboveRequirement: 4 } });
    const result = runOne(one, EDITION_2019, EDITION_2023);
    expect(result).toMatchObject({
      before: "EXCELLENT",
      after: "GOOD",
      isChanged: true,
      participation: null,
    });
    expect(result.checks).toEqual([
      expect.objectContaining({
        level: "EXCELLENT",
        code: "TASKS_ABOVE_REQUIREMENT",
        before: null,
        after: "FAILED",
        certainty: "SOURCED",
      }),
    ]);
  });

  it("reports points that grades cannot give, and guesses none", () => {
    const result = runOne(subject({ pointsTenths: 950 }), EDITION_2019, EDITION_2025);
    expect(result).toMatchObject({ before: "GOOD", after: "NO_MATCH", isChanged: true });
    expect(result.missing.map((it) => it.text.vi)).toContain("tổng điểm");
    expect(result.checks.map((it) => [it.level, it.code, it.after])).toContainEqual([
      "EXCELLENT",
      "POINTS_IN_BAND",
      "UNKNOWN",
    ]);
  });

  it("reports grades that points cannot give", () => {
    const result = runOne(subject({ year: 2014, pointsTenths: 800, grades: {} }), EDITION_2014, EDITION_2018);
    expect(result.before).toBe("GOOD");
    expect(result.after).toBe("NO_MATCH");
    expect(result.missing.map((it) => it.code)).toContain("GRADES");
  });

  it("keeps points between editions with the same groups of points", () => {
    const result = runOne(subject({ year: 2025, pointsTenths: 750 }), SMALL_POINTS_EDITION, {
      ...SMALL_POINTS_EDITION,
    });
    expect(result).toMatchObject({ before: "GOOD", after: "GOOD", missing: [] });
  });

  it("shows who takes part otherwise: a new member is reviewed in 2019 and out in 2023", () => {
    const record = makeParticipationFacts({
      year: 2022,
      referenceDate: "2022-12-01",
      admittedOn: "2022-08-01",
    });
    const result = runOne(subject({ year: 2022 }, { participation: record }), EDITION_2019, EDITION_2023);
    expect(result).toMatchObject({
      before: "REVIEW_ONLY",
      after: "OUT",
      isChanged: true,
      participation: { before: "ADMITTED_UNDER_SIX_MONTHS", after: "ADMITTED_UNDER_SIX_MONTHS" },
      checks: [],
      missing: [],
    });
  });

  it("lifts the cap of a long sick leave where the new rules have none", () => {
    const record = makeParticipationFacts({
      year: 2022,
      referenceDate: "2022-12-01",
      intervals: [{ status: "SICK_LEAVE", from: "2022-03-01", until: "2022-07-01" }],
    });
    const result = runOne(subject({ year: 2022 }, { participation: record }), EDITION_2019, EDITION_2023);
    expect(result).toMatchObject({ before: "SATISFACTORY", after: "GOOD" });
    expect(result.participation?.before).toBe("SICK_LEAVE_CAP");
    expect(result.checks.map((it) => [it.code, it.before, it.after])).toContainEqual([
      "WITHIN_CAP",
      "FAILED",
      null,
    ]);
  });

  it("judges a member outside the political system by the criteria of 2025 for them", () => {
    const record = makeParticipationFacts({ isOutsidePoliticalSystem: true });
    const result = runOne(subject({}, { participation: record }), EDITION_2019, EDITION_2025);
    expect(result).toMatchObject({ after: "NO_MATCH", participation: null });
    expect(result.missing.map((it) => it.code)).toContain("POINTS_IN_BAND");
  });

  it("says which kinds were not rated before", () => {
    const one = subject({ kind: "COLLECTIVE", year: 2017 }, { participation: makeParticipationFacts() });
    const result = runOne(one, EDITION_2014, EDITION_2018);
    expect(result.before).toBe("KIND_NOT_RATED");
    expect(result.isChanged).toBe(true);
    expect(result.participation).toBeNull();
  });

  it("asks a cadre's own participation", () => {
    const record = makeParticipationFacts({
      year: 2019,
      intervals: [{ status: "SUSPENDED", from: "2019-10-01", until: null }],
    });
    const one = subject({ kind: "CADRE" }, { participation: record });
    expect(runOne(one, EDITION_2019, EDITION_2023).after).toBe("OUT");
  });

  it("counts who went where, over every standing", () => {
    const grades = makeGrades("EXCELLENT", "GOOD");
    const run = dryRun([subject(), subject({ grades }), subject({ grades })], EDITION_2019, EDITION_2023);
    expect(run.changed).toBe(2);
    expect(run.matrix.EXCELLENT.GOOD).toBe(2);
    expect(run.matrix.GOOD.GOOD).toBe(1);
    expect(Object.keys(run.matrix)).toEqual([...DRY_RUN_STANDINGS]);
  });

  it("has every subject once in the matrix, in the order given", () => {
    const any = fc.record({
      done: fc.integer({ min: 0, max: 20 }),
      results: fc.constantFrom("EXCELLENT", "GOOD", "AVERAGE", "POOR" as const),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (all) => {
        const subjects = all.map(({ done, results }, index) =>
          subject(
            { tasks: { total: 20, done, late: 0, aboveRequirement: 0 }, grades: makeGrades(results) },
            { id: String(index) },
          ),
        );
        const { results, matrix, changed } = dryRun(subjects, EDITION_2018, EDITION_2023);
        const cells = DRY_RUN_STANDINGS.flatMap((row) =>
          DRY_RUN_STANDINGS.map((column) => matrix[row][column]),
        );
        expect(cells.reduce((sum, it) => sum + it, 0)).toBe(all.length);
        const diagonal = DRY_RUN_STANDINGS.reduce((sum, it) => sum + matrix[it][it], 0);
        expect(changed).toBe(all.length - diagonal);
        expect(results.map((it) => it.id)).toEqual(subjects.map((it) => it.id));
      }),
    );
  });

  it("tries what a ward's stricter condition would do", () => {
    const verdict = applyOverlays(EDITION_2019, [
      makeMemberOverlay({
        conditions: [
          {
            level: "GOOD",
            code: "TASKS_ALL_DONE",
            rule: { kind: "SHARE", of: "TASKS_DONE", is: "AT_LEAST", numerator: 1, denominator: 1 },
          },
        ],
      }),
    ]);
    if (!verdict.ok) throw new Error("refused");
    const one = subject({ tasks: { total: 20, done: 19, late: 0, aboveRequirement: 0 } });
    expect(runOne(one, EDITION_2019, verdict.refined.edition)).toMatchObject({
      before: "GOOD",
      after: "SATISFACTORY",
      checks: [{ level: "GOOD", code: "TASKS_ALL_DONE", before: null, after: "FAILED" }],
    });
  });

  it("tells two conditions of one code apart", () => {
    const { MEMBER } = EDITION_2019.subjects;
    const poor = {
      ...MEMBER.conditions.unsatisfactoryWhen[0]!,
      code: "CRITERION_POOR",
      rule: { kind: "ANY_GRADE_IS", grade: "POOR" },
    } as const;
    const average = { ...poor, rule: { kind: "ANY_GRADE_IS", grade: "AVERAGE" } } as const;
    const conditions = { ...MEMBER.conditions, unsatisfactoryWhen: [poor, average] };
    const to = { ...EDITION_2019, subjects: { ...EDITION_2019.subjects, MEMBER: { ...MEMBER, conditions } } };
    const result = runOne(
      subject({ grades: makeGrades("GOOD", "GOOD", { "I.1": "AVERAGE" }) }),
      EDITION_2019,
      to,
    );
    expect(result.after).toBe("UNSATISFACTORY");
    expect(result.checks.map((it) => [it.code, it.after])).toEqual([["CRITERION_POOR", "FIRED"]]);
  });
});

describe("carryFacts", () => {
  const { MEMBER } = EDITION_2019.subjects;
  const withCriteria = (criteria: typeof MEMBER.criteria.value.criteria): Edition => ({
    ...EDITION_2019,
    subjects: {
      ...EDITION_2019.subjects,
      MEMBER: { ...MEMBER, criteria: { ...MEMBER.criteria, value: { ...MEMBER.criteria.value, criteria } } },
    },
  });
  const lines = MEMBER.criteria.value.criteria;
  const own = [{ code: "II.2.a", group: "II", isResult: true, text: { vi: "a", en: "a" } }];

  it("takes a grade along with a line that moved, and drops one whose line is reworded or a result now", () => {
    const to = withCriteria(
      lines.map((it) => {
        if (it.code === "III") return { ...it, code: "V" };
        if (it.code === "I.1") return { ...it, text: { vi: "Tư tưởng chính trị vững vàng", en: "" } };
        return it.code === "I.2" ? { ...it, isResult: true } : it;
      }),
    );
    const carried = carryFacts(
      makeMemberFacts({ grades: makeGrades("GOOD", "AVERAGE"), criteria: own }),
      carryPlan(EDITION_2019, to, "MEMBER")!,
    );
    expect(carried.grades).toEqual({
      "I.3": "AVERAGE",
      "I.4": "AVERAGE",
      "II.1": "GOOD",
      "II.2": "GOOD",
      V: "AVERAGE",
      IV: "AVERAGE",
    });
    expect(carried).not.toHaveProperty("criteria");
  });

  it("keeps the unit's own criteria while those of the edition stay the same", () => {
    const plan = carryPlan(EDITION_2018, EDITION_2019, "MEMBER")!;
    const carried = carryFacts(makeMemberFacts({ criteria: own, cap: "GOOD" }), plan);
    expect(carried).toMatchObject({ criteria: own, cap: "GOOD" });
  });

  it("has no plan for a kind that one of the editions does not rate", () => {
    expect(carryPlan(EDITION_2014, EDITION_2018, "CADRE")).toBeNull();
    expect(carryPlan(EDITION_2018, EDITION_2014, "CADRE")).toBeNull();
  });
});
