import { DOSSIER_ITEMS, type DossierItem } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { missingItemLink, unsettledActor, unsettledLink } from "./missingItemLink";

const dossier = { reviewId: "r", kind: "MEMBER", state: "PUBLISHED", unit: { id: "c" } } as const;
const round = { id: "o", year: 2025 };

describe("what keeps a round open", () => {
  it.each<[DossierItem, string]>([
    ["SELF_REVIEW", "/reviews/r"],
    ["RESIDENCE_COMMENT", "/residence-comments?year=2025"],
    ["MEETING_MINUTES", "/cell-rounds/o/c/minutes"],
    ["APPRAISAL_SUMMARY", "/rounds/o/proposals"],
    ["CONCLUSION_AND_RATING", "/rounds/o/board"],
    ["REVIEW_SUGGESTIONS", "/reviews/r/suggestions"],
    ["CONTRIBUTIONS", "/reviews/r/sheets"],
    ["APPEAL_FILE", "/appeals/r"],
    ["OTHER", "/reviews/r"],
  ])("%s is made good at %s", (item, link) => expect(missingItemLink(item, round, dossier)).toBe(link));

  it("has a page for every item of the list", () =>
    expect(DOSSIER_ITEMS.map((it) => missingItemLink(it, round, dossier)).every(Boolean)).toBe(true));

  it("is taken to the review of a body, which keeps its own minutes", () =>
    expect(missingItemLink("MEETING_MINUTES", round, { ...dossier, kind: "COLLECTIVE" })).toBe("/reviews/r"));

  it.each([
    ["APPEALED", "/appeals/r"],
    ["DECIDED", "/rounds/o"],
    ["VOTED", "/reviews/r"],
  ] as const)("while %s leads to %s", (state, link) =>
    expect(unsettledLink("o", { ...dossier, state })).toBe(link),
  );

  it.each([
    ["MEMBER", "APPEALED", "COMMITTEE"],
    ["CADRE", "APPEALED", "COMPETENT_AUTHORITY"],
    ["MEMBER", "DECIDED", "WARD_ADMINISTRATOR"],
    ["MEMBER", "DRAFT", "MEMBER"],
    ["COLLECTIVE", "SELF_SUBMITTED", "COLLECTIVE_HEAD"],
  ] as const)("of a %s while %s waits for the %s", (kind, state, actor) =>
    expect(unsettledActor({ kind, state })).toBe(actor),
  );
});
