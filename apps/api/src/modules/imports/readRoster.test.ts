import { describe, expect, it } from "vitest";
import {
  HEADINGS,
  inventedRow,
  makeCsv,
  makeWorkbook,
  makeZip,
  textRow,
  workbookParts,
} from "../../testing/rosterFiles.js";
import { RosterReader } from "./RosterReader.js";
import { readRoster } from "./readRoster.js";
import { proposeFields, ROSTER_FIELDS, ROSTER_HEADINGS } from "./rosterField.js";

const ROSTER = textRow(1, HEADINGS) + textRow(2, inventedRow(0, "Chi bộ 1"));
const refusal = (bytes: Buffer) =>
  readRoster(bytes).then(
    () => null,
    (error) => error.refusal,
  );

describe("a roster as it comes", () => {
  it("is read from a workbook with its days, numbers and row numbers", async () => {
    const grid = await readRoster(
      await makeWorkbook([
        HEADINGS,
        ["Nguyễn Văn An", new Date("1960-05-12"), "Nam", "03/02/1990", 12_345_678, "Chi bộ 1"],
      ]),
    );
    expect(grid.headings).toEqual(HEADINGS);
    expect(grid.rows).toEqual([
      {
        row: 2,
        cells: ["Nguyễn Văn An", { day: "1960-05-12" }, "Nam", "03/02/1990", 12_345_678, "Chi bộ 1"],
      },
    ]);
  });

  it("keeps the sheet's row numbers over titles, empty rows and rows that are not written", async () => {
    const sheet = textRow(3, HEADINGS) + textRow(4, inventedRow(0, "A")) + textRow(9, inventedRow(1, "B"));
    const grid = await readRoster(makeZip(workbookParts(textRow(1, ["DANH SÁCH ĐẢNG VIÊN"]) + sheet)));
    expect(grid.rows.map((it) => it.row)).toEqual([4, 9]);
  });

  it("has headings in any order, in capitals, without diacritics or with remarks in brackets", () => {
    expect(
      proposeFields([
        "SỐ THẺ ĐẢNG VIÊN",
        "ho va ten",
        "Ngày sinh (ngày/tháng/năm)",
        "Nam/Nữ",
        "Cột lạ",
        "Họ tên",
      ]),
    ).toEqual(["CARD_NUMBER", "FULL_NAME", "BIRTH_DATE", "GENDER", null, null]);
  });

  it("names no heading twice, so that a heading means one field", () => {
    const all = ROSTER_FIELDS.flatMap((field) =>
      ROSTER_HEADINGS[field].map((heading) => ({ heading, field })),
    );
    for (const { heading, field } of all) expect(proposeFields([heading])).toEqual([field]);
  });

  it("may have its headings in two rows, and a row of column numbers below them", async () => {
    const grid = await readRoster(
      makeCsv([
        ["TT", "Họ và tên", "Ngày sinh", "Vào Đảng", ""],
        ["", "", "", "Ngày vào Đảng", "Ngày chính thức"],
        ["1", "2", "3", "4", "5"],
        ["1", "Nguyễn Văn An", "12/05/1960", "03/02/1990", "03/02/1991"],
      ]),
    );
    expect(proposeFields(grid.headings)).toEqual([
      null,
      "FULL_NAME",
      "BIRTH_DATE",
      "ADMITTED_ON",
      "OFFICIAL_ON",
    ]);
    expect(grid.rows.map((it) => it.row)).toEqual([4]);
  });

  it.each([",", ";", "\t"])(
    "is read from CSV separated by %j, with and without byte order mark, and in UTF-16",
    async (delimiter) => {
      const plain = makeCsv([HEADINGS, inventedRow(0, "Chi bộ 1")], delimiter);
      const marked = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), plain]);
      const wide = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(plain.toString("utf8"), "utf16le")]);
      for (const bytes of [plain, marked, wide]) expect((await readRoster(bytes)).headings).toEqual(HEADINGS);
    },
  );
});

describe("a file that is refused", () => {
  it.each([
    // "Họ và tên, Nguyễn Văn Hùng, Trần Thị Hường" as each program of old would write it.
    ["TCVN3", "Hä vµ tªn,NguyÔn V¨n Hïng,TrÇn ThÞ H­êng,§Æng §øc"],
    ["VNI", "Hoï vaø teân,Nguyeãn Vaên Huøng,Traàn Thò Höôøng,Ñaëng Ñöùc"],
  ])("for text in %s, which must be converted first", async (encoding, text) => {
    expect(await refusal(Buffer.from(text, "latin1"))).toEqual({
      code: "WRONG_ENCODING",
      arguments: { encoding },
    });
  });

  it("for text in Windows-1258", async () => {
    // H o + nặng, v à (a + huyền), t ê n, Nguyê + ngã n
    const text = Buffer.from([
      0x48, 0x6f, 0xf2, 0x20, 0x76, 0x61, 0xcc, 0x20, 0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e,
    ]);
    expect(await refusal(text)).toEqual({ code: "WRONG_ENCODING", arguments: { encoding: "WINDOWS_1258" } });
  });

  it("for what is no roster: old workbook, encrypted workbook, PDF, other archive, picture", async () => {
    const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
    expect(await refusal(ole)).toEqual({ code: "FILE_TYPE", arguments: { kind: "XLS" } });
    const locked = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await refusal(locked)).toMatchObject({ code: "FILE_ENCRYPTED" });
    expect(await refusal(Buffer.from("%PDF-1.7\n"))).toMatchObject({ arguments: { kind: "PDF" } });
    expect(await refusal(makeZip([{ name: "word/document.xml", content: "<a/>" }]))).toMatchObject({
      arguments: { kind: "ZIP" },
    });
    expect(await refusal(Buffer.from("89504e470d0a1a0a0000", "hex"))).toMatchObject({
      arguments: { kind: "OTHER" },
    });
  });

  it("for being too large, cut off, empty or without headings or rows", async () => {
    expect(await refusal(Buffer.alloc(5 * 1024 * 1024 + 1, 65))).toMatchObject({
      code: "FILE_TOO_LARGE",
      arguments: { limitMegabytes: 5 },
    });
    const whole = makeZip(workbookParts(ROSTER));
    expect(await refusal(whole.subarray(0, whole.length - 30))).toMatchObject({ code: "FILE_CORRUPT" });
    expect(await refusal(Buffer.alloc(0))).toMatchObject({ code: "NO_ROWS" });
    expect(
      await refusal(
        makeCsv([
          ["a", "b"],
          ["1", "2"],
        ]),
      ),
    ).toMatchObject({ code: "NO_HEADER" });
    expect(await refusal(makeCsv([HEADINGS]))).toMatchObject({ code: "NO_ROWS" });
    expect(await refusal(makeZip(workbookParts("not xml at all <<<")))).not.toBeNull();
  });

  it("for an archive part that unpacks to a thousand times its size", async () => {
    const bomb = makeZip([
      ...workbookParts(ROSTER),
      { name: "xl/media/image1.png", content: Buffer.alloc(20 * 1024 * 1024) },
    ]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toEqual({ code: "FILE_SUSPICIOUS", arguments: { reason: "RATIO" } });
  });

  it("for parts that are larger together than they may be, or than they say", async () => {
    const noise = Buffer.from(Array.from({ length: 600_000 }, (_, it) => (it * 2_654_435_761) >>> 24));
    const parts = Array.from({ length: 6 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: noise,
      claims: { size: 10_000_000 },
    }));
    expect(await refusal(makeZip([...workbookParts(ROSTER), ...parts]))).toMatchObject({
      arguments: { reason: "UNPACKED_SIZE" },
    });
    const liar = { name: "xl/styles.xml", content: Buffer.alloc(3_000_000, 32), claims: { size: 100 } };
    expect(await refusal(makeZip([...workbookParts(ROSTER), liar]))).toMatchObject({
      arguments: { reason: "UNPACKED_SIZE" },
    });
  });

  it.each([
    ["DUPLICATE_ENTRY", { name: "XL/workbook.xml", content: "<a/>" }],
    ["PATH", { name: "../../etc/passwd", content: "x" }],
    ["PATH", { name: "/etc/passwd", content: "x" }],
    ["MACRO", { name: "xl/vbaProject.bin", content: "x" }],
    ["EXTERNAL_LINK", { name: "xl/externalLinks/externalLink1.xml", content: "<a/>" }],
    [
      "DOCTYPE",
      {
        name: "xl/sharedStrings.xml",
        content: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><sst/>',
      },
    ],
  ])("for a suspicious archive: %s", async (reason, part) => {
    expect(await refusal(makeZip([...workbookParts(ROSTER), part]))).toEqual({
      code: "FILE_SUSPICIOUS",
      arguments: { reason },
    });
  });

  it("for twenty thousand entries, and for an encrypted one", async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ name: `a${index}`, content: "" }));
    expect(await refusal(makeZip([...workbookParts(ROSTER), ...many]))).toMatchObject({
      arguments: { reason: "TOO_MANY_ENTRIES" },
    });
    const locked = { name: "xl/styles.xml", content: "<a/>", claims: { flags: 0x0801 } };
    expect(await refusal(makeZip([...workbookParts(ROSTER), locked]))).toMatchObject({
      code: "FILE_ENCRYPTED",
    });
  });

  it("for one cell in the last corner of the sheet", async () => {
    const corner = `<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`;
    expect(await refusal(makeZip(workbookParts(ROSTER + corner)))).toEqual({
      code: "TOO_MANY_COLUMNS",
      arguments: { columns: 16_384, limit: 60 },
    });
    const deep = `<row r="900000"><c r="A900000" t="inlineStr"><is><t>x</t></is></c></row>`;
    expect(await refusal(makeZip(workbookParts(ROSTER + deep)))).toMatchObject({ code: "TOO_MANY_ROWS" });
  });

  it("for three hundred thousand rows, in a workbook and in CSV", async () => {
    const cells = Array.from(
      { length: 300_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${(index * 7919) % 100_003}</v></c></row>`,
    );
    expect(await refusal(makeZip(workbookParts(cells.join(""))))).toMatchObject({
      code: "TOO_MANY_ROWS",
      arguments: { rows: 300_000, limit: 12_500 },
    });
    const lines = Buffer.from(`Họ và tên,Ngày sinh\n${"a,b\n".repeat(300_000)}`);
    expect(await refusal(lines)).toMatchObject({ code: "TOO_MANY_ROWS" });
  });
});

describe("the worker that reads", () => {
  it("gives the roster and hands refusals on", async () => {
    const reader = new RosterReader();
    expect((await reader.read(makeZip(workbookParts(ROSTER)))).rows).toHaveLength(1);
    await expect(reader.read(Buffer.from("%PDF-"))).rejects.toMatchObject({ refusal: { code: "FILE_TYPE" } });
  });

  it("is ended when it takes too long, or more memory than it may", async () => {
    const file = makeZip(workbookParts(ROSTER));
    await expect(new RosterReader({ timeLimitMs: 1 }).read(file)).rejects.toMatchObject({
      refusal: { code: "READING_TOO_LONG" },
    });
    const rows = Array.from({ length: 12_000 }, (_, index) => inventedRow(index, "Chi bộ 1"));
    await expect(
      new RosterReader({ heapLimitMb: 16 }).read(await makeWorkbook([HEADINGS, ...rows])),
    ).rejects.toMatchObject({
      refusal: { code: "FILE_SUSPICIOUS", arguments: { reason: "MEMORY" } },
    });
  });
});
