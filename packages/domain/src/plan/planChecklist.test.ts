import { describe, expect, it } from "vitest";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import { makePlan, makePlanFacts, PLAN_OWNER } from "../testing/planBuilders.js";
import { planChecklist } from "./planChecklist.js";
import { emptyPlan, type PlanContent } from "./planContent.js";
import type { PlanFacts } from "./planFacts.js";
import { planRules } from "./planRules.js";

const lacking = (facts: Partial<PlanFacts>) =>
  planChecklist(makePlanFacts(facts)).map(({ code, count }) => `${code} ${count}`);
const lackingIn = (plan: Partial<PlanContent>) => lacking({ plan: makePlan(plan) });
const texts = (facts: Partial<PlanFacts>) => planChecklist(makePlanFacts(facts)).map(({ text }) => text.vi);

describe("the checklist of a plan", () => {
  it("is empty for a plan that has everything", () => {
    expect(planChecklist(makePlanFacts())).toEqual([]);
  });

  it("names all that an empty plan lacks, with who closes the gap and where", () => {
    const plan = emptyPlan("2018-11-20");
    const items = planChecklist(makePlanFacts({ plan }));
    expect(items.map(({ code, part, actor, count }) => [code, part, actor, count])).toEqual([
      ["PLAN_NUMBER_MISSING", "DOCUMENT", "WARD_ADMINISTRATOR", 1],
      ["PLAN_DATE_MISSING", "DOCUMENT", "WARD_ADMINISTRATOR", 1],
      ["PLAN_DEADLINE_MISSING", "DOCUMENT", "WARD_ADMINISTRATOR", 1],
      ["CALENDAR_STEP_MISSING", "DOCUMENT", "WARD_ADMINISTRATOR", 5],
      ["EVALUATORS_MISSING", "EVALUATORS", "WARD_ADMINISTRATOR", 3],
      ["EVALUATORS_MISSING", "EVALUATORS", "WARD_ADMINISTRATOR", 2],
    ]);
    expect(items.at(-1)?.text.vi).toBe("Đảng viên: chưa nêu chủ thể tham gia đánh giá cấp trên, cùng cấp.");
  });

  it("asks a plan above the grassroots, which rates nobody, for its document alone", () => {
    expect(lacking({ plan: emptyPlan("2018-11-20"), rated: [] })).toEqual([
      "PLAN_NUMBER_MISSING 1",
      "PLAN_DATE_MISSING 1",
      "PLAN_DEADLINE_MISSING 1",
    ]);
  });

  it("holds the deadline to that of the level above", () => {
    expect(lacking({ deadlineAbove: "2018-12-15" })).toEqual([]);
    expect(lacking({ deadlineAbove: "2018-12-14" })).toEqual(["PLAN_DEADLINE_TOO_LATE 1"]);
    expect(texts({ deadlineAbove: "2018-12-14" })).toEqual([
      "Thời hạn muộn hơn quy định: phải xong trước ngày 14/12/2018 (kế hoạch của cấp trên).",
    ]);
  });

  it("holds the deadline to that of the rules: before 31 December in 2025", () => {
    const owner = { ...PLAN_OWNER, editionCode: "2025" } as const;
    const of2025 = (deadlineOn: string) => {
      const plan = makePlan({ deadlineOn, calendar: [] });
      return lacking({ plan, rules: planRules(EDITION_2025, [], plan, owner), year: 2025, rated: [] });
    };
    expect(of2025("2025-12-31")).toEqual([]);
    expect(of2025("2026-01-01")).toEqual(["PLAN_DEADLINE_TOO_LATE 1"]);
  });

  it("wants every step with days that run forward, in order and within the deadline", () => {
    const { calendar } = makePlan();
    const change = (index: number, startsOn: string, endsOn: string) =>
      lackingIn({ calendar: calendar.map((it, at) => (at === index ? { ...it, startsOn, endsOn } : it)) });
    expect(lackingIn({ calendar: calendar.slice(1) })).toEqual(["CALENDAR_STEP_MISSING 1"]);
    expect(change(1, "2018-12-03", "2018-12-02")).toEqual(["CALENDAR_OUT_OF_ORDER 1"]);
    expect(change(1, "2018-11-21", "2018-12-02")).toEqual([]);
    expect(change(1, "2018-11-20", "2018-12-02")).toEqual(["CALENDAR_OUT_OF_ORDER 1"]);
    expect(change(4, "2018-12-12", "2018-12-15")).toEqual(["CALENDAR_AFTER_DEADLINE 1"]);
    expect(lackingIn({ deadlineOn: null })).toEqual(["PLAN_DEADLINE_MISSING 1"]);
  });

  it("counts what the rules above refuse, points that do not add up apart", () => {
    const refinements: PlanContent["refinements"] = [
      {
        kind: "MEMBER",
        adds: [{ code: "IX.1", group: "IX", isResult: false, text: { vi: "Tiêu chí lạc" } }],
        details: [{ code: "I.1", maxPointsTenths: 300 }],
      },
    ];
    expect(lackingIn({ refinements })).toEqual(["CRITERIA_REFUSED 1", "WEIGHTS_NOT_BALANCED 1"]);
  });

  it("names a setting that the rules do not leave open", () => {
    const plan = makePlan({ settings: { MEMBER: { pointsStepTenths: 5 } } });
    expect(texts({ plan })).toEqual([
      "Quy định hoặc kế hoạch cấp trên không để đơn vị tự chọn: MEMBER.pointsStepTenths.",
    ]);
  });

  it("wants criteria for every kind and group of posts in the round", () => {
    const without = { ...EDITION_2018, subjects: { ...EDITION_2018.subjects, CADRE: null } };
    const bare = { groups: [], criteria: [] };
    const emptied = {
      ...EDITION_2018,
      subjects: {
        ...EDITION_2018.subjects,
        MEMBER: {
          ...EDITION_2018.subjects.MEMBER,
          criteria: { ...EDITION_2018.subjects.MEMBER.criteria, value: bare },
        },
      },
    };
    const plan = makePlan();
    expect(lacking({ rules: planRules(without, [], plan, PLAN_OWNER) })).toEqual(["CRITERIA_SET_MISSING 1"]);
    const rated = [{ kind: "MEMBER", post: "LEADER", count: 7 }] as const;
    const items = planChecklist(makePlanFacts({ rules: planRules(emptied, [], plan, PLAN_OWNER), rated }));
    expect(items.map(({ count, text }) => [count, text.en])).toEqual([
      [7, expect.stringMatching(/: no criteria\.$/)],
    ]);
  });

  it("counts subjects without a quota group or a decision, and cells where nobody can type", () => {
    const subject = { subjectKind: "CADRE", subjectId: "m-1" } as const;
    expect(
      lacking({
        withoutQuotaGroup: [subject, subject],
        undecided: [subject],
        cellsWithoutSecretary: [{ id: "c-1", name: "Chi bộ 1" }],
      }),
    ).toEqual(["QUOTA_GROUP_MISSING 2", "PARTICIPATION_UNDECIDED 1", "SECRETARY_MISSING 1"]);
  });
});
