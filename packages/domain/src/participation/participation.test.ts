import { describe, expect, it } from "vitest";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { makeParticipationFacts } from "../testing/builders.js";
import { participation } from "./participation.js";
import type { MemberStatus, StatusInterval } from "./participationFacts.js";

function since(status: MemberStatus, from: string, until: string | null = null): StatusInterval {
  return { status, from, until };
}

describe("participation", () => {
  it("rates an ordinary member without reason, cap or missing paper", () => {
    expect(participation(makeParticipationFacts(), EDITION_2019)).toEqual({
      status: "RATED",
      reason: null,
      cap: null,
      missing: [],
      needsPerson: false,
      source: null,
      applied: [],
      residence: null,
      isStateRatingNeeded: false,
      post: null,
    });
  });

  it("L-10 (2019): three months of sick leave cap the level at satisfactory", () => {
    const facts = makeParticipationFacts({ intervals: [since("SICK_LEAVE", "2019-03-01", "2019-06-01")] });
    expect(participation(facts, EDITION_2019)).toMatchObject({
      status: "RATED",
      reason: "SICK_LEAVE_CAP",
      cap: "SATISFACTORY",
      source: { certainty: "SOURCED" },
    });
  });

  it("L-10 setting of 2018: the text read is silent on sick leave, so a person is asked and nothing is capped", () => {
    const intervals = [since("SICK_LEAVE", "2018-03-01", "2018-06-01")];
    expect(participation(makeParticipationFacts({ year: 2018, intervals }), EDITION_2018)).toMatchObject({
      status: "RATED",
      cap: null,
      needsPerson: true,
      source: { certainty: "UNCERTAIN" },
    });
  });

  it.each([
    { what: "eighty-nine days", intervals: [since("SICK_LEAVE", "2019-03-01", "2019-05-29")], cap: null },
    {
      what: "ninety days",
      intervals: [since("SICK_LEAVE", "2019-03-01", "2019-05-30")],
      cap: "SATISFACTORY",
    },
    {
      what: "three short calendar months of eighty-nine days",
      intervals: [since("SICK_LEAVE", "2019-02-01", "2019-05-01")],
      cap: "SATISFACTORY",
    },
    {
      what: "three stretches of thirty days",
      intervals: [
        since("SICK_LEAVE", "2019-01-01", "2019-01-31"),
        since("SICK_LEAVE", "2019-04-01", "2019-05-01"),
        since("SICK_LEAVE", "2019-08-01", "2019-08-31"),
      ],
      cap: "SATISFACTORY",
    },
    {
      what: "leave of the year before does not count",
      intervals: [since("SICK_LEAVE", "2018-10-01", "2019-03-15")],
      cap: null,
    },
    {
      what: "leave still running counts to the reference day",
      intervals: [since("SICK_LEAVE", "2019-09-01")],
      cap: "SATISFACTORY",
    },
    {
      what: "maternity leave is no sick leave",
      intervals: [since("MATERNITY_LEAVE", "2019-03-01", "2019-09-01")],
      cap: null,
    },
  ])("sick leave in 2019: $what", ({ intervals, cap }) => {
    expect(participation(makeParticipationFacts({ intervals }), EDITION_2019).cap).toBe(cap);
  });

  it("L-12 (2019): a member admitted four months before is reviewed and not rated", () => {
    const facts = makeParticipationFacts({ admittedOn: "2019-08-01" });
    expect(participation(facts, EDITION_2019)).toMatchObject({
      status: "REVIEW_ONLY",
      reason: "ADMITTED_UNDER_SIX_MONTHS",
      source: { certainty: "SOURCED" },
    });
  });

  it.each([
    { admittedOn: "2019-06-02", status: "REVIEW_ONLY" },
    { admittedOn: "2019-06-01", status: "RATED" },
    { admittedOn: "2019-05-31", status: "RATED" },
    { admittedOn: "2019-12-02", status: "OUT" },
  ])("admitted on $admittedOn, asked on 1 December 2019: $status", ({ admittedOn, status }) => {
    expect(participation(makeParticipationFacts({ admittedOn }), EDITION_2019).status).toBe(status);
  });

  it("setting of 2018, default by practice: under six months reviewed only, marked uncertain", () => {
    const facts = makeParticipationFacts({ year: 2018, admittedOn: "2018-08-01" });
    expect(participation(facts, EDITION_2018)).toMatchObject({
      status: "REVIEW_ONLY",
      source: { certainty: "UNCERTAIN" },
    });
  });

  it("L-14 (2018): a suspended member is not excluded by the text and is flagged for a person", () => {
    const intervals = [since("SUSPENDED", "2018-05-01")];
    expect(participation(makeParticipationFacts({ year: 2018, intervals }), EDITION_2018)).toMatchObject({
      status: "RATED",
      reason: "SUSPENDED",
      needsPerson: true,
    });
  });

  it("L-15 (2019): a suspended member is out", () => {
    const intervals = [since("SUSPENDED", "2019-05-01")];
    expect(participation(makeParticipationFacts({ intervals }), EDITION_2019)).toMatchObject({
      status: "OUT",
      reason: "SUSPENDED",
      needsPerson: false,
    });
  });

  it("2019: a member suspended from the committee only is rated", () => {
    const intervals = [since("COMMITTEE_SUSPENDED", "2019-05-01")];
    expect(participation(makeParticipationFacts({ intervals }), EDITION_2019).status).toBe("RATED");
  });

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

  it.each(["EXEMPT", "TRANSFERRED_OUT", "DECEASED", "LEFT", "TEMPORARY_HERE"] as const)(
    "%s on the reference day is out in both editions, and the day after the end is in again",
    (status) => {
      const out = makeParticipationFacts({ year: 2018, intervals: [since(status, "2018-12-01")] });
      const ended = makeParticipationFacts({
        year: 2018,
        intervals: [since(status, "2018-01-01", "2018-12-01")],
      });
      expect(participation(out, EDITION_2018)).toMatchObject({ status: "OUT", reason: status });
      expect(participation({ ...out, year: 2019 }, EDITION_2019)).toMatchObject({
        status: "OUT",
        reason: status,
      });
      expect(participation(ended, EDITION_2018).status).toBe("RATED");
    },
  );

  it("an absent member who has not completed the review is not rated until it is", () => {
    expect(participation(makeParticipationFacts({ isReviewDeferred: true }), EDITION_2019)).toMatchObject({
      status: "RATED",
      reason: "REVIEW_DEFERRED",
      missing: ["COMPLETED_REVIEW"],
    });
  });

  it("a missing admission date asks a person", () => {
    expect(participation(makeParticipationFacts({ admittedOn: null }), EDITION_2019)).toMatchObject({
      status: "RATED",
      reason: "ADMISSION_DATE_MISSING",
      needsPerson: true,
    });
  });

  it("names every reason found, the deciding one first", () => {
    const intervals = [since("TEMPORARY_ELSEWHERE", "2019-04-01"), since("EXEMPT", "2019-10-01")];
    const { reason, applied } = participation(makeParticipationFacts({ intervals }), EDITION_2019);
    expect(reason).toBe("EXEMPT");
    expect(applied.map((it) => it.reason)).toEqual(["EXEMPT", "TEMPORARY_ELSEWHERE"]);
  });
});
