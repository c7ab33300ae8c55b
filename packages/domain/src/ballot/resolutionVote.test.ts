import { describe, expect, it } from "vitest";
import { approvalsNeeded, checkResolutionVote } from "./resolutionVote.js";

const vote = (members: number, present: number, approve: number, other: number) => ({
  members,
  present,
  approve,
  other,
});

describe("a committee's vote on its resolution", () => {
  it.each([
    { members: 1, needed: 1 },
    { members: 2, needed: 2 },
    { members: 14, needed: 8 },
    { members: 15, needed: 8 },
    { members: 16, needed: 9 },
  ])("needs $needed of $members", ({ members, needed }) => expect(approvalsNeeded(members)).toBe(needed));

  it.each([vote(15, 15, 15, 0), vote(15, 12, 8, 4), vote(15, 8, 8, 0), vote(14, 14, 8, 6)])(
    "carries with $approve of $members, $present present",
    (it) => expect(checkResolutionVote(it, true)).toEqual({ ok: true }),
  );

  it("counts all members, not those present: 7 of 15 do not carry, though 7 of 12 are more than half", () =>
    expect(checkResolutionVote(vote(15, 12, 7, 5), false)).toEqual({
      ok: false,
      code: "RESOLUTION_NOT_CARRIED",
      members: 15,
      approve: 7,
      required: 8,
    }));

  it("does not carry with exactly half", () =>
    expect(checkResolutionVote(vote(14, 14, 7, 7), false)).toMatchObject({ approve: 7, required: 8 }));

  it("cannot carry where fewer are present than must approve", () =>
    expect(checkResolutionVote(vote(15, 7, 7, 0), false)).toEqual({
      ok: false,
      code: "COMMITTEE_TOO_FEW_PRESENT",
      members: 15,
      present: 7,
      required: 8,
    }));

  it.each([
    vote(15, 12, 8, 3),
    vote(15, 12, 8, 5),
    vote(15, 16, 12, 4),
    vote(15, 12, 13, -1),
    vote(15, 12, 8.5, 3.5),
  ])("does not balance with $approve and $other of $present present, $members members", (it) =>
    expect(checkResolutionVote(it, false)).toEqual({ ok: false, code: "COMMITTEE_VOTE_NOT_BALANCED", ...it }),
  );

  it("of no members carries nothing", () =>
    expect(checkResolutionVote(vote(0, 0, 0, 0), false)).toMatchObject({
      code: "COMMITTEE_TOO_FEW_PRESENT",
      required: 1,
    }));

  it("may be missing only where the plan does not ask for it", () => {
    expect(checkResolutionVote(null, false)).toEqual({ ok: true });
    expect(checkResolutionVote(null, true)).toEqual({ ok: false, code: "COMMITTEE_VOTE_MISSING" });
  });
});
