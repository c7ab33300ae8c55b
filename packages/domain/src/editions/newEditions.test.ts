import { describe, expect, it } from "vitest";
import type { Condition } from "./condition.js";
import type { Edition } from "./edition.js";
import { EDITION_2023 } from "./edition2023/edition2023.js";
import { EDITION_2025 } from "./edition2025/edition2025.js";
import type { POST_GROUPS } from "./postGroup.js";
import { rulesFor } from "./rulesFor.js";
import { SUBJECT_KINDS, type SubjectKind } from "./subjectKind.js";

const rules = (edition: Edition, kind: SubjectKind, post?: (typeof POST_GROUPS)[number]) => {
  const found = rulesFor(edition, kind, post);
  if (!found) throw new Error(`${edition.code} does not rate ${kind}`);
  return found;
};
const figures = (conditions: readonly Condition[]) =>
  Object.fromEntries(
    conditions.map(({ code, rule }) => [
      code,
      rule.kind === "SHARE"
        ? `${rule.is} ${rule.numerator}/${rule.denominator}`
        : rule.kind === "POINTS_IN_BAND"
          ? `${rule.min}..${rule.below}`
          : rule.kind,
    ]),
  );
const formOf = (edition: Edition, code: string) => edition.forms.find((it) => it.value.code === code)?.value;

describe("documents", () => {
  it("2023 and 2024 follow Regulation 124, from 2025 Regulation 366 with its guidance, letter and conclusion", () => {
    expect([EDITION_2023.regulation?.number, EDITION_2023.regulation?.issuedOn]).toEqual([
      "Quy định 124-QĐ/TW",
      "2023-10-04",
    ]);
    expect(EDITION_2023.guidance).toMatchObject({
      number: "Hướng dẫn 25-HD/BTCTW",
      issuedOn: "2023-11-10",
    });
    expect([EDITION_2025.regulation, EDITION_2025.guidance, ...EDITION_2025.supplements]).toMatchObject([
      { number: "Quy định 366-QĐ/TW", issuedOn: "2025-08-30" },
      { number: "Hướng dẫn 43-HD/BTCTW", issuedOn: "2025-10-31" },
      { number: "Kết luận 198-KL/TW", issuedOn: "2025-10-08" },
      { number: "Công văn 10072-CV/BTCTW", issuedOn: "2025-11-06" },
    ]);
    expect(EDITION_2025.validToYear).toBeNull();
  });
});

describe("scales and criteria", () => {
  it.each(SUBJECT_KINDS)("2025 gives %s 30 and 70 points, in half points by default [U 6]", (kind) => {
    expect(rules(EDITION_2025, kind).scale.value).toMatchObject({
      kind: "POINTS",
      groups: [
        { code: "I", maxPoints: 30 },
        { code: "II", maxPoints: 70 },
      ],
      pointsStepTenths: { value: 5, certainty: "UNCERTAIN" },
    });
  });

  it.each([
    { kind: "COLLECTIVE", post: undefined, annex: 1, general: 6, results: 2, blocks: 9 },
    { kind: "CADRE", post: "CENTRALLY_MANAGED_CADRE", annex: 2, general: 3, results: 1, blocks: 11 },
    { kind: "CADRE", post: undefined, annex: 3, general: 5, results: 3, blocks: 0 },
    { kind: "MEMBER", post: "LEADER", annex: 3, general: 5, results: 3, blocks: 0 },
    { kind: "MEMBER", post: undefined, annex: 4, general: 3, results: 1, blocks: 9 },
    { kind: "MEMBER", post: "NON_LEADER", annex: 4, general: 3, results: 1, blocks: 9 },
    { kind: "MEMBER", post: "OUTSIDE_POLITICAL_SYSTEM", annex: 5, general: 2, results: 3, blocks: 0 },
  ] as const)("2025 $kind $post: annex $annex", ({ kind, post, annex, general, results, blocks }) => {
    const { criteria } = rules(EDITION_2025, kind, post);
    expect(criteria.source).toContain(`Phụ lục ${annex}`);
    const lines = criteria.value.criteria;
    expect(lines.filter((it) => !it.isResult && it.group === "I")).toHaveLength(general);
    expect(lines.filter((it) => it.isResult && it.group === "II")).toHaveLength(results);
    expect(lines.find((it) => it.blocks)?.blocks?.length ?? 0).toBe(blocks);
  });

  it("3.4: annex 3 lists six, six and five points, annex 4 ten, annex 5 three", () => {
    const counts = (post: "LEADER" | "NON_LEADER" | "OUTSIDE_POLITICAL_SYSTEM") =>
      rules(EDITION_2025, "MEMBER", post).criteria.value.criteria.map((it) => it.details?.length ?? 0);
    expect(counts("LEADER").slice(0, 3)).toEqual([6, 6, 5]);
    expect(counts("NON_LEADER")[0]).toBe(10);
    expect(counts("OUTSIDE_POLITICAL_SYSTEM")[0]).toBe(3);
  });

  it.each(SUBJECT_KINDS)("2023 grades %s, without points", (kind) => {
    expect(rules(EDITION_2023, kind).scale.value.kind).toBe("GRADES");
    expect(rules(EDITION_2023, kind).criteria.certainty).toBe("UNCERTAIN");
  });
});

describe("forms", () => {
  it("6.1 trap: in 2023 form 02A is without a post and 02B with one, from 2025 the letters flip", () => {
    const form = (edition: Edition, post: "LEADER" | "NON_LEADER") =>
      rules(edition, "MEMBER", post).selfAssessment.value.formCode;
    expect(form(EDITION_2023, "NON_LEADER")).toBe("Mẫu 02A-HD KĐ.ĐG 2023");
    expect(form(EDITION_2023, "LEADER")).toBe("Mẫu 02B-HD KĐ.ĐG 2023");
    expect(form(EDITION_2025, "LEADER")).toBe("Mẫu 02A-HD KĐ.ĐG 2025");
    expect(form(EDITION_2025, "NON_LEADER")).toBe("Mẫu 02B-HD KĐ.ĐG 2025");
    expect(rules(EDITION_2025, "MEMBER", "OUTSIDE_POLITICAL_SYSTEM").selfAssessment.value.formCode).toBe(
      "Mẫu 02C-HD KĐ.ĐG 2025",
    );
    expect(rules(EDITION_2023, "CADRE").selfAssessment.value.formCode).toBe("Mẫu 02B-HD KĐ.ĐG 2023");
    expect(rules(EDITION_2025, "CADRE").selfAssessment.value.formCode).toBe("Mẫu 02A-HD KĐ.ĐG 2025");
  });

  it("6.1: 2025 has forms 01, 2A, 2B, 2C and 03 to 06, and 03 is the re-rating decision", () => {
    expect(EDITION_2025.forms.map((it) => it.value.code.slice(4, 7).trim())).toEqual([
      "01-",
      "02A",
      "02B",
      "02C",
      "03-",
      "04-",
      "05-",
      "06-",
    ]);
    expect(formOf(EDITION_2025, "Mẫu 03-HD KĐ.ĐG 2025")?.title.vi).toBe(
      "Quyết định đánh giá, xếp loại lại tổ chức đảng, đảng viên",
    );
  });

  it("6.6: form 01 of 2025 prints four results, six parts A, points and level", () => {
    expect(formOf(EDITION_2025, "Mẫu 01-HD KĐ.ĐG 2025")?.fields.map((it) => it.code)).toEqual([
      "H",
      "P",
      "A.I.1",
      "A.I.2",
      "A.I.3",
      "A.I.4",
      "A.II",
      "A.III",
      "A.IV",
      "A.V",
      "A.VI",
      "B.I.1",
      "B.I.2",
      "B.I",
      "B.II",
      "PL",
      "K",
    ]);
  });

  it.each([
    { code: "Mẫu 02A-HD KĐ.ĐG 2025", strengths: 6, hasAnnex: true, hasPosts: true },
    { code: "Mẫu 02B-HD KĐ.ĐG 2025", strengths: 3, hasAnnex: true, hasPosts: false },
    { code: "Mẫu 02C-HD KĐ.ĐG 2025", strengths: 3, hasAnnex: false, hasPosts: false },
  ])("6.7: $code", ({ code, strengths, hasAnnex, hasPosts }) => {
    const fields = formOf(EDITION_2025, code)?.fields ?? [];
    expect(fields.filter((it) => it.code.startsWith("A.I."))).toHaveLength(strengths);
    expect(fields.some((it) => it.code === "PL")).toBe(hasAnnex);
    expect(fields.find((it) => it.kind === "PERSON")?.label.vi.includes("chức vụ")).toBe(hasPosts);
    expect(fields.filter((it) => it.isOptional).map((it) => it.code)).toEqual(["A.IV", "A.V"]);
  });

  it("6.8: the dossier has nine items, four of them if any", () => {
    const fields = formOf(EDITION_2025, "Mẫu 04-HD KĐ.ĐG 2025")?.fields ?? [];
    expect(fields.map((it) => it.code)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(fields.filter((it) => it.isOptional).map((it) => it.code)).toEqual(["6", "7", "8", "9"]);
  });
});

describe("quota and ballot", () => {
  it.each(SUBJECT_KINDS)(
    "Q5, Q6: %s at most 20 %% of Good in similar roles, from 2025 up to 25 %%",
    (kind) => {
      const { quota } = rules(EDITION_2025, kind);
      expect(quota).toMatchObject({ certainty: "SOURCED" });
      expect(quota?.value).toEqual({
        sharePercent: 20,
        group: "SIMILAR_ROLES",
        rounding: "FLOOR",
        hardBlock: false,
        exceptionSharePercent: 25,
      });
      const before = rules(EDITION_2023, kind).quota?.value;
      expect(before).toMatchObject({ sharePercent: 20, group: "SIMILAR_ROLES" });
      expect(before?.exceptionSharePercent).toBeUndefined();
    },
  );

  it("5.3: a cell's vote proposes in 2023 and is for reference from 2025", () => {
    expect(rules(EDITION_2023, "MEMBER").ballot?.value.effect).toBe("PROPOSES");
    for (const kind of SUBJECT_KINDS)
      expect(rules(EDITION_2025, kind).ballot?.value.effect).toBe("REFERENCE");
  });
});

describe("order, deadlines and provisions", () => {
  it("5.2: article 12.2 and article 7 of 2025", () => {
    const from = (article: string) =>
      EDITION_2025.order.filter((it) => it.source.includes(article)).map((it) => it.value.code);
    expect(from("Điều 12, khoản 2")).toEqual([
      "COLLECTIVE_BEFORE_INDIVIDUALS",
      "HEAD_AFTER_COLLECTIVE",
      "PARTS_BEFORE_ORGANISATION",
      "LOWER_BEFORE_UPPER",
    ]);
    expect(from("Điều 7")).toEqual([
      "HEAD_BEFORE_DEPUTIES",
      "DEPUTIES_BEFORE_MEMBERS",
      "GOVERNMENT_BEFORE_COMMITTEE",
      "CELL_BEFORE_COLLECTIVE",
    ]);
    expect(EDITION_2025.order.every((it) => it.certainty === "SOURCED")).toBe(true);
    expect(EDITION_2025.order.map((it) => it.value.code)).not.toContain("VOTE_BEFORE_PROPOSAL");
  });

  it("5.2: 2023 rates the head last; whether the cell votes first is a default [U]", () => {
    const head = EDITION_2023.order.find((it) => it.value.code === "HEAD_AFTER_COLLECTIVE");
    expect(head?.certainty).toBe("SOURCED");
    const vote = EDITION_2023.order.find((it) => it.value.code === "VOTE_BEFORE_PROPOSAL");
    expect(vote?.certainty).toBe("UNCERTAIN");
  });

  it("5.1: 31/12; special units 15/1; file to the commission 1/2; to the Politburo 1/3", () => {
    expect(
      EDITION_2025.deadlines.map(({ value }) => [value.scope, value.beforeMonthDay, value.yearOffset]),
    ).toEqual([
      ["EVERY_UNIT", "12-31", 0],
      ["SPECIAL_UNIT", "01-15", 1],
      ["FILE_TO_COMMISSION", "02-01", 1],
      ["FILE_TO_POLITBURO", "03-01", 1],
    ]);
    expect(EDITION_2023.deadlines).toMatchObject([
      { certainty: "UNCERTAIN", value: { beforeMonthDay: null } },
    ]);
  });

  it("C7, 5.1: what else 2025 asks, each with its article", () => {
    const sources = Object.fromEntries(
      (EDITION_2025.provisions ?? []).map((it) => [it.value.code, it.source.split(", ").slice(1).join(", ")]),
    );
    expect(sources).toEqual({
      REVIEWED_MUST_BE_RATED: "Điều 3, khoản 4",
      QUARTERLY_EVALUATION: "Điều 15, khoản 1",
      TERM_AND_AD_HOC_REVIEW: "Điều 3, khoản 1; Điều 15, khoản 1",
      POINTS_CONCRETISED_LOCALLY: "mục 1",
      DRAFT_THREE_WORKING_DAYS: "mục 2",
      REVIEW_AT_LEAST_ONE_DAY: "mục 2",
      RERATING_BY_DECISION: "Điều 15, khoản 3",
      ELECTRONIC_DOSSIER: "Điều 17",
      NO_DISTRICT_LEVEL: "mục 3",
    });
    expect(EDITION_2023.provisions?.map((it) => it.value.code)).toEqual(["DRAFT_THREE_WORKING_DAYS"]);
  });

  it("evaluators of 2025 appraise without sheets; form 06 is for centrally managed cadres", () => {
    expect(EDITION_2025.evaluators.flatMap((it) => it.value.formCode ?? [])).toEqual([
      "Mẫu 06-HD KĐ.ĐG 2025",
    ]);
    const sides = (kind: SubjectKind) =>
      EDITION_2025.evaluators.filter((it) => it.value.subjectKind === kind).map((it) => it.value.side);
    expect(sides("ORGANISATION")).toEqual(["ABOVE"]);
    expect(sides("COLLECTIVE")).toEqual(["ABOVE", "SAME_LEVEL"]);
    expect(sides("MEMBER")).toEqual(["ABOVE", "SAME_LEVEL"]);
  });
});

describe("figures of the conditions", () => {
  it("2.3: members of 2025", () => {
    const { required, unsatisfactoryWhen } = rules(EDITION_2025, "MEMBER").conditions;
    expect(figures(required.EXCELLENT)).toEqual({
      POINTS_IN_BAND: "900..null",
      TASKS_ALL_DONE: "AT_LEAST 1/1",
      TASKS_ALL_ON_TIME: "AT_MOST 0/1",
      TASKS_ABOVE_REQUIREMENT: "AT_LEAST 3/10",
      SHORTCOMINGS_ALL_FIXED: "AT_LEAST 1/1",
    });
    expect(figures(required.GOOD)).toEqual({
      POINTS_IN_BAND: "700..900",
      TASKS_ALL_DONE: "AT_LEAST 1/1",
      TASKS_ALL_ON_TIME: "AT_MOST 0/1",
    });
    expect(figures(required.SATISFACTORY)).toEqual({
      POINTS_IN_BAND: "500..700",
      TASKS_ALL_DONE: "AT_LEAST 1/1",
      TASKS_LATE_WITHIN_LIMIT: "AT_MOST 1/5",
    });
    expect(figures(unsatisfactoryWhen)).toEqual({
      POINTS_TOO_FEW: "0..500",
      DEGRADATION_CONCLUDED: "CONCLUDED",
      DISCIPLINED_IN_YEAR: "DISCIPLINED",
      CONDUCT_RULE_BREACH: "CONCLUDED",
      TASKS_MOSTLY_NOT_DONE: "MORE_THAN 1/2",
    });
  });

  it("2.5: leaders and centrally managed cadres of 2025 share their levels", () => {
    const { conditions } = rules(EDITION_2025, "CADRE");
    expect(rules(EDITION_2025, "CADRE", "CENTRALLY_MANAGED_CADRE").conditions).toEqual(conditions);
    expect(rules(EDITION_2025, "MEMBER", "LEADER").conditions).toEqual(conditions);
    expect(figures(conditions.unsatisfactoryWhen)).toEqual({
      POINTS_TOO_FEW: "0..500",
      UNIT_TASKS_TOO_FEW_DONE: "LESS_THAN 7/10",
      BASIC_TARGETS_MISSED: "BASIC_TARGETS_MISSED",
      UNITS_IN_CHARGE_MOSTLY_UNSATISFACTORY: "MORE_THAN 1/2",
      LOW_CONFIDENCE: "MORE_THAN 1/2",
      DISCIPLINED_IN_YEAR: "DISCIPLINED",
      DEGRADATION_CONCLUDED: "CONCLUDED",
      CORRUPTION_IN_SCOPE: "CONCLUDED",
    });
  });

  it("no edition from 2023 says what follows when no level fits", () => {
    for (const edition of [EDITION_2023, EDITION_2025])
      for (const kind of SUBJECT_KINDS) expect(rules(edition, kind).conditions.otherwise).toBeNull();
  });
});
