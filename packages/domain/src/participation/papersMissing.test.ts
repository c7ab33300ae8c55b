import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { makeParticipationFacts } from "../testing/builders.js";
import { participation } from "./participation.js";
import type { MemberStatus, StatusInterval } from "./participationFacts.js";

const EDITION_2019 = editionByCode("2019");

function since(status: MemberStatus, from: string, until: string | null = null): StatusInterval {
  return { status, from, until };
}

describe("what a rating waits for", () => {
  it("L-18 (2019): after five months at the old cell its opinion is optional, after six it is missing", () => {
    const moved = { transferredInOn: "2019-06-10" };
    const five = makeParticipationFacts({ ...moved, monthsAtFormerCell: 5 });
    const six = makeParticipationFacts({ ...moved, monthsAtFormerCell: 6 });
    const inFile = makeParticipationFacts({ ...moved, monthsAtFormerCell: 6, hasFormerCellOpinion: true });
    expect(participation(five, EDITION_2019)).toMatchObject({ status: "RATED", missing: [] });
    expect(participation(six, EDITION_2019).missing).toEqual(["FORMER_CELL_OPINION"]);
    expect(participation(inFile, EDITION_2019).missing).toEqual([]);
  });

  it("L-19 (2019): temporary activity elsewhere is rated here, and the comment missing is named", () => {
    const intervals = [since("TEMPORARY_ELSEWHERE", "2019-04-01")];
    const without = makeParticipationFacts({ intervals });
    const inFile = makeParticipationFacts({ intervals, hasTemporaryCellComment: true });
    expect(participation(without, EDITION_2019)).toMatchObject({
      status: "RATED",
      missing: ["TEMPORARY_CELL_COMMENT"],
    });
    expect(participation(inFile, EDITION_2019).missing).toEqual([]);
  });

  it("L-18 (2019): when the time at the former cell is not recorded, a person is asked until its opinion is there", () => {
    const moved = makeParticipationFacts({ transferredInOn: "2019-06-10" });
    expect(participation(moved, EDITION_2019)).toMatchObject({ missing: [], needsPerson: true });
    const inFile = participation({ ...moved, hasFormerCellOpinion: true }, EDITION_2019);
    expect(inFile).toMatchObject({ missing: [], needsPerson: false });
    const short = participation({ ...moved, monthsAtFormerCell: 0 }, EDITION_2019);
    expect(short.needsPerson).toBe(false);
    const exempt = participation({ ...moved, intervals: [since("EXEMPT", "2019-08-01")] }, EDITION_2019);
    expect(exempt).toMatchObject({ status: "OUT", missing: [], needsPerson: false });
  });

  it("a transfer of an earlier year needs no paper", () => {
    const moved = makeParticipationFacts({ transferredInOn: "2018-12-31", monthsAtFormerCell: 8 });
    expect(participation(moved, EDITION_2019)).toMatchObject({ reason: null, missing: [] });
  });

  it.each([
    { stateWorkFrom: "2021-07-01", isNeeded: true },
    { stateWorkFrom: "2021-07-02", isNeeded: false },
    { stateWorkFrom: "2015-07-02", isNeeded: true },
    { stateWorkFrom: null, isNeeded: true },
  ])(
    "Decree 90/2020: State work since $stateWorkFrom, the State rating of 2021 is needed first: $isNeeded",
    ({ stateWorkFrom, isNeeded }) => {
      const facts = makeParticipationFacts({ year: 2021, isStateEmployee: true, stateWorkFrom });
      const result = participation(facts, EDITION_2019);
      expect(result.isStateRatingNeeded).toBe(isNeeded);
      expect(result.reason).toBe(isNeeded ? null : "STATE_WORK_UNDER_SIX_MONTHS");
    },
  );

  it("P-09: the State rating is waited for only of State employees, and only by those who are rated", () => {
    const employee = makeParticipationFacts({ isStateEmployee: true });
    expect(participation(employee, EDITION_2019).isStateRatingNeeded).toBe(true);
    expect(participation(makeParticipationFacts(), EDITION_2019).isStateRatingNeeded).toBe(false);
    const notEmployed = makeParticipationFacts({ isStateEmployee: false, stateWorkFrom: "2019-10-01" });
    expect(participation(notEmployed, EDITION_2019)).toMatchObject({
      reason: null,
      isStateRatingNeeded: false,
    });
    const unsaid = makeParticipationFacts({ stateWorkFrom: "2019-10-01" });
    expect(participation(unsaid, EDITION_2019)).toMatchObject({ reason: null, isStateRatingNeeded: false });
    const exempt = { ...employee, intervals: [since("EXEMPT", "2019-03-01")] };
    expect(participation(exempt, EDITION_2019).isStateRatingNeeded).toBe(false);
    const before2018 = makeParticipationFacts({ year: 2016, isStateEmployee: true });
    expect(participation(before2018, editionByCode("2014")).isStateRatingNeeded).toBe(false);
  });

  it("names every missing paper", () => {
    const facts = makeParticipationFacts({
      intervals: [since("TEMPORARY_ELSEWHERE", "2019-08-01")],
      transferredInOn: "2019-07-01",
      monthsAtFormerCell: 6,
      isReviewDeferred: true,
    });
    expect(participation(facts, EDITION_2019).missing).toEqual([
      "COMPLETED_REVIEW",
      "TEMPORARY_CELL_COMMENT",
      "FORMER_CELL_OPINION",
    ]);
  });
});
