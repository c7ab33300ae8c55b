import { describe, expect, it } from "vitest";
import type { ConditionRule } from "../editions/condition.js";
import { MEMBER_CRITERIA } from "../editions/memberCriteria.js";
import { makeGrades, makeMemberFacts } from "../testing/builders.js";
import { checkCondition } from "./checkCondition.js";
import type { CheckFigures, CheckStatus } from "./conditionCheck.js";
import type { LevelFacts, SubordinateLevels } from "./levelFacts.js";

const { tasks: _, ...bare } = makeMemberFacts();

interface Case {
  what: string;
  rule: ConditionRule;
  facts?: Partial<LevelFacts>;
  /** As a condition of GOOD. */
  required: CheckStatus;
  /** As a clause of UNSATISFACTORY. */
  trigger: CheckStatus;
  figures?: CheckFigures;
}

const look = ({ rule, facts = {} }: Case, isTrigger: boolean, subordinateBase: "RATED" | "ALL" = "RATED") =>
  checkCondition(
    { code: "EXEMPLARY", rule, text: { vi: "câu", en: "sentence" }, source: "Điều 11", certainty: "SOURCED" },
    isTrigger ? "UNSATISFACTORY" : "GOOD",
    { facts: { ...bare, ...facts }, criteria: MEMBER_CRITERIA.criteria, subordinateBase },
    isTrigger,
  );

const members: SubordinateLevels = {
  counts: { EXCELLENT: 4, GOOD: 20, SATISFACTORY: 6, UNSATISFACTORY: 0 },
  notRated: 3,
  disciplined: null,
};
const bodies = (front: "GOOD" | "UNSATISFACTORY" | null, women: "SATISFACTORY" | "UNSATISFACTORY" | null) =>
  [
    { kind: "FATHERLAND_FRONT", name: "MTTQ", level: front },
    { kind: "MASS_ORGANISATION", name: "Hội Phụ nữ", level: women },
  ] as const;
const clause = {
  of: "SUBJECT",
  lightest: "WARNING",
  whenSelfDetected: "WEIGHED",
  whenActEarlier: "COUNTS",
  whenFormerUnit: "COUNTS",
} as const;
const warning = { form: "WARNING", actOn: null, decidedOn: "2019-05-06", alreadyUsedInYear: null } as const;
const share80 = {
  kind: "SHARE",
  of: "SUBORDINATES_GOOD_OR_ABOVE",
  is: "AT_LEAST",
  numerator: 4,
  denominator: 5,
} as const;

const fewDone = { kind: "SHARE", of: "TASKS_DONE", is: "LESS_THAN", numerator: 1, denominator: 2 } as const;

const HOLDS = { required: "SATISFIED", trigger: "FIRED" } as const;
const FAILS = { required: "FAILED", trigger: "NOT_FIRED" } as const;
const UNKNOWN = { required: "UNKNOWN", trigger: "UNKNOWN" } as const;
const APART = { required: "NOT_APPLICABLE", trigger: "NOT_APPLICABLE" } as const;
const WEIGH = { required: "TO_WEIGH", trigger: "TO_WEIGH" } as const;

const cases: Case[] = [
  ...[
    { when: undefined, isForceMajeure: true, ...HOLDS },
    { when: "WEIGHED", isForceMajeure: true, ...WEIGH },
    { when: "WEIGHED", isForceMajeure: false, ...HOLDS },
    { when: "EXEMPT", isForceMajeure: true, ...FAILS },
    { when: "EXEMPT", isForceMajeure: false, ...HOLDS },
  ].map(({ when, isForceMajeure, ...expected }) => ({
    what: `9 of 20 tasks done, force majeure ${isForceMajeure} and ${when ?? "without effect"}`,
    rule: {
      kind: "SHARE",
      of: "TASKS_DONE",
      is: "LESS_THAN",
      numerator: 1,
      denominator: 2,
      ...(when && { whenForceMajeure: when as "EXEMPT" | "WEIGHED" }),
    } as const,
    facts: { tasks: { total: 20, done: 9, late: 0, aboveRequirement: 0 }, isForceMajeure },
    ...expected,
    figures: { part: 9, whole: 20 },
  })),
  ...[
    { what: "main targets not recorded", missed: undefined, ...UNKNOWN },
    { what: "main targets still to be recorded", missed: null, ...UNKNOWN },
    { what: "no main target missed", missed: 0, ...FAILS },
    { what: "one main target missed", missed: 1, ...HOLDS },
  ].map(({ what, missed, ...expected }) => ({
    what: `9 of 20 tasks done where main targets matter, ${what}`,
    rule: { ...fewDone, onlyWithMainTargetsMissed: true } as const,
    facts: {
      tasks: { total: 20, done: 9, late: 0, aboveRequirement: 0 },
      ...(missed !== undefined && { mainTargetsMissed: missed }),
    },
    ...expected,
    figures: { part: 9, whole: 20, ...(missed != null && { missed }) },
  })),
  {
    what: "main targets do not matter while enough tasks are done",
    rule: { ...fewDone, onlyWithMainTargetsMissed: true },
    facts: { tasks: { total: 20, done: 10, late: 0, aboveRequirement: 0 }, mainTargetsMissed: null },
    ...FAILS,
    figures: { part: 10, whole: 20 },
  },
  ...[
    { missed: 1, isForceMajeure: true, ...WEIGH },
    { missed: 1, isForceMajeure: false, ...HOLDS },
    { missed: 0, isForceMajeure: true, ...FAILS },
  ].map(({ missed, isForceMajeure, ...expected }) => ({
    what: `${missed} basic targets missed, force majeure ${isForceMajeure} and weighed`,
    rule: { kind: "BASIC_TARGETS_MISSED", whenForceMajeure: "WEIGHED" } as const,
    facts: { basicTargetsMissed: missed, isForceMajeure },
    ...expected,
    figures: { missed },
  })),
  {
    what: "force majeure changes nothing where the text does not name it",
    rule: { kind: "BASIC_TARGETS_MISSED" },
    facts: { basicTargetsMissed: 1, isForceMajeure: true },
    ...HOLDS,
    figures: { missed: 1 },
  },
  ...[
    { whenMitigated: "COUNTS" as const, isMitigated: true, ...HOLDS },
    { whenMitigated: "EXEMPT" as const, isMitigated: true, ...FAILS },
    { whenMitigated: "EXEMPT" as const, isMitigated: false, ...HOLDS },
    { whenMitigated: "WEIGHED" as const, isMitigated: true, ...WEIGH },
  ].map(({ whenMitigated, isMitigated, ...expected }) => ({
    what: `corruption concluded, mitigated ${isMitigated}, which ${whenMitigated}`,
    rule: { kind: "CONCLUDED", fact: "CORRUPTION_IN_SUBORDINATE_UNIT", whenMitigated } as const,
    facts: { concluded: [{ fact: "CORRUPTION_IN_SUBORDINATE_UNIT" as const, isMitigated }] },
    ...expected,
  })),
  {
    what: "levels below, for the authority to weigh",
    rule: { kind: "WEIGHED_BY_AUTHORITY" },
    facts: { members, subordinateOrganisations: { ...members, counts: { ...members.counts, GOOD: 1 } } },
    ...WEIGH,
    figures: { memberLevels: members.counts, organisationLevels: { ...members.counts, GOOD: 1 } },
  },
  {
    what: "the authority weighs what there is",
    rule: { kind: "WEIGHED_BY_AUTHORITY" },
    facts: { members: null },
    ...WEIGH,
    figures: {},
  },
  {
    what: "results all good",
    rule: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
    ...HOLDS,
    figures: { criteria: [] },
  },
  {
    what: "one result average where good is asked",
    rule: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
    facts: { grades: makeGrades("GOOD", "GOOD", { "II.1": "AVERAGE" }) },
    ...FAILS,
    figures: { criteria: [{ code: "II.1", grade: "AVERAGE" }] },
  },
  {
    what: "an average result does not touch the others",
    rule: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
    facts: { grades: makeGrades("AVERAGE", "GOOD") },
    ...HOLDS,
  },
  {
    what: "an average result is among all",
    rule: { kind: "GRADES_AT_LEAST", of: "ALL", grade: "GOOD" },
    facts: { grades: makeGrades("AVERAGE", "GOOD") },
    ...FAILS,
    figures: {
      criteria: [
        { code: "II.1", grade: "AVERAGE" },
        { code: "II.2", grade: "AVERAGE" },
      ],
    },
  },
  {
    what: "a missing grade beside one too low fails all the same",
    rule: { kind: "GRADES_AT_LEAST", of: "ALL", grade: "AVERAGE" },
    facts: { grades: { "I.1": "POOR" } },
    ...FAILS,
  },
  {
    what: "no grade at all",
    rule: { kind: "GRADES_AT_LEAST", of: "ALL", grade: "AVERAGE" },
    facts: { grades: {} },
    ...UNKNOWN,
  },
  {
    what: "no poor grade",
    rule: { kind: "ANY_GRADE_IS", grade: "POOR" },
    ...FAILS,
    figures: { criteria: [] },
  },
  {
    what: "one poor grade",
    rule: { kind: "ANY_GRADE_IS", grade: "POOR" },
    facts: { grades: makeGrades("GOOD", "GOOD", { "I.2": "POOR" }) },
    ...HOLDS,
    figures: { criteria: [{ code: "I.2", grade: "POOR" }] },
  },
  { what: "points not given", rule: { kind: "POINTS_IN_BAND", min: 700, below: 900 }, ...UNKNOWN },
  ...[
    { points: 699, holds: FAILS },
    { points: 700, holds: HOLDS },
    { points: 899, holds: HOLDS },
    { points: 900, holds: FAILS },
  ].map(({ points, holds }) => ({
    what: `${points} tenths in 70 to below 90`,
    rule: { kind: "POINTS_IN_BAND", min: 700, below: 900 } as const,
    facts: { pointsTenths: points },
    ...holds,
    figures: { pointsTenths: points },
  })),
  {
    what: "100 points in a band open above",
    rule: { kind: "POINTS_IN_BAND", min: 900, below: null },
    facts: { pointsTenths: 1000 },
    ...HOLDS,
  },
  { what: "a share that does not concern the subject", rule: share80, ...APART, figures: {} },
  { what: "a share still to be recorded", rule: share80, facts: { members: null }, ...UNKNOWN },
  {
    what: "O-01: 24 of 30 rated",
    rule: share80,
    facts: { members },
    ...HOLDS,
    figures: { part: 24, whole: 30, notRated: 3 },
  },
  {
    what: "O-02: 23 of 30 rated",
    rule: share80,
    facts: { members: { ...members, counts: { ...members.counts, GOOD: 19, SATISFACTORY: 7 } } },
    ...FAILS,
  },
  { what: "heads nothing with basic targets", rule: { kind: "BASIC_TARGETS_MISSED" }, ...APART },
  {
    what: "basic targets not counted yet",
    rule: { kind: "BASIC_TARGETS_MISSED" },
    facts: { basicTargetsMissed: null },
    ...UNKNOWN,
  },
  {
    what: "no basic target missed",
    rule: { kind: "BASIC_TARGETS_MISSED" },
    facts: { basicTargetsMissed: 0 },
    ...FAILS,
    figures: { missed: 0 },
  },
  {
    what: "one basic target missed",
    rule: { kind: "BASIC_TARGETS_MISSED" },
    facts: { basicTargetsMissed: 1 },
    ...HOLDS,
    figures: { missed: 1 },
  },
  { what: "outside State employment", rule: { kind: "STATE_RATING_AT_LEAST", level: "GOOD" }, ...APART },
  {
    what: "State rating to come",
    rule: { kind: "STATE_RATING_AT_LEAST", level: "GOOD" },
    facts: { stateRating: null },
    ...UNKNOWN,
    figures: { stateRating: null },
  },
  {
    what: "State rating good",
    rule: { kind: "STATE_RATING_AT_LEAST", level: "GOOD" },
    facts: { stateRating: "GOOD" },
    ...HOLDS,
    figures: { stateRating: "GOOD" },
  },
  {
    what: "State rating satisfactory",
    rule: { kind: "STATE_RATING_AT_LEAST", level: "GOOD" },
    facts: { stateRating: "SATISFACTORY" },
    ...FAILS,
  },
  {
    what: "State rating is unsatisfactory",
    rule: { kind: "STATE_RATING_IS", level: "UNSATISFACTORY" },
    facts: { stateRating: "UNSATISFACTORY" },
    ...HOLDS,
  },
  {
    what: "State rating is another",
    rule: { kind: "STATE_RATING_IS", level: "UNSATISFACTORY" },
    facts: { stateRating: "SATISFACTORY" },
    ...FAILS,
  },
  { what: "heads no unit", rule: { kind: "NOT_ABOVE_UNIT" }, ...APART },
  { what: "unit not rated yet", rule: { kind: "NOT_ABOVE_UNIT" }, facts: { unitLevel: null }, ...UNKNOWN },
  { what: "no bodies beside it", rule: { kind: "LINKED_BODIES_AT_LEAST", level: "SATISFACTORY" }, ...APART },
  {
    what: "bodies at the level",
    rule: { kind: "LINKED_BODIES_AT_LEAST", level: "SATISFACTORY" },
    facts: { linkedBodies: bodies("GOOD", "SATISFACTORY") },
    ...HOLDS,
    figures: { bodies: [] },
  },
  {
    what: "one body below",
    rule: { kind: "LINKED_BODIES_AT_LEAST", level: "GOOD" },
    facts: { linkedBodies: bodies("GOOD", "SATISFACTORY") },
    ...FAILS,
    figures: { bodies: [{ name: "Hội Phụ nữ", level: "SATISFACTORY" }] },
  },
  {
    what: "one body below, one not rated yet",
    rule: { kind: "LINKED_BODIES_AT_LEAST", level: "GOOD" },
    facts: { linkedBodies: bodies(null, "SATISFACTORY") },
    ...FAILS,
  },
  {
    what: "one body not rated yet",
    rule: { kind: "LINKED_BODIES_AT_LEAST", level: "SATISFACTORY" },
    facts: { linkedBodies: bodies(null, "SATISFACTORY") },
    ...UNKNOWN,
    figures: { bodies: [{ name: "MTTQ", level: null }] },
  },
  {
    what: "one mass organisation at the lowest level where two are asked",
    rule: { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["FATHERLAND_FRONT", "MASS_ORGANISATION"], atLeast: 2 },
    facts: { linkedBodies: bodies("GOOD", "UNSATISFACTORY") },
    ...FAILS,
    figures: { bodies: [{ name: "Hội Phụ nữ", level: "UNSATISFACTORY" }] },
  },
  {
    what: "two at the lowest level",
    rule: { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["FATHERLAND_FRONT", "MASS_ORGANISATION"], atLeast: 2 },
    facts: { linkedBodies: bodies("UNSATISFACTORY", "UNSATISFACTORY") },
    ...HOLDS,
  },
  {
    what: "two at the lowest level, neither of the kind asked",
    rule: { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["GOVERNMENT"], atLeast: 1 },
    facts: { linkedBodies: bodies("UNSATISFACTORY", "UNSATISFACTORY") },
    ...FAILS,
    figures: { bodies: [] },
  },
  {
    what: "nobody is named as linked",
    rule: { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["GOVERNMENT"], atLeast: 1 },
    ...FAILS,
    figures: { bodies: [] },
  },
  {
    what: "disciplined",
    rule: { kind: "DISCIPLINED", ...clause },
    facts: { disciplines: [warning] },
    ...HOLDS,
    figures: { decidedOn: ["2019-05-06"] },
  },
  { what: "not disciplined", rule: { kind: "DISCIPLINED", ...clause }, ...FAILS, figures: { decidedOn: [] } },
  {
    what: "disciplined for what was self-detected",
    rule: { kind: "DISCIPLINED", ...clause },
    facts: { disciplines: [{ ...warning, isSelfDetected: true }] },
    ...WEIGH,
    figures: { decidedOn: ["2019-05-06"] },
  },
  {
    what: "one that counts beside one to weigh",
    rule: { kind: "DISCIPLINED", ...clause },
    facts: {
      disciplines: [
        { ...warning, isSelfDetected: true },
        { ...warning, decidedOn: "2019-07-08" },
      ],
    },
    ...HOLDS,
    figures: { decidedOn: ["2019-07-08", "2019-05-06"] },
  },
  { what: "free of discipline", rule: { kind: "NOT_DISCIPLINED", ...clause }, ...HOLDS },
  {
    what: "not free of discipline",
    rule: { kind: "NOT_DISCIPLINED", ...clause },
    facts: { disciplines: [warning] },
    ...FAILS,
  },
  {
    what: "free of discipline but for one to weigh",
    rule: { kind: "NOT_DISCIPLINED", ...clause },
    facts: { disciplines: [{ ...warning, isSelfDetected: true }] },
    ...WEIGH,
  },
  {
    what: "nothing concluded",
    rule: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
    facts: { concluded: [{ fact: "DEGRADATION" }] },
    ...FAILS,
  },
  {
    what: "concluded",
    rule: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
    facts: { concluded: [{ fact: "DISUNITY" }] },
    ...HOLDS,
  },
  {
    what: "concluded and mitigated, to be weighed",
    rule: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
    facts: { concluded: [{ fact: "DISUNITY", isMitigated: true }] },
    ...WEIGH,
  },
  {
    what: "concluded and mitigated, counted all the same",
    rule: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" },
    facts: { concluded: [{ fact: "DISUNITY", isMitigated: true }] },
    ...HOLDS,
  },
  {
    what: "left to the cell",
    rule: { kind: "JUDGED_BY_BODY" },
    required: "JUDGED",
    trigger: "JUDGED",
    figures: {},
  },
];

describe("checkCondition", () => {
  it.each(cases)("$what ($rule.kind): $required, as a clause $trigger", (it) => {
    expect(look(it, false).status).toBe(it.required);
    expect(look(it, true).status).toBe(it.trigger);
    if (it.figures) expect(look(it, false).figures).toEqual(it.figures);
  });

  it.each([
    { level: "EXCELLENT", status: "FAILED" },
    { level: "GOOD", status: "SATISFIED" },
    { level: "SATISFACTORY", status: "SATISFIED" },
  ] as const)("a head whose unit is good, asked about $level: $status", ({ level, status }) => {
    const condition = {
      code: "NOT_ABOVE_UNIT",
      rule: { kind: "NOT_ABOVE_UNIT" },
      text: { vi: "câu", en: "sentence" },
      source: "Hướng dẫn 21-HD/BTCTW (2019)",
      certainty: "SOURCED",
    } as const;
    const facts: LevelFacts = { ...bare, unitLevel: "GOOD" };
    const check = checkCondition(condition, level, { facts, criteria: [], subordinateBase: "RATED" }, false);
    expect(check).toEqual({ ...condition, level, status, figures: { unitLevel: "GOOD" } });
  });

  it("2.6 gap 5, setting subordinateBase ALL: 24 of 30 rated are 24 of 33 members and miss 80 %", () => {
    const of33 = look({ what: "", rule: share80, facts: { members }, ...FAILS }, false, "ALL");
    expect(of33).toMatchObject({ status: "FAILED", figures: { part: 24, whole: 33, notRated: 3 } });
  });

  it("a share without people not rated is the same on either base", () => {
    const rule = {
      kind: "SHARE",
      of: "LOW_CONFIDENCE_VOTES",
      is: "MORE_THAN",
      numerator: 1,
      denominator: 2,
    } as const;
    const facts = { confidenceVote: { cast: 50, low: 26 } };
    expect(look({ what: "", rule, facts, ...HOLDS }, true, "ALL")).toMatchObject({
      status: "FIRED",
      figures: { part: 26, whole: 50 },
    });
  });
});
