import { describe, expect, it } from "vitest";
import { refusedAlone } from "./refusedAlone";

describe("whom a refusal of several proposals speaks of", () => {
  it("are those it names", () =>
    expect([...refusedAlone({ arguments: { reviewIds: ["b"] }, fields: [] }, ["a", "b"])]).toEqual(["b"]));

  it("are those whose fields are wrong, by their place in what was sent", () => {
    const fields = [{ path: "input.proposals.1.vote", code: "VOTES_NOT_BALANCED", arguments: {} }];
    expect([...refusedAlone({ arguments: {}, fields }, ["a", "b"])]).toEqual(["b"]);
  });

  it("is nobody where it names none, and without a refusal", () => {
    expect(refusedAlone({ arguments: {}, fields: [] }, ["a"]).size).toBe(0);
    expect(refusedAlone(null, ["a"]).size).toBe(0);
  });
});
