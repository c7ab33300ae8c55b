import { editionByCode } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { type BallotDraft, checkBallot, countOf, outcomeOf, votesOf } from "./ballotDraft";

const votes = (EXCELLENT = "", GOOD = "", SATISFACTORY = "", UNSATISFACTORY = "") => ({
  EXCELLENT,
  GOOD,
  SATISFACTORY,
  UNSATISFACTORY,
});
const minutes = (counts: Partial<BallotDraft["counts"]>, draft: Partial<BallotDraft> = {}): BallotDraft => ({
  counts: { issued: "28", returned: "27", valid: "26", invalid: "1", blank: "0", ...counts },
  tellers: "Nguyễn Văn Mẫu",
  votes: { a: votes("16", "10") },
  ...draft,
});
const attendance = { convened: 30, present: 28 };
const codes = (draft: BallotDraft) => checkBallot(draft, attendance).imbalances.map(({ code }) => code);

describe("counting minutes as typed", () => {
  it("balances: 28 issued, 27 returned, 26 valid and 1 invalid", () => {
    expect(checkBallot(minutes({}), attendance)).toEqual({
      imbalances: [],
      openCounts: [],
      openReviews: [],
      isBalanced: true,
    });
  });

  it.each([
    { counts: { issued: "29" }, code: "ISSUED_EXCEEDS_PRESENT" },
    { counts: { returned: "29" }, code: "RETURNED_EXCEEDS_ISSUED" },
    { counts: { invalid: "2" }, code: "RETURNED_NOT_BALANCED" },
    { counts: { valid: "25", invalid: "2" }, code: "TALLY_NOT_BALANCED" },
    { counts: { issued: "hai" }, code: "COUNT_NOT_A_WHOLE_NUMBER" },
  ])("finds $code in $counts", ({ counts, code }) => expect(codes(minutes(counts))).toContain(code));

  it("does not scold sums whose boxes are still empty", () => {
    const begun = minutes({ returned: "", valid: "", invalid: "", blank: "" });
    expect(codes(begun)).toEqual([]);
    expect(checkBallot(begun, attendance).isBalanced).toBe(false);
  });

  it("names the member whose line is wrong and those without a line", () => {
    const check = checkBallot(minutes({}, { votes: { a: votes("16", "9"), b: votes() } }), attendance);
    expect(check.imbalances).toEqual([
      { code: "TALLY_NOT_BALANCED", expected: 26, actual: 25, memberId: "a" },
    ]);
    expect(check.openReviews).toEqual(["b"]);
  });

  it("reads an empty box beside filled ones as nobody, and four empty boxes as not counted yet", () => {
    expect(votesOf(votes("", "26"))).toEqual({ EXCELLENT: 0, GOOD: 26, SATISFACTORY: 0, UNSATISFACTORY: 0 });
    expect(votesOf(votes())).toBeNull();
    expect(countOf("")).toBeNull();
    expect(countOf("-1")).toBeNaN();
  });

  it.each([
    { excellent: 15, outcome: "NO_MAJORITY" },
    { excellent: 16, outcome: "EXCELLENT" },
    { excellent: 31, outcome: null },
  ])("$excellent of 30 convened for excellent gives $outcome", ({ excellent, outcome }) => {
    const rule = editionByCode("2018").subjects.MEMBER.ballot?.value;
    if (!rule) throw new Error("2018 has a ballot rule");
    expect(outcomeOf(votesOf(votes(String(excellent), "")), rule, 30)).toBe(outcome);
  });
});
