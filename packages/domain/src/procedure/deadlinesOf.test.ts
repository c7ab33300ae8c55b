import { describe, expect, it } from "vitest";
import { isInstantInTime } from "../calendar/deadline.js";
import type { DeadlineScope } from "../editions/deadlineRule.js";
import type { Edition } from "../editions/edition.js";
import { makeRatedEdition } from "../testing/builders.js";
import { deadlinesOf } from "./deadlinesOf.js";

const rule = (
  scope: DeadlineScope,
  beforeMonthDay: string | null,
  yearOffset: 0 | 1 = 0,
): Edition["deadlines"][number] => ({
  value: { scope, text: { vi: "hạn", en: "limit" }, beforeMonthDay, yearOffset },
  source: "Điều 13",
  certainty: "SOURCED",
});
const edition = makeRatedEdition({
  validFromYear: 2025,
  validToYear: null,
  deadlines: [
    rule("FILE_TO_POLITBURO", "03-01", 1),
    rule("EVERY_UNIT", null),
    rule("SPECIAL_UNIT", "01-15", 1),
    rule("EVERY_UNIT", "12-31"),
    rule("FILE_TO_COMMISSION", "02-01", 1),
  ],
});
const dates = (isSpecialUnit: boolean, of: Edition = edition) =>
  deadlinesOf(of, 2025, isSpecialUnit).map((it) => [it.scope, it.date]);

describe("deadlinesOf", () => {
  it("gives an ordinary unit the common limit, those of the file, and events last", () => {
    expect(dates(false)).toEqual([
      ["EVERY_UNIT", "2025-12-31"],
      ["FILE_TO_COMMISSION", "2026-02-01"],
      ["FILE_TO_POLITBURO", "2026-03-01"],
      ["EVERY_UNIT", null],
    ]);
  });

  it("gives a special unit its own limit instead of the common one", () => {
    expect(dates(true)).toEqual([
      ["SPECIAL_UNIT", "2026-01-15"],
      ["FILE_TO_COMMISSION", "2026-02-01"],
      ["FILE_TO_POLITBURO", "2026-03-01"],
    ]);
  });

  it("keeps the common limit for a special unit where the edition has no other", () => {
    const common = makeRatedEdition({
      validFromYear: 2025,
      validToYear: null,
      deadlines: [rule("EVERY_UNIT", "12-31")],
    });
    expect(dates(true, common)).toEqual([["EVERY_UNIT", "2025-12-31"]]);
  });

  it("is half-open at midnight in Viet Nam and carries its source", () => {
    const [first, , , event] = deadlinesOf(edition, 2025, false);
    expect(first).toMatchObject({
      lateFrom: "2025-12-30T17:00:00.000Z",
      source: "Điều 13",
      certainty: "SOURCED",
    });
    expect(event).toMatchObject({ date: null, lateFrom: null });
    expect(isInstantInTime("2025-12-30T23:59:59.999+07:00", first?.date ?? "")).toBe(true);
    expect(isInstantInTime("2025-12-31T00:00:00.000+07:00", first?.date ?? "")).toBe(false);
  });

  it.each([2024, 2031])("refuses %i, in which the edition does not hold", (year) => {
    const until2030 = makeRatedEdition({ validFromYear: 2025, validToYear: 2030, deadlines: [] });
    expect(() => deadlinesOf(until2030, year, false)).toThrow(RangeError);
    expect(deadlinesOf(until2030, 2025, false)).toEqual([]);
    expect(deadlinesOf(until2030, 2030, false)).toEqual([]);
  });
});
