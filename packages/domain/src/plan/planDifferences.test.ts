import { describe, expect, it } from "vitest";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { makePlan, PLAN_OWNER } from "../testing/planBuilders.js";
import { isSameForSubject } from "./isSameForSubject.js";
import type { PlanContent } from "./planContent.js";
import { changedSubjects, planDifferences } from "./planDifferences.js";
import { planRules } from "./planRules.js";

const told = (after: Partial<PlanContent>, before: Partial<PlanContent> = {}) =>
  planDifferences(makePlan(before), makePlan(after)).map(({ field, count }) => `${field} ${count}`);

describe("what an amendment changes beside the criteria", () => {
  it("is nothing between a plan and itself, whatever its number and date", () => {
    expect(told({ document: { number: "09-KH/ĐU", issuedOn: "2018-12-01" } })).toEqual([]);
  });

  it("names each date with what it was", () => {
    const { calendar } = makePlan();
    const moved = calendar.map((it) => (it.code === "DECIDE" ? { ...it, endsOn: "2018-12-12" } : it));
    expect(planDifferences(makePlan(), makePlan({ deadlineOn: "2018-12-20", calendar: moved }))).toEqual([
      {
        field: "DEADLINE",
        before: ["2018-12-15", "2018-12-15"],
        after: ["2018-12-20", "2018-12-20"],
        count: 1,
      },
      {
        field: "DECIDE",
        before: ["2018-12-06", "2018-12-11"],
        after: ["2018-12-06", "2018-12-12"],
        count: 1,
      },
    ]);
  });

  it("names a step that had no days, and a deadline that is taken away", () => {
    const { calendar } = makePlan();
    expect(told({ deadlineOn: null }, { calendar: calendar.slice(0, 4) })).toEqual([
      "DEADLINE 1",
      "PUBLISH 1",
    ]);
  });

  it("counts an entry that changed once, one that came and one that went", () => {
    const [first, second, ...rest] = makePlan().evaluators;
    const evaluators = [{ ...first!, isConfidential: true }, second!, ...rest];
    expect(told({ evaluators })).toEqual(["EVALUATORS 1"]);
    expect(told({ evaluators: rest })).toEqual(["EVALUATORS 2"]);
    expect(told({ ballotMode: "ELECTRONIC", hasPrompts: true })).toEqual(["BALLOT_MODE 1", "PROMPTS 1"]);
    expect(told({ asksCommitteeVote: true })).toEqual(["COMMITTEE_VOTE 1"]);
    expect(told({ settings: { MEMBER: { quota: { rounding: "CEIL" } } } })).toEqual(["SETTINGS 1"]);
  });

  it("takes a plan from before the committee's vote could be asked for one that does not ask", () => {
    const { asksCommitteeVote: _, ...written } = makePlan();
    expect(planDifferences(written, { ...written, asksCommitteeVote: false })).toEqual([]);
    expect(planDifferences({ ...written, asksCommitteeVote: true }, written)).toMatchObject([
      { field: "COMMITTEE_VOTE", count: 1 },
    ]);
  });

  it("counts the subjects whose group or participation changes, in, out or otherwise", () => {
    const group = (subjectId: string, name: string) =>
      ({ subjectKind: "CADRE", subjectId, group: name }) as const;
    const before = [group("a", "Bí thư"), group("b", "Bí thư"), group("c", "Bí thư")];
    const after = [group("a", "Bí thư"), group("b", "Phó bí thư"), group("d", "Bí thư")];
    expect(told({ quotaGroups: after }, { quotaGroups: before })).toEqual(["QUOTA_GROUPS 3"]);
    expect(changedSubjects(before, after)).toEqual([
      { subjectKind: "CADRE", subjectId: "b" },
      { subjectKind: "CADRE", subjectId: "c" },
      { subjectKind: "CADRE", subjectId: "d" },
    ]);
    const choice = { subjectKind: "MEMBER", subjectId: "m", status: "OUT", reason: "Ốm dài ngày" } as const;
    expect(told({ participation: [choice] })).toEqual(["PARTICIPATION 1"]);
  });
});

describe("whether an amendment changes the rules for a subject", () => {
  const rules = (plan: Partial<PlanContent>) => {
    const found = planRules(EDITION_2018, [], makePlan(plan), PLAN_OWNER);
    if (!found.ok) throw new RangeError("refused");
    return found.refined;
  };
  const ofSecretary: PlanContent["refinements"] = [
    {
      kind: "MEMBER",
      postTitle: "Bí thư chi bộ",
      details: [
        { code: "I.1", evidence: [{ vi: "Sổ sinh hoạt chi bộ" }], anchors: { GOOD: { vi: "Đủ 12 kỳ" } } },
      ],
    },
  ];

  it("says so for the holders of the post it concerns and nobody else", () => {
    const [before, after] = [rules({}), rules({ refinements: ofSecretary })];
    expect(isSameForSubject(before, after, { kind: "MEMBER", postTitle: "Bí thư chi bộ" })).toBe(false);
    expect(isSameForSubject(before, after, { kind: "MEMBER" })).toBe(true);
    expect(isSameForSubject(before, after, { kind: "CADRE" })).toBe(true);
  });

  it("does not take another number of the document for another rule", () => {
    const again = { refinements: ofSecretary, document: { number: "09-KH/ĐU", issuedOn: "2018-12-01" } };
    const subject = { kind: "MEMBER", postTitle: "Bí thư chi bộ" } as const;
    expect(isSameForSubject(rules({ refinements: ofSecretary }), rules(again), subject)).toBe(true);
  });

  it("takes a smaller quota for another rule, and two editions without the kind for the same", () => {
    const after = rules({ limits: [{ kind: "MEMBER", quotaSharePercent: 15 }] });
    expect(isSameForSubject(rules({}), after, { kind: "MEMBER" })).toBe(false);
    const bare = { ...EDITION_2018, subjects: { ...EDITION_2018.subjects, CADRE: null } };
    const found = planRules(bare, [], makePlan(), PLAN_OWNER);
    expect(found.ok && isSameForSubject(found.refined, found.refined, { kind: "CADRE" })).toBe(true);
  });
});
