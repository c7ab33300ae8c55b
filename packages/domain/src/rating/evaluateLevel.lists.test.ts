import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { makeMemberFacts } from "../testing/builders.js";
import { evaluateLevel } from "./evaluateLevel.js";
import type { LevelFacts } from "./levelFacts.js";

const of2025 = (facts: Partial<LevelFacts>) =>
  evaluateLevel(
    makeMemberFacts({
      year: 2025,
      post: "NON_LEADER",
      pointsTenths: 750,
      tasks: { total: 20, done: 20, late: 0, aboveRequirement: 0 },
      shortcomings: { named: 0, fixed: 0 },
      ...facts,
    }),
    editionByCode("2025"),
  );

describe("what stands beside a level", () => {
  it("names what bars a better level and nothing of the levels below", () => {
    const { outcome, blocking, failed, explanation } = of2025({});
    expect(outcome).toBe("GOOD");
    // The band of the level below is missed as well, and bars nothing.
    expect(explanation.some((it) => it.level === "SATISFACTORY" && it.status === "FAILED")).toBe(true);
    expect(new Set([...blocking, ...failed].map((it) => it.level))).toEqual(new Set(["EXCELLENT"]));
  });

  it("is the closing clause alone where no level is reached", () => {
    const { outcome, satisfied, blocking, explanation } = evaluateLevel(
      makeMemberFacts({ grades: { ...makeMemberFacts().grades, "I.1": "POOR" } }),
      editionByCode("2019"),
    );
    expect(outcome).toBe("UNSATISFACTORY");
    expect(satisfied.map(({ code, status, figures }) => ({ code, status, figures }))).toEqual([
      { code: "BELOW_SATISFACTORY", status: "FIRED", figures: {} },
    ]);
    expect(explanation.at(-1)).toEqual(satisfied[0]);
    expect(new Set(blocking.map((it) => it.status))).toEqual(new Set(["FAILED"]));
    expect(blocking.length).toBeLessThan(explanation.length);
  });

  it("is nothing met where a fact is missing, and no cap where none was given", () => {
    const { outcome, satisfied, explanation } = of2025({ tasks: null });
    expect(outcome).toBe("NO_MATCH");
    expect(satisfied).toEqual([]);
    expect(explanation.filter((it) => it.code === undefined || it.code === "WITHIN_CAP")).toEqual([]);
  });

  it("looks for the customary level below the one whose band holds, never above", () => {
    // 72 points with one task of twenty late: GOOD asks all on time; SATISFACTORY allows a fifth late.
    const { outcome, customary } = of2025({
      pointsTenths: 720,
      tasks: { total: 20, done: 20, late: 1, aboveRequirement: 20 },
    });
    expect({ outcome, customary }).toEqual({ outcome: "NO_MATCH", customary: "SATISFACTORY" });
  });
});

describe("a State rating better than a level asks for", () => {
  it.each(["EXCELLENT", "GOOD"] as const)("%s is enough for GOOD", (stateRating) => {
    const { outcome, satisfied } = evaluateLevel(makeMemberFacts({ stateRating }), editionByCode("2019"));
    expect(outcome).toBe("GOOD");
    expect(satisfied.map((it) => it.code)).toContain("STATE_RATING_AT_LEAST_GOOD");
  });
});
