import { describe, expect, it } from "vitest";
import type { Edition } from "./edition.js";
import { EDITION_2014 } from "./edition2014/edition2014.js";
import { EDITION_2018 } from "./edition2018/edition2018.js";
import { EDITION_2019 } from "./edition2019/edition2019.js";
import type { SubjectKind } from "./subjectKind.js";

const BOTH = [EDITION_2018, EDITION_2019].map((edition) => ({ code: edition.code, edition }));
const rulesOf = (edition: Edition, kind: SubjectKind) => {
  const rules = edition.subjects[kind];
  if (!rules) throw new Error(`${edition.code} has no ${kind}`);
  return rules;
};
const formOf = (edition: Edition, start: string) => {
  const form = edition.forms.find((it) => it.value.code.startsWith(start));
  if (!form) throw new Error(`${edition.code} has no form ${start}`);
  return form.value;
};

describe("2014 to 2017, Guidance 27-HD/BTCTW (2014)", () => {
  it("stands without a regulation of the Politburo, with letters of 2016 and 2017", () => {
    expect(EDITION_2014.regulation).toBeNull();
    expect(EDITION_2014.guidance.issuedOn).toBe("2014-09-25");
    expect(EDITION_2014.supplements.map((it) => [it.number, it.issuedOn])).toEqual([
      ["Công văn 1825-CV/BTCTW", "2016-11-18"],
      ["Công văn 3993-CV/BTCTW", "2017-11-10"],
    ]);
  });

  it("prints levels of its own for organisations and for members", () => {
    const names = (kind: "ORGANISATION" | "MEMBER") =>
      Object.values(EDITION_2014.subjects[kind].levelNames.value).map((it) => it.vi);
    expect(names("ORGANISATION")).toEqual([
      "Trong sạch, vững mạnh",
      "Hoàn thành tốt nhiệm vụ",
      "Hoàn thành nhiệm vụ",
      "Yếu kém",
    ]);
    expect(names("MEMBER")).toEqual([
      "Đủ tư cách, hoàn thành xuất sắc nhiệm vụ",
      "Đủ tư cách, hoàn thành tốt nhiệm vụ",
      "Đủ tư cách, hoàn thành nhiệm vụ",
      "Vi phạm tư cách hoặc không hoàn thành nhiệm vụ",
    ]);
  });

  it("Q-13: has no quota, and the ballot of 2011 for members", () => {
    expect(EDITION_2014.subjects.ORGANISATION.quota).toBeNull();
    expect(EDITION_2014.subjects.MEMBER.quota).toBeNull();
    expect(EDITION_2014.subjects.MEMBER.ballot?.value.majority.EXCELLENT).toEqual({
      kind: "AT_LEAST",
      numerator: 2,
      denominator: 3,
    });
    expect(EDITION_2014.subjects.ORGANISATION.ballot?.value.majority.EXCELLENT.denominator).toBe(2);
  });

  it("marks what was not readable: bands above 50 points, the members' scale, the order of work", () => {
    const { ORGANISATION, MEMBER } = EDITION_2014.subjects;
    const certainty = (conditions: readonly { certainty: string }[]) => conditions.map((it) => it.certainty);
    expect(ORGANISATION.scale.certainty).toBe("SOURCED");
    expect(certainty(Object.values(ORGANISATION.conditions.required).flat())).toEqual(
      Array(3).fill("UNCERTAIN"),
    );
    expect(certainty(ORGANISATION.conditions.unsatisfactoryWhen)).toEqual(Array(7).fill("SOURCED"));
    expect(MEMBER.scale.certainty).toBe("UNCERTAIN");
    expect(EDITION_2014.order.map((it) => [it.value.code, it.certainty])).toEqual([
      ["REVIEW_BEFORE_RATING", "UNCERTAIN"],
      ["VOTE_BEFORE_PROPOSAL", "UNCERTAIN"],
      ["PROPOSAL_BEFORE_DECISION", "UNCERTAIN"],
      ["DECISION_BEFORE_PUBLICATION", "UNCERTAIN"],
      ["COLLECTIVE_BEFORE_INDIVIDUALS", "KNOWN"],
    ]);
  });

  it("has the self-review in two copies and the comment of the place of residence", () => {
    expect(EDITION_2014.forms.map((it) => it.value.code)).toEqual([
      "Mẫu 01-HD",
      "Mẫu 02-HD",
      "Bảng chấm điểm",
    ]);
    expect(EDITION_2014.forms[0]?.note?.vi).toContain("02 bản");
    expect(EDITION_2014.evaluators.map((it) => [it.value.side, it.value.formCode])).toEqual([
      ["ABOVE", "Mẫu 02-HD"],
    ]);
  });
});

describe.each(BOTH)("$code, Regulation 132-QĐ/TW (2018)", ({ edition }) => {
  it.each<{ kind: SubjectKind; lines: string; results: string }>([
    { kind: "ORGANISATION", lines: "I.1 I.2 I.3 I.4 II.1 II.2 III", results: "II.1 II.2" },
    { kind: "COLLECTIVE", lines: "I.1 I.2 I.3 I.4 II.1 II.2 III", results: "II.1 II.2" },
    {
      kind: "CADRE",
      lines: "I.1 I.2 I.3 I.4 II.1 II.2 II.3 II.4 II.5 II.6 II.7 III IV",
      results: "II.1 II.2 II.4",
    },
    { kind: "MEMBER", lines: "I.1 I.2 I.3 I.4 II.1 II.2 III IV", results: "II.1 II.2" },
  ])("the sheet of $kind has the lines $lines", ({ kind, lines, results }) => {
    const { criteria } = rulesOf(edition, kind).criteria.value;
    expect(criteria.map((it) => it.code).join(" ")).toBe(lines);
    expect(criteria.flatMap((it) => (it.isResult ? it.code : [])).join(" ")).toBe(results);
  });

  it("leads the lines of a leading cadre back to Regulation 89-QĐ/TW (2017)", () => {
    const groups = rulesOf(edition, "CADRE").criteria.value.groups;
    expect(groups.map((it) => it.provenance?.source)).toEqual([
      undefined,
      "Quy định 89-QĐ/TW (2017)",
      undefined,
      undefined,
    ]);
    expect(edition.supplements[0]?.number).toBe("Quy định 89-QĐ/TW");
  });

  it.each<{ kind: SubjectKind; group: string; effect: string }>([
    { kind: "ORGANISATION", group: "ORGANISATION_TYPE", effect: "PROPOSES" },
    { kind: "COLLECTIVE", group: "SIMILAR_ROLES", effect: "REFERENCE" },
    { kind: "CADRE", group: "EQUIVALENT_TITLES", effect: "REFERENCE" },
    { kind: "MEMBER", group: "GRASSROOTS_ORGANISATION", effect: "PROPOSES" },
  ])("$kind: 20 % counted in $group, the ballot $effect", ({ kind, group, effect }) => {
    const { quota, ballot } = rulesOf(edition, kind);
    expect(quota?.value).toEqual({ sharePercent: 20, group, rounding: "FLOOR", hardBlock: false });
    expect(ballot?.value).toMatchObject({
      effect,
      majority: { EXCELLENT: { kind: "MORE_THAN", denominator: 2 } },
    });
    expect(ballot?.certainty).toBe("UNCERTAIN");
  });

  it("Mẫu 01: the report, with a grade after each part of section I", () => {
    const { fields, subjectKinds } = formOf(edition, "Mẫu 01");
    expect(subjectKinds).toEqual(["COLLECTIVE", "ORGANISATION"]);
    expect(fields.filter((it) => it.kind === "GRADES").map((it) => it.code)).toEqual([
      "I.1 ☐",
      "I.2 ☐",
      "I.3 ☐",
      "I.4 ☐",
      "I.5 ☐",
    ]);
    expect(fields.filter((it) => it.isOptional).map((it) => it.code)).toEqual(["IV"]);
  });

  it("Mẫu 02: head, person, sections with grades, part A of the State, part B of the Party", () => {
    const { fields } = formOf(edition, "Mẫu 02");
    expect(fields.map((it) => it.code)).toEqual([
      ...["H.1", "H.2", "H.3", "P.1", "P.2", "P.3", "P.4", "P.5", "P.6", "P.7"],
      ...[
        "I.1",
        "I.1 ☐",
        "I.2",
        "I.2 ☐",
        "I.3",
        "I.3 ☐",
        "II",
        "III",
        "IV",
        "V",
        "VI",
        "VII.1",
        "VII.2",
        "VII.3",
      ],
      ...["A.1", "A.2", "A.3", "B.1", "B.2", "B.3", "B.4", "B.5"],
    ]);
    expect(fields.filter((it) => it.kind === "LEVEL").map((it) => it.code)).toEqual([
      "VII.1",
      "VII.2",
      "A.2",
      "B.2",
      "B.4",
    ]);
    expect(fields.filter((it) => it.isOptional).map((it) => it.code)).toEqual(["IV", "V"]);
  });

  it("Mẫu 03 and 04: evaluator, subject, criteria, comment, level, signature, with the three footnotes", () => {
    for (const number of ["Mẫu 03", "Mẫu 04"]) {
      const { fields } = formOf(edition, number);
      expect(fields.map((it) => it.kind)).toEqual([
        ...["HEADER", "HEADER", "HEADER", "TEXT", "PERSON", "GRADES", "GRADES", "TEXT", "LEVEL", "SIGNATURE"],
      ]);
      expect(fields.flatMap((it) => it.footnote?.vi.slice(0, 3) ?? [])).toEqual(["[1]", "[2]", "[3]"]);
    }
    expect(formOf(edition, "Mẫu 03").fields[2]?.label.vi).toBe(
      "PHIẾU PHÂN TÍCH CHẤT LƯỢNG VÀ ĐÁNH GIÁ, XẾP LOẠI TỔ CHỨC ĐẢNG — Năm …",
    );
  });

  it("Mẫu 05: ends with the member's own level and the level proposed", () => {
    const { fields } = formOf(edition, "Mẫu 05");
    expect(fields.filter((it) => it.kind === "LEVEL").map((it) => it.code)).toEqual(["5.1", "5.2"]);
    expect(fields.filter((it) => it.kind === "PERSON")).toHaveLength(2);
  });

  it("has evaluators above, at the same level and below, on the sheet of each kind", () => {
    const list = edition.evaluators.map(({ value }) =>
      [value.subjectKind, value.side, value.formCode?.slice(0, 6) ?? "-", value.onlyWithinFunction].join(" "),
    );
    expect(list).toEqual([
      "ORGANISATION ABOVE Mẫu 03 true",
      "ORGANISATION SAME_LEVEL Mẫu 03 false",
      "ORGANISATION BELOW Mẫu 03 false",
      "COLLECTIVE ABOVE Mẫu 04 false",
      "COLLECTIVE SAME_LEVEL Mẫu 04 false",
      "COLLECTIVE BELOW Mẫu 04 false",
      "MEMBER ABOVE - false",
      "MEMBER SAME_LEVEL Mẫu 05 false",
      "MEMBER SAME_LEVEL Mẫu 05 false",
      "MEMBER SAME_LEVEL Mẫu 05 false",
      "CADRE ABOVE Mẫu 02 false",
      "CADRE SAME_LEVEL - false",
      "CADRE BELOW - false",
    ]);
  });
});

describe("what 2019 has otherwise than 2018", () => {
  it("order: known in 2018, read in 2019 where it was; parts before the organisation follows from its conditions", () => {
    const order = (edition: Edition) => edition.order.map((it) => `${it.value.code} ${it.certainty}`);
    const alike = ["GOVERNMENT_BEFORE_COMMITTEE KNOWN", "PARTS_BEFORE_ORGANISATION DERIVED"];
    const codes = [
      "STATE_RATING_BEFORE_MEMBER_RATING",
      "REVIEW_BEFORE_RATING",
      "VOTE_BEFORE_PROPOSAL",
      "PROPOSAL_BEFORE_DECISION",
      "DECISION_BEFORE_PUBLICATION",
      "COLLECTIVE_BEFORE_INDIVIDUALS",
      "LOWER_BEFORE_UPPER",
      "HEAD_AFTER_COLLECTIVE",
    ];
    expect(order(EDITION_2018)).toEqual([...codes.map((it) => `${it} KNOWN`), ...alike]);
    expect(order(EDITION_2019)).toEqual([...codes.map((it) => `${it} SOURCED`), ...alike]);
  });

  it("conditions: the certainty of each case of UNSATISFACTORY", () => {
    const certainties = (edition: Edition, kind: SubjectKind) =>
      rulesOf(edition, kind).conditions.unsatisfactoryWhen.map((it) => `${it.code} ${it.certainty}`);
    expect(certainties(EDITION_2019, "ORGANISATION")).toEqual([
      "SUBORDINATES_TOO_MANY_UNSATISFACTORY SOURCED",
      "TASKS_TOO_FEW_DONE KNOWN",
      "COLLECTIVE_DISCIPLINED KNOWN",
      "DISUNITY_CONCLUDED KNOWN",
    ]);
    expect(new Set(certainties(EDITION_2018, "ORGANISATION").map((it) => it.split(" ")[1]))).toEqual(
      new Set(["KNOWN"]),
    );
    expect(certainties(EDITION_2019, "COLLECTIVE").every((it) => it.endsWith("SOURCED"))).toBe(true);
    expect(certainties(EDITION_2018, "COLLECTIVE").every((it) => it.endsWith("KNOWN"))).toBe(true);
  });

  it("State side: Decree 90/2020 stands beside 2019 to 2022 only", () => {
    expect(EDITION_2018.supplements.map((it) => it.number)).not.toContain("Nghị định 90/2020/NĐ-CP");
    expect(EDITION_2019.supplements.map((it) => it.number)).toContain("Nghị định 90/2020/NĐ-CP");
  });
});
