import { describe, expect, it } from "vitest";
import { applySettings } from "../editions/applySettings.js";
import { editionByCode } from "../editions/editions.js";
import type { CollectiveFacts, OrganisationFacts } from "./bodyFacts.js";
import { bodyParticipation } from "./bodyParticipation.js";

const EDITION_2019 = editionByCode("2019");
const EDITION_2025 = editionByCode("2025");

const cell = (facts: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  kind: "ORGANISATION",
  year: 2019,
  referenceDate: "2019-12-01",
  foundedOn: "1995-03-02",
  ...facts,
});
const collective = (facts: Partial<CollectiveFacts> = {}): CollectiveFacts => ({
  kind: "COLLECTIVE",
  collective: "PEOPLES_COMMITTEE",
  memberCount: 4,
  year: 2025,
  referenceDate: "2025-12-01",
  foundedOn: "1995-03-02",
  ...facts,
});

describe("organisations", () => {
  it("end and receive others on the day of a change, after the reference day", () => {
    const onDay = (statesOn: string) =>
      bodyParticipation(cell({ statesOn, ended: { on: "2019-12-05", how: "MERGED" } }), EDITION_2019);
    expect(onDay("2019-12-04")).toMatchObject({ status: "RATED", snapshotOn: null });
    expect(onDay("2019-12-05")).toMatchObject({
      status: "OUT",
      reason: "MERGED_AWAY",
      bearer: "RECEIVING_UNIT",
      snapshotOn: "2019-12-05",
    });
    const receiving = (statesOn: string) =>
      bodyParticipation(cell({ statesOn, receivedOn: "2019-12-05" }), EDITION_2019).reason;
    expect([receiving("2019-12-04"), receiving("2019-12-05")]).toEqual([null, "MERGED_IN"]);
  });

  it("take part in the ordinary way without a reason", () => {
    expect(bodyParticipation(cell(), EDITION_2019)).toEqual({
      status: "RATED",
      reason: null,
      cap: null,
      needsPerson: false,
      source: null,
      applied: [],
      bearer: "SELF",
      snapshotOn: null,
      reviewedIn: "ITSELF",
    });
  });

  it.each([
    { foundedOn: "2019-05-31", status: "RATED", reason: null },
    { foundedOn: "2019-06-01", status: "RATED", reason: null },
    { foundedOn: "2019-06-02", status: "REVIEW_ONLY", reason: "FOUNDED_UNDER_SIX_MONTHS" },
    { foundedOn: "2019-12-01", status: "REVIEW_ONLY", reason: "FOUNDED_UNDER_SIX_MONTHS" },
    { foundedOn: "2019-12-02", status: "OUT", reason: "NOT_YET_FOUNDED" },
    { foundedOn: null, status: "RATED", reason: "FOUNDING_DATE_MISSING" },
  ])(
    "O-14 (2019): founded on $foundedOn, asked on 1 December, is $status",
    ({ foundedOn, status, reason }) => {
      expect(bodyParticipation(cell({ foundedOn }), EDITION_2019)).toMatchObject({
        status,
        reason,
        needsPerson: foundedOn === null,
        bearer: status === "RATED" ? "SELF" : "NOBODY",
      });
    },
  );

  it("O-14 (2025, six months counted to the end of the year): a ward founded on 1 July has them complete", () => {
    const ward = cell({ year: 2025, referenceDate: "2025-11-25", foundedOn: "2025-07-01" });
    expect(bodyParticipation(ward, EDITION_2025)).toMatchObject({
      status: "RATED",
      reason: "FOUNDED_UNDER_SIX_MONTHS",
      needsPerson: true,
    });
    const verdict = applySettings(EDITION_2025, { ORGANISATION: { sixMonthsReferenceDay: "YEAR_END" } });
    if (!verdict.ok) throw new Error(verdict.setting);
    expect(bodyParticipation(ward, verdict.edition)).toMatchObject({ status: "RATED", reason: null });
  });

  it("a unit merged away in the year leaves the result to the receiving one, with its figures kept as of that day", () => {
    const ended = { on: "2019-07-01", how: "MERGED" } as const;
    expect(bodyParticipation(cell({ ended }), EDITION_2019)).toMatchObject({
      status: "OUT",
      reason: "MERGED_AWAY",
      bearer: "RECEIVING_UNIT",
      snapshotOn: "2019-07-01",
      source: { certainty: "UNCERTAIN" },
    });
    const dissolved = cell({ ended: { on: "2019-12-01", how: "DISSOLVED" } });
    expect(bodyParticipation(dissolved, EDITION_2019)).toMatchObject({
      status: "OUT",
      reason: "DISSOLVED",
      bearer: "NOBODY",
      snapshotOn: "2019-12-01",
    });
  });

  it("setting on merged units: the old one may be rated for its own time, and then bears its result", () => {
    const verdict = applySettings(EDITION_2019, {
      ORGANISATION: { participation: { MERGED_AWAY: "RATED" } },
    });
    if (!verdict.ok) throw new Error(verdict.setting);
    const merged = cell({ ended: { on: "2019-07-01", how: "MERGED" } });
    expect(bodyParticipation(merged, verdict.edition)).toMatchObject({
      status: "RATED",
      bearer: "SELF",
      snapshotOn: "2019-07-01",
    });
  });

  it("still exists on the day before it ends", () => {
    const ended = { on: "2019-12-02", how: "MERGED" } as const;
    expect(bodyParticipation(cell({ ended }), EDITION_2019)).toMatchObject({
      reason: null,
      snapshotOn: null,
    });
  });

  it.each([
    { receivedOn: "2018-12-31", reason: null },
    { receivedOn: "2019-01-01", reason: "MERGED_IN" },
    { receivedOn: "2019-12-01", reason: "MERGED_IN" },
    { receivedOn: "2019-12-02", reason: null },
  ])("received a unit on $receivedOn: $reason", ({ receivedOn, reason }) => {
    expect(bodyParticipation(cell({ receivedOn }), EDITION_2019)).toMatchObject({ status: "RATED", reason });
  });

  it("a Party group is never rated, whatever else holds", () => {
    const group = cell({ isPartyGroup: true, receivedOn: "2019-05-01", foundedOn: "2019-10-01" });
    const { status, applied } = bodyParticipation(group, EDITION_2019);
    expect(status).toBe("OUT");
    expect(applied.map((it) => it.reason)).toEqual(["PARTY_GROUP", "FOUNDED_UNDER_SIX_MONTHS", "MERGED_IN"]);
  });
});

describe("collectives", () => {
  it.each([
    { memberCount: 2, reason: "COLLECTIVE_UNDER_THREE", reviewedIn: "COMMITTEE_OR_CELL" },
    { memberCount: 3, reason: null, reviewedIn: "ITSELF" },
  ])(
    "2025: a leadership collective of $memberCount is reviewed in $reviewedIn",
    ({ memberCount, ...expected }) => {
      expect(bodyParticipation(collective({ memberCount }), EDITION_2025)).toMatchObject({
        status: "RATED",
        ...expected,
      });
    },
  );

  it("2025: a cell committee of two is no leadership collective under three", () => {
    const facts = collective({ collective: "CELL_COMMITTEE", memberCount: 2 });
    expect(bodyParticipation(facts, EDITION_2025)).toMatchObject({ reason: null, reviewedIn: "ITSELF" });
  });

  it("2025: a collective with another reason is reviewed by itself", () => {
    expect(bodyParticipation(collective({ receivedOn: "2025-07-01" }), EDITION_2025)).toMatchObject({
      reason: "MERGED_IN",
      reviewedIn: "ITSELF",
    });
  });

  it("knows no age of six months where the edition has no rule on it", () => {
    const { ORGANISATION } = EDITION_2019.subjects;
    const subjects = { ...EDITION_2019.subjects, ORGANISATION: { ...ORGANISATION, participation: {} } };
    const facts = cell({ foundedOn: "2019-08-01" });
    expect(bodyParticipation(facts, { ...EDITION_2019, subjects })).toMatchObject({
      status: "RATED",
      reason: null,
    });
  });

  it("2018 to 2022: the committee is reviewed, its organisation is rated", () => {
    const facts = collective({ year: 2019, referenceDate: "2019-12-01", collective: "PARTY_COMMITTEE" });
    expect(bodyParticipation(facts, EDITION_2019)).toMatchObject({
      status: "REVIEW_ONLY",
      reason: "COMMITTEE_RATED_AS_ORGANISATION",
      source: { certainty: "KNOWN" },
    });
  });

  it("P-11: only cell committees can be missing for want of one", () => {
    const reasonOf = (facts: Partial<CollectiveFacts>) =>
      bodyParticipation(collective(facts), EDITION_2025).reason;
    const hasCellCommittee = false;
    expect(reasonOf({ collective: "CELL_COMMITTEE", hasCellCommittee })).toBe("WITHOUT_CELL_COMMITTEE");
    expect(reasonOf({ collective: "GRASSROOTS_CELL_COMMITTEE", hasCellCommittee })).toBe(
      "WITHOUT_CELL_COMMITTEE",
    );
    expect(reasonOf({ collective: "PEOPLES_COMMITTEE", hasCellCommittee })).toBeNull();
    expect(reasonOf({ collective: "CELL_COMMITTEE", hasCellCommittee: true })).toBeNull();
  });

  it("refuses a number of members that is none, and a day that does not exist", () => {
    expect(() => bodyParticipation(collective({ memberCount: -1 }), EDITION_2025)).toThrow("memberCount");
    expect(() => bodyParticipation(cell({ referenceDate: "2019-02-30" }), EDITION_2019)).toThrow(
      "referenceDate",
    );
  });
});
