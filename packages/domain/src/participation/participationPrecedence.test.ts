import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import type { ParticipationRules } from "../editions/participationRule.js";
import { makeParticipationFacts } from "../testing/builders.js";
import { participation } from "./participation.js";
import type { MemberStatus, StatusInterval } from "./participationFacts.js";

const EDITION_2018 = editionByCode("2018");
const EDITION_2019 = editionByCode("2019");

function since(status: MemberStatus, from: string, until: string | null = null): StatusInterval {
  return { status, from, until };
}

describe("several reasons at once", () => {
  it("names every reason found, the deciding one first", () => {
    const intervals = [since("TEMPORARY_ELSEWHERE", "2019-04-01"), since("EXEMPT", "2019-10-01")];
    const { reason, applied } = participation(makeParticipationFacts({ intervals }), EDITION_2019);
    expect(reason).toBe("EXEMPT");
    expect(applied.map((it) => it.reason)).toEqual(["EXEMPT", "TEMPORARY_ELSEWHERE"]);
  });

  it.each([
    {
      what: "out before reviewed only",
      facts: { admittedOn: "2019-08-01", intervals: [since("EXEMPT", "2019-10-01")] },
      reasons: ["EXEMPT", "ADMITTED_UNDER_SIX_MONTHS"],
    },
    {
      what: "reviewed only before capped",
      facts: { admittedOn: "2019-08-01", intervals: [since("SICK_LEAVE", "2019-08-02")] },
      reasons: ["ADMITTED_UNDER_SIX_MONTHS", "SICK_LEAVE_CAP"],
    },
    {
      what: "capped before a deferred review",
      facts: { isReviewDeferred: true, intervals: [since("SICK_LEAVE", "2019-03-01")] },
      reasons: ["SICK_LEAVE_CAP", "REVIEW_DEFERRED"],
    },
    {
      what: "a date to be asked before what qualifies",
      facts: { admittedOn: null, isProbationary: true, transferredInOn: "2019-03-01", monthsAtFormerCell: 2 },
      reasons: ["ADMISSION_DATE_MISSING", "TRANSFERRED_IN", "PROBATIONARY"],
    },
    {
      what: "death before leaving, leaving before exemption",
      facts: {
        intervals: [
          since("EXEMPT", "2019-01-01"),
          since("LEFT", "2019-02-01"),
          since("DECEASED", "2019-03-01"),
        ],
      },
      reasons: ["DECEASED", "LEFT", "EXEMPT"],
    },
  ])("2019, several reasons: $what", ({ facts, reasons }) => {
    const { applied, reason } = participation(makeParticipationFacts(facts), EDITION_2019);
    expect(applied.map((it) => it.reason)).toEqual(reasons);
    expect(reason).toBe(reasons[0]);
  });

  it("a member who is reviewed only or out has no cap, no missing paper and nothing to ask", () => {
    const intervals = [since("SICK_LEAVE", "2019-03-01"), since("TEMPORARY_ELSEWHERE", "2019-04-01")];
    const facts = makeParticipationFacts({ admittedOn: "2019-08-01", intervals, isReviewDeferred: true });
    expect(participation(facts, EDITION_2019)).toMatchObject({
      status: "REVIEW_ONLY",
      cap: null,
      missing: [],
      needsPerson: false,
    });
    const of2018 = makeParticipationFacts({
      year: 2018,
      admittedOn: "2018-08-01",
      intervals: [since("SUSPENDED", "2018-09-01")],
    });
    expect(participation(of2018, EDITION_2018)).toMatchObject({ status: "REVIEW_ONLY", needsPerson: false });
  });

  it("knows no reason on which an edition has no rule, and counts six months to the reference day without one on the day", () => {
    const facts = makeParticipationFacts({
      admittedOn: "2019-08-01",
      intervals: [since("SICK_LEAVE", "2019-03-01"), since("SUSPENDED", "2019-05-01")],
      isStateEmployee: true,
      stateWorkFrom: "2019-10-01",
    });
    const withRules = (rules: ParticipationRules): Edition => ({
      ...EDITION_2019,
      subjects: {
        ...EDITION_2019.subjects,
        MEMBER: { ...EDITION_2019.subjects.MEMBER, participation: rules },
      },
    });
    expect(participation(facts, withRules({}))).toMatchObject({ status: "RATED", reason: null, applied: [] });
    const { ADMITTED_UNDER_SIX_MONTHS } = EDITION_2019.subjects.MEMBER.participation;
    if (!ADMITTED_UNDER_SIX_MONTHS) throw new Error("no rule in 2019");
    const { countedTo: _, ...rule } = ADMITTED_UNDER_SIX_MONTHS;
    const without = withRules({ ADMITTED_UNDER_SIX_MONTHS: rule });
    expect(participation({ ...facts, admittedOn: "2019-06-02" }, without).status).toBe("REVIEW_ONLY");
    expect(participation({ ...facts, admittedOn: "2019-06-01" }, without).status).toBe("RATED");
  });
});
