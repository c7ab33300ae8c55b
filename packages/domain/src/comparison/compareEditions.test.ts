import { describe, expect, it } from "vitest";
import type { Edition, EditionCode } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import { CHANGE_AREA_TEXTS, CHANGE_AREAS, CHANGE_KINDS, type Change } from "./change.js";
import { compareEditions } from "./compareEditions.js";

const between = (from: EditionCode, to: EditionCode) =>
  compareEditions(editionByCode(from), editionByCode(to));
const STEPS: [EditionCode, EditionCode][] = [
  ["2014", "2018"],
  ["2018", "2019"],
  ["2019", "2023"],
  ["2023", "2025"],
];

/** One sentence of the list of changes between editions, and where it is found. */
interface Row {
  says: string;
  from: EditionCode;
  to: EditionCode;
  area: Change["area"];
  kind: Change["kind"];
  /** Words of the sentence, all of them. */
  words: string[];
  subjectKinds?: Change["subjectKinds"];
}

const rows: Row[] = [
  {
    says: "one central regulation of the Politburo for collectives and individuals",
    from: "2014",
    to: "2018",
    area: "DOCUMENTS",
    kind: "NEW",
    words: ["Lần đầu có một quy định chung của Bộ Chính trị", "Quy định 132-QĐ/TW ngày 08/03/2018"],
  },
  {
    says: "leadership collectives and cadres are now rated in the same exercise",
    from: "2014",
    to: "2018",
    area: "SUBJECTS",
    kind: "NEW",
    words: ["Tập thể lãnh đạo, quản lý; Cán bộ lãnh đạo, quản lý: Lần đầu được đánh giá, xếp loại"],
    subjectKinds: ["COLLECTIVE", "CADRE"],
  },
  {
    says: "one set of four levels replaces TSVM/yếu kém and đủ tư cách/vi phạm tư cách",
    from: "2014",
    to: "2018",
    area: "LEVELS",
    kind: "CHANGED",
    words: ["một bộ bốn mức cho mọi đối tượng", "Hoàn thành xuất sắc nhiệm vụ", "Không hoàn thành nhiệm vụ"],
    subjectKinds: [],
  },
  {
    says: "TSVM and yếu kém are gone for organisations",
    from: "2014",
    to: "2018",
    area: "LEVELS",
    kind: "CHANGED",
    words: ["thay cho “Trong sạch, vững mạnh; Yếu kém”"],
    subjectKinds: ["ORGANISATION"],
  },
  {
    says: "đủ tư cách and vi phạm tư cách are gone for members",
    from: "2014",
    to: "2018",
    area: "LEVELS",
    kind: "CHANGED",
    words: ["Đủ tư cách, hoàn thành xuất sắc nhiệm vụ", "Vi phạm tư cách hoặc không hoàn thành nhiệm vụ"],
    subjectKinds: ["MEMBER"],
  },
  {
    says: "the 100-point sheet is replaced by grades",
    from: "2014",
    to: "2018",
    area: "SCALE",
    kind: "CHANGED",
    words: ["Xuất sắc – Tốt – Trung bình – Kém, không chấm điểm", "thay cho chấm theo thang 100 điểm"],
  },
  {
    says: "local point tables go with it",
    from: "2014",
    to: "2018",
    area: "SCALE",
    kind: "GONE",
    words: ["Quyết định 2566-QĐ/TU năm 2017"],
  },
  {
    says: "criteria are wider and to be quantified locally",
    from: "2014",
    to: "2018",
    area: "CRITERIA",
    kind: "CHANGED",
    words: ["Tiêu chí rộng hơn trước", "cụ thể hóa, lượng hóa"],
  },
  ...(
    [
      ["Mẫu 03", "ORGANISATION", "tổ chức đảng"],
      ["Mẫu 04", "COLLECTIVE", "tập thể lãnh đạo, quản lý"],
      ["Mẫu 05", "MEMBER", "đảng viên"],
    ] as const
  ).flatMap(([form, kind, of]): Row[] => [
    {
      says: `${form} is a new sheet`,
      from: "2014",
      to: "2018",
      area: "FORMS",
      kind: "NEW",
      words: [`${form}-HD KĐ.ĐG 2018: Phiếu phân tích chất lượng và đánh giá, xếp loại ${of}`],
    },
    {
      says: `${form} is filled by several evaluating subjects`,
      from: "2014",
      to: "2018",
      area: "EVALUATORS",
      kind: kind === "MEMBER" ? "CHANGED" : "NEW",
      words: [`Chủ thể tham gia đánh giá ghi ${form}-HD KĐ.ĐG 2018`, "cấp trên (", "cùng cấp ("],
      subjectKinds: [kind],
    },
  ]),
  {
    says: "a cap of 20 % of HTT on HTXS",
    from: "2014",
    to: "2018",
    area: "QUOTA",
    kind: "NEW",
    words: [
      "Hoàn thành xuất sắc nhiệm vụ không quá 20% số Hoàn thành tốt nhiệm vụ",
      "từng tổ chức cơ sở đảng",
    ],
    subjectKinds: ["MEMBER"],
  },
  {
    says: "27 signs spelt out as 82 items",
    from: "2014",
    to: "2018",
    area: "FORMS",
    kind: "NEW",
    words: ["27 biểu hiện suy thoái (82 nội dung"],
  },
  {
    says: "the army lists 23 differences",
    from: "2014",
    to: "2018",
    area: "DOCUMENTS",
    kind: "NEW",
    words: ["Hướng dẫn 1758 ngày 10/10/2018", "23 điểm khác"],
  },
  {
    says: "the 82-item annex is dropped",
    from: "2018",
    to: "2019",
    area: "FORMS",
    kind: "GONE",
    words: ["27 biểu hiện suy thoái (82 nội dung"],
  },
  {
    says: "suspended members are excluded",
    from: "2018",
    to: "2019",
    area: "PARTICIPATION",
    kind: "CHANGED",
    words: ["Đảng viên: Bị đình chỉ sinh hoạt đảng: nay không kiểm điểm, không xếp loại"],
  },
  {
    says: "members suspended from the committee are still in",
    from: "2018",
    to: "2019",
    area: "PARTICIPATION",
    kind: "CHANGED",
    words: ["Bị đình chỉ sinh hoạt cấp ủy: nay kiểm điểm và xếp loại"],
  },
  {
    says: "level conditions are made concrete: 80 %, 50 %, 20 %",
    from: "2018",
    to: "2019",
    area: "CONDITIONS",
    kind: "CHANGED",
    words: ["ít nhất 80%", "ít nhất 50%", "trên 20%"],
  },
  {
    says: "members under six months leave the list",
    from: "2019",
    to: "2023",
    area: "PARTICIPATION",
    kind: "CHANGED",
    words: [
      "Mới kết nạp dưới 6 tháng: nay không kiểm điểm, không xếp loại (trước: kiểm điểm nhưng chưa xếp loại)",
    ],
  },
  {
    says: "two types of collective",
    from: "2019",
    to: "2023",
    area: "SUBJECTS",
    kind: "CHANGED",
    words: ["tập thể cấp ủy và tập thể lãnh đạo, quản lý"],
  },
  {
    says: "at least 50 % above requirement",
    from: "2019",
    to: "2023",
    area: "CONDITIONS",
    kind: "NEW",
    words: [
      "Đảng viên",
      "Mức Hoàn thành xuất sắc nhiệm vụ thêm điều kiện: Có ít nhất 50% nhiệm vụ hoàn thành vượt mức",
    ],
  },
  {
    says: "the self-review is split into 02A and 02B",
    from: "2019",
    to: "2023",
    area: "FORMS",
    kind: "CHANGED",
    words: ["Mẫu 02-HD KĐ.ĐG 2019 (Bản kiểm điểm cá nhân) tách thành 2 mẫu", "Mẫu 02A", "Mẫu 02B"],
  },
  {
    says: "the quota counts in groups of similar roles",
    from: "2019",
    to: "2023",
    area: "QUOTA",
    kind: "CHANGED",
    words: ["từng nhóm đối tượng có vị trí, vai trò", "trước: từng tổ chức cơ sở đảng"],
    subjectKinds: ["MEMBER"],
  },
  {
    says: "100 points, 30 and 70",
    from: "2023",
    to: "2025",
    area: "SCALE",
    kind: "CHANGED",
    words: ["Chấm theo thang 100 điểm (30 + 70), thay cho chấm từng tiêu chí theo cấp độ"],
    subjectKinds: [],
  },
  {
    says: "quarterly evaluation",
    from: "2023",
    to: "2025",
    area: "PROVISIONS",
    kind: "NEW",
    words: ["Kết quả đánh giá hằng quý"],
  },
  {
    says: "term, annual and ad-hoc reviews",
    from: "2023",
    to: "2025",
    area: "PROVISIONS",
    kind: "NEW",
    words: ["Kiểm điểm định kỳ hằng năm hoặc khi có yêu cầu", "nhiệm kỳ"],
  },
  {
    says: "2B of 2023 is 2A of 2025",
    from: "2023",
    to: "2025",
    area: "FORMS",
    kind: "MOVED",
    words: ["giữ chức vụ lãnh đạo, quản lý: nay là Mẫu 02A-HD KĐ.ĐG 2025, trước là Mẫu 02B-HD KĐ.ĐG 2023"],
  },
  {
    says: "2A of 2023 is 2B of 2025",
    from: "2023",
    to: "2025",
    area: "FORMS",
    kind: "MOVED",
    words: [
      "không giữ chức vụ lãnh đạo, quản lý: nay là Mẫu 02B-HD KĐ.ĐG 2025, trước là Mẫu 02A-HD KĐ.ĐG 2023",
    ],
  },
  {
    says: "the letters A and B change their meaning",
    from: "2023",
    to: "2025",
    area: "FORMS",
    kind: "CHANGED",
    words: ["Lưu ý: Mẫu 2A không còn là “Bản kiểm điểm cá nhân không giữ chức vụ"],
  },
  {
    says: "form 2C for members outside the political system",
    from: "2023",
    to: "2025",
    area: "FORMS",
    kind: "NEW",
    words: ["Mẫu 02C", "không làm việc trong hệ thống chính trị"],
  },
  {
    says: "30 % above requirement",
    from: "2023",
    to: "2025",
    area: "CONDITIONS",
    kind: "CHANGED",
    words: ["Đảng viên", "nay “Có ít nhất 30% nhiệm vụ hoàn thành vượt mức yêu cầu”, trước “Có ít nhất 50%"],
  },
  {
    says: "the quota up to 25 % by decision",
    from: "2023",
    to: "2025",
    area: "QUOTA",
    kind: "NEW",
    words: ["Ngoại lệ mới", "25%"],
    subjectKinds: [],
  },
  {
    says: "the decision to rate again has a form, number 03",
    from: "2023",
    to: "2025",
    area: "FORMS",
    kind: "NEW",
    words: ["Mẫu 03-HD KĐ.ĐG 2025: Quyết định đánh giá, xếp loại lại"],
  },
  {
    says: "form 03 is another paper than before",
    from: "2023",
    to: "2025",
    area: "FORMS",
    kind: "CHANGED",
    words: ["Mẫu 03 là phiếu phân tích chất lượng tổ chức đảng; nay Mẫu 03 là quyết định"],
  },
  {
    says: "form 03 changed its meaning since 2019",
    from: "2019",
    to: "2025",
    area: "FORMS",
    kind: "CHANGED",
    words: [
      "Lưu ý: Mẫu 3 không còn là “Phiếu phân tích chất lượng",
      "nay là “Quyết định đánh giá, xếp loại lại",
    ],
  },
  {
    says: "the dossier may be electronic",
    from: "2023",
    to: "2025",
    area: "PROVISIONS",
    kind: "NEW",
    words: ["dữ liệu điện tử"],
  },
  {
    says: "the district level is gone",
    from: "2023",
    to: "2025",
    area: "PROVISIONS",
    kind: "NEW",
    words: ["Không còn cấp huyện"],
  },
];

describe("compareEditions says that", () => {
  it.each(rows)("$to against $from: $says", ({ from, to, area, kind, words, subjectKinds }) => {
    const found = between(from, to).filter(
      (it) => it.area === area && it.kind === kind && words.every((word) => it.text.vi.includes(word)),
    );
    expect(found).toHaveLength(1);
    if (subjectKinds) expect(found[0]?.subjectKinds).toEqual(subjectKinds);
  });
});

describe("compareEditions", () => {
  it.each(STEPS)("from %s to %s reads well in both languages and names its sources", (from, to) => {
    const changes = between(from, to);
    expect(changes.length).toBeGreaterThan(15);
    for (const change of changes) {
      for (const text of [change.text, change.before, change.after]) {
        for (const words of text ? [text.vi, text.en] : []) {
          expect(words.trim()).not.toBe("");
          expect(words).not.toMatch(/undefined|null|\{|[A-Z]{3,}_/);
        }
      }
      expect(change.text.vi).toMatch(/[.)”]$/);
      expect(change.sources.length).toBeGreaterThan(0);
      if (change.kind === "NEW") expect(change.before).toBeNull();
      if (change.kind === "GONE") expect(change.after).toBeNull();
    }
    expect(new Set(changes.map((it) => `${it.area} ${it.kind} ${it.text.vi}`)).size).toBe(changes.length);
  });

  it.each(STEPS)("from %s to %s begins with what matters most", (from, to) => {
    const order = between(from, to).map(
      (it) => CHANGE_AREAS.indexOf(it.area) * CHANGE_KINDS.length + CHANGE_KINDS.indexOf(it.kind),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("finds nothing between an edition and itself", () => {
    for (const code of ["2014", "2018", "2019", "2023", "2025"] as const)
      expect(between(code, code)).toEqual([]);
  });

  it("backwards turns new into gone, and adds no notes", () => {
    const back = between("2018", "2014");
    expect(back.find((it) => it.area === "QUOTA")).toMatchObject({
      kind: "GONE",
      text: { vi: expect.stringContaining("Không còn khống chế") },
    });
    expect(back.find((it) => it.area === "SUBJECTS" && it.subjectKinds.length > 0)).toMatchObject({
      kind: "GONE",
      text: { vi: "Tập thể lãnh đạo, quản lý; Cán bộ lãnh đạo, quản lý: Không còn được xếp loại." },
    });
    expect(back.some((it) => it.text.vi.includes("1758"))).toBe(false);
    expect(back.find((it) => it.area === "DOCUMENTS" && it.kind === "GONE")?.text.vi).toContain("132-QĐ/TW");
  });

  it("between editions far apart has the notes of every step", () => {
    const texts = between("2014", "2025")
      .map((it) => it.text.vi)
      .join("\n");
    for (const words of ["1758", "ít nhất 80%", "Mẫu 03 là phiếu"]) expect(texts).toContain(words);
  });

  it("does not repeat for each post what holds for the whole kind", () => {
    const edition = editionByCode("2025");
    const { MEMBER } = edition.subjects;
    const higher: Edition = {
      ...edition,
      subjects: {
        ...edition.subjects,
        MEMBER: {
          ...MEMBER,
          quota: { ...MEMBER.quota!, value: { ...MEMBER.quota!.value, sharePercent: 15 } },
        },
      },
    };
    const changes = compareEditions(edition, higher);
    expect(changes.map((it) => it.text.vi)).toEqual([
      "Đảng viên: Nay số Hoàn thành xuất sắc nhiệm vụ không quá 15% số Hoàn thành tốt nhiệm vụ (trước: 20%).",
    ]);
  });

  it("has a heading for every area", () => {
    for (const area of CHANGE_AREAS) expect(CHANGE_AREA_TEXTS[area].vi).not.toBe("");
  });
});
