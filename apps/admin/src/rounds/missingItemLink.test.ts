import { DOSSIER_ITEMS, type DossierItem } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { missingItemLink, unsettledLink } from "./missingItemLink";

const dossier = { reviewId: "r", kind: "MEMBER", state: "PUBLISHED", unit: { id: "c" } } as const;

describe("what keeps a round open", () => {
  it.each<[DossierItem, string]>([
    ["SELF_REVIEW", "/reviews/r"],
    ["RESIDENCE_COMMENT", "/residence-comments"],
    ["MEETING_MINUTES", "/cell-rounds/o/c/minutes"],
    ["APPRAISAL_SUMMARY", "/rounds/o/proposals"],
    ["CONCLUSION_AND_RATING", "/rounds/o/board"],
    ["REVIEW_SUGGESTIONS", "/reviews/r/suggestions"],
    ["CONTRIBUTIONS", "/reviews/r/sheets"],
    ["APPEAL_FILE", "/appeals/r"],
    ["OTHER", "/reviews/r"],
  ])("%s is made good at %s", (item, link) => expect(missingItemLink(item, "o", dossier)).toBe(link));

  it("has a page for every item of the list", () =>
    expect(DOSSIER_ITEMS.map((it) => missingItemLink(it, "o", dossier)).every(Boolean)).toBe(true));

  it("is taken to the review of a body, which keeps its own minutes", () =>
    expect(missingItemLink("MEETING_MINUTES", "o", { ...dossier, kind: "COLLECTIVE" })).toBe("/reviews/r"));

  it.each([
    ["APPEALED", "/appeals/r"],
    ["DECIDED", "/rounds/o"],
    ["VOTED", "/reviews/r"],
  ] as const)("while %s leads to %s", (state, link) =>
    expect(unsettledLink("o", { ...dossier, state })).toBe(link),
  );
});
