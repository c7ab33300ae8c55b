import { describe, expect, it } from "vitest";
import type { MemberFieldsFragment } from "../graphql/generated/graphql";
import { differingFields, fieldsInput } from "./memberFields";

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
  const stored = { ...fieldsInput(typed), occupation: "Giáo viên" } as unknown as MemberFieldsFragment;

  it("names the fields that someone else changed, and only those", () => {
    expect(differingFields(stored, typed)).toEqual(["occupation"]);
  });

  it("finds no difference in spaces around the same text", () => {
    expect(differingFields(stored, { ...typed, occupation: " Giáo viên " })).toEqual([]);
  });
});
