import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVELS } from "../editions/level.js";
import { distribution, type LevelCounts, sumLevelCounts } from "./distribution.js";
import { expectedCounts } from "./expectedCounts.js";
import { THUONG_THANH_2020_LEVELS } from "./fixtures/thuongThanh2020.js";

const NOBODY = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };
const { decided } = THUONG_THANH_2020_LEVELS.members;

const anyCounts = (max = 300): fc.Arbitrary<LevelCounts> =>
  fc.record({
    EXCELLENT: fc.nat(max),
    GOOD: fc.nat(max),
    SATISFACTORY: fc.nat(max),
    UNSATISFACTORY: fc.nat(max),
  });

describe("distribution", () => {
  it("N-13: names its base and gives 14.55, 83.14 and 2.31 of 866", () => {
    expect(distribution(decided)).toEqual({
      counts: decided,
      rated: 866,
      goodOrAbove: 846,
      shares: { EXCELLENT: 1455, GOOD: 8314, SATISFACTORY: 231, UNSATISFACTORY: 0 },
      goodOrAboveShare: 9769,
    });
  });

  it("has no share without anybody rated", () => {
    expect(distribution(NOBODY)).toMatchObject({
      rated: 0,
      shares: { EXCELLENT: null, GOOD: null, SATISFACTORY: null, UNSATISFACTORY: null },
      goodOrAboveShare: null,
    });
  });

  it("refuses a count below 0", () =>
    expect(() => distribution({ ...NOBODY, UNSATISFACTORY: -1 })).toThrow(RangeError));

  it("adds up: the levels make the rated, and the shares 100 % but for rounding", () => {
    fc.assert(
      fc.property(anyCounts(), (counts) => {
        const { rated, shares } = distribution(counts);
        const sum = LEVELS.reduce((total, level) => total + counts[level], 0);
        // Four shares, each off by half a hundredth at most.
        const off = LEVELS.reduce((total, level) => total + (shares[level] ?? 0), 0) - 10_000;
        return rated === sum && (rated === 0 || Math.abs(off) <= 2);
      }),
    );
  });

  it("of the whole is the sum over its parts", () => {
    fc.assert(
      fc.property(fc.array(anyCounts(), { maxLength: 40 }), (parts) => {
        const whole = distribution(sumLevelCounts(parts));
        const rated = parts.reduce((total, it) => total + distribution(it).rated, 0);
        const excellent = parts.reduce((total, it) => total + it.EXCELLENT, 0);
        return whole.rated === rated && whole.counts.EXCELLENT === excellent;
      }),
    );
    expect(sumLevelCounts([decided, NOBODY, decided])).toEqual({
      EXCELLENT: 252,
      GOOD: 1440,
      SATISFACTORY: 40,
      UNSATISFACTORY: 0,
    });
    expect(sumLevelCounts([])).toEqual(NOBODY);
  });

  it("takes every cell of the nation in the time a test has", () => {
    const cells = Array.from({ length: 300_000 }, (_, it) => ({
      ...NOBODY,
      EXCELLENT: it % 7,
      GOOD: it % 31,
    }));
    const rated = cells.reduce((total, cell) => total + distribution(cell).rated, 0);
    expect(distribution(sumLevelCounts(cells)).rated).toBe(rated);
  });
});

describe("expectedCounts", () => {
  it("expects of a part what the whole shows, in hundredths of a member", () => {
    // 126 × 43 / 866 = 6.2563…, 720 × 43 / 866 = 35.7506…, 20 × 43 / 866 = 0.9930…
    expect(expectedCounts(decided, 43)).toEqual({
      EXCELLENT: 626,
      GOOD: 3575,
      SATISFACTORY: 99,
      UNSATISFACTORY: 0,
    });
    expect(expectedCounts(decided, 866)).toEqual({
      EXCELLENT: 12600,
      GOOD: 72000,
      SATISFACTORY: 2000,
      UNSATISFACTORY: 0,
    });
    // 1 of 200 is half a hundredth: exactly half up.
    expect(expectedCounts({ ...NOBODY, EXCELLENT: 1, GOOD: 199 }, 1)?.EXCELLENT).toBe(1);
    expect(expectedCounts(NOBODY, 5)).toBeNull();
  });
});
