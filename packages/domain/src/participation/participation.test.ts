import { describe, expect, it } from "vitest";
import { applySettings } from "../editions/applySettings.js";
import { editionByCode } from "../editions/editions.js";
import { makeParticipationFacts } from "../testing/builders.js";
import { participation } from "./participation.js";
import type { MemberStatus, StatusInterval } from "./participationFacts.js";

const EDITION_2018 = editionByCode("2018");
const EDITION_2019 = editionByCode("2019");
const EDITION_2025 = editionByCode("2025");

function since(status: MemberStatus, from: string, until: string | null = null): StatusInterval {
  return { status, from, until };
}

describe("participation", () => {
  it.each(["2018", "2019", "2023", "2025"] as const)(
    "makes no cadre of %s of who only holds a post in a cell, unless the unit says so",
    (code) => {
      const edition = editionByCode(code);
      const facts = makeParticipationFacts({ holdsCellPostOnly: true });
      expect(participation(facts, edition, "CADRE")).toMatchObject({
        status: "OUT",
        reason: "CELL_POST_ONLY",
      });
      expect(participation(facts, edition, "MEMBER").status).toBe("RATED");
      const asked = applySettings(edition, { CADRE: { participation: { CELL_POST_ONLY: "RATED" } } });
      expect(asked.ok && participation(facts, asked.edition, "CADRE").status).toBe("RATED");
    },
  );

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

  it("reads states on the day of a change and counts six months to the reference day still", () => {
    const facts = (more: object) =>
      participation(
        makeParticipationFacts({ referenceDate: "2019-11-20", statesOn: "2019-12-05", ...more }),
        EDITION_2019,
      );
    expect(facts({ intervals: [since("DECEASED", "2019-12-05")] })).toMatchObject({
      status: "OUT",
      reason: "DECEASED",
    });
    expect(facts({ intervals: [since("DECEASED", "2019-12-06")] })).toMatchObject({
      status: "RATED",
      reason: null,
    });
    expect(facts({ intervals: [since("MATERNITY_LEAVE", "2019-12-05")] }).reason).toBe("MATERNITY_LEAVE");
    expect(facts({ intervals: [since("MATERNITY_LEAVE", "2019-12-06")] }).reason).toBeNull();
    expect(facts({ admittedOn: "2019-05-21" })).toMatchObject({
      status: "REVIEW_ONLY",
      reason: "ADMITTED_UNDER_SIX_MONTHS",
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

  it.each([
    { setting: "ROUND_REFERENCE_DAY", admittedOn: "2025-06-01", status: "RATED" },
    { setting: "ROUND_REFERENCE_DAY", admittedOn: "2025-06-02", status: "OUT" },
    { setting: "REVIEW_DAY", admittedOn: "2025-06-10", status: "RATED" },
    { setting: "REVIEW_DAY", admittedOn: "2025-06-11", status: "OUT" },
    { setting: "YEAR_END", admittedOn: "2025-07-01", status: "RATED" },
    { setting: "YEAR_END", admittedOn: "2025-07-02", status: "OUT" },
    { setting: "YEAR_END", admittedOn: "2025-07-15", status: "OUT" },
  ] as const)(
    "L-13 (2025, six months counted to $setting): admitted $admittedOn, review on 10 December is $status",
    ({ setting, admittedOn, status }) => {
      const verdict = applySettings(EDITION_2025, { MEMBER: { sixMonthsReferenceDay: setting } });
      if (!verdict.ok) throw new Error(verdict.setting);
      const facts = makeParticipationFacts({ year: 2025, admittedOn, reviewedOn: "2025-12-10" });
      expect(participation(facts, verdict.edition).status).toBe(status);
    },
  );

  it("L-13 (2025): admitted on 15 July 2025 is out whatever the day, and before the review day is set", () => {
    const facts = makeParticipationFacts({ year: 2025, admittedOn: "2025-07-15" });
    expect(participation(facts, EDITION_2025)).toMatchObject({
      status: "OUT",
      reason: "ADMITTED_UNDER_SIX_MONTHS",
      source: { certainty: "SOURCED" },
    });
    const verdict = applySettings(EDITION_2025, { MEMBER: { sixMonthsReferenceDay: "REVIEW_DAY" } });
    if (!verdict.ok) throw new Error(verdict.setting);
    const early = makeParticipationFacts({ year: 2025, admittedOn: "2025-06-01", reviewedOn: null });
    expect(participation(early, verdict.edition).status).toBe("RATED");
    expect(participation({ ...early, admittedOn: "2025-06-02" }, verdict.edition).status).toBe("OUT");
  });

  it.each([
    {
      what: "ended the year before",
      intervals: [since("MATERNITY_LEAVE", "2018-06-01", "2019-01-01")],
      has: false,
    },
    {
      what: "ended on 1 January",
      intervals: [since("MATERNITY_LEAVE", "2018-06-01", "2019-01-02")],
      has: true,
    },
    {
      what: "begins after the reference day",
      intervals: [since("MATERNITY_LEAVE", "2019-12-02")],
      has: false,
    },
    { what: "begins on the reference day", intervals: [since("MATERNITY_LEAVE", "2019-12-01")], has: true },
  ])("2019: maternity leave that $what counts: $has", ({ intervals, has }) => {
    const { reason } = participation(makeParticipationFacts({ intervals }), EDITION_2019);
    expect(reason).toBe(has ? "MATERNITY_LEAVE" : null);
  });

  it("2025: whoever works outside the political system has criteria and form of that group, before 2025 the ordinary ones", () => {
    const facts = makeParticipationFacts({ year: 2025, isOutsidePoliticalSystem: true });
    expect(participation(facts, EDITION_2025).post).toBe("OUTSIDE_POLITICAL_SYSTEM");
    expect(participation({ ...facts, year: 2019 }, EDITION_2019).post).toBeNull();
    const exempt = { ...facts, intervals: [since("EXEMPT", "2025-03-01")] };
    expect(participation(exempt, EDITION_2025).post).toBeNull();
  });

  it("L-16 (2025): suspended from the committee, a member is reviewed at the cell for the time before", () => {
    const facts = makeParticipationFacts({
      year: 2025,
      intervals: [since("COMMITTEE_SUSPENDED", "2025-05-01")],
    });
    const { applied, source } = participation(facts, EDITION_2025);
    expect(applied[0]?.rule.effect?.vi).toBe(
      "Kiểm điểm trách nhiệm trong thời gian trước khi bị đình chỉ, tại chi bộ",
    );
    expect(source).toEqual({ source: "Hướng dẫn 43-HD/BTCTW (2025), điểm 7.7", certainty: "SOURCED" });
  });

  it("until 2017 nobody is rated as a cadre", () => {
    expect(
      participation(makeParticipationFacts({ year: 2016 }), editionByCode("2014"), "CADRE"),
    ).toMatchObject({
      status: "OUT",
      reason: "KIND_NOT_RATED",
      source: { source: editionByCode("2014").guidance.number, certainty: "KNOWN" },
      applied: [{ reason: "KIND_NOT_RATED" }],
    });
  });

  it("refuses a reference day that does not exist", () => {
    expect(() =>
      participation(makeParticipationFacts({ referenceDate: "2019-02-29" }), EDITION_2019),
    ).toThrow("referenceDate must be a day");
  });

  it.each([
    { admittedOn: "2019-12-01", status: "REVIEW_ONLY", reasons: ["ADMITTED_UNDER_SIX_MONTHS"] },
    { admittedOn: "2019-12-02", status: "OUT", reasons: ["NOT_YET_ADMITTED"] },
  ])(
    "2019: admitted on $admittedOn, asked on 1 December, for $reasons alone",
    ({ admittedOn, status, reasons }) => {
      const result = participation(makeParticipationFacts({ admittedOn }), EDITION_2019);
      expect(result.status).toBe(status);
      expect(result.applied.map((it) => it.reason)).toEqual(reasons);
    },
  );
});
