import { describe, expect, it } from "vitest";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import { refusalTextOf } from "./refusalTextOf";

const code = "EXCELLENT_QUOTA_EXCEEDED";
const figures = { allowed: 1, proposed: 2, exceededBy: 1 };

describe("the text of a refused quota", () => {
  it.each([
    { args: figures, key: code, names: "%{allowed}" },
    { args: { ...figures, group: "Nhóm A" }, key: `${code}_IN_GROUP`, names: "%{group}" },
    { args: { ...figures, group: null }, key: `${code}_OUTSIDE_GROUPS`, names: "%{exceededBy}" },
  ])("is $key", ({ args, key, names }) => {
    expect(refusalTextOf({ code, arguments: args })).toBe(key);
    for (const { errors } of [vi, en]) expect(errors[key as keyof typeof errors]).toContain(names);
  });

  it("of any other refusal is the text of its code", () =>
    expect(refusalTextOf({ code: "NOT_FOUND", arguments: { group: "Nhóm A" } })).toBe("NOT_FOUND"));
});
