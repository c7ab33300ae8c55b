import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { makeParticipationFacts } from "../testing/builders.js";
import { participation } from "./participation.js";
import { RESIDENCE_EXEMPTIONS, type ResidenceFacts, residenceComment } from "./residenceComment.js";

const working: ResidenceFacts = { isWorking: true, exemption: null, hasComment: false };

describe("the comment from the place of residence", () => {
  it.each([
    { year: 2016, code: "2014", effect: "INPUT", source: "Quy định 76-QĐ/TW (2000)" },
    {
      year: 2018,
      code: "2018",
      effect: "INPUT",
      source: "Hướng dẫn 16-HD/BTCTW (2018); Quy định 76-QĐ/TW (2000)",
    },
    { year: 2019, code: "2019", effect: "INPUT", source: "Quy định 76-QĐ/TW (2000)" },
    { year: 2020, code: "2019", effect: "INPUT", source: "Quy định 213-QĐ/TW (2020)" },
    { year: 2024, code: "2023", effect: "INPUT", source: "Quy định 213-QĐ/TW (2020)" },
    {
      year: 2025,
      code: "2025",
      effect: "DOSSIER_ITEM",
      source: "Quy định 366-QĐ/TW (2025), Điều 17, khoản 2",
    },
  ])("is in $year $effect under $source", ({ year, code, effect, source }) => {
    const edition = editionByCode(code);
    expect(residenceComment(working, edition, year)).toMatchObject({ effect, source, isMissing: true });
    expect(residenceComment({ ...working, hasComment: true }, edition, year)?.isMissing).toBe(false);
  });

  it("is not taken of a member who is active at the residence", () => {
    expect(residenceComment({ ...working, isWorking: false }, editionByCode("2025"), 2025)).toBeNull();
  });

  it.each(RESIDENCE_EXEMPTIONS)("is not taken yearly from 2020 on of %s", (exemption) => {
    const exempt = { ...working, exemption };
    expect(residenceComment(exempt, editionByCode("2019"), 2020)).toEqual({
      effect: "NOT_TAKEN",
      isMissing: false,
      source: "Hướng dẫn 33-HD/BTCTW (2020), mục 1",
      certainty: "SOURCED",
    });
    expect(residenceComment(exempt, editionByCode("2025"), 2025)?.effect).toBe("NOT_TAKEN");
    // Before Guidance 33 the regulation of 2000 named no such categories.
    expect(residenceComment(exempt, editionByCode("2019"), 2019)?.effect).toBe("INPUT");
  });

  it("never bars the rating, and is not asked of those who are out", () => {
    const facts = makeParticipationFacts({ year: 2025, residence: working });
    expect(participation(facts, editionByCode("2025"))).toMatchObject({
      status: "RATED",
      missing: [],
      residence: { effect: "DOSSIER_ITEM", isMissing: true },
    });
    const intervals = [{ status: "EXEMPT", from: "2025-03-01", until: null } as const];
    expect(participation({ ...facts, intervals }, editionByCode("2025")).residence).toBeNull();
    const newlyAdmitted = makeParticipationFacts({ admittedOn: "2019-08-01", residence: working });
    expect(participation(newlyAdmitted, editionByCode("2019")).residence?.effect).toBe("INPUT");
  });

  it("does not concern the review where nothing is said of it", () => {
    expect(participation(makeParticipationFacts(), editionByCode("2019")).residence).toBeNull();
    const none = { ...editionByCode("2019"), places: [] };
    expect(residenceComment(working, none, 2019)).toBeNull();
  });
});
