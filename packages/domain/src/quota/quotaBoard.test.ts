import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOfYear } from "../editions/editions.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { makeQuotaSubjects } from "../testing/builders.js";
import { type QuotaBoard, quotaBoardOf } from "./quotaBoard.js";
import type { QuotaException } from "./quotaException.js";
import { type QuotaSubject, quotaGroups } from "./quotaGroups.js";

const rule: QuotaRule = {
  sharePercent: 20,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "FLOOR",
  hardBlock: false,
};
const rule2025: QuotaRule = { ...rule, exceptionSharePercent: 25 };
const decision: QuotaException = {
  sharePercent: 25,
  authority: "Ban Thường vụ Thành ủy",
  reason: "Đơn vị có thành tích nổi trội",
  documentNumber: "45-QĐ/TU",
  decidedOn: "2025-12-20",
};

function board(
  subjects: readonly QuotaSubject[],
  by = rule,
  exceptions: Record<string, QuotaException> = {},
) {
  const answer: QuotaBoard = quotaBoardOf(subjects, by, exceptions);
  if (answer.status !== "APPLIES") throw new Error("no quota");
  return answer;
}

describe("quotaBoardOf", () => {
  it("Q-01: the whole row of one ward", () => {
    const { groups, sum } = board(
      makeQuotaSubjects({ EXCELLENT: 139, GOOD: 707, SATISFACTORY: 20, UNSATISFACTORY: 1, NOT_RATED: 4 }),
    );
    expect(groups).toEqual([
      {
        key: "GRASSROOTS_ORGANISATION/ward",
        description: { vi: "Đảng viên của Đảng bộ ward", en: "Members of Party organisation ward" },
        counts: { EXCELLENT: 139, GOOD: 707, SATISFACTORY: 20, UNSATISFACTORY: 1 },
        notRated: 4,
        state: {
          goodOrAbove: 846,
          allowed: 141,
          allowedFloor: 141,
          used: 139,
          headroom: 2,
          exceededBy: 0,
          exceedsShare: false,
          ratioToGoodPercentHundredths: 1966,
          sharePercent: 20,
        },
        standing: "WITHIN",
        exception: null,
        exceptionRefusal: null,
      },
    ]);
    expect(sum).toEqual({
      excellent: 139,
      good: 707,
      notRated: 4,
      ratioToGoodPercentHundredths: 1966,
      provesAGroupExceeds: false,
    });
  });

  it("Q-06: a cell of 2 to 9 with one not rated is no excess inside its ward", () => {
    const cell = makeQuotaSubjects({ EXCELLENT: 2, GOOD: 9, NOT_RATED: 1 });
    const others = makeQuotaSubjects({ EXCELLENT: 98, GOOD: 511 }).map((it) => ({
      ...it,
      id: `other-${it.id}`,
    }));
    const { groups } = board([...cell, ...others]);
    expect(groups.map((it) => [it.state.goodOrAbove, it.notRated, it.state.exceededBy])).toEqual([
      [620, 1, 0],
    ]);
  });

  it("Q-07: the same cell as its own grassroots organisation has 11 and may have 1, so it is over by 1", () => {
    const { groups, sum } = board(makeQuotaSubjects({ EXCELLENT: 2, GOOD: 9, NOT_RATED: 1 }, "chi bộ cơ sở"));
    expect(groups[0]?.state).toMatchObject({ goodOrAbove: 11, allowed: 1, exceededBy: 1 });
    expect(groups[0]?.standing).toBe("EXCEEDED");
    expect(groups[0]?.notRated).toBe(1);
    expect(sum.provesAGroupExceeds).toBe(true);
  });

  it.each([
    { id: "Q-10", excellent: 8, good: 35, allowed: 7, exceededBy: 1, ratio: 2286 },
    { id: "Q-11", excellent: 6, good: 21, allowed: 4, exceededBy: 2, ratio: 2857 },
  ])(
    "$id (setting group: all under one authority; hardBlock off): a warning, not a wall",
    ({ excellent, good, allowed, exceededBy, ratio }) => {
      const attributes = {
        organisationType: {
          code: "TCCSĐ",
          name: { vi: "Tổ chức cơ sở đảng", en: "Grassroots organisations" },
        },
        decidingAuthority: {
          code: "d",
          name: { vi: "Ban Thường vụ Huyện ủy", en: "the district standing committee" },
        },
      };
      const subjects = makeQuotaSubjects({ EXCELLENT: excellent, GOOD: good }, "org", attributes);
      const byType = { ...rule, group: "ORGANISATION_TYPE" } as const;
      expect(board(subjects, byType).groups[0]).toMatchObject({
        standing: "EXCEEDED",
        state: { allowed, exceededBy, ratioToGoodPercentHundredths: ratio },
      });
      expect(board(subjects, { ...byType, hardBlock: true }).groups[0]?.standing).toBe("BLOCKED");
    },
  );

  it("Q-13: 2017 has no quota, so the question does not apply; 2018 has one of 20%", () => {
    expect(quotaBoardOf(makeQuotaSubjects({ EXCELLENT: 9 }), null)).toEqual({ status: "NOT_APPLICABLE" });
    expect(editionOfYear(2017)?.subjects.MEMBER?.quota ?? null).toBeNull();
    expect(editionOfYear(2018)?.subjects.MEMBER?.quota?.value.sharePercent).toBe(20);
  });

  it("several groups: each has its own quota, and room in one does not help another", () => {
    const { groups, sum } = board([
      ...makeQuotaSubjects({ EXCELLENT: 2, GOOD: 4 }, "a"),
      ...makeQuotaSubjects({ EXCELLENT: 1, GOOD: 30 }, "b"),
    ]);
    expect(groups.map((it) => [it.key, it.state.allowed, it.state.headroom, it.state.exceededBy])).toEqual([
      ["GRASSROOTS_ORGANISATION/a", 1, 0, 1],
      ["GRASSROOTS_ORGANISATION/b", 5, 4, 0],
    ]);
    expect(groups.map((it) => it.standing)).toEqual(["EXCEEDED", "WITHIN"]);
    expect(sum).toMatchObject({ excellent: 3, good: 34, provesAGroupExceeds: false });
  });

  it("whoever lacks a group is reported and in the sum, and in no group", () => {
    const answer = board([
      ...makeQuotaSubjects({ EXCELLENT: 1, GOOD: 5 }),
      ...makeQuotaSubjects({ EXCELLENT: 1, NOT_RATED: 1 }, "lost", {}),
    ]);
    expect(answer.groups.map((it) => it.state.used)).toEqual([1]);
    expect(answer.ungrouped).toEqual([
      { id: "lost-EXCELLENT-1", level: "EXCELLENT", missing: ["grassrootsOrganisation"] },
      { id: "lost-NOT_RATED-1", level: null, missing: ["grassrootsOrganisation"] },
    ]);
    expect(answer.sum).toEqual({
      excellent: 2,
      good: 5,
      notRated: 1,
      ratioToGoodPercentHundredths: 4000,
      provesAGroupExceeds: true,
    });
  });

  it("setting rounding: what only the rounding allows is named so", () => {
    const subjects = makeQuotaSubjects({ EXCELLENT: 2, GOOD: 9 });
    const standing = (rounding: QuotaRule["rounding"]) =>
      board(subjects, { ...rule, rounding }).groups[0]?.standing;
    expect(standing("FLOOR")).toBe("EXCEEDED");
    expect(standing("HALF_UP")).toBe("WITHIN_BY_ROUNDING");
    expect(standing("CEIL")).toBe("WITHIN_BY_ROUNDING");
  });

  it("a recorded decision of 25% holds for its group alone", () => {
    const { groups, sum } = board(
      [
        ...makeQuotaSubjects({ EXCELLENT: 2, GOOD: 8 }, "a"),
        ...makeQuotaSubjects({ EXCELLENT: 2, GOOD: 8 }, "b"),
      ],
      rule2025,
      { "GRASSROOTS_ORGANISATION/a": decision },
    );
    expect(groups.map((it) => [it.state.sharePercent, it.state.allowed, it.standing, it.exception])).toEqual([
      [25, 2, "WITHIN", decision],
      [20, 1, "EXCEEDED", null],
    ]);
    // 4 to 16 is exactly 25%: the sum proves nothing while one group may have that share.
    expect(sum.provesAGroupExceeds).toBe(false);
  });

  it("Q-09: 25% without a recorded decision leaves the ordinary share and says why", () => {
    const { groups } = board(makeQuotaSubjects({ EXCELLENT: 2, GOOD: 8 }, "a"), rule2025, {
      "GRASSROOTS_ORGANISATION/a": { ...decision, authority: null },
    });
    expect(groups[0]).toMatchObject({
      standing: "EXCEEDED",
      state: { sharePercent: 20, allowed: 1 },
      exception: null,
      exceptionRefusal: { code: "QUOTA_EXCEPTION_NOT_RECORDED", missing: ["authority"] },
    });
  });

  it("an exception for a group that is not there is named", () => {
    const answer = board(makeQuotaSubjects({ GOOD: 1 }, "a"), rule2025, {
      "GRASSROOTS_ORGANISATION/a": decision,
      "GRASSROOTS_ORGANISATION/z": decision,
    });
    expect(answer.unknownExceptions).toEqual(["GRASSROOTS_ORGANISATION/z"]);
  });

  it("whatever the grouping, a sum over the share means at least one group is over", () => {
    const person = fc.record({
      level: fc.constantFrom("EXCELLENT" as const, "GOOD" as const, "SATISFACTORY" as const, null),
      group: fc.constantFrom("a", "b", "c", "d"),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 80 }), (people) => {
        const subjects = people.map(({ level, group }, index) => ({
          id: String(index),
          level,
          attributes: { grassrootsOrganisation: { code: group, name: { vi: group, en: group } } },
        }));
        const answer = board(subjects);
        const inGroups = quotaGroups(subjects, rule).groups.reduce((sum, it) => sum + it.subjects.length, 0);
        const used = answer.groups.reduce((sum, it) => sum + it.state.used, 0);
        const isOver = answer.groups.some((it) => it.state.exceededBy > 0);
        return (
          inGroups === subjects.length &&
          used === answer.sum.excellent &&
          (!answer.sum.provesAGroupExceeds || isOver)
        );
      }),
    );
  });
});
