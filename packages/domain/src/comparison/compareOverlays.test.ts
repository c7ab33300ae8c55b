import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { applyOverlays } from "../overlay/applyOverlays.js";
import type { Overlay } from "../overlay/overlay.js";
import { makeMemberOverlay, makeOverlay, makeShareCondition } from "../testing/overlayBuilders.js";
import { SMALL_POINTS_EDITION } from "../testing/smallEditions.js";
import type { Change } from "./change.js";
import { compareEditions } from "./compareEditions.js";
import { compareOverlays } from "./compareOverlays.js";

function refine(edition: Edition, ...overlays: Overlay[]) {
  const verdict = applyOverlays(edition, overlays);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals));
  return verdict.refined;
}

const told = (changes: readonly Change[]) => changes.map((it) => [it.area, it.kind, it.text.vi]);
const vi = (text: string) => ({ vi: text });
const document = (number: string) => ({ number, issuedOn: "2019-11-20" });

describe("compareOverlays", () => {
  it("between plain editions is the comparison of editions", () =>
    expect(compareOverlays(EDITION_2018, EDITION_2019)).toEqual(compareEditions(EDITION_2018, EDITION_2019)));

  it("tells a ward this year against last year, with the document each line comes from", () => {
    const last = makeMemberOverlay(
      {
        details: [{ code: "II.2", evidence: [vi("Sổ theo dõi")], anchors: { EXCELLENT: vi("Vượt 10%") } }],
        conditions: [
          makeShareCondition("UNSATISFACTORY", "TASKS_TOO_FEW_DONE", {
            of: "TASKS_DONE",
            is: "LESS_THAN",
            numerator: 60,
            denominator: 100,
          }),
        ],
      },
      { document: document("Hướng dẫn 03-HD/ĐU") },
    );
    const now = makeMemberOverlay({
      adds: [{ code: "I.5", group: "I", isResult: false, text: vi("Chuyển đổi số") }],
      details: [
        { code: "II.2", evidence: [vi("Ảnh chụp sản phẩm")], anchors: { EXCELLENT: vi("Vượt 20%") } },
      ],
      conditions: [
        makeShareCondition("UNSATISFACTORY", "TASKS_TOO_FEW_DONE", {
          of: "TASKS_DONE",
          is: "LESS_THAN",
          numerator: 70,
          denominator: 100,
        }),
      ],
    });
    const changes = compareOverlays(refine(EDITION_2019, last), refine(EDITION_2019, now));
    expect(told(changes)).toEqual([
      ["DOCUMENTS", "CHANGED", "Đảng ủy phường Bồ Đề: Hướng dẫn 05-HD/ĐU thay Hướng dẫn 03-HD/ĐU."],
      [
        "CONDITIONS",
        "CHANGED",
        "Đảng viên: Trường hợp xếp loại Không hoàn thành nhiệm vụ thay đổi: nay “Chỉ hoàn thành dưới 70% các chỉ tiêu, nhiệm vụ được giao trong năm”, trước “Chỉ hoàn thành dưới 60% các chỉ tiêu, nhiệm vụ được giao trong năm”.",
      ],
      ["CRITERIA", "NEW", "Đảng viên: Thêm tiêu chí I.5 Chuyển đổi số."],
      ["CRITERIA", "NEW", "Đảng viên: Tiêu chí II.2, minh chứng: thêm “Ảnh chụp sản phẩm”."],
      ["CRITERIA", "NEW", "Đảng viên: Tiêu chí II.2, cấp độ Xuất sắc: thêm “Vượt 20%”."],
      ["CRITERIA", "GONE", "Đảng viên: Tiêu chí II.2, minh chứng: bỏ “Sổ theo dõi”."],
      ["CRITERIA", "GONE", "Đảng viên: Tiêu chí II.2, cấp độ Xuất sắc: bỏ “Vượt 10%”."],
    ]);
    expect(changes[1]?.sources.map((it) => it.source)).toEqual([
      "Hướng dẫn 03-HD/ĐU (Đảng ủy phường Bồ Đề)",
      "Hướng dẫn 05-HD/ĐU (Đảng ủy phường Bồ Đề)",
    ]);
  });

  it("tells units that came and went, and what a smaller quota is now", () => {
    const ward = makeOverlay({ limits: [{ kind: "MEMBER", quotaSharePercent: 15 }] });
    const unit = makeOverlay({ level: "UNIT", unit: { id: "cell-5", name: "Chi bộ 5" } });
    expect(told(compareOverlays(refine(EDITION_2019, unit), refine(EDITION_2019, ward)))).toEqual([
      ["DOCUMENTS", "NEW", "Đảng ủy phường Bồ Đề có bản cụ thể hóa: Hướng dẫn 05-HD/ĐU."],
      ["DOCUMENTS", "GONE", "Chi bộ 5 không còn bản cụ thể hóa Hướng dẫn 05-HD/ĐU."],
      [
        "QUOTA",
        "CHANGED",
        "Đảng viên: Nay số Hoàn thành xuất sắc nhiệm vụ không quá 15% số Hoàn thành tốt nhiệm vụ (trước: 20%).",
      ],
    ]);
    expect(compareOverlays(refine(EDITION_2019, ward), refine(EDITION_2019, ward))).toEqual([]);
  });

  it("tells points by line, and those that a new line brings", () => {
    const overlay = (first: number, own: Partial<Overlay> = {}) =>
      makeMemberOverlay(
        {
          details: [
            { code: "I.1", maxPointsTenths: first },
            { code: "I.2", maxPointsTenths: 300 - first },
          ],
        },
        { editionCode: "2025", ...own },
      );
    const points = (a: number, b: number) =>
      told(
        compareOverlays(refine(SMALL_POINTS_EDITION, overlay(a)), refine(SMALL_POINTS_EDITION, overlay(b))),
      );
    expect(points(100, 125)).toEqual([
      ["CRITERIA", "CHANGED", "Đảng viên: Tiêu chí I.1: điểm tối đa nay là 12,5 điểm (trước: 10 điểm)."],
      ["CRITERIA", "CHANGED", "Đảng viên: Tiêu chí I.2: điểm tối đa nay là 17,5 điểm (trước: 20 điểm)."],
    ]);
    const divided = makeMemberOverlay(
      {
        adds: ["a", "b"].map((name) => ({
          code: `I.2.${name}`,
          group: "I",
          isResult: false,
          text: vi(`Phần ${name} riêng`),
          maxPointsTenths: 100,
        })),
        details: [{ code: "I.1", maxPointsTenths: 100 }],
      },
      { editionCode: "2025" },
    );
    const texts = compareOverlays(refine(SMALL_POINTS_EDITION), refine(SMALL_POINTS_EDITION, divided));
    expect(told(texts).map(([, , text]) => text)).toContain(
      "Đảng viên: Tiêu chí I.2.a: điểm tối đa nay là 10 điểm (trước: chưa quy định).",
    );
    const back = compareOverlays(refine(SMALL_POINTS_EDITION, overlay(100)), refine(SMALL_POINTS_EDITION));
    expect(told(back).map(([, , text]) => text)).toContain(
      "Đảng viên: Tiêu chí I.1: điểm tối đa nay là chưa quy định (trước: 10 điểm).",
    );
  });

  it("names the post or group of posts that alone is concerned", () => {
    const line = (code: string) => ({ code, group: "I", isResult: false, text: vi(`Riêng ${code}`) });
    const ward = makeOverlay({
      refinements: [
        { kind: "MEMBER", postTitle: "Bí thư chi bộ", adds: [line("I.6")] },
        { kind: "MEMBER", post: "NON_LEADER", details: [{ code: "I.1", evidence: [vi("Bản cam kết")] }] },
        { kind: "MEMBER", post: "NON_LEADER", postTitle: "Tổ trưởng", adds: [line("I.7")] },
        { kind: "CADRE", post: "LEADER", details: [{ code: "I.1", evidence: [vi("Kế hoạch")] }] },
      ],
    });
    const last = makeOverlay({ refinements: [{ kind: "MEMBER", postTitle: "Chi ủy viên" }] });
    expect(
      told(compareOverlays(refine(EDITION_2019, last), refine(EDITION_2019, ward))).filter(
        ([, kind]) => kind === "NEW",
      ),
    ).toEqual([
      ["SUBJECTS", "NEW", "Cá nhân giữ chức vụ lãnh đạo, quản lý: có tiêu chí, điều kiện hoặc mẫu riêng."],
      [
        "SUBJECTS",
        "NEW",
        "Cá nhân không giữ chức vụ lãnh đạo, quản lý: có tiêu chí, điều kiện hoặc mẫu riêng.",
      ],
      [
        "CRITERIA",
        "NEW",
        "Cá nhân giữ chức vụ lãnh đạo, quản lý: Tiêu chí I.1, minh chứng: thêm “Kế hoạch”.",
      ],
      [
        "CRITERIA",
        "NEW",
        "Cá nhân không giữ chức vụ lãnh đạo, quản lý; Tổ trưởng (Cá nhân không giữ chức vụ lãnh đạo, quản lý): Tiêu chí I.1, minh chứng: thêm “Bản cam kết”.",
      ],
      ["CRITERIA", "NEW", "Bí thư chi bộ: Thêm tiêu chí I.6 Riêng I.6."],
      [
        "CRITERIA",
        "NEW",
        "Tổ trưởng (Cá nhân không giữ chức vụ lãnh đạo, quản lý): Thêm tiêu chí I.7 Riêng I.7.",
      ],
    ]);
  });

  it("names a group of posts that only last year's overlay knew", () => {
    const last = makeOverlay({
      refinements: [
        {
          kind: "MEMBER",
          post: "OUTSIDE_POLITICAL_SYSTEM",
          details: [{ code: "I.1", evidence: [vi("Xác nhận")] }],
        },
      ],
    });
    expect(told(compareOverlays(refine(EDITION_2019, last), refine(EDITION_2019)))).toContainEqual([
      "CRITERIA",
      "GONE",
      "Đảng viên không làm việc trong hệ thống chính trị: Tiêu chí I.1, minh chứng: bỏ “Xác nhận”.",
    ]);
  });

  it("with another edition adds its notes and leaves out kinds that only one rates", () => {
    const edition: Edition = { ...EDITION_2018, subjects: { ...EDITION_2018.subjects, CADRE: null } };
    const texts = told(compareOverlays(refine(edition), EDITION_2019)).map(([, , text]) => text);
    expect(texts.some((it) => it?.includes("ghi cụ thể"))).toBe(true);
    expect(texts).toContain("Cán bộ lãnh đạo, quản lý: Lần đầu được đánh giá, xếp loại cùng đợt.");
  });
});
