import { describe, expect, it } from "vitest";
import { MONDAY_TO_FRIDAY } from "../calendar/workingDays.js";
import { EDITION_2014 } from "../editions/edition2014/edition2014.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { makeOverlay, makeShareCondition } from "../testing/overlayBuilders.js";
import { makePlan, PLAN_OWNER } from "../testing/planBuilders.js";
import type { PlanContent } from "./planContent.js";
import { type CarryContext, planFromLastYear } from "./planFromLastYear.js";

const context: CarryContext = {
  from: EDITION_2018,
  to: EDITION_2019,
  above: [],
  owner: { ...PLAN_OWNER, editionCode: "2019" },
  year: 2019,
  asOf: "2019-11-20",
  workCalendar: MONDAY_TO_FRIDAY,
};
const carry = (last: Partial<PlanContent>, changes: Partial<CarryContext> = {}) =>
  planFromLastYear(makePlan(last), { ...context, ...changes });
const share = makeShareCondition("EXCELLENT", "TASKS_ALL_DONE", {
  of: "TASKS_DONE",
  is: "AT_LEAST",
  numerator: 1,
  denominator: 1,
});

describe("a plan that starts from last year's", () => {
  it("keeps the deadline's day, and each step as many working days before it", () => {
    const { plan, notCarried } = carry({ ballotMode: "ELECTRONIC", hasPrompts: true });
    expect(notCarried).toEqual([]);
    expect(plan.deadlineOn).toBe("2019-12-15");
    // 14/12/2018 is a Friday, one working day before Saturday 15; in 2019 the 15th is a Sunday, so Friday the 13th.
    expect(plan.calendar.at(-1)).toEqual({ code: "PUBLISH", startsOn: "2019-12-11", endsOn: "2019-12-13" });
    expect(plan).toMatchObject({
      document: { number: null, issuedOn: null },
      asOf: "2019-11-20",
      ballotMode: "ELECTRONIC",
      hasPrompts: true,
      asksCommitteeVote: false,
    });
    expect(plan.evaluators).toHaveLength(12);
  });

  it("asks for the committee's vote where last year did, and not where last year's could not", () => {
    expect(carry({ asksCommitteeVote: true }).plan.asksCommitteeVote).toBe(true);
    const { asksCommitteeVote: _, ...written } = makePlan();
    expect(planFromLastYear(written, context).plan.asksCommitteeVote).toBe(false);
  });

  it("has no days where last year had no deadline, and 28 February for the 29th", () => {
    expect(carry({ deadlineOn: null }).plan).toMatchObject({ deadlineOn: null, calendar: [] });
    expect(carry({ deadlineOn: "2016-02-29", calendar: [] }).plan.deadlineOn).toBe("2019-02-28");
  });

  it("carries lines that still stand, and names those that do not", () => {
    const { plan, notCarried } = carry({
      refinements: [
        {
          kind: "MEMBER",
          postTitle: "Bí thư chi bộ",
          adds: [{ code: "II.2.a", group: "II", isResult: true, text: { vi: "Thu đảng phí đúng hạn" } }],
          details: [
            { code: "I.1", evidence: [{ vi: "Sổ tay đảng viên" }] },
            { code: "X.9", evidence: [{ vi: "Không còn" }] },
          ],
        },
      ],
    });
    expect(plan.refinements).toEqual([
      {
        kind: "MEMBER",
        postTitle: "Bí thư chi bộ",
        adds: [{ code: "II.2.a", group: "II", isResult: true, text: { vi: "Thu đảng phí đúng hạn" } }],
        details: [{ code: "I.1", evidence: [{ vi: "Sổ tay đảng viên" }] }],
      },
    ]);
    expect(notCarried).toEqual([{ what: "LINE", code: "X.9", text: { vi: "X.9", en: "X.9" } }]);
  });

  it("names an added line whose place is gone", () => {
    const adds = [{ code: "X.9.a", group: "X", isResult: true, text: { vi: "Không còn chỗ" } }];
    const { plan, notCarried } = carry({ refinements: [{ kind: "MEMBER", adds }] });
    expect(plan.refinements[0]).toMatchObject({ adds: [] });
    expect(notCarried).toMatchObject([{ what: "LINE", code: "X.9.a", text: { vi: "Không còn chỗ" } }]);
  });

  it("gives a line this year's number where it moved", () => {
    const [first, ...others] = EDITION_2019.subjects.MEMBER.criteria.value.criteria;
    const renumbered = {
      ...EDITION_2019,
      subjects: {
        ...EDITION_2019.subjects,
        MEMBER: {
          ...EDITION_2019.subjects.MEMBER,
          criteria: {
            ...EDITION_2019.subjects.MEMBER.criteria,
            value: {
              ...EDITION_2019.subjects.MEMBER.criteria.value,
              criteria: [...others, { ...first!, code: "I.9" }],
            },
          },
        },
      },
    };
    const refinements = [
      {
        kind: "MEMBER",
        adds: [{ code: "I.1.a", group: "I", isResult: false, text: { vi: "Học nghị quyết" } }],
        leavesOut: ["I.2"],
      },
    ] as const;
    const { plan, notCarried } = carry({ refinements }, { to: renumbered });
    expect(plan.refinements[0]?.adds?.[0]?.code).toBe("I.9.a");
    expect(plan.refinements[0]).not.toHaveProperty("leavesOut");
    expect(notCarried).toEqual([]);
  });

  it("leaves out a kind that is not rated this year", () => {
    const refinements = [{ kind: "CADRE", details: [] }] as const;
    const { plan, notCarried } = carry(
      { refinements, limits: [{ kind: "CADRE", quotaSharePercent: 10 }] },
      { to: EDITION_2014, owner: { ...PLAN_OWNER, editionCode: "2014" } },
    );
    expect(plan).toMatchObject({ refinements: [], limits: [] });
    expect(plan.evaluators.every(({ subjectKind }) => subjectKind !== "CADRE")).toBe(true);
    expect(notCarried.map(({ what, code }) => `${what} ${code}`)).toEqual(["KIND CADRE", "LIMIT quota"]);
  });

  it("takes all points away where they no longer add up, and then what else is refused", () => {
    const above = [
      makeOverlay({
        level: "DISTRICT",
        unit: { id: "district-1", name: "Quận ủy Long Biên" },
        refinements: [
          {
            kind: "MEMBER",
            adds: [{ code: "II.2.a", group: "II", isResult: true, text: { vi: "Việc của quận" } }],
            conditions: [{ ...share }],
          },
        ],
        limits: [{ kind: "MEMBER", quotaSharePercent: 15 }],
      }),
    ];
    const loose = makeShareCondition("EXCELLENT", "TASKS_ALL_DONE", {
      of: "TASKS_DONE",
      is: "AT_LEAST",
      numerator: 9,
      denominator: 10,
    });
    const { plan, notCarried } = carry(
      {
        refinements: [
          {
            kind: "MEMBER",
            adds: [{ code: "II.2.a", group: "II", isResult: true, text: { vi: "Việc của phường" } }],
            details: [{ code: "I.1", maxPointsTenths: 300, evidence: [{ vi: "Sổ" }] }, { code: "II.2" }],
            conditions: [loose],
          },
          { kind: "ORGANISATION" },
        ],
        limits: [{ kind: "MEMBER", quotaSharePercent: 18 }],
      },
      { above },
    );
    expect(notCarried.map(({ what, code }) => `${what} ${code}`)).toEqual([
      "POINTS ",
      "LINE II.2.a",
      "LINE II.2",
      "CONDITION TASKS_ALL_DONE",
      "LIMIT quota",
    ]);
    expect(plan.limits).toEqual([]);
    expect(plan.refinements[0]).toMatchObject({
      adds: [],
      conditions: [],
      details: [{ code: "I.1", evidence: [{ vi: "Sổ" }] }],
    });
  });

  it("is a mistake of the caller when the unit stands above itself", () => {
    const above = [makeOverlay({ unit: PLAN_OWNER.unit })];
    expect(() => carry({}, { above })).toThrow("plan refused: OVERLAY_UNIT_TWICE");
  });
});
