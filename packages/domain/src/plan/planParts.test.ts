import { describe, expect, it } from "vitest";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import type { ParticipationRule, Treatment } from "../editions/participationRule.js";
import { makePlan, PLAN_OWNER } from "../testing/planBuilders.js";
import { PLAN_GAPS, PLAN_PARTS } from "./missingItem.js";
import { participationChoices } from "./participationChoices.js";
import { planOverlay } from "./planOverlay.js";
import { prescribedEvaluators } from "./prescribedEvaluators.js";
import { thresholdCondition, thresholdOf } from "./thresholdCondition.js";

describe("the choices a person has about how a subject takes part", () => {
  const rule = (treatment: Treatment, options?: readonly Treatment[]): ParticipationRule => ({
    treatment,
    text: { vi: "Trường hợp", en: "Case" },
    source: "Hướng dẫn 16-HD/BTCTW (2018)",
    certainty: options ? "UNCERTAIN" : "SOURCED",
    ...(options && { options }),
  });
  const choices = (
    status: "RATED" | "REVIEW_ONLY" | "OUT",
    needsPerson: boolean,
    ...rules: readonly ParticipationRule[]
  ) =>
    participationChoices({
      status,
      reason: rules.length > 0 ? "SUSPENDED" : null,
      cap: null,
      needsPerson,
      source: null,
      applied: rules.map((it, index) => ({ reason: index === 0 ? "SUSPENDED" : "TRANSFERRED_IN", rule: it })),
    });

  it("are none where the rules decide, or nothing special applies", () => {
    expect(choices("RATED", false)).toEqual([]);
    expect(choices("OUT", false, rule("OUT"))).toEqual([]);
  });

  it("are those that the rule leaves open", () => {
    expect(choices("OUT", false, rule("OUT", ["REVIEW_ONLY", "OUT", "ASK_PERSON"]))).toEqual([
      "REVIEW_ONLY",
      "OUT",
    ]);
    expect(choices("REVIEW_ONLY", false, rule("REVIEW_ONLY", ["CAPPED", "REVIEW_ONLY"]))).toEqual([
      "RATED",
      "REVIEW_ONLY",
    ]);
  });

  it("hold the default even where the rule asks a person and does not list it", () => {
    expect(choices("RATED", true, rule("ASK_PERSON", ["REVIEW_ONLY", "OUT", "ASK_PERSON"]))).toEqual([
      "RATED",
      "REVIEW_ONLY",
      "OUT",
    ]);
  });

  it("are all three where the record lacks what the rule would need", () => {
    expect(choices("RATED", true, rule("ASK_PERSON"))).toEqual(["RATED", "REVIEW_ONLY", "OUT"]);
    expect(choices("RATED", true, rule("RATED"), rule("ASK_PERSON"))).toEqual([
      "RATED",
      "REVIEW_ONLY",
      "OUT",
    ]);
  });
});

describe("a threshold that a unit sets", () => {
  const rules = EDITION_2025.subjects.MEMBER;

  it("is the edition's own condition with other figures, whole points in tenths", () => {
    const points = { level: "EXCELLENT", code: "POINTS_IN_BAND", minPoints: 92 } as const;
    const condition = thresholdCondition(rules, points);
    expect(condition).toEqual({
      level: "EXCELLENT",
      code: "POINTS_IN_BAND",
      rule: { kind: "POINTS_IN_BAND", min: 920, below: null },
    });
    expect(condition && thresholdOf(condition)).toEqual(points);
  });

  it("is a fraction for a share, also of a clause of the lowest level", () => {
    const tasks = {
      level: "UNSATISFACTORY",
      code: "TASKS_TOO_FEW_DONE",
      numerator: 3,
      denominator: 5,
    } as const;
    const condition = thresholdCondition(EDITION_2018.subjects.MEMBER, tasks);
    expect(condition?.rule).toMatchObject({ kind: "SHARE", of: "TASKS_DONE", numerator: 3, denominator: 5 });
    expect(condition && thresholdOf(condition)).toEqual(tasks);
  });

  it("is none for a condition that the level lacks, or that has no such figure", () => {
    const members = EDITION_2018.subjects.MEMBER;
    const none = (threshold: Parameters<typeof thresholdCondition>[1]) =>
      expect(thresholdCondition(members, threshold)).toBeNull();
    none({ level: "EXCELLENT", code: "POINTS_IN_BAND", minPoints: 90 });
    none({ level: "UNSATISFACTORY", code: "TASKS_TOO_FEW_DONE", minPoints: 90 });
    none({ level: "UNSATISFACTORY", code: "TASKS_TOO_FEW_DONE", numerator: 3 });
    none({ level: "EXCELLENT", code: "RESULTS_ALL_EXCELLENT", numerator: 3, denominator: 5 });
    expect(
      thresholdCondition(rules, { level: "EXCELLENT", code: "POINTS_IN_BAND", numerator: 1, denominator: 2 }),
    ).toBeNull();
    expect(
      thresholdOf({ level: "GOOD", code: "NOT_ABOVE_UNIT", rule: { kind: "NOT_ABOVE_UNIT" } }),
    ).toBeNull();
  });
});

describe("the overlay of a plan", () => {
  it("carries the plan's number and date, or says that it is a draft", () => {
    expect(planOverlay(makePlan(), PLAN_OWNER).document).toEqual({
      number: "07-KH/ĐU",
      issuedOn: "2018-11-20",
    });
    const draft = makePlan({ document: { number: null, issuedOn: null } });
    expect(planOverlay(draft, PLAN_OWNER).document).toEqual({
      number: "Kế hoạch (dự thảo)",
      issuedOn: "2018-11-20",
    });
  });
});

describe("the evaluators a plan begins with", () => {
  const named = prescribedEvaluators(EDITION_2018).map((it) => [it.subjectKind, it.side, it.isConfidential]);

  it("are those whom the rules name, by kind and then by side", () => {
    expect(named.map(([kind, side]) => `${kind} ${side}`)).toEqual([
      ...["ORGANISATION ABOVE", "ORGANISATION SAME_LEVEL", "ORGANISATION BELOW"],
      ...["COLLECTIVE ABOVE", "COLLECTIVE SAME_LEVEL", "COLLECTIVE BELOW"],
      ...["CADRE ABOVE", "CADRE SAME_LEVEL", "CADRE BELOW"],
      ...["MEMBER ABOVE", "MEMBER SAME_LEVEL", "MEMBER SAME_LEVEL", "MEMBER SAME_LEVEL"],
    ]);
  });

  it("speak in confidence of a cadre, and sign elsewhere", () => {
    for (const [kind, , isConfidential] of named) expect(isConfidential).toBe(kind === "CADRE");
  });
});

describe("what a plan may lack", () => {
  it("is a closed set, each once", () => {
    for (const set of [PLAN_GAPS, PLAN_PARTS]) expect(new Set(set).size).toBe(set.length);
  });
});
