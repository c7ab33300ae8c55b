import { editionByCode, type ResidenceExemption } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import type { DossierRow } from "./closing.queries.js";
import { dossierOf, isOpen } from "./openDossiers.js";

const row: DossierRow = {
  id: "r",
  kind: "MEMBER",
  state: "PUBLISHED",
  name: "Nguyễn Văn An",
  unit: { id: "c", name: "Chi bộ 1", shortName: "Chi bộ 1", kind: "CELL" },
  present: ["SELF_REVIEW", "MEETING_MINUTES", "APPRAISAL_SUMMARY", "CONCLUSION_AND_RATING"],
  isWorking: true,
  exemption: null,
  hadSuggestions: false,
  hadContributions: false,
  hadAppeal: false,
};

describe("a dossier", () => {
  it.each<{
    code: string;
    year: number;
    isWorking: boolean;
    exemption: ResidenceExemption | null;
    missing: number[];
  }>([
    { code: "2025", year: 2025, isWorking: true, exemption: null, missing: [2] },
    { code: "2025", year: 2025, isWorking: true, exemption: "OFTEN_AWAY", missing: [] },
    { code: "2025", year: 2025, isWorking: false, exemption: null, missing: [] },
    // Before, the comment is one input of the synthesis, which is made by now.
    { code: "2018", year: 2018, isWorking: true, exemption: null, missing: [] },
  ])(
    "of $year (working: $isWorking, exempt: $exemption) lacks $missing",
    ({ code, year, missing, ...facts }) => {
      const dossier = dossierOf({ ...row, ...facts }, editionByCode(code), year);
      expect(dossier.missing.map(({ number }) => number)).toEqual(missing);
      expect(isOpen(dossier)).toBe(missing.length > 0);
    },
  );

  it("with the comment in it is complete, and settled once published", () => {
    const present: DossierRow["present"] = [...row.present, "RESIDENCE_COMMENT"];
    const edition = editionByCode("2025");
    expect(isOpen(dossierOf({ ...row, present }, edition, 2025))).toBe(false);
    expect(dossierOf({ ...row, present, state: "CLOSED" }, edition, 2025).isSettled).toBe(true);
    expect(isOpen(dossierOf({ ...row, present, state: "APPEALED" }, edition, 2025))).toBe(true);
  });
});
