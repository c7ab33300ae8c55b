import { describe, expect, it } from "vitest";
import { EMPTY_VOTE, isVoteReady, voteInputOf, voteVerdict } from "./voteDraft";

const typed = { ...EMPTY_VOTE, members: "15", present: " 12", approve: "8", other: "4" };

describe("the committee's vote as it is typed", () => {
  it("is nothing where the plan does not ask and nobody records it", () => {
    expect(voteInputOf(typed, false)).toBeNull();
    expect(isVoteReady(EMPTY_VOTE, false)).toBe(true);
  });

  it("is awaited where the plan asks, and where somebody records it", () => {
    expect(isVoteReady(EMPTY_VOTE, true)).toBe(false);
    expect(isVoteReady({ ...EMPTY_VOTE, isRecorded: true }, false)).toBe(false);
    expect(voteVerdict({ ...typed, other: "bốn" }, true)).toBeNull();
  });

  it("is ready when it carries, and sent as numbers", () => {
    expect(isVoteReady(typed, true)).toBe(true);
    expect(voteInputOf({ ...typed, minorityOpinion: " Bảo lưu. " }, true)).toEqual({
      members: 15,
      present: 12,
      approve: 8,
      other: 4,
      minorityOpinion: "Bảo lưu.",
    });
    expect(voteInputOf({ ...typed, isRecorded: true }, false)?.minorityOpinion).toBeNull();
  });

  it("says at once what is wrong", () => {
    expect(voteVerdict({ ...typed, other: "3" }, true)).toMatchObject({
      code: "COMMITTEE_VOTE_NOT_BALANCED",
    });
    expect(voteVerdict({ ...typed, approve: "7", other: "5" }, true)).toMatchObject({
      code: "RESOLUTION_NOT_CARRIED",
      required: 8,
    });
  });
});
