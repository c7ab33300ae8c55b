import { describe, expect, it } from "vitest";
import {
  ORGANISATION_RANKS,
  RATING_BODIES,
  RATING_BODY_TEXTS,
  ratingAuthority,
  ratingAuthorityProvenance,
} from "./ratingAuthority.js";

describe("who decides the rating of an organisation", () => {
  it.each([
    [
      "CELL_UNDER_GRASSROOTS",
      ["CELL_COMMITTEE"],
      [],
      ["GRASSROOTS_COMMITTEE", "STANDING_COMMITTEE_ABOVE_GRASSROOTS"],
    ],
    ["GRASSROOTS_CELL", ["CELL_COMMITTEE"], [], ["STANDING_COMMITTEE_ABOVE_GRASSROOTS"]],
    [
      "SECTIONAL_ORGANISATION",
      ["SECTIONAL_COMMITTEE"],
      [],
      ["GRASSROOTS_COMMITTEE", "STANDING_COMMITTEE_ABOVE_GRASSROOTS"],
    ],
    ["GRASSROOTS_ORGANISATION", ["GRASSROOTS_COMMITTEE"], [], ["STANDING_COMMITTEE_ABOVE_GRASSROOTS"]],
    ["ABOVE_GRASSROOTS", ["OWN_STANDING_COMMITTEE"], [], ["PROVINCIAL_STANDING_COMMITTEE"]],
    [
      "PROVINCE",
      ["PROVINCIAL_STANDING_COMMITTEE", "PROVINCIAL_COMMITTEE"],
      ["CENTRAL_ORGANISATION_COMMISSION"],
      ["POLITBURO_OR_SECRETARIAT"],
    ],
  ] as const)(
    "%s: rated itself by %s, proposed by %s, decided by %s",
    (rank, selfRates, proposes, decides) => {
      expect(ratingAuthority(rank)).toEqual({ selfRates, proposes, decides });
    },
  );

  it("a sectional committee proposes where it stands above the cell", () => {
    expect(ratingAuthority("CELL_UNDER_GRASSROOTS", { hasSectionalCommittee: true }).proposes).toEqual([
      "SECTIONAL_COMMITTEE",
    ]);
  });

  it("the province decides on a grassroots organisation directly under it", () => {
    const under = (isDirectlyUnderProvince: boolean) =>
      ratingAuthority("GRASSROOTS_ORGANISATION", { isDirectlyUnderProvince }).decides;
    expect(under(true)).toEqual(["PROVINCIAL_STANDING_COMMITTEE"]);
    expect(under(false)).toEqual(["STANDING_COMMITTEE_ABOVE_GRASSROOTS"]);
  });

  it("the table was read for 2025 and is derived before", () => {
    expect(ratingAuthorityProvenance(2025).certainty).toBe("SOURCED");
    expect(ratingAuthorityProvenance(2024).certainty).toBe("DERIVED");
  });

  it("every rank has a decider and every body a text in both languages", () => {
    for (const rank of ORGANISATION_RANKS) expect(ratingAuthority(rank).decides.length).toBeGreaterThan(0);
    for (const body of RATING_BODIES) {
      const { vi, en } = RATING_BODY_TEXTS[body];
      expect(vi).toBe(vi.normalize("NFC"));
      expect(en.trim()).not.toBe("");
    }
  });
});
