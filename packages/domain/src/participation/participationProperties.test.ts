import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLLECTIVE_KINDS } from "../editions/collectiveKind.js";
import { EDITIONS } from "../editions/editions.js";
import { NOT_RATED_REASONS } from "../editions/participationReason.js";
import type { BodyFacts } from "./bodyFacts.js";
import { bodyParticipation } from "./bodyParticipation.js";
import type { ParticipationDecision } from "./decideParticipation.js";
import { participation } from "./participation.js";
import { MEMBER_STATUSES, type StatusInterval } from "./participationFacts.js";

const YEAR = 2021;
const day = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2022-12-31"), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10));
const interval: fc.Arbitrary<StatusInterval> = fc.record({
  status: fc.constantFrom(...MEMBER_STATUSES),
  from: day,
  until: fc.option(day),
});
const facts = fc.record({
  year: fc.constant(YEAR),
  referenceDate: fc.constant(`${YEAR}-12-01`),
  admittedOn: fc.option(day),
  intervals: fc.array(interval, { maxLength: 4 }),
  isProbationary: fc.boolean(),
  transferredInOn: fc.option(day),
  monthsAtFormerCell: fc.option(fc.nat(11)),
  hasFormerCellOpinion: fc.boolean(),
  hasTemporaryCellComment: fc.boolean(),
  isReviewDeferred: fc.boolean(),
  isStateEmployee: fc.boolean(),
  stateWorkFrom: fc.option(day),
  isOutsidePoliticalSystem: fc.boolean(),
});
const ordinaryBody = {
  year: fc.constant(YEAR),
  referenceDate: fc.constant(`${YEAR}-12-01`),
  foundedOn: fc.option(day),
  ended: fc.option(fc.record({ on: day, how: fc.constantFrom("DISSOLVED" as const, "MERGED" as const) })),
  receivedOn: fc.option(day),
};
const bodyFacts: fc.Arbitrary<BodyFacts> = fc.oneof(
  fc.record({ kind: fc.constant("ORGANISATION" as const), isPartyGroup: fc.boolean(), ...ordinaryBody }),
  fc.record({
    kind: fc.constant("COLLECTIVE" as const),
    collective: fc.constantFrom(...COLLECTIVE_KINDS),
    memberCount: fc.nat(20),
    hasStandingCommittee: fc.boolean(),
    hasCellCommittee: fc.boolean(),
    ...ordinaryBody,
  }),
);
const edition = fc.constantFrom(...EDITIONS);
const decision: fc.Arbitrary<ParticipationDecision> = fc.oneof(
  fc
    .tuple(facts, edition, fc.constantFrom("MEMBER" as const, "CADRE" as const))
    .map((it) => participation(...it)),
  fc.tuple(bodyFacts, edition).map((it) => bodyParticipation(...it)),
);

describe("participation, whatever the facts", () => {
  it("has a cap only when rated", () => {
    fc.assert(fc.property(decision, ({ status, cap }) => status === "RATED" || cap === null));
  });

  it("has a source, or is ordinary", () => {
    fc.assert(
      fc.property(decision, ({ reason, source, applied }) => {
        expect(source === null).toBe(reason === null);
        expect(applied.length === 0).toBe(reason === null);
        expect(applied[0]?.reason ?? null).toBe(reason);
      }),
    );
  });

  it("names a reason of those not rated for everyone who is not", () => {
    fc.assert(
      fc.property(decision, ({ status, reason }) => {
        if (status !== "RATED") expect(NOT_RATED_REASONS).toContain(reason);
      }),
    );
  });

  it("is decided by the strongest of the reasons found", () => {
    const strength = { OUT: 0, REVIEW_ONLY: 1, CAPPED: 2, ASK_PERSON: 3, RATED: 4 } as const;
    fc.assert(
      fc.property(decision, ({ applied }) => {
        const found = applied.map((it) => strength[it.rule.treatment]);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
    );
  });

  it("never rates anyone because of a further reason to be out", () => {
    const out = fc.constantFrom("EXEMPT", "DECEASED", "LEFT", "TRANSFERRED_OUT", "TEMPORARY_HERE" as const);
    fc.assert(
      fc.property(facts, edition, out, (base, rules, status) => {
        const further = { status, from: `${YEAR}-06-01`, until: null } as const;
        const after = participation({ ...base, intervals: [...base.intervals, further] }, rules);
        expect(after.status).toBe("OUT");
        expect(after).toMatchObject({
          cap: null,
          missing: [],
          needsPerson: false,
          isStateRatingNeeded: false,
        });
      }),
    );
  });

  it("bears its own result exactly when it is rated", () => {
    fc.assert(
      fc.property(bodyFacts, edition, (body, rules) => {
        const { status, bearer } = bodyParticipation(body, rules);
        expect(bearer === "SELF").toBe(status === "RATED");
      }),
    );
  });
});
