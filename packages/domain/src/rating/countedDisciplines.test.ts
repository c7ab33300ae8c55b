import { describe, expect, it } from "vitest";
import type { DisciplineClause } from "../editions/condition.js";
import { countedDisciplines } from "./countedDisciplines.js";
import type { Discipline } from "./levelFacts.js";

const LENIENT: DisciplineClause = {
  of: "SUBJECT",
  lightest: "REPRIMAND",
  whenSelfDetected: "COUNTS",
  whenActEarlier: "COUNTS",
  whenFormerUnit: "COUNTS",
};

const discipline = (facts: Partial<Discipline> = {}): Discipline => ({
  form: "REPRIMAND",
  actOn: "2025-02-03",
  decidedOn: "2025-06-03",
  alreadyUsedInYear: null,
  ...facts,
});

type Outcome = "COUNTED" | "WEIGHED" | "NEITHER";

const outcome = (facts: Partial<Discipline>, clause: Partial<DisciplineClause>): Outcome => {
  const { counted, weighed } = countedDisciplines([discipline(facts)], { ...LENIENT, ...clause }, 2025);
  expect(counted.length + weighed.length).toBeLessThanOrEqual(1);
  return counted.length > 0 ? "COUNTED" : weighed.length > 0 ? "WEIGHED" : "NEITHER";
};

interface Case {
  what: string;
  facts?: Partial<Discipline>;
  clause?: Partial<DisciplineClause>;
  expected: Outcome;
}

describe("countedDisciplines", () => {
  it.each<Case>([
    { what: "a reprimand of the year", expected: "COUNTED" },
    { what: "decided on the last day of the year", facts: { decidedOn: "2025-12-31" }, expected: "COUNTED" },
    { what: "decided on the first day of the next", facts: { decidedOn: "2026-01-01" }, expected: "NEITHER" },
    { what: "decided the year before", facts: { decidedOn: "2024-12-31" }, expected: "NEITHER" },
    { what: "L-04: act used for an earlier year", facts: { alreadyUsedInYear: 2024 }, expected: "NEITHER" },
    { what: "act used for this very year", facts: { alreadyUsedInYear: 2025 }, expected: "COUNTED" },
    { what: "reprimand where a warning is asked", clause: { lightest: "WARNING" }, expected: "NEITHER" },
    {
      what: "warning where a warning is asked",
      facts: { form: "WARNING" },
      clause: { lightest: "WARNING" },
      expected: "COUNTED",
    },
    {
      what: "dismissal where a warning is asked",
      facts: { form: "DISMISSAL" },
      clause: { lightest: "WARNING" },
      expected: "COUNTED",
    },
    { what: "of a member of the collective", facts: { of: "COLLECTIVE_MEMBER" }, expected: "NEITHER" },
    {
      what: "of a member of the collective, asked for",
      facts: { of: "COLLECTIVE_MEMBER" },
      clause: { of: "COLLECTIVE_MEMBER" },
      expected: "COUNTED",
    },
    {
      what: "of the subject where a subordinate is meant",
      clause: { of: "SUBORDINATE" },
      expected: "NEITHER",
    },
    { what: "unknown whether in duty", clause: { onlyDutyRelated: true }, expected: "COUNTED" },
    {
      what: "outside duty, where only duty counts",
      facts: { isDutyRelated: false },
      clause: { onlyDutyRelated: true },
      expected: "NEITHER",
    },
    { what: "outside duty, where all counts", facts: { isDutyRelated: false }, expected: "COUNTED" },
    { what: "at a former unit, counted here", facts: { isAtFormerUnit: true }, expected: "COUNTED" },
    {
      what: "at a former unit, which bears it",
      facts: { isAtFormerUnit: true },
      clause: { whenFormerUnit: "EXEMPT" },
      expected: "NEITHER",
    },
    { what: "at the present unit", clause: { whenFormerUnit: "EXEMPT" }, expected: "COUNTED" },
    { what: "self-detected, counted all the same", facts: { isSelfDetected: true }, expected: "COUNTED" },
    {
      what: "self-detected and exempt",
      facts: { isSelfDetected: true },
      clause: { whenSelfDetected: "EXEMPT" },
      expected: "NEITHER",
    },
    {
      what: "self-detected and weighed",
      facts: { isSelfDetected: true },
      clause: { whenSelfDetected: "WEIGHED" },
      expected: "WEIGHED",
    },
    { what: "not self-detected", clause: { whenSelfDetected: "WEIGHED" }, expected: "COUNTED" },
    {
      what: "act of the year before, weighed",
      facts: { actOn: "2024-12-31" },
      clause: { whenActEarlier: "WEIGHED" },
      expected: "WEIGHED",
    },
    { what: "act of the year before, counted", facts: { actOn: "2024-12-31" }, expected: "COUNTED" },
    {
      what: "act of this year",
      facts: { actOn: "2025-01-01" },
      clause: { whenActEarlier: "WEIGHED" },
      expected: "COUNTED",
    },
    {
      what: "day of the act not recorded",
      facts: { actOn: null },
      clause: { whenActEarlier: "WEIGHED" },
      expected: "COUNTED",
    },
  ])("$what: $expected", ({ facts = {}, clause = {}, expected }) => {
    expect(outcome(facts, clause)).toBe(expected);
  });
});
