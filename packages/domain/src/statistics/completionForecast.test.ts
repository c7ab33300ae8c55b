import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/isoDate.js";
import { MONDAY_TO_FRIDAY } from "../calendar/workingDays.js";
import { type CompletionProgress, completionForecast } from "./completionForecast.js";

const days = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([date, finished]) => ({ date: `2018-${date}`, finished }));

/** 27 cells; Monday 26 to Friday 30 November 2018 finished 2, 3, 3, 1 and 4: 14 remain. */
const ward: CompletionProgress = {
  finishedByDay: days({ "11-26": 2, "11-27": 3, "11-28": 3, "11-29": 1, "11-30": 4 }),
  total: 27,
  asOf: "2018-11-30",
  deadlineDate: "2018-12-15",
  calendar: null,
};
const forecast = (it: Partial<CompletionProgress> = {}) => completionForecast({ ...ward, ...it });

describe("completionForecast", () => {
  it("goes on at the median of the last five active days, with the quartiles as interval", () => {
    // 1, 2, 3, 3, 4: quartiles 2, 3, 3. 14 / 3 is five days, 14 / 2 seven.
    expect(forecast()).toEqual({
      finished: 13,
      remaining: 14,
      pace: { activeDays: 5, spanDays: 5, low: 2, median: 3, high: 3 },
      expected: "2018-12-05",
      earliest: "2018-12-05",
      latest: "2018-12-07",
      outlook: "ON_TIME",
    });
  });

  it.each([
    { deadlineDate: "2018-12-08", outlook: "ON_TIME" },
    { deadlineDate: "2018-12-07", outlook: "MAY_MISS" }, // the slow pace ends on the deadline day
    { deadlineDate: "2018-12-06", outlook: "MAY_MISS" },
    { deadlineDate: "2018-12-05", outlook: "WILL_MISS" },
  ])(
    "due before $deadlineDate it is $outlook: the deadline day itself is late",
    ({ deadlineDate, outlook }) => expect(forecast({ deadlineDate }).outlook).toBe(outlook),
  );

  it("counts working days alone where a calendar is given", () => {
    expect(forecast({ calendar: MONDAY_TO_FRIDAY })).toMatchObject({
      pace: { spanDays: 5 },
      expected: "2018-12-07",
      latest: "2018-12-11",
    });
    // As of Sunday the weekend has not slowed the pace, and work goes on on Monday.
    expect(forecast({ calendar: MONDAY_TO_FRIDAY, asOf: "2018-12-02" })).toMatchObject({
      pace: { spanDays: 5 },
      expected: "2018-12-07",
    });
  });

  it("lets idle days count against the pace", () => {
    // Five active days of ten: five more active days take ten.
    expect(forecast({ asOf: "2018-12-05" })).toMatchObject({
      pace: { activeDays: 5, spanDays: 10, median: 3 },
      expected: "2018-12-15",
      outlook: "WILL_MISS",
    });
  });

  it("rounds up what an active day leaves and what the rhythm makes of it", () => {
    // 14 / 4 is four active days; two of the last three days were active: 4 · 3 / 2 is six days.
    const finishedByDay = days({ "11-28": 9, "11-30": 4 });
    expect(forecast({ finishedByDay })).toMatchObject({
      pace: { activeDays: 2, spanDays: 3, low: 4, median: 4, high: 9 },
      expected: "2018-12-06",
      // 14 / 9 is two active days: three days.
      earliest: "2018-12-03",
    });
    // 10 / 4 is three active days: 3 · 3 / 2 is 4.5, five days.
    expect(forecast({ finishedByDay, total: 23 }).expected).toBe("2018-12-05");
  });

  it("looks at the last five active days alone, adds up a day's entries and leaves out idle ones", () => {
    const early = days({ "11-01": 20, "11-29": 0, "11-26": 1 });
    const answer = forecast({
      finishedByDay: [...ward.finishedByDay.toReversed(), ...early],
      total: 48,
    });
    expect(answer).toMatchObject({
      finished: 34,
      remaining: 14,
      pace: { activeDays: 5, spanDays: 5, low: 3, median: 3, high: 3 },
    });
  });

  it("never counts fewer days than were active: work done on days off makes every day active", () => {
    const weekend = days({ "12-01": 5, "12-02": 5 });
    expect(
      forecast({ finishedByDay: weekend, total: 20, asOf: "2018-12-02", calendar: MONDAY_TO_FRIDAY }),
    ).toMatchObject({ pace: { activeDays: 2, spanDays: 2 }, expected: "2018-12-04" });
  });

  it("knows nothing of days after the one asked about", () => {
    expect(forecast({ asOf: "2018-11-27" })).toMatchObject({ finished: 5, remaining: 22 });
  });

  it("has no pace while nothing is finished, and misses for sure once the last day has gone", () => {
    const nothing = { finishedByDay: days({ "11-30": 0 }) };
    expect(forecast(nothing)).toEqual({
      finished: 0,
      remaining: 27,
      pace: null,
      expected: null,
      earliest: null,
      latest: null,
      outlook: "NO_PACE",
    });
    expect(forecast({ ...nothing, asOf: "2018-12-13" }).outlook).toBe("NO_PACE");
    // On the evening of the 14th only the 15th is left, and it is late.
    expect(forecast({ ...nothing, asOf: "2018-12-14" }).outlook).toBe("WILL_MISS");
    expect(forecast({ asOf: "2018-12-20" }).outlook).toBe("WILL_MISS");
  });

  it("is done when nothing remains, late when the last was finished on the deadline day", () => {
    const done = { total: 13 };
    expect(forecast(done)).toMatchObject({ remaining: 0, expected: "2018-11-30", outlook: "DONE" });
    expect(forecast({ ...done, deadlineDate: "2018-12-01" }).outlook).toBe("DONE");
    expect(forecast({ ...done, deadlineDate: "2018-11-30" }).outlook).toBe("DONE_LATE");
    expect(forecast({ total: 0, finishedByDay: [] })).toMatchObject({ expected: null, outlook: "DONE" });
  });

  it("names no day beyond a year", () => {
    const slow = { finishedByDay: days({ "11-30": 1 }), deadlineDate: "2099-01-01" };
    expect(forecast({ ...slow, total: 367 }).expected).toBe("2019-12-01");
    expect(forecast({ ...slow, total: 368 })).toMatchObject({ expected: null, outlook: "WILL_MISS" });
  });

  it("refuses days that do not exist and more finished than there are", () => {
    expect(() => forecast({ total: 12 })).toThrow("total");
    expect(() => forecast({ asOf: "2018-11-31" })).toThrow("asOf");
    expect(() => forecast({ deadlineDate: "soon" })).toThrow("deadlineDate");
    expect(() => forecast({ finishedByDay: days({ "11-31": 1 }) })).toThrow("2018-11-31");
    expect(() => forecast({ finishedByDay: days({ "11-30": -1 }) })).toThrow("finished on 2018-11-30");
  });

  it("orders earliest, expected and latest after the day asked about, and gets no later by finishing more", () => {
    const entries = fc.array(fc.record({ offset: fc.nat(30), finished: fc.nat(6) }), { maxLength: 20 });
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 60 }), (offsets, left) => {
        const finishedByDay = offsets.map((it) => ({
          date: addDays("2018-10-31", it.offset),
          finished: it.finished,
        }));
        const done = offsets.reduce((sum, it) => sum + it.finished, 0);
        const ask = (remaining: number) => forecast({ finishedByDay, total: done + remaining });
        const { earliest, expected, latest, remaining } = ask(left);
        expect(remaining).toBe(left);
        const order = [ward.asOf, earliest, expected, latest].map((it) => it ?? "9999");
        expect(order.toSorted()).toEqual(order);
        expect((ask(left + 1).expected ?? "9999") >= (expected ?? "9999")).toBe(true);
      }),
    );
  });
});
