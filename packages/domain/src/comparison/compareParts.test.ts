import { describe, expect, it } from "vitest";
import { STATUTE_BALLOT } from "../editions/ballots.js";
import type { Condition, ConditionRule, LevelConditions } from "../editions/condition.js";
import type { CriteriaTree } from "../editions/criterion.js";
import type { Edition } from "../editions/edition.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import type { FormReference } from "../editions/form.js";
import { LEVEL_NAMES } from "../editions/levelNames.js";
import { MEMBER_CRITERIA } from "../editions/memberCriteria.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { sourceCondition } from "../editions/sourceCondition.js";
import type { Sourced } from "../editions/sourced.js";
import type { Finding } from "./changeDraft.js";
import { compareBallots } from "./compareBallots.js";
import { compareCoded } from "./compareCoded.js";
import { compareConditions } from "./compareConditions.js";
import { compareCriteria } from "./compareCriteria.js";
import { compareDocuments } from "./compareDocuments.js";
import { compareEvaluators } from "./compareEvaluators.js";
import { compareForms } from "./compareForms.js";
import { compareParticipations } from "./compareParticipations.js";
import { compareQuotas } from "./compareQuotas.js";
import { compareScales } from "./compareScales.js";

const from = { source: "Điều 1", certainty: "SOURCED" } as const;
const sourced = <T>(value: T): Sourced<T> => ({ value, ...from });
const told = (findings: readonly Finding[]) => findings.map((it) => [it.kind, it.text.vi]);
const condition = (code: Condition["code"], rule: ConditionRule): Condition =>
  sourceCondition(code, rule, from);
const share = (numerator: number, denominator = 100): ConditionRule => ({
  kind: "SHARE",
  of: "TASKS_LATE",
  is: "AT_MOST",
  numerator,
  denominator,
});

function conditions(
  own: Partial<LevelConditions["required"]> & Partial<LevelConditions> = {},
): LevelConditions {
  const { EXCELLENT = [], GOOD = [], SATISFACTORY = [], unsatisfactoryWhen = [], otherwise = null } = own;
  return { required: { EXCELLENT, GOOD, SATISFACTORY }, unsatisfactoryWhen, otherwise };
}

describe("compareConditions", () => {
  const compare = (a: LevelConditions, b: LevelConditions) => told(compareConditions(a, b, LEVEL_NAMES));
  const late = condition("TASKS_LATE_WITHIN_LIMIT", share(20));

  it("finds a condition that moved to another level, and does not call it new or gone", () => {
    expect(compare(conditions({ SATISFACTORY: [late] }), conditions({ GOOD: [late] }))).toEqual([
      [
        "MOVED",
        "Điều kiện “Nhiệm vụ chậm tiến độ không vượt quá 20%” chuyển từ mức Hoàn thành nhiệm vụ sang mức Hoàn thành tốt nhiệm vụ.",
      ],
    ]);
  });

  it("calls the same condition with other figures at another level gone and new", () => {
    const stricter = condition("TASKS_LATE_WITHIN_LIMIT", share(10));
    expect(
      compare(conditions({ SATISFACTORY: [late] }), conditions({ GOOD: [stricter] })).map(([kind]) => kind),
    ).toEqual(["NEW", "GONE"]);
  });

  it("finds the same share under another name of the condition", () => {
    const onTime = condition("TASKS_ALL_ON_TIME", share(0));
    expect(compare(conditions({ GOOD: [late] }), conditions({ GOOD: [onTime] }))).toEqual([
      [
        "CHANGED",
        "Điều kiện của mức Hoàn thành tốt nhiệm vụ thay đổi: nay “100% nhiệm vụ bảo đảm tiến độ, chất lượng”, trước “Nhiệm vụ chậm tiến độ không vượt quá 20%”.",
      ],
    ]);
  });

  it("finds the same kind of link with another level", () => {
    const good = condition("STATE_RATING_AT_LEAST_GOOD", { kind: "STATE_RATING_AT_LEAST", level: "GOOD" });
    const best = condition("STATE_RATING_EXCELLENT", { kind: "STATE_RATING_AT_LEAST", level: "EXCELLENT" });
    expect(compare(conditions({ GOOD: [good] }), conditions({ GOOD: [best] })).map(([kind]) => kind)).toEqual(
      ["CHANGED"],
    );
  });

  it("says in figures what changed where the wording stayed", () => {
    const rule = { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" } as const;
    const was = condition("DISUNITY_CONCLUDED", rule);
    const is = condition("DISUNITY_CONCLUDED", { ...rule, whenMitigated: "WEIGHED" });
    const [finding] = compareConditions(
      conditions({ unsatisfactoryWhen: [was] }),
      conditions({ unsatisfactoryWhen: [is] }),
      LEVEL_NAMES,
    );
    expect(finding).toMatchObject({ kind: "CHANGED", before: { vi: "có kết luận thì tính" } });
    expect(finding?.text.vi).toMatch(
      /^Trường hợp xếp loại Không hoàn thành nhiệm vụ thay đổi: “Cấp có thẩm quyền kết luận mất đoàn kết, bè phái”: nay “.*xem xét.*”, trước “có kết luận thì tính”\.$/,
    );
  });

  it("leaves alone a rule written in another order", () => {
    const other = condition("TASKS_LATE_WITHIN_LIMIT", {
      denominator: 100,
      numerator: 20,
      is: "AT_MOST",
      of: "TASKS_LATE",
      kind: "SHARE",
    });
    expect(compare(conditions({ GOOD: [late] }), conditions({ GOOD: [other] }))).toEqual([]);
  });

  it("says whether a person decides when no level fits", () => {
    const { otherwise } = EDITION_2019.subjects.MEMBER.conditions;
    expect(compare(conditions({ otherwise }), conditions())).toEqual([
      [
        "CHANGED",
        "Không mức nào khớp thì cấp có thẩm quyền quyết định; không còn đương nhiên xếp Không hoàn thành nhiệm vụ.",
      ],
    ]);
    expect(compare(conditions(), conditions({ otherwise }))).toEqual([
      ["CHANGED", "Không đạt mức Hoàn thành nhiệm vụ thì xếp loại Không hoàn thành nhiệm vụ."],
    ]);
  });
});

describe("compareCriteria", () => {
  const tree = (
    change: (criteria: CriteriaTree["criteria"]) => CriteriaTree["criteria"],
  ): Sourced<CriteriaTree> => sourced({ ...MEMBER_CRITERIA, criteria: change(MEMBER_CRITERIA.criteria) });
  const compare = (change: Parameters<typeof tree>[0]) =>
    told(compareCriteria(sourced(MEMBER_CRITERIA), tree(change)));
  const edit = (code: string, own: object) => (all: CriteriaTree["criteria"]) =>
    all.map((it) => (it.code === code ? { ...it, ...own } : it));

  it("finds nothing in the same tree, nor in an equal one", () => {
    expect(compareCriteria(sourced(MEMBER_CRITERIA), sourced(MEMBER_CRITERIA))).toEqual([]);
    expect(compare((all) => [...all])).toEqual([]);
  });

  it("finds a line under another number moved, new and gone lines beside it", () => {
    expect(
      compare((all) => [
        ...all.filter((it) => it.code !== "IV").map((it) => (it.code === "III" ? { ...it, code: "V" } : it)),
        { code: "VI", group: "IV", isResult: false, text: { vi: "Chuyển đổi số", en: "Digital work" } },
      ]),
    ).toEqual([
      ["NEW", "Thêm tiêu chí VI Chuyển đổi số."],
      [
        "MOVED",
        "Tiêu chí “Thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm” chuyển từ mục III sang mục V.",
      ],
      ["GONE", "Bỏ tiêu chí IV Khắc phục hạn chế, khuyết điểm đã được chỉ ra."],
    ]);
  });

  it("finds a line reworded, under the same number or another", () => {
    expect(compare(edit("I.4", { text: { vi: "Tác phong, lề lối", en: "Style" } }))).toEqual([
      [
        "CHANGED",
        "Tiêu chí I.4 ghi lại nội dung: “Tác phong, lề lối” (trước: “Tác phong, lề lối làm việc”).",
      ],
    ]);
    const longer = "Thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu trong năm";
    expect(
      compare(edit("III", { code: "V", text: { vi: longer, en: longer } })).map(([kind]) => kind),
    ).toEqual(["MOVED", "CHANGED"]);
  });

  it("does not take texts without words for alike", () => {
    const dash = { code: "V", group: "IV", isResult: false, text: { vi: "–", en: "–" } };
    expect(compare((all) => [...all.slice(0, -1), dash]).map(([kind]) => kind)).toEqual(["NEW", "GONE"]);
  });

  it("finds a line that became a result, or stopped being one", () => {
    expect(compare(edit("I.4", { isResult: true }))).toEqual([
      ["CHANGED", "Tiêu chí I.4 Tác phong, lề lối làm việc nay tính là tiêu chí kết quả."],
    ]);
    expect(compare(edit("II.1", { isResult: false })).map(([, text]) => text)[0]).toContain(
      "không còn tính là tiêu chí kết quả",
    );
  });

  it("tells a set that has little in common with the old one as a whole", () => {
    const fresh = ["Năng lực", "Chuyển đổi số", "Dân vận"].map((vi, index) => ({
      code: `A.${index}`,
      group: "I",
      isResult: false,
      text: { vi, en: vi },
    }));
    const [whole, ...rest] = compareCriteria(
      sourced(MEMBER_CRITERIA),
      tree((all) => [...fresh, all[0]!]),
    );
    expect(whole).toMatchObject({
      kind: "CHANGED",
      text: { vi: "Bộ tiêu chí được thay mới: 4 tiêu chí thay cho 8 tiêu chí trước đây." },
    });
    expect(whole?.before?.vi).toContain("II. Thực hiện chức trách, nhiệm vụ được giao");
    expect(rest).toEqual([]);
  });
});

describe("compareQuotas", () => {
  const quota = (own: Partial<QuotaRule> = {}): Sourced<QuotaRule> =>
    sourced({ sharePercent: 20, group: "SIMILAR_ROLES", rounding: "FLOOR", hardBlock: false, ...own });
  it.each([
    [null, null, []],
    [quota(), quota({ rounding: "CEIL" }), []],
    [
      quota({ exceptionSharePercent: 25 }),
      quota(),
      [["GONE", "Không còn ngoại lệ: cấp có thẩm quyền được quyết định đến 25% nơi có thành tích nổi trội."]],
    ],
    [
      quota({ exceptionSharePercent: 25 }),
      quota({ exceptionSharePercent: 22 }),
      [
        [
          "CHANGED",
          "Ngoại lệ nay cấp có thẩm quyền được quyết định đến 22% nơi có thành tích nổi trội (trước: 25%).",
        ],
      ],
    ],
    [
      quota(),
      null,
      [
        [
          "GONE",
          "Không còn khống chế: số Hoàn thành xuất sắc nhiệm vụ không quá 20% số Hoàn thành tốt nhiệm vụ.",
        ],
      ],
    ],
  ] as const)("case %#", (before, after, expected) =>
    expect(told(compareQuotas(before, after))).toEqual(expected),
  );
});

describe("compareBallots", () => {
  it.each([
    [null, null, []],
    [null, STATUTE_BALLOT, [["NEW", "Có bỏ phiếu: mức đủ số phiếu là mức tập thể đề nghị."]]],
    [STATUTE_BALLOT, null, [["GONE", "Không còn bỏ phiếu."]]],
  ] as const)("case %#", (before, after, expected) =>
    expect(told(compareBallots(before, after))).toEqual(expected),
  );
});

describe("compareScales", () => {
  const points = (...maxPoints: number[]) =>
    sourced({
      kind: "POINTS",
      groups: maxPoints.map((it, index) => ({ code: `${index}`, maxPoints: it })),
    } as const);
  it("tells points shared out otherwise", () =>
    expect(told(compareScales(points(30, 70), points(40, 60)))).toEqual([
      ["CHANGED", "Chấm theo thang 100 điểm (40 + 60), thay cho chấm theo thang 100 điểm (30 + 70)."],
    ]));
});

describe("compareCoded", () => {
  const rule = (code: string, vi: string) => ({ code, text: { vi, en: vi }, ...from });
  it("tells what is new, said otherwise, and gone", () =>
    expect(
      told(
        compareCoded(
          "ORDER",
          [rule("A", "một"), rule("B", "hai"), rule("C", "ba")],
          [rule("A", "một"), rule("B", "hai mới"), rule("D", "bốn")],
        ),
      ),
    ).toEqual([
      ["CHANGED", "Thay đổi: hai mới (trước: hai)."],
      ["NEW", "Mới: bốn."],
      ["GONE", "Bỏ: ba."],
    ]));
});

describe("compareDocuments", () => {
  const other = {
    number: "Quy định 1-QĐ/TW",
    issuedOn: "2026-01-02",
    title: { vi: "Quy định", en: "Regulation" },
  };
  const edition = (own: Partial<Edition>): Edition => ({ ...EDITION_2018, supplements: [], ...own });
  it("tells a regulation replaced, gone, and letters that came and went", () => {
    expect(told(compareDocuments(edition({}), edition({ regulation: other })))).toEqual([
      ["CHANGED", "Quy định 1-QĐ/TW ngày 02/01/2026 thay Quy định 132-QĐ/TW ngày 08/03/2018."],
    ]);
    expect(told(compareDocuments(edition({}), edition({ regulation: null })))).toEqual([
      ["GONE", "Không còn Quy định 132-QĐ/TW ngày 08/03/2018."],
    ]);
    expect(told(compareDocuments(edition({ regulation: null }), edition({ regulation: null })))).toEqual([]);
    expect(told(compareDocuments(edition({ supplements: [other] }), edition({})))).toEqual([
      ["GONE", "Không còn áp dụng Quy định 1-QĐ/TW ngày 02/01/2026."],
    ]);
  });
});

describe("compareEvaluators", () => {
  const evaluator = sourced({
    subjectKind: "MEMBER",
    side: "BELOW",
    role: "SUBORDINATE_UNITS",
    text: { vi: "Quần chúng", en: "The people" },
    formCode: null,
    onlyWithinFunction: false,
  } as const);
  it("tells evaluators without a sheet, and that there are none any more", () => {
    expect(told(compareEvaluators([], [evaluator], "MEMBER"))).toEqual([
      ["NEW", "Chủ thể tham gia đánh giá: cấp dưới (Quần chúng)."],
    ]);
    expect(told(compareEvaluators([evaluator], [], "MEMBER"))).toEqual([
      ["GONE", "Không còn phiếu của chủ thể tham gia đánh giá."],
    ]);
    expect(told(compareEvaluators([evaluator], [evaluator], "CADRE"))).toEqual([]);
  });
});

describe("compareParticipations", () => {
  const text = { vi: "", en: "" };
  it("tells cases that came, went and changed", () => {
    const was = {
      EXEMPT: { treatment: "OUT", text, ...from },
      SICK_LEAVE_CAP: { treatment: "CAPPED", cap: "SATISFACTORY", text, ...from },
      LEFT: { treatment: "OUT", text, ...from },
    } as const;
    const is = {
      EXEMPT: { treatment: "OUT", text, ...from },
      SICK_LEAVE_CAP: { treatment: "RATED", text, effect: { vi: "Theo việc làm", en: "On work" }, ...from },
      DECEASED: { treatment: "OUT", text, ...from },
    } as const;
    expect(told(compareParticipations(was, is))).toEqual([
      [
        "CHANGED",
        "Nghỉ ốm từ 3 tháng trở lên trong năm: nay kiểm điểm và xếp loại, theo việc làm (trước: xếp loại, không quá mức Hoàn thành nhiệm vụ).",
      ],
      ["NEW", "Đã từ trần: không kiểm điểm, không xếp loại."],
      ["GONE", "Đã ra khỏi Đảng: không còn quy định riêng (trước: không kiểm điểm, không xếp loại)."],
    ]);
  });
});

describe("compareForms", () => {
  const form = (code: string, vi: string, items: string[] = []): Sourced<FormReference> =>
    sourced({
      code,
      title: { vi, en: vi },
      subjectKinds: ["MEMBER"],
      fields: items.map((item, index) => ({ code: `${index}`, label: { vi: item, en: item }, kind: "TEXT" })),
    });
  const compare = (before: Sourced<FormReference>[], after: Sourced<FormReference>[]) =>
    told(compareForms(before, after));

  it("knows a form by what it is for: another year in its code is no change", () =>
    expect(compare([form("Mẫu 05-HD 2018", "Sổ tay")], [form("Mẫu 5-HD 2019", "Sổ tay")])).toEqual([]));

  it("tells items that were added, dropped, or both", () => {
    const base = form("Mẫu 1", "Sổ tay", ["Ưu điểm nổi bật", "Khuyết điểm"]);
    expect(compare([base], [form("Mẫu 1", "Sổ tay", ["Ưu điểm nổi bật"])])).toEqual([
      ["CHANGED", "Mẫu 1 (Sổ tay) thay đổi. Bỏ mục: Khuyết điểm."],
    ]);
    expect(
      compare([base], [form("Mẫu 1", "Sổ tay", ["Ưu điểm nổi bật", "Khuyết điểm", "Chữ ký số"])]),
    ).toEqual([["CHANGED", "Mẫu 1 (Sổ tay) thay đổi. Thêm mục: Chữ ký số."]]);
    expect(compare([base], [form("Mẫu 1", "Sổ tay", ["Ưu điểm nổi bật", "Cam kết"])])).toEqual([
      ["CHANGED", "Mẫu 1 (Sổ tay) thay đổi. Thêm mục: Cam kết. Bỏ mục: Khuyết điểm."],
    ]);
  });

  it("does not call one self-review divided while it is still there", () => {
    const own = form("Mẫu 02", "Bản kiểm điểm cá nhân");
    const leader = form("Mẫu 02B", "Bản kiểm điểm cá nhân giữ chức vụ lãnh đạo");
    expect(compare([own], [own, leader]).map(([kind]) => kind)).toEqual(["NEW"]);
  });
});
