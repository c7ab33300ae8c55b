import { describe, expect, it } from "vitest";
import { FUNNEL_POSITION_TEXTS, FUNNEL_POSITIONS, funnelReadings, rateOfAll } from "./funnelReadings.js";
import { overdispersionHundredths } from "./overdispersion.js";

const rate = { part: 1, base: 2 };
const unit = (count: number, size: number) => ({ key: `${count}/${size}`, count, size });

describe("funnelReadings", () => {
  it("places a unit by its limits: 16 to 29 of 45 inside 95 %, 12 to 33 inside 99.8 %", () => {
    const counts = [0, 11, 12, 15, 16, 29, 30, 33, 34, 45];
    const readings = funnelReadings(
      counts.map((it) => unit(it, 45)),
      rate,
    );
    expect(readings.map((it) => it.position)).toEqual([
      "BELOW_OUTER",
      "BELOW_OUTER",
      "BELOW_INNER",
      "BELOW_INNER",
      "WITHIN",
      "WITHIN",
      "ABOVE_INNER",
      "ABOVE_INNER",
      "ABOVE_OUTER",
      "ABOVE_OUTER",
    ]);
    expect(readings[0]).toEqual({
      key: "0/45",
      count: 0,
      size: 45,
      inner: { lower: 16, upper: 29 },
      outer: { lower: 12, upper: 33 },
      position: "BELOW_OUTER",
    });
  });

  it("finds nothing remarkable in a unit of nobody, and wider limits under dispersion", () => {
    expect(funnelReadings([unit(0, 0)], rate)[0]?.position).toBe("WITHIN");
    expect(funnelReadings([unit(11, 45)], rate, 400)[0]?.position).toBe("WITHIN");
  });

  it("refuses a count larger than its unit", () => {
    expect(() => funnelReadings([unit(4, 3)], rate)).toThrow("count of 4/3");
    expect(() => funnelReadings([unit(-1, 3)], rate)).toThrow(RangeError);
  });

  it("takes the cells of a province and units of 20,000 in the time a test has", () => {
    const cells = Array.from({ length: 12_000 }, (_, it) => unit(it % 8, 8 + (it % 160)));
    const large = Array.from({ length: 100 }, (_, it) => unit(it, 20_000 - it));
    expect(funnelReadings([...cells, ...large], { part: 126, base: 866 })).toHaveLength(12_100);
  });

  it("has a word for every position", () =>
    expect(Object.keys(FUNNEL_POSITION_TEXTS)).toEqual([...FUNNEL_POSITIONS]));
});

describe("rateOfAll", () => {
  it("adds counts and sizes, and is nothing without anybody", () => {
    expect(rateOfAll([unit(3, 10), unit(0, 0), unit(4, 5)])).toEqual({ part: 7, base: 15 });
    expect(rateOfAll([unit(0, 0)])).toBeNull();
  });
});

describe("overdispersionHundredths", () => {
  it("is the mean squared z-score: units at one and two standard deviations have 2.5", () => {
    // Of 100 at 1/2 the standard deviation is 5; scores are −2, −1, 1, 2.
    const units = [unit(40, 100), unit(45, 100), unit(55, 100), unit(60, 100)];
    expect(overdispersionHundredths(units, rate)).toBe(250);
  });

  it("is rounded half up to hundredths: (8² + 8² + 0) / (3 · 5²) is 1.7067", () =>
    expect(overdispersionHundredths([unit(58, 100), unit(42, 100), unit(50, 100)], rate)).toBe(171));

  it("draws the outermost tenth on either side in to the next", () => {
    // Eight at −1 or 1 (1 each) and two at −10 and 10, drawn in to −1 and 1: 1. Drawn out to 2: 1.6.
    const plain = [45, 45, 45, 45, 55, 55, 55, 55].map((it) => unit(it, 100));
    expect(overdispersionHundredths([...plain, unit(0, 100), unit(100, 100)], rate)).toBe(100);
    const wider = [40, ...plain.slice(1, 7).map((it) => it.count), 60].map((it) => unit(it, 100));
    expect(overdispersionHundredths([...wider, unit(0, 100), unit(100, 100)], rate)).toBe(220);
    // Of nine nobody is drawn in: eight ones and 10² make 108/9.
    expect(overdispersionHundredths([...plain, unit(100, 100)], rate)).toBe(1200);
  });

  it("is never below what chance makes, and 100 where nothing can vary", () => {
    expect(overdispersionHundredths([unit(50, 100), unit(50, 100)], rate)).toBe(100);
    expect(overdispersionHundredths([unit(0, 100), unit(0, 0)], rate)).toBe(100);
    expect(overdispersionHundredths([unit(0, 9), unit(0, 9)], { part: 0, base: 18 })).toBe(100);
    expect(overdispersionHundredths([unit(9, 9), unit(9, 9)], { part: 18, base: 18 })).toBe(100);
    expect(overdispersionHundredths([], rate)).toBe(100);
  });
});
