import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { makeRatedEdition } from "../testing/builders.js";
import { changeOnAppeal, type RatingDecision, rerate, reratingForm } from "./ratingDecision.js";

const old: RatingDecision = {
  id: "decision-1",
  level: "EXCELLENT",
  decidedOn: "2025-12-20",
  status: "IN_FORCE",
  replacesId: null,
};
const reports = [
  { id: "table-2025", year: 2025, version: 1 },
  { id: "summary-2025", year: 2025, version: 3 },
  { id: "table-2024", year: 2024, version: 1 },
];
const next = { id: "decision-2", level: "SATISFACTORY", decidedOn: "2026-03-27" } as const;

describe("a new decision on a decided level", () => {
  it("after false figures cancels the old one and restates the reports of that year alone", () => {
    expect(rerate(old, "2026-03-20", next, 2025, reports)).toEqual({
      ok: true,
      old: { ...old, status: "CANCELLED" },
      replacement: {
        id: "decision-2",
        level: "SATISFACTORY",
        decidedOn: "2026-03-27",
        status: "IN_FORCE",
        replacesId: "decision-1",
      },
      restated: [
        {
          id: "table-2025",
          year: 2025,
          version: 2,
          restatedOn: "2026-03-27",
          becauseOfDecisionId: "decision-2",
        },
        {
          id: "summary-2025",
          year: 2025,
          version: 4,
          restatedOn: "2026-03-27",
          becauseOfDecisionId: "decision-2",
        },
      ],
    });
  });

  it("leaves the old record as it was", () => {
    rerate(old, "2026-03-20", next, 2025, reports);
    expect(old.status).toBe("IN_FORCE");
  });

  it("on appeal supersedes the old one", () => {
    const change = changeOnAppeal(old, "2025-12-24", { ...next, decidedOn: "2025-12-30" }, 2025, []);
    expect(change).toMatchObject({ ok: true, old: { status: "SUPERSEDED" }, restated: [] });
  });

  it.each(["CANCELLED", "SUPERSEDED"] as const)("is refused on a decision that is %s", (status) => {
    expect(rerate({ ...old, status }, "2026-03-20", next, 2025, reports)).toEqual({
      ok: false,
      code: "DECISION_NOT_IN_FORCE",
    });
  });

  it.each([
    { foundOn: "2026-03-20", decidedOn: "2026-03-19", earliest: "2026-03-20" },
    { foundOn: "2025-12-01", decidedOn: "2025-12-19", earliest: "2025-12-20" },
  ])("of $decidedOn is too early after $foundOn", ({ foundOn, decidedOn, earliest }) => {
    expect(rerate(old, foundOn, { ...next, decidedOn }, 2025, [])).toEqual({
      ok: false,
      code: "NEW_DECISION_TOO_EARLY",
      earliest,
    });
    expect(rerate(old, foundOn, { ...next, decidedOn: earliest }, 2025, []).ok).toBe(true);
  });

  it("takes days only", () => {
    expect(() => rerate(old, "March", next, 2025, [])).toThrow(RangeError);
    expect(() => changeOnAppeal(old, "2025-12-24", { ...next, decidedOn: "soon" }, 2025, [])).toThrow(
      RangeError,
    );
  });
});

describe("the blank of a re-rating decision", () => {
  it("is Mẫu 03 from 2025 on", () => {
    const title = { vi: "Quyết định đánh giá, xếp loại lại", en: "Re-rating decision" };
    const form = { code: "Mẫu 03-HD KĐ.ĐG 2025", title, subjectKinds: [], fields: [] };
    const edition = {
      ...makeRatedEdition({ validFromYear: 2025, validToYear: null }),
      forms: [{ value: form, source: "HD 43", certainty: "SOURCED" }],
    } as const;
    expect(reratingForm(edition)).toEqual(form);
  });

  it("is not the Mẫu 03 of 2018, which is the sheet of a Party organisation", () => {
    expect(editionByCode("2018").forms.some((it) => it.value.code.startsWith("Mẫu 03"))).toBe(true);
    expect(reratingForm(editionByCode("2018"))).toBeNull();
  });
});
