import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { proposalStanding } from "./proposalStanding.js";

describe("proposalStanding", () => {
  const graded = editionByCode("2018");
  const scored = editionByCode("2025");

  it.each([
    [graded, "ORGANISATION", "COMPILED"],
    [graded, "ORGANISATION", "VOTED"],
    [graded, "COLLECTIVE", "COMPILED"],
    [graded, "CADRE", "COMPILED"],
    [scored, "ORGANISATION", "COMPILED"],
    [scored, "ORGANISATION", "VOTED"],
    [scored, "CADRE", "COMPILED"],
  ] as const)(
    "is ready once what goes before is compiled, with the vote or without (%#)",
    (edition, kind, state) => expect(proposalStanding(state, edition, kind)).toEqual({ standing: "READY" }),
  );

  it.each([
    ["ORGANISATION", "DRAFT", "SUBMIT_SELF_ASSESSMENT"],
    ["ORGANISATION", "SELF_SUBMITTED", "COMPILE"],
    ["COLLECTIVE", "SELF_SUBMITTED", "RECORD_REVIEW"],
    ["CADRE", "REVIEWED", "COMPILE"],
    ["CADRE", "DEFERRED", "RESUME"],
    ["CADRE", "EXEMPT", "NONE"],
  ] as const)("a %s in %s waits, and says what is to be done next", (kind, state, next) =>
    expect(proposalStanding(state, graded, kind)).toEqual({
      standing: "WAITS",
      figures: { state, step: "PROPOSE", next },
    }),
  );

  it.each(["PROPOSED", "QUOTA_CHECKED", "VERIFIED", "DECIDED", "PUBLISHED", "REOPENED"] as const)(
    "in %s has been proposed",
    (state) => expect(proposalStanding(state, graded, "COLLECTIVE")).toEqual({ standing: "PROPOSED" }),
  );
});
