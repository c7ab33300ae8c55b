import { describe, expect, it } from "vitest";
import type { ChangeDraft } from "./changeDraft.js";
import { tellChanges } from "./tellChanges.js";

const leader = { vi: "Cá nhân giữ chức vụ", en: "Holders of a post" };
const draft = (own: Partial<ChangeDraft>): ChangeDraft => ({
  area: "CONDITIONS",
  kind: "NEW",
  subjectKind: "MEMBER",
  post: null,
  text: { vi: "thêm điều kiện.", en: "a new condition." },
  before: null,
  after: null,
  sources: [],
  ...own,
});
const told = (...drafts: ChangeDraft[]) => tellChanges(drafts).map((it) => [it.subjectKinds, it.text.vi]);

describe("tellChanges", () => {
  it("names the kinds that a change has in common, in their usual order", () =>
    expect(told(draft({}), draft({ subjectKind: "CADRE" }))).toEqual([
      [["CADRE", "MEMBER"], "Cán bộ lãnh đạo, quản lý; Đảng viên: thêm điều kiện."],
    ]));

  it("does not name the posts of a kind that is concerned as a whole", () =>
    expect(told(draft({}), draft({ post: leader }))).toEqual([[["MEMBER"], "Đảng viên: thêm điều kiện."]]));

  it("names a post once, beside another kind that is concerned as a whole", () =>
    expect(
      told(
        draft({ post: leader }),
        draft({ subjectKind: "CADRE" }),
        draft({ subjectKind: "COLLECTIVE", post: leader }),
      ),
    ).toEqual([
      [["COLLECTIVE", "CADRE", "MEMBER"], "Cán bộ lãnh đạo, quản lý; Cá nhân giữ chức vụ: thêm điều kiện."],
    ]));

  it("names nobody where everybody is concerned", () => {
    const kinds = ["ORGANISATION", "COLLECTIVE", "CADRE", "MEMBER"] as const;
    expect(told(...kinds.map((subjectKind) => draft({ subjectKind })))).toEqual([[[], "thêm điều kiện."]]);
    expect(told(draft({}), draft({ subjectKind: null }))).toEqual([[[], "thêm điều kiện."]]);
  });

  it("keeps apart what was before otherwise, and orders by area and kind", () => {
    const was = { vi: "80%", en: "80%" };
    const changes = tellChanges([
      draft({ area: "FORMS" }),
      draft({ kind: "GONE" }),
      draft({ kind: "MOVED" }),
      draft({ before: was }),
      draft({}),
      draft({ area: "DOCUMENTS", kind: "GONE" }),
    ]);
    expect(changes.map((it) => [it.area, it.kind, it.before?.vi ?? null])).toEqual([
      ["DOCUMENTS", "GONE", null],
      ["CONDITIONS", "NEW", "80%"],
      ["CONDITIONS", "NEW", null],
      ["CONDITIONS", "MOVED", null],
      ["CONDITIONS", "GONE", null],
      ["FORMS", "NEW", null],
    ]);
  });
});
