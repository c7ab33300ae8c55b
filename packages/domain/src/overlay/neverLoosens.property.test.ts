import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameOrPart } from "../criteria/criterionCode.js";
import type { Edition } from "../editions/edition.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import { GRADES, type Grade } from "../editions/grade.js";
import { compareLevels, LEVELS } from "../editions/level.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { evaluateLevel, type LevelEvaluation } from "../rating/evaluateLevel.js";
import type { Conclusion, LevelFacts } from "../rating/levelFacts.js";
import { makeMemberFacts } from "../testing/builders.js";
import { SMALL_ORGANISATION_EDITION, SMALL_POINTS_EDITION } from "../testing/smallEditions.js";
import { applyOverlays } from "./applyOverlays.js";
import { criteriaFor } from "./criteriaFor.js";
import { type LocalCondition, OVERLAY_LEVELS, type Overlay, type Refinement } from "./overlay.js";
import type { RefinedLine } from "./refinedRules.js";

const subjects: [string, Edition, SubjectKind][] = [
  ["grades", EDITION_2019, "MEMBER"],
  ["points", SMALL_POINTS_EDITION, "MEMBER"],
  ["organisations", SMALL_ORGANISATION_EDITION, "ORGANISATION"],
  ["members of 2025", EDITION_2025, "MEMBER"],
  ["organisations of 2019", EDITION_2019, "ORGANISATION"],
];

/** A condition of the edition with other figures, looser as often as stricter, or a new one. */
function anyCondition(edition: Edition, kind: SubjectKind): fc.Arbitrary<LocalCondition> {
  const { required, unsatisfactoryWhen } = edition.subjects[kind]!.conditions;
  const central = [
    ...LEVELS.flatMap((level) =>
      (level === "UNSATISFACTORY" ? unsatisfactoryWhen : required[level]).map((it) => ({ level, ...it })),
    ),
  ];
  const changed = fc
    .record({
      of: fc.constantFrom(...central),
      by: fc.integer({ min: -25, max: 30 }),
      grade: fc.constantFrom(...GRADES),
    })
    .map(({ of: { level, code, rule }, by, grade }): LocalCondition => {
      switch (rule.kind) {
        case "SHARE": {
          const sign = rule.is === "AT_LEAST" || rule.is === "MORE_THAN" ? 1 : -1;
          const way = level === "UNSATISFACTORY" ? -sign : sign;
          const numerator = Math.floor((rule.numerator * 100) / rule.denominator) + way * by;
          return { level, code, rule: { ...rule, numerator, denominator: 100 } };
        }
        case "POINTS_IN_BAND": {
          const below = rule.below === null ? null : rule.below + (level === "UNSATISFACTORY" ? by : -by);
          return {
            level,
            code,
            rule: { ...rule, below, min: level === "UNSATISFACTORY" ? 0 : rule.min + by },
          };
        }
        case "GRADES_AT_LEAST":
          return { level, code, rule: { ...rule, grade } };
        case "DISCIPLINED":
          return { level, code, rule: { ...rule, whenSelfDetected: by > 10 ? "COUNTS" : "EXEMPT" } };
        case "CONCLUDED":
          return { level, code, rule: { ...rule, whenMitigated: by > 10 ? "COUNTS" : "WEIGHED" } };
        default:
          return { level, code, rule };
      }
    });
  const added = fc.constantFrom<LocalCondition>(
    { level: "GOOD", code: "NOT_ABOVE_UNIT", rule: { kind: "NOT_ABOVE_UNIT" } },
    {
      level: "EXCELLENT",
      code: "TASKS_ALL_DONE",
      rule: { kind: "SHARE", of: "TASKS_DONE", is: "AT_LEAST", numerator: 1, denominator: 1 },
    },
    { level: "UNSATISFACTORY", code: "CRITERION_POOR", rule: { kind: "ANY_GRADE_IS", grade: "POOR" } },
    {
      level: "UNSATISFACTORY",
      code: "DISUNITY_CONCLUDED",
      rule: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" },
    },
    {
      level: "SATISFACTORY",
      code: "STATE_RATING_AT_LEAST_GOOD",
      rule: { kind: "STATE_RATING_AT_LEAST", level: "GOOD" },
    },
  );
  return fc.oneof({ weight: 3, arbitrary: changed }, added);
}

function anyRefinement(edition: Edition, kind: SubjectKind): fc.Arbitrary<Refinement> {
  const { criteria } = edition.subjects[kind]!.criteria.value;
  const part = fc.record({
    of: fc.constantFrom(...criteria),
    name: fc.constantFrom("a", "b", "c"),
    isResult: fc.boolean(),
    turns: fc.nat(9).map((it) => it === 0),
  });
  return fc.record({
    kind: fc.constant(kind),
    conditions: fc.array(anyCondition(edition, kind), { maxLength: 1 }),
    adds: fc.array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: part.map(({ of, name, turns }) => ({
            ...of,
            isResult: turns ? !of.isResult : of.isResult,
            code: `${of.code}.${name}`,
            text: { vi: name },
          })),
        },
        part.map(({ of, isResult }) => ({
          ...of,
          code: `${of.group}.${isResult ? 98 : 99}`,
          isResult,
          text: { vi: "thêm" },
        })),
      ),
      { maxLength: 2 },
    ),
  });
}

function anyChain(edition: Edition, kind: SubjectKind): fc.Arbitrary<Overlay[]> {
  const one = fc.array(anyRefinement(edition, kind), { maxLength: 1 });
  return fc.tuple(one, one, one).map((all) =>
    all.map((refinements, index) => ({
      level: OVERLAY_LEVELS[index]!,
      unit: { id: `unit-${index}`, name: `unit ${index}` },
      document: { number: `${index}`, issuedOn: "2019-11-01" },
      editionCode: edition.code,
      refinements,
    })),
  );
}

const few = (max: number) => fc.oneof(fc.constant(0), fc.nat(max));
/** Mostly done and on time, as in life, so that the levels above the lowest are reached as well. */
const anyTasks = fc
  .record({
    total: fc.integer({ min: 12, max: 20 }),
    undone: few(12),
    late: few(5),
    aboveRequirement: fc.nat(12),
  })
  .map(({ undone, ...rest }) => ({ ...rest, done: rest.total - undone }));
const anyLevels = fc.record({
  EXCELLENT: fc.nat(3),
  GOOD: fc.nat(30),
  SATISFACTORY: fc.nat(8),
  UNSATISFACTORY: fc.nat(4),
});

/** The usual value nine times in ten, else one of the others. */
const seldom = <U, O>(usual: U, others: readonly O[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const anyFacts = (kind: SubjectKind): fc.Arbitrary<LevelFacts> =>
  fc
    .record({
      tasks: fc.option(anyTasks, { freq: 10 }),
      pointsTenths: fc.option(
        fc.oneof(fc.integer({ min: 400, max: 1000 }), fc.constantFrom(500, 699, 700, 899, 900)),
        { freq: 10 },
      ),
      stateRating: seldom("NOT_APPLICABLE" as const, [...LEVELS, null]),
      unitLevel: seldom(undefined, [...LEVELS, null]),
      members: fc.option(anyLevels, { freq: 10 }),
      isDisciplined: seldom(false, [true]),
      isSelfDetected: fc.boolean(),
      concluded: seldom<Conclusion[], Conclusion[]>(
        [],
        [
          [{ fact: "DEGRADATION" }],
          [{ fact: "DISUNITY", isMitigated: true }],
          [{ fact: "DEGRADATION", isMitigated: true }],
        ],
      ),
      cap: seldom(null, ["GOOD" as const, "SATISFACTORY" as const]),
    })
    .map(({ tasks, members, isDisciplined, isSelfDetected, unitLevel, concluded, ...rest }) => ({
      ...makeMemberFacts(rest),
      kind,
      concluded,
      ...(unitLevel !== undefined && { unitLevel }),
      tasks,
      members: members && { counts: members, notRated: 1, disciplined: 0 },
      disciplines: isDisciplined
        ? [
            {
              form: "REPRIMAND",
              actOn: null,
              decidedOn: "2019-05-01",
              alreadyUsedInYear: null,
              isSelfDetected,
            },
          ]
        : [],
    }));

/** Good grades by far the most, so that a level depends on the few others. */
const anyGrade = fc.oneof(
  { weight: 30, arbitrary: fc.constant("EXCELLENT" as const) },
  { weight: 15, arbitrary: fc.constant("GOOD" as const) },
  { weight: 4, arbitrary: fc.constant("AVERAGE" as const) },
  { weight: 1, arbitrary: fc.constant("POOR" as const) },
);

/** Grades of every refined line, and of each central line one that is no worse than its worst part. */
function anyGrades(edition: Edition, kind: SubjectKind, lines: readonly RefinedLine[]) {
  return fc
    .record({
      grades: fc.array(fc.option(anyGrade, { freq: 60 }), {
        minLength: lines.length,
        maxLength: lines.length,
      }),
      kinder: fc.array(fc.nat(2), { minLength: 20, maxLength: 20 }),
    })
    .map(({ grades, kinder }) => {
      const refined = new Map(lines.map((it, index) => [it.criterion.code, grades[index] ?? null]));
      const central = edition.subjects[kind]!.criteria.value.criteria.map(({ code }, index) => {
        const parts = [...refined].filter(([it]) => isSameOrPart(it, code)).map(([, grade]) => grade);
        const worst = Math.max(...parts.map((it) => (it === null ? -1 : GRADES.indexOf(it))));
        const isDivided = !refined.has(code);
        const grade = worst < 0 ? null : GRADES[Math.max(0, worst - (isDivided ? kinder[index]! : 0))];
        return [code, parts.includes(null) ? null : grade] as const;
      });
      return { central: given(central), refined: given([...refined]) };
    });
}

function given(grades: readonly (readonly [string, Grade | null | undefined])[]): Record<string, Grade> {
  return Object.fromEntries(grades.flatMap(([code, grade]) => (grade ? [[code, grade]] : [])));
}

/** The best level that an evaluation names, or leaves open where it names none. */
function bestPossible({ outcome, explanation }: LevelEvaluation): number {
  if (outcome !== "NO_MATCH") return LEVELS.indexOf(outcome);
  return LEVELS.findIndex((level) => !explanation.some((it) => it.level === level && it.status === "FAILED"));
}

describe.each(subjects)("an overlay on %s", (_, edition, kind) => {
  it("never makes a level better, and never lifts one from the lowest", () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        anyChain(edition, kind).chain((chain) => {
          const verdict = applyOverlays(edition, chain);
          if (!verdict.ok) return fc.constant(null);
          const lines = criteriaFor(verdict.refined, { kind })!.lines;
          return fc.record({
            refined: fc.constant(verdict.refined),
            facts: anyFacts(kind),
            grades: anyGrades(edition, kind, lines),
          });
        }),
        (found) => {
          if (!found) return;
          accepted += 1;
          const { facts, grades, refined } = found;
          const central = evaluateLevel({ ...facts, grades: grades.central }, edition);
          const local = evaluateLevel({ ...facts, grades: grades.refined }, refined.edition);
          if (central.outcome === "UNSATISFACTORY") expect(local.outcome).toBe("UNSATISFACTORY");
          if (local.outcome !== "NO_MATCH") {
            expect(LEVELS.indexOf(local.outcome)).toBeGreaterThanOrEqual(bestPossible(central));
            if (central.outcome !== "NO_MATCH")
              expect(compareLevels(local.outcome, central.outcome)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it("is the same applied level by level or in one go, and refused it changes nothing", () => {
    fc.assert(
      fc.property(anyChain(edition, kind), fc.nat(3), (chain, cut) => {
        const before = structuredClone(edition);
        const whole = applyOverlays(edition, chain);
        const first = applyOverlays(edition, chain.slice(0, cut));
        const rest = first.ok ? applyOverlays(first.refined, chain.slice(cut)) : first;
        expect(rest.ok).toBe(whole.ok);
        if (whole.ok) expect(rest).toEqual(whole);
        expect(edition).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it("that says nothing leaves every rule as it is", () => {
    fc.assert(
      fc.property(anyChain(edition, kind), (chain) => {
        const refined = applyOverlays(edition, chain);
        if (!refined.ok) return;
        const empty: Overlay = {
          ...chain[0]!,
          level: "UNIT",
          unit: { id: "empty", name: "" },
          refinements: [],
        };
        const again = applyOverlays(refined.refined, [empty]);
        expect(again.ok && again.refined.edition).toEqual(refined.refined.edition);
      }),
      { numRuns: 100 },
    );
  });
});

describe("points", () => {
  it("of an accepted overlay always add up to 30 and 70", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 59 }), { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 139 }),
        fc.boolean(),
        (general, result, isExact) => {
          const rest = isExact ? 60 - general[0]! : general[1]!;
          const verdict = applyOverlays(SMALL_POINTS_EDITION, [
            {
              level: "WARD",
              unit: { id: "ward-1", name: "" },
              document: { number: "1", issuedOn: "2025-11-10" },
              editionCode: "2025",
              refinements: [
                {
                  kind: "MEMBER",
                  details: [
                    { code: "I.1", maxPointsTenths: general[0]! * 5 },
                    { code: "I.2", maxPointsTenths: rest * 5 },
                  ],
                  adds: ["a", "b"].map((name, index) => ({
                    code: `II.1.${name}`,
                    group: "II",
                    isResult: true,
                    text: { vi: name },
                    maxPointsTenths: (index === 0 ? result : 140 - result) * 5,
                  })),
                },
              ],
            },
          ]);
          expect(verdict.ok).toBe(general[0]! + rest === 60);
          if (!verdict.ok) return;
          const lines = criteriaFor(verdict.refined, { kind: "MEMBER" })!.lines;
          const sum = (group: string) =>
            lines.reduce((all, it) => all + (it.criterion.group === group ? it.maxPointsTenths! : 0), 0);
          expect([sum("I"), sum("II")]).toEqual([300, 700]);
        },
      ),
    );
  });
});
