import { editionByCode } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { type CountDraft, checkCount, countOf, openCount, outcomeOf, votesOf } from "./countDraft";

const votes = (EXCELLENT = "", GOOD = "", SATISFACTORY = "", UNSATISFACTORY = "", BLANK = "") => ({
  EXCELLENT,
  GOOD,
  SATISFACTORY,
  UNSATISFACTORY,
  BLANK,
});
const minutes = (counts: Partial<CountDraft["counts"]>, draft: Partial<CountDraft> = {}): CountDraft => ({
  counts: { returned: "27", valid: "26", invalid: "1", blank: "0", ...counts },
  votes: { a: votes("16", "10") },
  ...draft,
});
const handedOut = { convened: 30, present: 28, issued: 28 };
const codes = (draft: CountDraft) => checkCount(draft, handedOut).imbalances.map(({ code }) => code);

describe("a teller's count as typed", () => {
  it("balances: 28 issued, 27 returned, 26 valid and 1 invalid", () => {
    expect(checkCount(minutes({}), handedOut)).toEqual({
      imbalances: [],
      openCounts: [],
      openReviews: [],
      isBalanced: true,
    });
  });

  it.each([
    { counts: { returned: "29" }, code: "RETURNED_EXCEEDS_ISSUED" },
    { counts: { invalid: "2" }, code: "RETURNED_NOT_BALANCED" },
    { counts: { valid: "25", invalid: "2" }, code: "TALLY_NOT_BALANCED" },
    { counts: { returned: "hai" }, code: "COUNT_NOT_A_WHOLE_NUMBER" },
  ])("finds $code in $counts", ({ counts, code }) => expect(codes(minutes(counts))).toContain(code));

  it("does not scold sums whose boxes are still empty", () => {
    const begun = minutes({ returned: "", valid: "", invalid: "", blank: "" });
    expect(codes(begun)).toEqual([]);
    expect(checkCount(begun, handedOut).isBalanced).toBe(false);
  });

  it("names the member whose line is wrong and those without a line", () => {
    const check = checkCount(minutes({}, { votes: { a: votes("16", "9"), b: votes() } }), handedOut);
    expect(check.imbalances).toEqual([
      { code: "TALLY_NOT_BALANCED", expected: 26, actual: 25, memberId: "a" },
    ]);
    expect(check.openReviews).toEqual(["b"]);
  });

  it("counts ballots that leave a line empty into its sum", () => {
    expect(
      checkCount(minutes({}, { votes: { a: votes("16", "9", "", "", "1") } }), handedOut).isBalanced,
    ).toBe(true);
  });

  it("reads an empty box beside filled ones as nobody, and empty boxes alone as not counted yet", () => {
    expect(votesOf(votes("", "26"))).toEqual({
      EXCELLENT: 0,
      GOOD: 26,
      SATISFACTORY: 0,
      UNSATISFACTORY: 0,
      BLANK: 0,
    });
    expect(votesOf(votes())).toBeNull();
    expect(countOf("")).toBeNull();
    expect(countOf("-1")).toBeNaN();
  });

  it("opens with what the teller typed before", () => {
    const subjects = [
      { reviewId: "a", levels: [] },
      { reviewId: "b", levels: [] },
    ];
    const tally = { reviewId: "a", excellent: 1, good: 2, satisfactory: 0, unsatisfactory: 0, blank: 0 };
    const typed = { teller: 1, returned: 3, valid: 3, invalid: 0, blank: 0, tallies: [tally] };
    expect(openCount(subjects, typed)).toEqual({
      counts: { returned: "3", valid: "3", invalid: "0", blank: "0" },
      votes: { a: votes("1", "2", "0", "0", "0"), b: votes() },
    });
    expect(openCount(subjects, undefined).counts.valid).toBe("");
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
