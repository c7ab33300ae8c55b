import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { EDITION_2025 } from "../editions/edition2025/edition2025.js";
import { makeGrades, makeMemberFacts } from "../testing/builders.js";
import { SMALL_POINTS_EDITION } from "../testing/smallEditions.js";
import { evaluateLevel } from "./evaluateLevel.js";
import { explainEvaluation } from "./explainEvaluation.js";
import type { LevelFacts } from "./levelFacts.js";

function explain(edition: Edition, facts: Partial<LevelFacts>) {
  const whole = makeMemberFacts(facts);
  return explainEvaluation(evaluateLevel(whole, edition), edition, whole.kind, whole.post);
}

/** Everything a reader sees, one paragraph a line. */
const text = (edition: Edition, facts: Partial<LevelFacts>, language: "vi" | "en" = "vi") =>
  explain(edition, facts).map((it) => it.text[language]);

const fitting = makeGrades("EXCELLENT", "GOOD");
const members = (good: number, satisfactory: number, unsatisfactory: number) => ({
  counts: { EXCELLENT: 0, GOOD: good, SATISFACTORY: satisfactory, UNSATISFACTORY: unsatisfactory },
  notRated: 0,
  disciplined: 0,
});

interface Case {
  id: string;
  edition: Edition;
  facts: Partial<LevelFacts>;
  headline: string;
  says: string[];
}

const cases: Case[] = [
  {
    id: "L-01",
    edition: EDITION_2018,
    facts: { year: 2018, tasks: { total: 100, done: 49, late: null, aboveRequirement: null } },
    headline: "Xếp loại Không hoàn thành nhiệm vụ.",
    says: [
      "Mức Không hoàn thành nhiệm vụ: thuộc 1 trường hợp.",
      "Thuộc trường hợp: Chỉ hoàn thành dưới 50% các chỉ tiêu, nhiệm vụ được giao trong năm. Hoàn thành 49/100 nhiệm vụ (49,00%), quy định ít nhất 50%.",
    ],
  },
  {
    id: "L-06",
    edition: EDITION_2019,
    facts: { grades: fitting, stateRating: "GOOD" },
    headline: "Đủ điều kiện xếp loại Hoàn thành tốt nhiệm vụ.",
    says: [
      "Mức Hoàn thành xuất sắc nhiệm vụ: chưa đạt, vướng 1 điều kiện.",
      "Cơ quan, đơn vị xếp loại: Hoàn thành tốt nhiệm vụ.",
      "Mức Hoàn thành tốt nhiệm vụ: đạt.",
    ],
  },
  {
    id: "L-09",
    edition: EDITION_2019,
    facts: { grades: { ...fitting, "I.2": "AVERAGE" } },
    headline: "Đủ điều kiện xếp loại Hoàn thành tốt nhiệm vụ.",
    says: [
      "Chưa đạt: Các tiêu chí còn lại đạt cấp độ Tốt trở lên. I.2 Phẩm chất đạo đức, lối sống: Trung bình.",
    ],
  },
  {
    id: "L-10",
    edition: EDITION_2019,
    facts: { grades: fitting, cap: "SATISFACTORY" },
    headline: "Đủ điều kiện xếp loại Hoàn thành nhiệm vụ.",
    says: [
      "Mức Hoàn thành xuất sắc nhiệm vụ: chưa đạt, vướng 1 điều kiện.",
      "Mức Hoàn thành tốt nhiệm vụ: chưa đạt, vướng 1 điều kiện.",
      "Mức cao nhất được phép: Hoàn thành nhiệm vụ.",
    ],
  },
  {
    id: "L-21",
    edition: EDITION_2025,
    facts: {
      year: 2025,
      pointsTenths: 920,
      tasks: { total: 20, done: 20, late: 0, aboveRequirement: 5 },
      shortcomings: { named: 3, fixed: 3 },
    },
    headline:
      "Không mức nào khớp: quy định không nêu trường hợp này, cấp có thẩm quyền quyết định và ghi rõ lý do.",
    says: [
      "Thông lệ nhiều nơi xếp Hoàn thành tốt nhiệm vụ; đây là gợi ý, không phải kết quả.",
      "5/20 nhiệm vụ hoàn thành vượt mức yêu cầu (25,00%), quy định ít nhất 30%.",
      "Tổng điểm nằm trong khung điểm của mức: từ 70 đến dưới 90 điểm. Được 92 điểm.",
      "Mức Không hoàn thành nhiệm vụ: không thuộc trường hợp nào.",
    ],
  },
  {
    id: "O-02",
    edition: EDITION_2019,
    facts: { kind: "ORGANISATION", grades: makeGrades("EXCELLENT", "EXCELLENT"), members: members(23, 7, 0) },
    headline: "Đủ điều kiện xếp loại Hoàn thành tốt nhiệm vụ.",
    says: [
      "Mức Hoàn thành xuất sắc nhiệm vụ: chưa đạt, vướng 1 điều kiện.",
      "Hoàn thành tốt nhiệm vụ trở lên (76,67%), quy định ít nhất 80%.",
      "Hoàn thành tốt nhiệm vụ trở lên (76,67%), quy định ít nhất 50%.",
    ],
  },
  {
    id: "O-05, 7 of 30",
    edition: EDITION_2019,
    facts: { kind: "ORGANISATION", grades: makeGrades("EXCELLENT", "EXCELLENT"), members: members(20, 3, 7) },
    headline: "Xếp loại Không hoàn thành nhiệm vụ.",
    says: ["Không hoàn thành nhiệm vụ (23,33%), quy định không quá 20%."],
  },
  {
    id: "O-05, 6 of 30: the clause does not apply",
    edition: EDITION_2019,
    facts: { kind: "ORGANISATION", grades: makeGrades("EXCELLENT", "EXCELLENT"), members: members(20, 4, 6) },
    headline: "Đủ điều kiện xếp loại Hoàn thành nhiệm vụ.",
    says: [
      "Không thuộc trường hợp: Có trên 20% tổ chức đảng trực thuộc (đảng viên, nếu là chi bộ) Không hoàn thành nhiệm vụ. 6/30",
      "Mức Không hoàn thành nhiệm vụ: không thuộc trường hợp nào.",
    ],
  },
  {
    id: "P-09",
    edition: EDITION_2019,
    facts: { grades: fitting, stateRating: null },
    headline: "Chưa xác định được mức xếp loại vì còn thiếu số liệu.",
    says: [
      "Cần ghi kết quả xếp loại cán bộ, công chức, viên chức ở cơ quan, đơn vị.",
      "Mức Hoàn thành xuất sắc nhiệm vụ: chưa kết luận được, còn 1 điều kiện.",
      "Mức Không hoàn thành nhiệm vụ: còn 1 trường hợp chưa rõ.",
    ],
  },
];

describe("explainEvaluation", () => {
  it.each(cases)("$id", ({ edition, facts, headline, says }) => {
    const lines = text(edition, facts);
    expect(lines[0]).toBe(headline);
    for (const words of says) expect(lines.join("\n")).toContain(words);
    for (const line of text(edition, facts, "en")) expect(line).not.toMatch(/undefined|null|\{/);
  });

  it("reads from the level down: what it is, each level to the one reached, the cases of the lowest", () => {
    const paragraphs = explain(EDITION_2019, { grades: fitting, stateRating: "GOOD" });
    expect(paragraphs.filter((it) => it.kind !== "CHECK").map((it) => [it.kind, it.level])).toEqual([
      ["HEADLINE", "GOOD"],
      ["LEVEL", "EXCELLENT"],
      ["LEVEL", "GOOD"],
      ["LEVEL", "UNSATISFACTORY"],
    ]);
    const ofBest = paragraphs.filter((it) => it.kind === "CHECK" && it.level === "EXCELLENT");
    expect(ofBest.map((it) => it.status)).toEqual(["FAILED", "JUDGED", "SATISFIED", "SATISFIED"]);
  });

  it("reminds of the quota where the edition has one", () => {
    const facts = { grades: makeGrades("EXCELLENT", "EXCELLENT") };
    expect(text(EDITION_2019, facts).slice(0, 2)).toEqual([
      "Đủ điều kiện xếp loại Hoàn thành xuất sắc nhiệm vụ.",
      "Còn phải nằm trong tỷ lệ xuất sắc, không quá 20% số xếp loại tốt.",
    ]);
    const member = { ...EDITION_2019.subjects.MEMBER, quota: null };
    const withoutQuota = { ...EDITION_2019, subjects: { ...EDITION_2019.subjects, MEMBER: member } };
    expect(explain(withoutQuota, facts).map((it) => it.kind)).not.toContain("QUOTA");
    expect(explain(EDITION_2019, {}).map((it) => it.kind)).not.toContain("QUOTA");
  });

  it("says when a person must weigh a circumstance", () => {
    const lines = text(SMALL_POINTS_EDITION, {
      year: 2025,
      pointsTenths: 750,
      concluded: [{ fact: "DEGRADATION", isMitigated: true }],
    });
    expect(lines[0]).toBe("Chưa xác định được mức xếp loại: có tình tiết phải do cấp có thẩm quyền xem xét.");
    expect(lines.join("\n")).toContain("Mức Hoàn thành tốt nhiệm vụ: không vướng điều kiện nào.");
    expect(lines.join("\n")).toContain("Mức Không hoàn thành nhiệm vụ: còn 1 trường hợp chưa rõ.");
  });

  it("explains the holder of a post by the rules for that post", () => {
    const facts = { kind: "CADRE", post: "LEADER", year: 2025, pointsTenths: 950 } as const;
    const lines = text(EDITION_2025, {
      ...facts,
      unitTasks: { total: 100, done: 69, late: 0, aboveRequirement: 40 },
    });
    expect(lines[0]).toBe("Xếp loại Không hoàn thành nhiệm vụ.");
    expect(lines.join("\n")).toContain(
      "Cơ quan, đơn vị phụ trách hoàn thành 69/100 nhiệm vụ (69,00%), quy định ít nhất 70%",
    );
  });

  it("refuses a kind of subject that the edition does not rate", () => {
    const edition = { ...EDITION_2019, subjects: { ...EDITION_2019.subjects, CADRE: null } };
    const evaluation = evaluateLevel(makeMemberFacts(), edition);
    expect(() => explainEvaluation(evaluation, edition, "CADRE")).toThrow(RangeError);
  });
});
