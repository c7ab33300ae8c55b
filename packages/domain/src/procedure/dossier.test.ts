import { describe, expect, it } from "vitest";
import type { SubjectKind } from "../editions/subjectKind.js";
import {
  DOSSIER_ITEMS,
  DOSSIER_RULES,
  type DossierActor,
  type DossierCircumstances,
  type DossierItem,
  dossierItemActor,
  missingDossierItems,
} from "./dossier.js";

const numbers = (present: readonly DossierItem[], circumstances: DossierCircumstances) =>
  missingDossierItems(new Set(present), circumstances).map((it) => it.number);

describe("the dossier", () => {
  it("has nine items, numbered as in the list", () => {
    expect(DOSSIER_ITEMS.map((item) => DOSSIER_RULES[item].number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const item of DOSSIER_ITEMS) {
      const { vi, en } = DOSSIER_RULES[item].text;
      expect(vi).toBe(vi.normalize("NFC"));
      expect(en.trim()).not.toBe("");
    }
  });

  it.each<{ kind: SubjectKind; required: readonly number[] }>([
    { kind: "MEMBER", required: [1, 2, 3, 4, 5] },
    { kind: "CADRE", required: [1, 2, 3, 4, 5] },
    { kind: "COLLECTIVE", required: [1, 3, 5] },
    { kind: "ORGANISATION", required: [1, 3, 4, 5] },
  ])("of a $kind needs $required", ({ kind, required }) => expect(numbers([], { kind })).toEqual(required));

  it.each<{ change: Partial<DossierCircumstances>; missing: readonly number[] }>([
    { change: {}, missing: [] },
    { change: { hadSuggestions: true }, missing: [6] },
    { change: { hadContributions: true }, missing: [7] },
    { change: { hadAppeal: true }, missing: [8] },
    { change: { hadSuggestions: false, hadContributions: true, hadAppeal: true }, missing: [7, 8] },
  ])("with $change lacks $missing beside the five that are there", ({ change, missing }) => {
    const five = DOSSIER_ITEMS.slice(0, 5);
    expect(numbers(five, { kind: "MEMBER", ...change })).toEqual(missing);
  });

  it.each<{ item: DossierItem; kind: SubjectKind; actor: DossierActor }>([
    { item: "SELF_REVIEW", kind: "MEMBER", actor: "MEMBER" },
    { item: "SELF_REVIEW", kind: "COLLECTIVE", actor: "COLLECTIVE_HEAD" },
    { item: "RESIDENCE_COMMENT", kind: "MEMBER", actor: "RESIDENCE_COMMITTEE" },
    { item: "MEETING_MINUTES", kind: "MEMBER", actor: "CELL_SECRETARY" },
    { item: "MEETING_MINUTES", kind: "ORGANISATION", actor: "OWN_COMMITTEE" },
    { item: "APPRAISAL_SUMMARY", kind: "MEMBER", actor: "CELL_SECRETARY" },
    { item: "CONCLUSION_AND_RATING", kind: "MEMBER", actor: "COMMITTEE" },
    { item: "CONCLUSION_AND_RATING", kind: "CADRE", actor: "COMPETENT_AUTHORITY" },
    { item: "APPEAL_FILE", kind: "MEMBER", actor: "COMMITTEE" },
  ])("gets $item of a $kind from $actor", ({ item, kind, actor }) =>
    expect(dossierItemActor(item, kind)).toBe(actor),
  );

  it("needs no residence comment of those of whom none is taken", () => {
    expect(numbers([], { kind: "MEMBER", isWithoutResidenceComment: true })).toEqual([1, 3, 4, 5]);
  });

  it("is complete with everything in it, and names each item that is missing", () => {
    expect(missingDossierItems(new Set(DOSSIER_ITEMS), { kind: "MEMBER", hadAppeal: true })).toEqual([]);
    const present = new Set<DossierItem>([
      "SELF_REVIEW",
      "RESIDENCE_COMMENT",
      "APPRAISAL_SUMMARY",
      "CONCLUSION_AND_RATING",
    ]);
    expect(missingDossierItems(present, { kind: "MEMBER" })).toEqual([
      { item: "MEETING_MINUTES", number: 3 },
    ]);
  });
});
