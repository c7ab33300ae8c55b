import { describe, expect, it } from "vitest";
import { MONDAY_TO_FRIDAY } from "../calendar/workingDays.js";
import { makeProcedureFacts, makeRatedEdition, makeRoundSubject } from "../testing/builders.js";
import { blockingChain } from "./blockingChain.js";
import { orderIndex } from "./orderIndex.js";
import type { ProcedureFacts } from "./procedureFacts.js";
import type { ReviewState } from "./reviewState.js";
import type { RoundSubject } from "./roundSubject.js";

const edition = makeRatedEdition({
  order: ["LOWER_BEFORE_UPPER", "PARTS_BEFORE_ORGANISATION", "STATE_RATING_BEFORE_MEMBER_RATING"],
});
const clock = { today: "2025-12-24", deadlineDate: "2025-12-31", calendar: MONDAY_TO_FRIDAY };
const tree = [
  { id: "ward", parentId: null },
  { id: "cell-1", parentId: "ward" },
  { id: "cell-2", parentId: "ward" },
];
const unit = (
  organisationId: string,
  state: ReviewState,
  stateSince: string | null = null,
): RoundSubject => ({
  id: `${organisationId}-rating`,
  kind: "ORGANISATION",
  organisationId,
  state,
  stateSince,
});
const member = (id: string, state: ReviewState, stateSince: string | null = null): RoundSubject =>
  makeRoundSubject({ id, state, stateSince });

function chain(
  subjects: readonly RoundSubject[],
  subjectId = "ward-rating",
  facts: (subject: RoundSubject) => Partial<ProcedureFacts> = () => ({}),
  under = edition,
) {
  return blockingChain(
    orderIndex(tree, subjects),
    subjectId,
    (it) => makeProcedureFacts({ edition: under, ...facts(it) }),
    clock,
  );
}

describe("blockingChain", () => {
  it("leads from the ward through the cell to the member whose State rating is missing", () => {
    const found = chain(
      [
        unit("ward", "VERIFIED", "2025-12-22"),
        unit("cell-1", "VERIFIED", "2025-12-19"),
        unit("cell-2", "DECIDED"),
        member("an", "REVIEWED", "2025-12-15"),
        member("binh", "DECIDED"),
      ],
      "ward-rating",
      ({ id }) =>
        id === "an" ? { stateRating: null, waits: { STATE_RATING_MISSING: { for: ["agency-7"] } } } : {},
    );
    expect(found.workingDaysLeft).toBe(5);
    expect(found.isLate).toBe(false);
    expect(found.links).toMatchObject([
      {
        subjectId: "ward-rating",
        depth: 0,
        holdsUp: null,
        nextStep: "DECIDE",
        actor: "COMPETENT_AUTHORITY",
        waitsFor: ["cell-1-rating"],
        since: "2025-12-22",
        workingDaysWaited: 2,
        isActionable: false,
      },
      {
        subjectId: "cell-1-rating",
        depth: 1,
        holdsUp: "ward-rating",
        waitsFor: ["an"],
        workingDaysWaited: 3,
        isActionable: false,
      },
      {
        subjectId: "an",
        kind: "MEMBER",
        state: "REVIEWED",
        depth: 2,
        holdsUp: "cell-1-rating",
        nextStep: "COMPILE",
        actor: "CELL_SECRETARY",
        refusals: [{ code: "STATE_RATING_MISSING", waitingSince: "2025-12-15", waitsFor: ["agency-7"] }],
        waitsFor: [],
        workingDaysWaited: 7,
        isActionable: true,
      },
    ]);
    expect(found.links).toHaveLength(3);
  });

  it("a unit that waits only at a later step can act now", () => {
    const [first] = chain([unit("ward", "DRAFT"), unit("cell-1", "VERIFIED")]).links;
    expect(first).toMatchObject({
      nextStep: "SUBMIT_SELF_ASSESSMENT",
      refusals: [],
      waitsFor: ["cell-1-rating"],
      since: null,
      workingDaysWaited: null,
      isActionable: true,
    });
  });

  it("names each subject once, whoever waits for it", () => {
    const committee = makeRoundSubject({
      id: "committee",
      kind: "COLLECTIVE",
      organisationId: "ward",
      isPartyCommittee: true,
    });
    const both = makeRatedEdition({ order: ["PARTS_BEFORE_ORGANISATION", "COLLECTIVE_BEFORE_INDIVIDUALS"] });
    const head = makeRoundSubject({
      id: "head",
      organisationId: "ward",
      collectiveId: "committee",
      position: "HEAD",
    });
    const ids = chain([unit("ward", "VERIFIED"), head, committee], "ward-rating", undefined, both).links.map(
      (it) => it.subjectId,
    );
    expect(ids.toSorted()).toEqual(["committee", "head", "ward-rating"]);
  });

  it.each(["DECIDED", "PUBLISHED", "REOPENED", "EXEMPT", "REVIEW_ONLY"] as const)(
    "is empty for a unit that is %s",
    (state) => expect(chain([unit("ward", state), unit("cell-1", "DRAFT")]).links).toEqual([]),
  );

  it("a deferred member is taken up again", () => {
    expect(chain([member("an", "DEFERRED")], "an").links).toMatchObject([
      { nextStep: "RESUME", isActionable: true },
    ]);
  });

  it("where the vote is for reference, the proposal is next, with or without it", () => {
    const reference = makeRatedEdition({ order: [], vote: "REFERENCE" });
    const nextOf = (facts: Partial<ProcedureFacts>) =>
      chain([member("an", "COMPILED")], "an", () => facts, reference).links[0]?.nextStep;
    expect(nextOf({ hasBallot: false })).toBe("PROPOSE");
    expect(nextOf({ hasBallot: false, proposedLevel: null })).toBe("PROPOSE");
    expect(nextOf({})).toBe("RECORD_BALLOT");
  });

  it("does not follow rules that only warn", () => {
    const known = makeRatedEdition({ order: ["LOWER_BEFORE_UPPER"], certainty: "KNOWN" });
    const found = chain([unit("ward", "VERIFIED"), unit("cell-1", "DRAFT")], "ward-rating", undefined, known);
    expect(found.links).toMatchObject([
      { subjectId: "ward-rating", waitsFor: [], refusals: [], isActionable: true },
    ]);
  });

  it.each([
    ["2025-12-30", 1, false],
    ["2025-12-31", 0, true],
    ["2026-01-02", -2, true],
  ])("on %s leaves %i working days before 31/12/2025", (today, left, isLate) => {
    const index = orderIndex(tree, [unit("ward", "DRAFT")]);
    const found = blockingChain(index, "ward-rating", () => makeProcedureFacts({ edition }), {
      ...clock,
      today,
    });
    expect([found.workingDaysLeft, found.isLate]).toEqual([left, isLate]);
  });

  it("asks about a subject of the round", () => {
    expect(() => chain([unit("ward", "DRAFT")], "nobody")).toThrow(RangeError);
  });
});
