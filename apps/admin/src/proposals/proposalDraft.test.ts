import { editionByCode } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import {
  asksReason,
  EMPTY_PROPOSAL,
  isComplete,
  type ProposalDraft,
  voteStanding,
  votesOf,
} from "./proposalDraft";

const rule = editionByCode("2018").subjects.ORGANISATION?.ballot?.value;
if (!rule) throw new RangeError("2018 has organisations vote");

const draft = (more: Partial<ProposalDraft>): ProposalDraft => ({
  ...EMPTY_PROPOSAL,
  level: "GOOD",
  ...more,
});
const voted = (convened: string, present: string, yes: string, no: string, reason = "") =>
  draft({ convened, present, yes, no, reason });

describe("a proposal while it is typed", () => {
  it.each([
    [draft({}), "NONE"],
    [draft({ convened: "30" }), "PARTIAL"],
    [draft({ convened: "30", present: "28", yes: "2x", no: "0" }), "PARTIAL"],
    [voted("30", "31", "28", "0"), "NOT_BALANCED"],
    [voted("30", "28", "20", "9"), "NOT_BALANCED"],
    [voted("0", "0", "0", "0"), "NOT_BALANCED"],
    [voted("30", "28", "20", "8"), "COUNTED"],
  ] as const)("tells how the vote stands (%#)", (it, kind) => expect(voteStanding(it, rule).kind).toBe(kind));

  it("shows what a quorum lacks, and what a majority needs", () => {
    expect(voteStanding(voted("4", "2", "2", "0"), rule)).toMatchObject({
      kind: "NO_QUORUM",
      verdict: { convened: 4, present: 2, required: 3 },
    });
    expect(voteStanding(voted("4", "4", "2", "2"), rule)).toMatchObject({
      outcome: { outcome: "NO_MAJORITY", required: 3 },
    });
  });

  it("asks a reason where the vote carried nothing, and only where the vote binds", () => {
    const tie = voteStanding(voted("4", "4", "2", "2"), rule);
    expect([asksReason(tie, "REQUIRED"), asksReason(tie, "REFERENCE")]).toEqual([true, false]);
    expect(asksReason(voteStanding(voted("4", "4", "3", "1"), rule), "REQUIRED")).toBe(false);
  });

  it.each([
    [draft({ level: null }), "NONE", false],
    [draft({}), "NONE", true],
    [draft({}), "REQUIRED", false],
    [draft({}), "REFERENCE", true],
    [draft({ yes: "3" }), "REFERENCE", false],
    [voted("4", "4", "3", "1"), "REQUIRED", true],
    [voted("4", "4", "2", "2"), "REQUIRED", false],
    [voted("4", "4", "2", "2", "  "), "REQUIRED", false],
    [voted("4", "4", "2", "2", "Đã thảo luận kỹ."), "REQUIRED", true],
    [voted("4", "4", "2", "2"), "REFERENCE", true],
    [voted("4", "2", "2", "0"), "REQUIRED", false],
  ] as const)("may be sent when nothing is missing (%#)", (it, role, expected) =>
    expect(isComplete(it, rule, role)).toBe(expected),
  );

  it("reads the figures once all are there", () => {
    expect(votesOf(voted("4", "4", "3", "1"))).toEqual({ convened: 4, present: 4, yes: 3, no: 1 });
    expect(votesOf(draft({ yes: "3" }))).toBeNull();
  });
});
