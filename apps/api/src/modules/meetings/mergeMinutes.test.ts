import { describe, expect, it } from "vitest";
import { type KeptSection, mergeMinutes } from "./mergeMinutes.js";

const draft = (code: string, text: string) => ({ code, title: code, text });
const kept = (code: string, text: string, drafted = text): KeptSection => ({
  code,
  title: code,
  text,
  drafted,
});
const merge = (
  before: readonly KeptSection[],
  fresh: ReturnType<typeof draft>[],
  take: string[] = [],
  keep: string[] = [],
) => mergeMinutes(before, fresh, { take: new Set(take), keep: new Set(keep) });

describe("minutes drafted anew", () => {
  it("replace what nobody touched and keep what somebody wrote with the draft it rests on", () => {
    const before = [kept("A", "cũ"), kept("B", "sửa tay", "cũ")];
    expect(merge(before, [draft("A", "mới"), draft("B", "mới"), draft("C", "thêm")]).sections).toEqual([
      kept("A", "mới"),
      kept("B", "sửa tay", "cũ"),
      kept("C", "thêm"),
    ]);
  });

  it("take the new text or settle the edited one where somebody chose", () => {
    const before = [kept("A", "sửa", "cũ"), kept("B", "sửa", "cũ")];
    expect(merge(before, [draft("A", "mới"), draft("B", "mới")], ["A"], ["B"]).sections).toEqual([
      kept("A", "mới"),
      kept("B", "sửa", "mới"),
    ]);
  });

  it("drop an untouched section the facts no longer give, and keep an edited one before the closing", () => {
    const before = [kept("A", "cũ"), kept("B", "sửa", "cũ"), kept("Z", "hết")];
    expect(merge(before, [draft("Y", "mới"), draft("Z", "hết")])).toEqual({
      sections: [kept("Y", "mới"), kept("B", "sửa", "cũ"), kept("Z", "hết")],
      gone: ["A"],
    });
  });
});
