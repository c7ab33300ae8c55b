import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { CODES } from "../refusals/codes.js";
import { makeMemberOverlay, makeOverlay, makeShareCondition } from "../testing/overlayBuilders.js";
import { SMALL_POINTS_EDITION } from "../testing/smallEditions.js";
import { applyOverlays } from "./applyOverlays.js";
import type { LocalLimits, Overlay, Refinement } from "./overlay.js";
import { OVERLAY_REFUSALS, type OverlayRefusal } from "./overlayRefusal.js";

const vi = (text: string) => ({ vi: text });
const province = { level: "PROVINCE", unit: { id: "province-1", name: "Thành ủy" } } as const;
const points = { editionCode: "2025" } as const;

function refusals(base: Edition, ...overlays: Overlay[]): readonly OverlayRefusal[] {
  const verdict = applyOverlays(base, overlays);
  if (verdict.ok) throw new Error("nothing was refused");
  return verdict.refusals;
}

interface Case {
  what: string;
  refinement: Partial<Refinement>;
  refusal: Partial<OverlayRefusal>;
}

const added = { code: "II.3", group: "II", isResult: true, text: vi("Việc đột xuất") };
const cases: Case[] = [
  {
    what: "leaves a line out",
    refinement: { leavesOut: ["I.2"] },
    refusal: {
      code: "OVERLAY_LINE_DROPPED",
      line: "I.2",
      central: { vi: "Phẩm chất đạo đức, lối sống", en: "Ethics and lifestyle" },
      attempted: null,
    },
  },
  {
    what: "leaves out a line that does not exist",
    refinement: { leavesOut: ["V"] },
    refusal: { code: "OVERLAY_CODE_UNKNOWN", line: "V", central: null },
  },
  {
    what: "describes a line that does not exist",
    refinement: { details: [{ code: "II.9" }] },
    refusal: { code: "OVERLAY_CODE_UNKNOWN", line: "II.9", attempted: { vi: "II.9", en: "II.9" } },
  },
  {
    what: "adds a line to a group that does not exist",
    refinement: { adds: [{ ...added, group: "V" }] },
    refusal: { code: "OVERLAY_CODE_UNKNOWN", line: "II.3", attempted: { vi: "V", en: "V" } },
  },
  {
    what: "divides a line into another group",
    refinement: { adds: [{ ...added, code: "II.2.a", group: "I" }] },
    refusal: {
      code: "OVERLAY_CODE_UNKNOWN",
      line: "II.2.a",
      central: { vi: "II", en: "II" },
      attempted: { vi: "I", en: "I" },
    },
  },
  {
    what: "adds a line twice",
    refinement: { adds: [added, added] },
    refusal: { code: "OVERLAY_LINE_TWICE", line: "II.3" },
  },
  {
    what: "adds a line that is there",
    refinement: { adds: [{ ...added, code: "II.2" }] },
    refusal: { code: "OVERLAY_LINE_TWICE", line: "II.2" },
  },
  {
    what: "divides a result into what is none",
    refinement: { adds: [{ ...added, code: "II.2.a", isResult: false }] },
    refusal: {
      code: "OVERLAY_RESULT_CHANGED",
      line: "II.2.a",
      central: { vi: "tiêu chí kết quả", en: "a result" },
      attempted: { vi: "không phải tiêu chí kết quả", en: "not a result" },
    },
  },
  {
    what: "calls another line a result",
    refinement: { details: [{ code: "I.1", isResult: true }] },
    refusal: {
      code: "OVERLAY_RESULT_CHANGED",
      line: "I.1",
      attempted: { vi: "tiêu chí kết quả", en: "a result" },
    },
  },
  {
    what: "lowers the share of tasks below which the level is the lowest",
    refinement: {
      conditions: [
        makeShareCondition("UNSATISFACTORY", "TASKS_TOO_FEW_DONE", {
          of: "TASKS_DONE",
          is: "LESS_THAN",
          numerator: 49,
          denominator: 100,
        }),
      ],
    },
    refusal: {
      code: "OVERLAY_CONDITION_LOOSENED",
      line: "TASKS_TOO_FEW_DONE",
      central: { vi: "dưới 50%", en: "less than 50%" },
      attempted: { vi: "dưới 49%", en: "less than 49%" },
    },
  },
  {
    what: "asks for a lower grade",
    refinement: {
      conditions: [
        {
          level: "EXCELLENT",
          code: "OTHERS_AT_LEAST_GOOD",
          rule: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "AVERAGE" },
        },
      ],
    },
    refusal: {
      code: "OVERLAY_CONDITION_LOOSENED",
      line: "OTHERS_AT_LEAST_GOOD",
      central: { vi: "từ cấp độ Tốt trở lên", en: "grade Good or better" },
      attempted: { vi: "từ cấp độ Trung bình trở lên", en: "grade Average or better" },
    },
  },
  {
    what: "puts another rule in the place of a condition",
    refinement: {
      conditions: [
        {
          level: "EXCELLENT",
          code: "OTHERS_AT_LEAST_GOOD",
          rule: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
        },
      ],
    },
    refusal: { code: "OVERLAY_CONDITION_REPLACED", line: "OTHERS_AT_LEAST_GOOD" },
  },
  {
    what: "names a condition that the rules do not know",
    refinement: {
      conditions: [{ level: "GOOD", code: "NO_DEBTS" as never, rule: { kind: "JUDGED_BY_BODY" } }],
    },
    refusal: {
      code: "OVERLAY_CODE_UNKNOWN",
      line: "NO_DEBTS",
      attempted: { vi: "NO_DEBTS", en: "NO_DEBTS" },
    },
  },
];

describe("an overlay is refused that", () => {
  it.each(cases)("$what", ({ refinement, refusal }) => {
    expect(refusals(EDITION_2019, makeMemberOverlay(refinement))).toEqual([
      expect.objectContaining({
        ...refusal,
        overlay: { level: "WARD", unitId: "ward-1", unitName: "Đảng ủy phường Bồ Đề" },
        scope: { kind: "MEMBER" },
      }),
    ]);
  });

  const weights: [string, Partial<Refinement>, Partial<OverlayRefusal>][] = [
    [
      "shares out 69.5 of 70 points",
      { details: [{ code: "II.1", maxPointsTenths: 695 }] },
      {
        code: "OVERLAY_WEIGHTS_NOT_BALANCED",
        line: "II",
        central: { vi: "70 điểm", en: "70 points" },
        attempted: { vi: "69,5 điểm", en: "69.5 points" },
      },
    ],
    [
      "leaves a criterion of a group without points",
      { details: [{ code: "I.1", maxPointsTenths: 300 }] },
      {
        code: "OVERLAY_WEIGHTS_NOT_BALANCED",
        line: "I",
        attempted: {
          vi: "30 điểm và có tiêu chí chưa cho điểm",
          en: "30 points and a criterion has none",
        },
      },
    ],
    [
      "gives quarter points",
      { details: [{ code: "II.1", maxPointsTenths: 702 }] },
      {
        code: "OVERLAY_WEIGHT_OFF_STEP",
        line: "II.1",
        attempted: { vi: "70,2 điểm", en: "70.2 points" },
      },
    ],
    [
      "gives no points for a line",
      { details: [{ code: "II.1", maxPointsTenths: 0 }] },
      { code: "OVERLAY_WEIGHT_OFF_STEP", line: "II.1" },
    ],
    [
      "gives points that are no number of tenths",
      {
        adds: [
          { code: "II.1.a", group: "II", isResult: true, text: vi("Việc chính"), maxPointsTenths: 12.5 },
        ],
      },
      { code: "OVERLAY_WEIGHT_OFF_STEP", line: "II.1.a" },
    ],
  ];
  it.each(weights)("%s", (_, refinement, refusal) => {
    expect(refusals(SMALL_POINTS_EDITION, makeMemberOverlay(refinement, points))[0]).toMatchObject(refusal);
  });

  it("gives half points where the scale has whole ones alone", () => {
    const { subjects } = SMALL_POINTS_EDITION;
    const scale = { kind: "POINTS", groups: [{ code: "II", maxPoints: 70 }] } as const;
    const rules = { ...subjects.MEMBER, scale: { ...subjects.MEMBER.scale, value: scale } };
    const wholePoints = { ...SMALL_POINTS_EDITION, subjects: { ...subjects, MEMBER: rules } };
    const overlay = makeMemberOverlay({ details: [{ code: "II.1", maxPointsTenths: 705 }] }, points);
    expect(refusals(wholePoints, overlay)).toMatchObject([
      { code: "OVERLAY_WEIGHT_OFF_STEP", central: { vi: "bội số của 1 điểm, lớn hơn 0" } },
    ]);
  });

  it("divides the points of the level above otherwise, and names the scale as the rule broken", () => {
    const above = makeMemberOverlay(
      { details: [{ code: "II.1", maxPointsTenths: 700 }] },
      { ...province, ...points },
    );
    const ward = (refinement: Partial<Refinement>) =>
      refusals(SMALL_POINTS_EDITION, above, makeMemberOverlay(refinement, points));
    expect(ward({ details: [{ code: "II.1", maxPointsTenths: 650 }] })).toMatchObject([
      {
        code: "OVERLAY_WEIGHT_FIXED_ABOVE",
        line: "II.1",
        central: { vi: "70 điểm" },
        attempted: { vi: "65 điểm" },
      },
    ]);
    const part = { group: "II", isResult: true, text: vi("Phần") };
    const divided = ward({
      adds: [
        { ...part, code: "II.1.a", maxPointsTenths: 400 },
        { ...part, code: "II.1.b" },
      ],
    });
    expect(divided.map((it) => [it.code, it.line, it.attempted?.vi])).toEqual([
      ["OVERLAY_WEIGHTS_NOT_BALANCED", "II.1", "40 điểm"],
      ["OVERLAY_WEIGHTS_NOT_BALANCED", "II", "40 điểm và có tiêu chí chưa cho điểm"],
    ]);
    expect(divided[1]?.forbiddenBy.source).toBe("Quy định 366-QĐ/TW (2025), Điều 11");
    expect(() => ward({ details: [{ code: "II.1", maxPointsTenths: 700 }] })).toThrow("nothing was refused");
  });

  const limits: [string, Omit<LocalLimits, "kind">, Partial<OverlayRefusal>][] = [
    [
      "raises the quota",
      { quotaSharePercent: 21 },
      {
        code: "OVERLAY_QUOTA_RAISED",
        line: "QUOTA",
        central: { vi: "20%", en: "20%" },
        attempted: { vi: "21%", en: "21%" },
      },
    ],
    ["has a negative quota", { quotaSharePercent: -1 }, { code: "OVERLAY_QUOTA_RAISED", line: "QUOTA" }],
    [
      "raises the exception to the quota",
      { exceptionSharePercent: 26 },
      { code: "OVERLAY_QUOTA_RAISED", line: "QUOTA_EXCEPTION", central: { vi: "25%", en: "25%" } },
    ],
    [
      "has an exception below the quota",
      { exceptionSharePercent: 19 },
      { code: "OVERLAY_QUOTA_RAISED", line: "QUOTA_EXCEPTION" },
    ],
    [
      "asks for fewer votes",
      { majority: { GOOD: { kind: "AT_LEAST", numerator: 1, denominator: 2 } } },
      {
        code: "OVERLAY_MAJORITY_LOWERED",
        line: "GOOD",
        central: { vi: "trên 50%", en: "more than 50%" },
        attempted: { vi: "ít nhất 50%", en: "at least 50%" },
      },
    ],
    [
      "asks for a third of the votes",
      { majority: { EXCELLENT: { kind: "MORE_THAN", numerator: 1, denominator: 3 } } },
      { code: "OVERLAY_MAJORITY_LOWERED", line: "EXCELLENT" },
    ],
  ];
  it.each(limits)("%s", (_, limit, refusal) => {
    const overlay = makeOverlay({ ...points, limits: [{ kind: "MEMBER", ...limit }] });
    expect(refusals(SMALL_POINTS_EDITION, overlay)).toMatchObject([refusal]);
  });

  it("grants an exception where the edition has none", () => {
    const overlay = makeOverlay({ limits: [{ kind: "MEMBER", exceptionSharePercent: 25 }] });
    expect(refusals(EDITION_2019, overlay)).toMatchObject([
      { code: "OVERLAY_QUOTA_RAISED", central: { vi: "20%" }, attempted: { vi: "25%" } },
    ]);
  });

  it("limits what the edition does not have", () => {
    const { subjects } = EDITION_2019;
    const bare = {
      ...EDITION_2019,
      subjects: { ...subjects, MEMBER: { ...subjects.MEMBER, quota: null, ballot: null } },
    };
    const majority = { GOOD: { kind: "AT_LEAST", numerator: 2, denominator: 3 } } as const;
    const found = refusals(
      bare,
      makeOverlay({
        limits: [
          { kind: "MEMBER", quotaSharePercent: 10, majority },
          { kind: "MEMBER", exceptionSharePercent: 11 },
        ],
      }),
    );
    expect(found.map((it) => [it.code, it.line, it.attempted?.vi])).toEqual([
      ["OVERLAY_CODE_UNKNOWN", "QUOTA", "10%"],
      ["OVERLAY_CODE_UNKNOWN", "BALLOT", undefined],
      ["OVERLAY_CODE_UNKNOWN", "QUOTA", "11%"],
    ]);
  });

  it("sets a later day than the edition", () => {
    const late = (beforeMonthDay: string, yearOffset: 0 | 1 = 0) =>
      makeOverlay({
        editionCode: "2018",
        deadlines: [{ scope: "WARD", text: vi("Xong"), beforeMonthDay, yearOffset }],
      });
    expect(refusals(EDITION_2018, late("12-16"))).toMatchObject([
      {
        code: "OVERLAY_DEADLINE_LATER",
        line: "WARD",
        scope: null,
        central: { vi: "15/12", en: "15/12" },
        attempted: { vi: "16/12" },
        forbiddenBy: { source: "Kế hoạch năm 2018 của Đảng ủy phường" },
      },
    ]);
    expect(refusals(EDITION_2018, late("01-05", 1))).toHaveLength(1);
    expect(() => refusals(EDITION_2018, late("12-15"))).toThrow("nothing was refused");
  });

  it("gives a scope a day of its own later than every unit's", () => {
    const [everyUnit] = EDITION_2018.deadlines;
    const dated = {
      ...EDITION_2018,
      deadlines: [{ ...everyUnit!, value: { ...everyUnit!.value, beforeMonthDay: "12-31" } }],
    };
    const overlay = makeOverlay({
      editionCode: "2018",
      deadlines: [{ scope: "WARD", text: vi("Xong"), beforeMonthDay: "01-02", yearOffset: 1 }],
    });
    expect(refusals(dated, overlay)).toMatchObject([{ code: "OVERLAY_DEADLINE_LATER" }]);
    expect(() => refusals(EDITION_2019, { ...overlay, editionCode: "2019" })).toThrow("nothing was refused");
  });

  it("belongs to another edition", () => {
    expect(refusals(EDITION_2019, makeOverlay({ editionCode: "2018" }))).toMatchObject([
      {
        code: "OVERLAY_OF_OTHER_EDITION",
        central: { vi: "2019" },
        attempted: { vi: "2018" },
        forbiddenBy: {
          source: "Hướng dẫn 16-HD/BTCTW (2018), chú thích 2 của Mẫu 03-HD KĐ.ĐG 2018",
          certainty: "DERIVED",
        },
      },
    ]);
  });

  it("stands above what is above it, or beside it", () => {
    const above = makeOverlay(province);
    expect(refusals(EDITION_2019, makeOverlay(), above)).toMatchObject([
      { code: "OVERLAY_LEVELS_OUT_OF_ORDER", line: "PROVINCE", central: { vi: "Đảng ủy phường Bồ Đề" } },
    ]);
    const other = makeOverlay({ unit: { id: "ward-2", name: "Phường khác" } });
    expect(refusals(EDITION_2019, makeOverlay(), other)).toMatchObject([
      { code: "OVERLAY_LEVELS_OUT_OF_ORDER" },
    ]);
    const unit = (id: string) => makeOverlay({ level: "UNIT", unit: { id, name: id } });
    expect(() => refusals(EDITION_2019, above, unit("a"), unit("b"))).toThrow("nothing was refused");
  });

  it("comes twice from one unit", () => {
    expect(refusals(EDITION_2019, makeOverlay(), makeOverlay({ level: "UNIT" }))).toMatchObject([
      { code: "OVERLAY_UNIT_TWICE", line: "ward-1" },
    ]);
  });

  it("speaks of a kind of subject that the edition does not rate", () => {
    const edition = { ...EDITION_2019, subjects: { ...EDITION_2019.subjects, CADRE: null } };
    const overlay = makeOverlay({ refinements: [{ kind: "CADRE" }], limits: [{ kind: "CADRE" }] });
    expect(refusals(edition, overlay)).toMatchObject([
      { code: "OVERLAY_KIND_NOT_RATED", line: "CADRE", scope: { kind: "CADRE" } },
    ]);
  });
});

describe("refusals", () => {
  it("are named all at once, those of one kind of subject not again for each of its posts", () => {
    const overlay = makeOverlay({
      refinements: [
        { kind: "MEMBER", leavesOut: ["I.1", "I.2"] },
        { kind: "MEMBER", postTitle: "Bí thư chi bộ", leavesOut: ["I.3"] },
        { kind: "MEMBER", postTitle: "Phó bí thư chi bộ", leavesOut: ["I.3"] },
      ],
      limits: [{ kind: "MEMBER", quotaSharePercent: 30 }],
    });
    const other = makeOverlay({ ...province, editionCode: "2018" });
    expect(refusals(EDITION_2019, other, overlay).map((it) => [it.code, it.line, it.scope])).toEqual([
      ["OVERLAY_OF_OTHER_EDITION", "2018", null],
      ["OVERLAY_LINE_DROPPED", "I.1", { kind: "MEMBER" }],
      ["OVERLAY_LINE_DROPPED", "I.2", { kind: "MEMBER" }],
      ["OVERLAY_QUOTA_RAISED", "QUOTA", { kind: "MEMBER" }],
      ["OVERLAY_LINE_DROPPED", "I.3", { kind: "MEMBER", postTitle: "Bí thư chi bộ" }],
      ["OVERLAY_LINE_DROPPED", "I.3", { kind: "MEMBER", postTitle: "Phó bí thư chi bộ" }],
    ]);
  });

  it("name the group of posts and the post they are about", () => {
    const scope = { kind: "MEMBER", post: "LEADER", postTitle: "Bí thư chi bộ" } as const;
    const overlay = makeOverlay({ refinements: [{ ...scope, leavesOut: ["I.1"] }] });
    expect(refusals(EDITION_2019, overlay).map((it) => it.scope)).toEqual([scope]);
  });

  it("name the article of 2025 that has lower levels concretise, and how sure that is", () => {
    const [refusal] = refusals(SMALL_POINTS_EDITION, makeMemberOverlay({ leavesOut: ["I.1"] }, points));
    expect(refusal?.forbiddenBy).toMatchObject({
      source: "Quy định 366-QĐ/TW (2025), Điều 3.3",
      certainty: "DERIVED",
      note: { vi: expect.stringContaining("cụ thể hóa") },
    });
  });

  it("have a code that the dashboard has words for", () => {
    for (const code of OVERLAY_REFUSALS) expect(CODES).toContain(code);
  });
});
