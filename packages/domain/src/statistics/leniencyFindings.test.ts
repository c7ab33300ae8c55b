import { describe, expect, it } from "vitest";
import { makeTally } from "../testing/builders.js";
import { LENIENCY_MINIMUMS, type LeniencyReview, leniencyFindings } from "./leniencyFindings.js";

/** A review that shows no pattern by itself: lowered from excellent, mixed grades, a divided vote. */
const review = (it: Partial<LeniencyReview> = {}): LeniencyReview => ({
  self: "EXCELLENT",
  proposed: "GOOD",
  decided: "SATISFACTORY",
  grades: ["GOOD", "AVERAGE"],
  votes: makeTally({ GOOD: 8, SATISFACTORY: 3 }),
  ...it,
});
const times = (count: number, it: Partial<LeniencyReview>) => Array.from({ length: count }, () => review(it));
const quota = { sharePercent: 20, rounding: "FLOOR" } as const;
const codes = (reviews: readonly LeniencyReview[], rule: Parameters<typeof leniencyFindings>[1] = null) =>
  leniencyFindings(reviews, rule).map((it) => it.code);

describe("leniencyFindings", () => {
  it("finds nothing in a unit that made distinctions, and nothing in no unit", () => {
    expect(leniencyFindings(times(40, {}), quota)).toEqual([]);
    expect(leniencyFindings([], quota)).toEqual([]);
  });

  it("UNIFORM_GRADES: one grade on every criterion of five subjects or more", () => {
    const uniform = { grades: ["GOOD", "GOOD", "GOOD"] } as const;
    expect(codes(times(4, uniform))).toEqual([]);
    // Those without grades count for nothing either way.
    expect(leniencyFindings([...times(5, uniform), ...times(9, { grades: [] })], null)).toEqual([
      {
        code: "UNIFORM_GRADES",
        subjects: 5,
        minimum: 5,
        figures: { grades: 15 },
        text: {
          vi: "Toàn bộ 15 lượt đánh giá tiêu chí của 5 đối tượng đều cùng một cấp độ thực hiện.",
          en: "All 15 criterion grades of 5 subjects are the same grade.",
        },
      },
    ]);
    expect(codes([...times(9, uniform), review({ grades: ["GOOD", "POOR"] })])).toEqual([]);
    // Each subject uniform, but not the same: distinctions were made.
    expect(codes([...times(5, uniform), ...times(5, { grades: ["AVERAGE"] })])).toEqual([]);
  });

  it("NEVER_CHANGED: self, proposed and decided agree for all", () => {
    const same = { self: "SATISFACTORY", proposed: "SATISFACTORY", decided: "SATISFACTORY" } as const;
    expect(codes(times(4, same))).toEqual([]);
    expect(codes(times(5, same))).toEqual(["NEVER_CHANGED"]);
    expect(
      codes([...times(5, same), review({ self: "SATISFACTORY", proposed: "SATISFACTORY", decided: "GOOD" })]),
    ).toEqual([]);
    expect(codes([...times(5, same), review({ self: "GOOD", proposed: "SATISFACTORY" })])).toEqual([]);
    // Reviews under way say nothing yet.
    const underWay = [
      review({ ...same, self: null }),
      review({ ...same, proposed: null }),
      review({ ...same, decided: null }),
    ];
    expect(codes([...times(4, same), ...underWay])).toEqual([]);
    expect(leniencyFindings([...times(5, same), ...underWay], null)[0]).toMatchObject({
      subjects: 5,
      figures: {},
      text: {
        vi: "Cả 5 đối tượng đều được quyết định đúng mức tự nhận và mức đề nghị, không có thay đổi nào.",
        en: "All 5 subjects were decided at the level they gave themselves and were proposed for; nothing changed.",
      },
    });
  });

  it.each([
    { excellent: 0, good: 5, found: false },
    { excellent: 1, good: 4, found: false }, // over a quota of none
    { excellent: 1, good: 5, found: true }, // ⌊6/6⌋ = 1
    { excellent: 0, good: 6, found: false },
    { excellent: 1, good: 10, found: true }, // ⌊11/6⌋ = 1
    { excellent: 1, good: 11, found: false }, // ⌊12/6⌋ = 2
    { excellent: 2, good: 10, found: true },
    { excellent: 3, good: 9, found: false }, // over
    { excellent: 141, good: 705, found: true }, // exactly 20.00 %
    { excellent: 126, good: 720, found: false },
  ])("QUOTA_EXACTLY_FILLED: $excellent of $good and themselves: $found", ({ excellent, good, found }) => {
    const reviews = [
      ...times(excellent, { decided: "EXCELLENT" }),
      ...times(good, { decided: "GOOD" }),
      review(),
    ];
    expect(codes(reviews, quota).includes("QUOTA_EXACTLY_FILLED")).toBe(found);
    expect(codes(reviews)).not.toContain("QUOTA_EXACTLY_FILLED");
  });

  it("QUOTA_EXACTLY_FILLED: a quota of none is not filled by none, whatever the minimum", () => {
    const minimums = { ...LENIENCY_MINIMUMS, QUOTA_EXACTLY_FILLED: 1 };
    expect(leniencyFindings([...times(3, { decided: "GOOD" }), review()], quota, minimums)).toEqual([]);
  });

  it("QUOTA_EXACTLY_FILLED: says the quota, and follows its share and rounding", () => {
    const filled = [...times(2, { decided: "EXCELLENT" }), ...times(10, { decided: "GOOD" }), review()];
    expect(leniencyFindings(filled, quota)).toEqual([
      {
        code: "QUOTA_EXACTLY_FILLED",
        subjects: 12,
        minimum: 6,
        figures: { excellent: 2, goodOrAbove: 12, sharePercent: 20 },
        text: {
          vi: "Số hoàn thành xuất sắc dùng hết đúng tỷ lệ 20%: 2 trong 12 đối tượng hoàn thành tốt nhiệm vụ trở lên.",
          en: "The 20% quota is exactly filled: 2 excellent of 12 at good completion or above.",
        },
      },
    ]);
    // 25 %: ⌊12/5⌋ = 2 and ⌈12/5⌉ = 3.
    expect(codes(filled, { sharePercent: 25, rounding: "FLOOR" })).toEqual(["QUOTA_EXACTLY_FILLED"]);
    expect(codes(filled, { sharePercent: 25, rounding: "CEIL" })).toEqual([]);
  });

  it("BALLOTS_UNANIMOUS: every ballot of five voters or more went to one level", () => {
    const unanimous = { votes: makeTally({ GOOD: 11 }) };
    expect(codes(times(4, unanimous))).toEqual([]);
    expect(codes([...times(5, unanimous), review()])).toEqual([]);
    // Four voters cannot hide behind each other; those without a ballot say nothing.
    const aside = [review({ votes: makeTally({ GOOD: 3, SATISFACTORY: 1 }) }), review({ votes: null })];
    expect(codes([...times(4, unanimous), ...aside])).toEqual([]);
    expect(leniencyFindings([...times(5, unanimous), ...aside], null)[0]).toMatchObject({
      code: "BALLOTS_UNANIMOUS",
      subjects: 5,
      text: {
        vi: "Cả 5 cuộc bỏ phiếu đều có toàn bộ phiếu dồn vào một mức xếp loại.",
        en: "In all 5 ballots every vote is for one and the same level.",
      },
    });
  });

  it("ALL_GOOD_OR_ABOVE: 100 % of ten rated or more", () => {
    const good = [...times(2, { decided: "EXCELLENT" }), ...times(7, { decided: "GOOD" })];
    expect(codes(good)).toEqual([]);
    expect(leniencyFindings([...good, review({ decided: "GOOD" }), review({ decided: null })], null)).toEqual(
      [
        {
          code: "ALL_GOOD_OR_ABOVE",
          subjects: 10,
          minimum: 10,
          figures: { excellent: 2, good: 8 },
          text: {
            vi: "100% số được xếp loại (10 đối tượng) hoàn thành tốt nhiệm vụ trở lên: 2 xuất sắc, 8 tốt.",
            en: "100% of those rated (10 subjects) are at good completion or above: 2 excellent, 8 good.",
          },
        },
      ],
    );
    expect(codes([...times(99, { decided: "GOOD" }), review()])).toEqual([]);
  });

  it("lists several in one order and takes minimums from the deployment", () => {
    const all = {
      self: "GOOD",
      proposed: "GOOD",
      decided: "GOOD",
      grades: ["GOOD"],
      votes: makeTally({ GOOD: 9 }),
    } as const;
    expect(codes(times(10, all))).toEqual([
      "UNIFORM_GRADES",
      "NEVER_CHANGED",
      "BALLOTS_UNANIMOUS",
      "ALL_GOOD_OR_ABOVE",
    ]);
    const [first, ...others] = leniencyFindings(times(3, all), null, {
      ...LENIENCY_MINIMUMS,
      NEVER_CHANGED: 3,
    });
    expect([first?.code, first?.minimum, others]).toEqual(["NEVER_CHANGED", 3, []]);
    expect(() => leniencyFindings([], null, { ...LENIENCY_MINIMUMS, NEVER_CHANGED: 0 })).toThrow(
      "minimum of NEVER_CHANGED",
    );
  });
});
