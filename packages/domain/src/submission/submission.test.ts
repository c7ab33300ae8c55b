import { describe, expect, it } from "vitest";
import { canonicalSubmission, readSubmission } from "./canonicalSubmission.js";
import { compareSubmissions } from "./compareSubmissions.js";
import { missingSeals } from "./missingSeals.js";
import type { SubmittedContent, SubmittedSubject } from "./submittedContent.js";

const votes = { EXCELLENT: 1, GOOD: 8, SATISFACTORY: 0, UNSATISFACTORY: 0 };
const subject = (reviewId: string, more: Partial<SubmittedSubject> = {}): SubmittedSubject => ({
  reviewId,
  kind: "MEMBER",
  name: "Lê Thị Bưởi",
  unitId: "cell",
  level: "GOOD",
  convened: 9,
  votes,
  reason: null,
  ...more,
});
const content = (subjects: readonly SubmittedSubject[]): SubmittedContent => ({
  roundId: "round",
  unitId: "cell",
  receiverId: "ward",
  number: 4,
  revision: 1,
  subjects,
});

describe("the sealed text of a submission", () => {
  it("is the same whatever the order of subjects and the form of the letters", () => {
    const a = subject("a", { reason: "Chi ủy thống nhất" });
    const b = subject("b", { convened: null, votes: null });
    const decomposed = { ...a, name: a.name.normalize("NFD"), reason: "Chi ủy thống nhất".normalize("NFD") };
    expect(canonicalSubmission(content([b, decomposed]))).toBe(canonicalSubmission(content([a, b])));
  });

  it("changes with every level, vote and reason", () => {
    const texts = [
      subject("a"),
      subject("a", { level: "EXCELLENT" }),
      subject("a", { votes: { ...votes, GOOD: 7 } }),
      subject("a", { convened: 10 }),
      subject("a", { reason: "Vì sao" }),
    ].map((it) => canonicalSubmission(content([it])));
    expect(new Set(texts).size).toBe(5);
  });

  it("reads back as what was sealed", () => {
    const sealed = content([subject("a"), subject("b", { votes: null, convened: null })]);
    expect(readSubmission(canonicalSubmission(sealed))).toEqual(sealed);
  });
});

describe("the difference between two submissions of a unit", () => {
  it.each<{ before: SubmittedSubject[]; after: SubmittedSubject[]; change: string | null }>([
    { before: [subject("a")], after: [subject("a")], change: null },
    { before: [], after: [subject("a")], change: "ADDED" },
    { before: [subject("a")], after: [], change: "REMOVED" },
    { before: [subject("a")], after: [subject("a", { level: "SATISFACTORY" })], change: "LEVEL" },
    { before: [subject("a")], after: [subject("a", { votes: { ...votes, GOOD: 7 } })], change: "VOTES" },
    { before: [subject("a")], after: [subject("a", { votes: null })], change: "VOTES" },
    { before: [subject("a", { votes: null })], after: [subject("a", { votes: null })], change: null },
    { before: [subject("a")], after: [subject("a", { convened: 10 })], change: "VOTES" },
    { before: [subject("a")], after: [subject("a", { reason: "Xét lại" })], change: "REASON" },
  ])("is $change", ({ before, after, change }) =>
    expect(compareSubmissions(before, after).map((it) => it.change)).toEqual(change ? [change] : []),
  );

  it("names the levels on both sides and the reason of the later", () => {
    const after = subject("a", { level: "SATISFACTORY", reason: "Vắng sinh hoạt nhiều kỳ" });
    expect(compareSubmissions([subject("b"), subject("a")], [after])).toEqual([
      {
        reviewId: "a",
        name: "Lê Thị Bưởi",
        change: "LEVEL",
        before: "GOOD",
        after: "SATISFACTORY",
        reason: "Vắng sinh hoạt nhiều kỳ",
      },
      { reviewId: "b", name: "Lê Thị Bưởi", change: "REMOVED", before: "GOOD", after: null, reason: null },
    ]);
  });
});

describe("seals on the way up", () => {
  const path = ["cell", "sectional"];
  it.each([
    { sealedBy: [], missing: "cell" },
    { sealedBy: ["sectional"], missing: "cell" },
    { sealedBy: ["cell"], missing: "sectional" },
    { sealedBy: ["cell", "sectional"], missing: undefined },
  ])("of $sealedBy lack the seal of $missing", ({ sealedBy, missing }) =>
    expect(missingSeals([{ reviewId: "a", path, sealedBy }])[0]?.unitId).toBe(missing),
  );

  it("are counted by the unit waited for", () => {
    const unsealed = ["a", "b"].map((reviewId) => ({ reviewId, path, sealedBy: [] }));
    const other = { reviewId: "c", path: ["other"], sealedBy: [] };
    expect(missingSeals([...unsealed, other])).toEqual([
      { unitId: "cell", reviewIds: ["a", "b"] },
      { unitId: "other", reviewIds: ["c"] },
    ]);
  });
});
