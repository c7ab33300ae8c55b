import { describe, expect, it } from "vitest";
import type { Condition, ConditionCode, ConditionRule, LevelConditions } from "../editions/condition.js";
import type { Edition } from "../editions/edition.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { sourceCondition } from "../editions/sourceCondition.js";
import { makeMemberFacts } from "../testing/builders.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { LevelFacts } from "./levelFacts.js";

const rule: (code: ConditionCode, rule: ConditionRule) => Condition = (code, it) =>
  sourceCondition(code, it, { source: "Điều 11", certainty: "SOURCED" });
const band = (min: number, below: number | null) =>
  rule("POINTS_IN_BAND", { kind: "POINTS_IN_BAND", min, below });
const onTime = rule("TASKS_ALL_ON_TIME", {
  kind: "SHARE",
  of: "TASKS_LATE",
  is: "AT_MOST",
  numerator: 0,
  denominator: 1,
});

/** An edition of three bands whose upper two also ask for punctual work, and of one clause that may be mitigated. */
function editionWith(conditions: Partial<LevelConditions> = {}): Edition {
  const member = EDITION_2019.subjects.MEMBER;
  const own: LevelConditions = {
    required: {
      EXCELLENT: [band(900, null), onTime],
      GOOD: [band(700, 900)],
      SATISFACTORY: [band(500, 700)],
    },
    unsatisfactoryWhen: [
      rule("DISUNITY_CONCLUDED", { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" }),
      rule("BASIC_TARGETS_MISSED", { kind: "BASIC_TARGETS_MISSED" }),
    ],
    otherwise: null,
    ...conditions,
  };
  return { ...EDITION_2019, subjects: { ...EDITION_2019.subjects, MEMBER: { ...member, conditions: own } } };
}

const evaluate = (facts: Partial<LevelFacts>, conditions?: Partial<LevelConditions>) =>
  evaluateLevel(makeMemberFacts(facts), editionWith(conditions));
const late = { total: 20, done: 20, late: 1, aboveRequirement: 0 };

describe("evaluateLevel where the text does not decide", () => {
  it("answers no level and hints at the next lower one whose other conditions hold", () => {
    const answer = evaluate({ pointsTenths: 950, tasks: late });
    expect(answer).toMatchObject({
      outcome: "NO_MATCH",
      needsPerson: true,
      customary: "GOOD",
      satisfied: [],
    });
    expect(answer.failed.map((it) => [it.level, it.code])).toEqual([
      ["EXCELLENT", "TASKS_ALL_ON_TIME"],
      ["GOOD", "POINTS_IN_BAND"],
      ["SATISFACTORY", "POINTS_IN_BAND"],
    ]);
    expect(answer.blocking).toEqual(answer.failed);
  });

  it("passes over a lower level whose other conditions fail as well", () => {
    const required = {
      EXCELLENT: [band(900, null), onTime],
      GOOD: [band(700, 900), onTime],
      SATISFACTORY: [band(500, 700)],
    };
    expect(evaluate({ pointsTenths: 950, tasks: late }, { required }).customary).toBe("SATISFACTORY");
  });

  it("hints at nothing when no lower level is free of doubt", () => {
    const required = {
      EXCELLENT: [band(900, null), onTime],
      GOOD: [band(700, 900), onTime],
      SATISFACTORY: [band(500, 700), onTime],
    };
    expect(evaluate({ pointsTenths: 950, tasks: late }, { required }).customary).toBeNull();
    expect(evaluate({ pointsTenths: 450 }).customary).toBeNull();
  });

  it("hints at nothing while a fact is missing", () => {
    const answer = evaluate({ pointsTenths: 950, tasks: null });
    expect(answer).toMatchObject({ outcome: "NO_MATCH", customary: null });
    expect(answer.blocking.map((it) => [it.code, it.status])).toEqual([["TASKS_ALL_ON_TIME", "UNKNOWN"]]);
  });

  it("a mitigated clause is weighed by a person, whatever the level would be", () => {
    const answer = evaluate({ pointsTenths: 750, concluded: [{ fact: "DISUNITY", isMitigated: true }] });
    expect(answer).toMatchObject({ outcome: "NO_MATCH", needsPerson: true, customary: null });
    expect(answer.blocking.map((it) => [it.code, it.status])).toEqual([["DISUNITY_CONCLUDED", "TO_WEIGH"]]);
  });

  it("a clause whose fact is still to be recorded keeps the level open", () => {
    const answer = evaluate({ pointsTenths: 750, basicTargetsMissed: null });
    expect(answer.outcome).toBe("NO_MATCH");
    expect(answer.blocking.map((it) => [it.code, it.status])).toEqual([["BASIC_TARGETS_MISSED", "UNKNOWN"]]);
  });

  it("a fired clause decides beside one that is weighed", () => {
    const answer = evaluate({
      pointsTenths: 950,
      concluded: [{ fact: "DISUNITY", isMitigated: true }],
      basicTargetsMissed: 2,
    });
    expect(answer).toMatchObject({ outcome: "UNSATISFACTORY", needsPerson: false });
    expect(answer.satisfied.map((it) => it.code)).toEqual(["BASIC_TARGETS_MISSED"]);
  });

  it("names what is open beside what failed when no level fits", () => {
    const answer = evaluate({ pointsTenths: 450, basicTargetsMissed: null });
    expect(answer.blocking.map((it) => [it.level, it.status])).toEqual([
      ["EXCELLENT", "FAILED"],
      ["GOOD", "FAILED"],
      ["SATISFACTORY", "FAILED"],
      ["UNSATISFACTORY", "UNKNOWN"],
    ]);
  });

  it("refuses a kind of subject that the edition does not rate", () => {
    const edition = { ...EDITION_2019, subjects: { ...EDITION_2019.subjects, CADRE: null } };
    expect(() => evaluateLevel(makeMemberFacts({ kind: "CADRE" }), edition)).toThrow("does not rate CADRE");
  });

  it("a cap without a rule of its own names the guidance, as an uncertain one", () => {
    const member = EDITION_2019.subjects.MEMBER;
    const edition: Edition = {
      ...EDITION_2019,
      subjects: { ...EDITION_2019.subjects, MEMBER: { ...member, participation: {} } },
    };
    const { failed } = evaluateLevel(makeMemberFacts({ cap: "SATISFACTORY" }), edition);
    expect(failed.find((it) => it.code === "WITHIN_CAP")).toMatchObject({
      code: "WITHIN_CAP",
      source: "Hướng dẫn 21-HD/BTCTW",
      certainty: "UNCERTAIN",
    });
  });
});
