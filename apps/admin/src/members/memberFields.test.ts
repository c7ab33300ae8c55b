import { describe, expect, it } from "vitest";
import { differingFields, fieldsInput, mergeConflict } from "./memberFields";

const typed = {
  fullName: "Nguyễn Thị Hòa",
  birthDate: "1950-09-05",
  gender: "FEMALE",
  admittedOn: "1975-02-03",
};

describe("fieldsInput", () => {
  it("stores empty boxes as null and text trimmed", () => {
    const input = fieldsInput({ ...typed, occupation: "  Hưu trí ", note: "   ", badge: "" });
    expect(input).toMatchObject({ occupation: "Hưu trí", note: null, badge: null, isStateEmployee: false });
  });

  it("stores a name pasted in decomposed form in the composed one", () => {
    expect(fieldsInput({ ...typed, fullName: "Nguyễn Thị Hòa".normalize("NFD") }).fullName).toBe(
      "Nguyễn Thị Hòa",
    );
  });
});

describe("differingFields", () => {
  it("names the fields that differ, and no difference in spaces around the same text", () => {
    expect(differingFields({ ...typed, occupation: "Giáo viên" }, typed)).toEqual(["occupation"]);
    expect(
      differingFields({ ...typed, occupation: "Giáo viên" }, { ...typed, occupation: " Giáo viên " }),
    ).toEqual([]);
  });
});

describe("mergeConflict", () => {
  const base = { ...typed, occupation: "Giáo viên", residence: "Tổ 5", note: "" };

  it("takes over what only the other person changed, so that saving does not undo it", () => {
    const stored = { ...base, residence: "Tổ 6" };
    expect(mergeConflict(base, stored, { ...base, note: "đang gõ" })).toEqual({
      taken: ["residence"],
      disputed: [],
    });
  });

  it("asks about what both changed differently, and only about that", () => {
    const stored = { ...base, occupation: "Bác sĩ", residence: "Tổ 6" };
    const mine = { ...base, occupation: "Hưu trí", residence: "Tổ 6" };
    expect(mergeConflict(base, stored, mine)).toEqual({ taken: [], disputed: ["occupation"] });
  });
});
