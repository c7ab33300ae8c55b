import { describe, expect, it } from "vitest";
import { foldName } from "./foldName.js";
import { isCardNumber, isDossierNumber, isPlausibleName } from "./identifiers.js";
import { givenName, nameSortKey } from "./nameSortKey.js";
import { normaliseParagraphs, normaliseText } from "./normaliseText.js";

describe("foldName", () => {
  it.each([
    ["Nguyễn Thị Hòa", "nguyen thi hoa"],
    ["Nguyễn Thị Hoà", "nguyen thi hoa"],
    ["NGUYỄN THỊ HÒA".normalize("NFD"), "nguyen thi hoa"],
    ["  Đỗ   Văn  Ước ", "do van uoc"],
    ["Ðặng Thùy Trâm", "dang thuy tram"],
    ["Ɖinh Quý", "dinh quy"],
    ["Lê\u200B Ngọc Ánh", "le ngoc anh"],
  ])("%s is searched as %s", (name, folded) => expect(foldName(name)).toBe(folded));
});

describe("nameSortKey", () => {
  it("puts the given name first, each word with its tone behind it", () => {
    expect(nameSortKey("Nguyễn Thị Hòa")).toBe("hoa1 nguyên3 thi5");
    expect(nameSortKey("Nguyễn Thị Hoà")).toBe("hoa1 nguyên3 thi5");
    expect(nameSortKey("ĐỖ ĐỨC")).toBe("đưc4 đô3");
  });

  it("sorts as a Vietnamese list does: given name, its tone, then family name", () => {
    const sorted = [
      "Vũ Thị An",
      "Lê Ân",
      "Trần Văn Đạt",
      "Vũ Hoa",
      "Bùi Hòa",
      "Lê Hòa",
      "Đỗ Hỏa",
      "Phạm Hoan",
      "Nguyễn Văn Ước",
    ];
    const order = new Intl.Collator("vi").compare;
    const shuffled = [...sorted].reverse();
    expect(shuffled.sort((a, b) => order(nameSortKey(a), nameSortKey(b)))).toEqual(sorted);
  });

  it("knows the given name of one word and of none", () => {
    expect(givenName("Nguyễn Thị  Hòa ")).toBe("Hòa");
    expect(givenName("")).toBe("");
    expect(nameSortKey("")).toBe("");
  });
});

describe("normaliseText", () => {
  it("gives NFC with single spaces and reports nothing for good text", () => {
    expect(normaliseText(" Nguyễn \t Thị\u00A0Hòa\n".normalize("NFD"))).toEqual({
      text: "Nguyễn Thị Hòa",
      problems: [],
    });
  });

  it("removes and reports invisible, control and replacement characters", () => {
    expect(normaliseText("Lê\u200B Văn\u0007 B\uFFFDc")).toEqual({
      text: "Lê Văn B c",
      problems: ["ZERO_WIDTH_CHARACTER", "CONTROL_CHARACTER", "REPLACEMENT_CHARACTER"],
    });
  });

  it("keeps the lines of a longer text", () => {
    expect(normaliseParagraphs("Ưu  điểm:\r\n\r\n\r\n\r\n - đoàn kết \u000B\n").text).toBe(
      "Ưu điểm:\n\n- đoàn kết",
    );
  });
});

describe("identifiers", () => {
  it.each([
    ["Nguyễn Thị Hòa", true],
    ["H'Hen Niê", true],
    ["K'Brêu Y-Jut", true],
    ["Nguyễn Văn A", true],
    ["Hòa", false],
    ["Nguyễn 2", false],
    ["Nguyễn Văn\u0000 An", false],
    ["", false],
    [`${"Nguyễn ".repeat(20)}An`, false],
  ])("%j is a plausible name: %s", (name, expected) => expect(isPlausibleName(name)).toBe(expected));

  it.each([
    ["12345678", true],
    ["1234567", false],
    ["123456789", false],
    ["1234567a", false],
  ])("%s is a card number: %s", (text, expected) => expect(isCardNumber(text)).toBe(expected));

  it.each([
    ["123456A", true],
    ["123456ABC", true],
    ["123456LĐ", true],
    ["123456abc", true],
    ["123456", false],
    ["123456ABCD", false],
    ["12345AB", false],
  ])("%s is a dossier number: %s", (text, expected) => expect(isDossierNumber(text)).toBe(expected));
});
