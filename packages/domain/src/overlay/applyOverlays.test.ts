import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { makeMemberOverlay, makeOverlay, makeShareCondition } from "../testing/overlayBuilders.js";
import { SMALL_POINTS_EDITION } from "../testing/smallEditions.js";
import { applyOverlays } from "./applyOverlays.js";
import { criteriaFor } from "./criteriaFor.js";
import type { Overlay } from "./overlay.js";
import type { OverlayRefusal } from "./overlayRefusal.js";
import type { RefinedEdition } from "./refinedRules.js";

const member = { kind: "MEMBER" } as const;
const province = { level: "PROVINCE", unit: { id: "province-1", name: "Thành ủy" } } as const;
const district = { level: "DISTRICT", unit: { id: "district-1", name: "Quận ủy" } } as const;

function refine(base: Edition | RefinedEdition, ...overlays: Overlay[]): RefinedEdition {
  const verdict = applyOverlays(base, overlays);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals));
  return verdict.refined;
}

function refusals(base: Edition, ...overlays: Overlay[]): readonly OverlayRefusal[] {
  const verdict = applyOverlays(base, overlays);
  return verdict.ok ? [] : verdict.refusals;
}

const codes = (refined: RefinedEdition) =>
  refined.edition.subjects.MEMBER.criteria.value.criteria.map((it) => it.code);
const vi = (text: string) => ({ vi: text });
const divideResults = [
  { code: "II.2.a", group: "II", isResult: true, text: vi("Thu đảng phí đúng hạn") },
  {
    code: "II.2.b",
    group: "II",
    isResult: true,
    text: { vi: "Dự sinh hoạt chi bộ", en: "Attends the cell" },
  },
];

describe("applyOverlays", () => {
  it("divides a line, adds another to its group, and keeps the order of the sheet", () => {
    const refined = refine(
      EDITION_2019,
      makeMemberOverlay({
        adds: [
          { code: "I.5", group: "I", isResult: false, text: vi("Giữ mối liên hệ với nơi cư trú") },
          ...divideResults,
        ],
      }),
    );
    expect(codes(refined)).toEqual([
      "I.1",
      "I.2",
      "I.3",
      "I.4",
      "I.5",
      "II.1",
      "II.2.a",
      "II.2.b",
      "III",
      "IV",
    ]);
    const lines = criteriaFor(refined, member)?.lines ?? [];
    const origins = Object.fromEntries(lines.map((it) => [it.criterion.code, it.origin.level]));
    expect(origins).toMatchObject({ "I.1": "CENTRAL", "I.5": "WARD", "II.1": "CENTRAL", "II.2.a": "WARD" });
    const divided = lines.find((it) => it.criterion.code === "II.2.a");
    expect(divided).toMatchObject({
      partOf: "II.2",
      origin: { unit: { name: "Đảng ủy phường Bồ Đề" }, document: "Hướng dẫn 05-HD/ĐU" },
      criterion: { text: { vi: "Thu đảng phí đúng hạn", en: "Thu đảng phí đúng hạn" } },
    });
    expect(lines[0]?.origin).toEqual({ level: "CENTRAL", unit: null, document: "Mẫu 05-HD KĐ.ĐG 2019" });
  });

  it("keeps what the province asks of a line for each of the parts a ward divides it into", () => {
    const refined = refine(
      EDITION_2019,
      makeMemberOverlay(
        {
          details: [
            { code: "II.2", evidence: [vi("Sổ theo dõi nhiệm vụ")], anchors: { EXCELLENT: vi("Vượt 20%") } },
          ],
        },
        province,
      ),
      makeMemberOverlay({
        adds: [
          { ...divideResults[0]!, evidence: [vi("Biên lai")], anchors: { EXCELLENT: vi("Nộp trước hạn") } },
        ],
      }),
    );
    const line = criteriaFor(refined, member)?.lines.find((it) => it.criterion.code === "II.2.a");
    expect(line?.evidence.map((it) => [it.text.vi, it.origin.level])).toEqual([
      ["Sổ theo dõi nhiệm vụ", "PROVINCE"],
      ["Biên lai", "WARD"],
    ]);
    expect(line?.anchors.EXCELLENT?.map((it) => [it.text.en, it.origin.level])).toEqual([
      ["Vượt 20%", "PROVINCE"],
      ["Nộp trước hạn", "WARD"],
    ]);
    expect(line?.anchors.GOOD).toBeUndefined();
  });

  it("shares 30 and 70 points out to the last half point", () => {
    const shared = makeMemberOverlay(
      {
        details: [
          { code: "I.1", maxPointsTenths: 125 },
          { code: "I.2", maxPointsTenths: 175 },
          { code: "II.1", maxPointsTenths: 700 },
        ],
      },
      { ...province, editionCode: "2025" },
    );
    const divided = makeMemberOverlay(
      {
        adds: [
          { code: "I.2.a", group: "I", isResult: false, text: vi("Tự phê bình"), maxPointsTenths: 100 },
          { code: "I.2.b", group: "I", isResult: false, text: vi("Khắc phục"), maxPointsTenths: 75 },
        ],
      },
      { editionCode: "2025" },
    );
    const refined = refine(SMALL_POINTS_EDITION, shared, divided);
    expect(
      criteriaFor(refined, member)?.lines.map((it) => [
        it.criterion.code,
        it.maxPointsTenths,
        it.pointsOrigin?.level,
      ]),
    ).toEqual([
      ["I.1", 125, "PROVINCE"],
      ["I.2.a", 100, "WARD"],
      ["I.2.b", 75, "WARD"],
      ["II.1", 700, "PROVINCE"],
    ]);
  });

  it("lets a year of grades have local points of 100 in all", () => {
    const lines = EDITION_2019.subjects.MEMBER.criteria.value.criteria;
    const points = [100, 100, 100, 100, 200, 200, 100, 100];
    const details = lines.map(({ code }, index) => ({ code, maxPointsTenths: points[index]! }));
    expect(refusals(EDITION_2019, makeMemberOverlay({ details }))).toEqual([]);
    const one = details.map((it) => (it.code === "IV" ? { ...it, maxPointsTenths: 95 } : it));
    expect(refusals(EDITION_2019, makeMemberOverlay({ details: one }))).toMatchObject([
      {
        code: "OVERLAY_WEIGHTS_NOT_BALANCED",
        central: { vi: "100 điểm" },
        attempted: { vi: "99,5 điểm", en: "99.5 points" },
      },
    ]);
  });

  it("tightens a condition, adds another, and names the unit as the source", () => {
    const stricter = makeShareCondition("UNSATISFACTORY", "TASKS_TOO_FEW_DONE", {
      of: "TASKS_DONE",
      is: "LESS_THAN",
      numerator: 3,
      denominator: 5,
    });
    const refined = refine(
      EDITION_2019,
      makeMemberOverlay({
        conditions: [
          stricter,
          {
            level: "EXCELLENT",
            code: "PRODUCTS_SHOWN",
            rule: { kind: "JUDGED_BY_BODY" },
            text: vi("Có sáng kiến được phường công nhận"),
          },
        ],
      }),
      makeMemberOverlay(
        { conditions: [{ ...stricter, rule: { ...stricter.rule, numerator: 7, denominator: 10 } as never }] },
        { level: "UNIT", unit: { id: "cell-1", name: "Chi bộ 5" } },
      ),
    );
    const { conditions } = refined.edition.subjects.MEMBER;
    expect(conditions.unsatisfactoryWhen.find((it) => it.code === "TASKS_TOO_FEW_DONE")).toMatchObject({
      rule: { numerator: 7, denominator: 10 },
      text: { vi: "Chỉ hoàn thành dưới 70% các chỉ tiêu, nhiệm vụ được giao trong năm" },
      source: "Hướng dẫn 05-HD/ĐU (Chi bộ 5)",
      certainty: "SOURCED",
    });
    expect(conditions.required.EXCELLENT.at(-1)?.text.en).toBe("Có sáng kiến được phường công nhận");
    const [set] = refined.ruleSets.filter((it) => it.scope.kind === "MEMBER");
    expect(set?.conditionOrigins.map((it) => [it.level, it.code, it.origin.level])).toEqual([
      ["UNSATISFACTORY", "TASKS_TOO_FEW_DONE", "UNIT"],
      ["EXCELLENT", "PRODUCTS_SHOWN", "WARD"],
    ]);
  });

  it("lowers the quota, makes a majority heavier and a deadline earlier", () => {
    const refined = refine(
      EDITION_2018,
      makeOverlay({
        editionCode: "2018",
        limits: [
          {
            kind: "MEMBER",
            quotaSharePercent: 15,
            majority: { EXCELLENT: { kind: "AT_LEAST", numerator: 2, denominator: 3 } },
          },
        ],
        deadlines: [{ scope: "WARD", text: vi("Xong trước 10/12"), beforeMonthDay: "12-10", yearOffset: 0 }],
      }),
    );
    const { quota, ballot } = refined.edition.subjects.MEMBER;
    expect(quota).toMatchObject({
      value: { sharePercent: 15, rounding: "FLOOR" },
      source: "Hướng dẫn 05-HD/ĐU (Đảng ủy phường Bồ Đề)",
    });
    expect(ballot?.value.majority.EXCELLENT).toEqual({ kind: "AT_LEAST", numerator: 2, denominator: 3 });
    expect(ballot?.value.majority.GOOD.kind).toBe("MORE_THAN");
    expect(refined.edition.deadlines.map((it) => [it.value.scope, it.value.beforeMonthDay])).toEqual([
      ["EVERY_UNIT", null],
      ["WARD", "12-10"],
    ]);
    expect(EDITION_2018.subjects.MEMBER.quota?.value.sharePercent).toBe(20);
  });

  it("keeps the exception of the quota, and lets a unit lower it as well", () => {
    const quotaOf = (limits: object) =>
      refine(
        SMALL_POINTS_EDITION,
        makeOverlay({ editionCode: "2025", limits: [{ kind: "MEMBER", ...limits }] }),
      ).edition.subjects.MEMBER.quota?.value;
    expect(quotaOf({ quotaSharePercent: 18 })).toMatchObject({ sharePercent: 18, exceptionSharePercent: 25 });
    expect(quotaOf({ exceptionSharePercent: 20 })).toMatchObject({
      sharePercent: 20,
      exceptionSharePercent: 20,
    });
    expect(quotaOf({})).toMatchObject({ sharePercent: 20, exceptionSharePercent: 25 });
  });

  it("without overlays is the edition itself, line by line", () => {
    expect(refine(EDITION_2019).edition).toEqual(EDITION_2019);
  });

  it("takes one overlay after another, or all in one go, to the same result", () => {
    const first = makeMemberOverlay({ adds: divideResults }, province);
    const second = makeMemberOverlay({ postTitle: "Bí thư chi bộ", leavesOut: [] }, district);
    const third = makeMemberOverlay({
      post: "LEADER",
      adds: [{ code: "I.5", group: "I", isResult: false, text: vi("Nêu gương") }],
    });
    expect(refine(refine(refine(EDITION_2019, first), second), third)).toEqual(
      refine(EDITION_2019, first, second, third),
    );
  });

  it("cannot be changed afterwards", () => {
    const { quota } = refine(EDITION_2019, makeMemberOverlay({})).edition.subjects.MEMBER;
    expect(() => Object.assign(quota!.value, { sharePercent: 50 })).toThrow(TypeError);
  });
});
