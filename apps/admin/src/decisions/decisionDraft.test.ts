import { describe, expect, it } from "vitest";
import { decisionOf, EMPTY_DECISION, isAnsweredFor, unexplained } from "./decisionDraft";

const change = {
  reviewId: "a",
  memberName: "Lê An",
  cellId: "c",
  quotaGroup: null,
  from: "EXCELLENT" as const,
  to: "GOOD" as const,
};

describe("what the committee writes", () => {
  it("is sent without blanks at its ends, of today where no day was chosen", () => {
    const draft = { ...EMPTY_DECISION, number: " 12-NQ/ĐU " };
    const sent = decisionOf(draft, [{ ...change, reason: " Thiếu minh chứng " }], {
      today: "2018-12-10",
      isOverriding: false,
      isVoteAsked: false,
    });
    expect(sent).toEqual({
      resolutionNumber: "12-NQ/ĐU",
      resolvedOn: "2018-12-10",
      changes: [{ reviewId: "a", level: "GOOD", reason: "Thiếu minh chứng" }],
      override: null,
      vote: null,
    });
  });

  it("names who takes an excess on himself only where somebody does", () => {
    const draft = { ...EMPTY_DECISION, authority: "Bí thư ", reason: "Thành tích đột xuất" };
    const figures = { today: "2018-12-10", isOverriding: true, isVoteAsked: false };
    expect(decisionOf(draft, [], figures).override).toEqual({
      authority: "Bí thư",
      reason: "Thành tích đột xuất",
    });
    expect(decisionOf(draft, [], { ...figures, isOverriding: false }).override).toBeNull();
    expect([isAnsweredFor(draft), isAnsweredFor({ ...draft, reason: " " })]).toEqual([true, false]);
  });

  it("waits for the reason of every changed level", () => {
    const silent = { ...change, reviewId: "b", reason: "  " };
    expect(unexplained([{ ...change, reason: "Lý do" }, silent])).toEqual([silent]);
  });
});
