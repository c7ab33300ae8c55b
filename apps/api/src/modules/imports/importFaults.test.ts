import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { HEADINGS, makeCsv } from "../../testing/rosterFiles.js";
import { useImports } from "../../testing/rosterImports.js";

const t = useImports();

describe("the dry run of a roster", () => {
  it("names every faulty cell by row, column, value and reason, and then applies nothing", async () => {
    const heads = [...HEADINGS, "Số lý lịch", "Số CCCD", "Dân tộc", "Ngày chính thức", "Tình trạng"];
    const good = [
      "Phạm Thu An",
      "01/01/1970",
      "Nữ",
      "01/01/1995",
      "20000001",
      "Tổ dân phố số 1",
      "",
      "",
      "",
      "",
      "",
    ];
    const bad = (column: number, value: string): string[] =>
      good.map((it, index) => (index === column ? value : it));
    const cases: [string[], string, string][] = [
      [bad(0, ""), "REQUIRED", "A"],
      [bad(0, "Phạm"), "NAME_IMPLAUSIBLE", "A"],
      [bad(0, "Phạm Thu Аn"), "LOOKALIKE_LETTER", "A"],
      [bad(0, "NguyÔn V¨n An"), "LEGACY_FONT", "A"],
      [bad(0, "Phạm\u200b Thu An"), "FORBIDDEN_CHARACTER", "A"],
      [bad(1, "31/02/1970"), "DATE_IMPOSSIBLE", "B"],
      [bad(1, "hôm qua"), "DATE_FORMAT", "B"],
      [bad(1, "1970"), "DATE_AMBIGUOUS", "B"],
      [bad(1, "01/01/2019"), "DATE_FUTURE", "B"],
      [bad(1, "01/01/1980"), "TOO_YOUNG", "D"],
      [bad(1, "02/01/1995"), "DATE_ORDER", "D"],
      [bad(2, "Khác"), "UNKNOWN_VALUE", "C"],
      [bad(4, "123"), "CARD_NUMBER_FORMAT", "E"],
      [bad(4, "00123457"), "NUMBER_TAKEN", "E"],
      [bad(5, "Tổ dân phố số 77"), "UNKNOWN_CELL", "F"],
      [bad(6, "12A"), "DOSSIER_NUMBER_FORMAT", "G"],
      [bad(7, "12"), "NATIONAL_ID_FORMAT", "H"],
      [bad(8, "K".repeat(51)), "TEXT_TOO_LONG", "I"],
      [bad(9, "01/01/1990"), "DATE_ORDER", "J"],
      [bad(10, "Chính thức"), "REQUIRED", "J"],
      [bad(10, "Chuyển đi"), "UNKNOWN_VALUE", "K"],
    ];
    // Each row has its own card number and name, so that no row is taken for another.
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const lines = cases.map(([line], index) =>
      line.map((it, column) => {
        if (column === 4 && it === "20000001") return String(20_000_001 + index);
        return column === 0 && it === "Phạm Thu An" ? `Phạm Thu ${letters[index]}n` : it;
      }),
    );
    const holder = ["Vũ Thị Tư", "02/09/1970", "Nữ", "19/05/1995", "00123457", "Tổ dân phố số 2"];
    await t.apply((await t.check(makeCsv([HEADINGS, holder]))).id);
    const before = await t.snapshot();
    const checked = await t.check(makeCsv([heads, ...lines]));
    const found = checked.faults.items.map((it) => [it.row, it.code, it.column]);
    expect(found).toEqual(cases.map(([, code, column], index) => [index + 2, code, column]));
    expect(checked.counts.faultyRows).toBe(cases.length);
    expect(checked.faults.items.find((it) => it.code === "UNKNOWN_CELL")).toMatchObject({
      heading: "Chi bộ",
      value: "Tổ dân phố số 77",
      arguments: [{ name: "nearest", value: expect.stringContaining("Chi bộ Tổ dân phố số") }],
    });
    const errors = await t.tryApply(checked.id);
    expect(errors[0]?.extensions).toMatchObject({
      code: "ROSTER_HAS_FAULTS",
      arguments: { faults: cases.length },
    });
    expect(await t.snapshot()).toEqual(before);
    const workbook = await t.app.inject({ url: `/files/imports/${checked.id}/errors.xlsx` });
    const sheet = await readSheet(workbook.rawPayload);
    expect(sheet).toHaveLength(cases.length + 1);
    expect(sheet[6]?.slice(0, 5)).toEqual([
      7,
      "B",
      "Ngày sinh",
      "31/02/1970",
      "Ngày không có trong lịch. Đề nghị xem lại ngày và tháng.",
    ]);
  });

  it("finds what is twice in the file, and one person behind two spellings", async () => {
    const row = (name: string, card: string) => [
      name,
      "05/05/1955",
      "Nam",
      "05/05/1985",
      card,
      "Tổ dân phố số 1",
    ];
    const checked = await t.check(
      makeCsv([
        HEADINGS,
        row("Đỗ Hoà Bình", "30000001"),
        row("Ngô Văn Tám", "30000001"),
        row("ĐỖ HÒA BÌNH", "30000003"),
        row("Đỗ Hoà Bình", ""),
      ]),
    );
    expect(checked.faults.items.map((it) => [it.row, it.code])).toEqual([
      [3, "DUPLICATE_IN_FILE"],
      [5, "DUPLICATE_IN_FILE"],
    ]);
    expect(checked.duplicates.map((it) => [it.row, it.matchedBy, it.otherRow])).toEqual([
      [3, "CARD_NUMBER", 2],
      [4, "NAME_AND_BIRTH_DATE", 2],
      [5, "NAME_AND_BIRTH_DATE", 2],
    ]);
  });

  it("does not choose between two members, and leaves members of other cells where they are", async () => {
    const heads = [...HEADINGS, "Số lý lịch"];
    const line = (name: string, card: string, cell: string, dossier: string) => [
      name,
      "06/06/1966",
      "Nam",
      "06/06/1996",
      card,
      cell,
      dossier,
    ];
    const stored = [
      line("Cao Văn Ba", "40000001", "Tổ dân phố số 1", "111111AB"),
      line("Cao Văn Bốn", "40000002", "Tổ dân phố số 2", "222222AB"),
    ];
    await t.apply((await t.check(makeCsv([heads, ...stored]))).id);
    const mixed = await t.check(
      makeCsv([heads, line("Cao Văn Ba", "40000001", "Tổ dân phố số 1", "222222AB")]),
    );
    expect(mixed.faults.items.map((it) => [it.code, it.column])).toEqual([["CONFLICTING_MATCH", "G"]]);
    const own = t.cells[0]?.id ?? "";
    const elsewhere = await t.check(makeCsv([heads, line("Cao Văn Bốn", "40000002", "", "222222AB")]), own);
    expect(elsewhere.faults.items.map((it) => [it.code, it.column])).toEqual([["MEMBER_ELSEWHERE", "E"]]);
  });

  it("takes nobody into a cell whose roster names another one", async () => {
    const [own] = t.cells;
    const line = (name: string, card: string, cell: string) => [
      name,
      "06/06/1966",
      "Nam",
      "06/06/1996",
      card,
      cell,
    ];
    const lines = [
      line("Tạ Văn Năm", "40000005", "Tổ dân phố số 1"),
      line("Tạ Văn Sáu", "40000006", "Tổ dân phố số 2"),
      line("Tạ Văn Bảy", "40000007", ""),
    ];
    const checked = await t.check(makeCsv([HEADINGS, ...lines]), own?.id);
    expect(checked.faults.items.map((it) => [it.row, it.code, it.column])).toEqual([
      [3, "UNKNOWN_CELL", "F"],
    ]);
  });
});
