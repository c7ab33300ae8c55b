import { describe, expect, it } from "vitest";
import type { OrderConstraint } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import { makeProcedureFacts, makeRatedEdition, makeRoundSubject } from "../testing/builders.js";
import { mayAdvance } from "./mayAdvance.js";
import { allOrderBlockers, orderBlockers } from "./orderBlockers.js";
import { type OrderIndex, orderIndex } from "./orderIndex.js";
import type { ReviewState } from "./reviewState.js";
import type { RoundOrganisation, RoundSubject } from "./roundSubject.js";

const ALL: readonly OrderConstraint[] = [
  "COLLECTIVE_BEFORE_INDIVIDUALS",
  "LOWER_BEFORE_UPPER",
  "HEAD_AFTER_COLLECTIVE",
  "HEAD_BEFORE_DEPUTIES",
  "DEPUTIES_BEFORE_MEMBERS",
  "GOVERNMENT_BEFORE_COMMITTEE",
  "PARTS_BEFORE_ORGANISATION",
  "CELL_BEFORE_COLLECTIVE",
];
const edition = makeRatedEdition({ order: ALL });

const organisations: readonly RoundOrganisation[] = [
  { id: "ward", parentId: null },
  { id: "cell-1", parentId: "ward" },
  { id: "cell-2", parentId: "ward" },
];
const ward = (state: ReviewState): RoundSubject =>
  makeRoundSubject({ id: "ward-rating", kind: "ORGANISATION", organisationId: "ward", state });
const cell = (number: number, state: ReviewState): RoundSubject =>
  makeRoundSubject({
    id: `cell-${number}-rating`,
    kind: "ORGANISATION",
    organisationId: `cell-${number}`,
    state,
  });
const committee = (state: ReviewState): RoundSubject =>
  makeRoundSubject({
    id: "committee",
    kind: "COLLECTIVE",
    organisationId: "ward",
    isPartyCommittee: true,
    state,
  });
const government = (state: ReviewState): RoundSubject =>
  makeRoundSubject({ id: "ubnd", kind: "COLLECTIVE", organisationId: "ward", state });
const cadre = (id: string, position: "HEAD" | "DEPUTY" | "MEMBER", state: ReviewState): RoundSubject =>
  makeRoundSubject({
    id,
    kind: "CADRE",
    organisationId: "ward",
    collectiveId: "ubnd",
    position,
    personId: `${id}-person`,
    state,
  });

const index = (...subjects: RoundSubject[]): OrderIndex => orderIndex(organisations, subjects);
const seen = (it: OrderIndex, id: string, step: "RECORD_REVIEW" | "DECIDE", together?: ReadonlySet<string>) =>
  orderBlockers(it, edition, id, step, together).map(({ constraint, kind, waitsFor, open, total }) => ({
    constraint,
    kind,
    waitsFor,
    open,
    total,
  }));

describe("persons and their collective", () => {
  it("the head is rated after the collective, under a rule of its own", () => {
    const round = index(government("VERIFIED"), cadre("head", "HEAD", "VERIFIED"));
    expect(seen(round, "head", "DECIDE")).toEqual([
      { constraint: "HEAD_AFTER_COLLECTIVE", kind: "COLLECTIVE", waitsFor: ["ubnd"], open: 1, total: 1 },
    ]);
  });

  it("an edition without that rule still puts the collective before its individuals", () => {
    const round = index(government("VERIFIED"), cadre("head", "HEAD", "VERIFIED"));
    const without = makeRatedEdition({ order: ["COLLECTIVE_BEFORE_INDIVIDUALS"] });
    expect(orderBlockers(round, without, "head", "DECIDE").map((it) => it.constraint)).toEqual([
      "COLLECTIVE_BEFORE_INDIVIDUALS",
    ]);
    expect(orderBlockers(round, makeRatedEdition({ order: [] }), "head", "DECIDE")).toEqual([]);
  });

  it.each(["DEPUTY", "MEMBER"] as const)("a %s is rated after the collective", (position) => {
    const waiting = index(government("VERIFIED"), cadre("other", position, "VERIFIED"));
    expect(seen(waiting, "other", "DECIDE").map((it) => it.constraint)).toEqual([
      "COLLECTIVE_BEFORE_INDIVIDUALS",
    ]);
    const free = index(government("DECIDED"), cadre("other", position, "VERIFIED"));
    expect(seen(free, "other", "DECIDE")).toEqual([]);
  });

  it("reviews go from the collective to the head, the deputies and the members", () => {
    const round = index(
      government("SELF_SUBMITTED"),
      cadre("head", "HEAD", "SELF_SUBMITTED"),
      cadre("deputy-1", "DEPUTY", "SELF_SUBMITTED"),
      cadre("deputy-2", "DEPUTY", "REVIEWED"),
      cadre("other", "MEMBER", "SELF_SUBMITTED"),
    );
    const collective = {
      constraint: "COLLECTIVE_BEFORE_INDIVIDUALS",
      kind: "COLLECTIVE",
      waitsFor: ["ubnd"],
      open: 1,
      total: 1,
    };
    const head = { constraint: "HEAD_BEFORE_DEPUTIES", kind: "CADRE", waitsFor: ["head"], open: 1, total: 1 };
    const deputies = {
      constraint: "DEPUTIES_BEFORE_MEMBERS",
      kind: "CADRE",
      waitsFor: ["deputy-1"],
      open: 1,
      total: 2,
    };
    expect(seen(round, "ubnd", "RECORD_REVIEW")).toEqual([]);
    expect(seen(round, "head", "RECORD_REVIEW")).toEqual([collective]);
    expect(seen(round, "deputy-1", "RECORD_REVIEW")).toEqual([collective, head]);
    expect(seen(round, "other", "RECORD_REVIEW")).toEqual([collective, head, deputies]);
  });

  it("what one meeting takes together is in order", () => {
    const round = index(
      government("SELF_SUBMITTED"),
      cadre("head", "HEAD", "SELF_SUBMITTED"),
      cadre("deputy-1", "DEPUTY", "SELF_SUBMITTED"),
    );
    expect(seen(round, "deputy-1", "RECORD_REVIEW", new Set(["ubnd", "head"]))).toEqual([]);
  });

  it("a cadre is reviewed at the cell first, and the cell does not wait for the collective", () => {
    const atCell = (state: ReviewState) =>
      makeRoundSubject({ id: "head-at-cell", personId: "head-person", state });
    const waiting = index(
      government("REVIEWED"),
      cadre("head", "HEAD", "SELF_SUBMITTED"),
      atCell("SELF_SUBMITTED"),
    );
    expect(seen(waiting, "head", "RECORD_REVIEW")).toEqual([
      { constraint: "CELL_BEFORE_COLLECTIVE", kind: "MEMBER", waitsFor: ["head-at-cell"], open: 1, total: 1 },
    ]);
    expect(seen(waiting, "head-at-cell", "RECORD_REVIEW")).toEqual([]);
    const done = index(government("REVIEWED"), cadre("head", "HEAD", "SELF_SUBMITTED"), atCell("REVIEWED"));
    expect(seen(done, "head", "RECORD_REVIEW")).toEqual([]);
  });

  it("a person whose collective is not in the round waits for none", () => {
    const round = index(
      cadre("head", "HEAD", "VERIFIED"),
      makeRoundSubject({ id: "plain", state: "VERIFIED" }),
    );
    expect(seen(round, "head", "DECIDE")).toEqual([]);
    expect(seen(round, "head", "RECORD_REVIEW")).toEqual([]);
    expect(seen(round, "plain", "DECIDE")).toEqual([]);
  });

  it("a cadre without a person on record waits for no cell", () => {
    const { personId: _, ...nameless } = cadre("head", "HEAD", "SELF_SUBMITTED");
    expect(seen(index(government("REVIEWED"), nameless), "head", "RECORD_REVIEW")).toEqual([]);
  });
});

describe("organisations and collectives of the tree", () => {
  it("an organisation waits for the organisations, collectives and members that are its parts", () => {
    const round = index(
      ward("VERIFIED"),
      cell(1, "DECIDED"),
      cell(2, "VERIFIED"),
      committee("VERIFIED"),
      government("DECIDED"),
      makeRoundSubject({ id: "member-1", organisationId: "cell-1" }),
      makeRoundSubject({ id: "member-2", organisationId: "ward", state: "PROPOSED" }),
    );
    expect(seen(round, "ward-rating", "DECIDE")).toEqual([
      {
        constraint: "LOWER_BEFORE_UPPER",
        kind: "ORGANISATION",
        waitsFor: ["cell-2-rating"],
        open: 1,
        total: 2,
      },
      {
        constraint: "PARTS_BEFORE_ORGANISATION",
        kind: "COLLECTIVE",
        waitsFor: ["committee"],
        open: 1,
        total: 2,
      },
      { constraint: "PARTS_BEFORE_ORGANISATION", kind: "MEMBER", waitsFor: ["member-2"], open: 1, total: 1 },
    ]);
    expect(seen(round, "cell-1-rating", "DECIDE")).toEqual([
      { constraint: "PARTS_BEFORE_ORGANISATION", kind: "MEMBER", waitsFor: ["member-1"], open: 1, total: 1 },
    ]);
    expect(seen(round, "ward-rating", "RECORD_REVIEW")).toEqual([]);
  });

  it("members of a cell that is not rated itself are parts of the organisation above", () => {
    const round = index(ward("VERIFIED"), makeRoundSubject({ id: "member-1", organisationId: "cell-1" }));
    expect(seen(round, "ward-rating", "DECIDE").map((it) => it.waitsFor)).toEqual([["member-1"]]);
  });

  it("subordinate organisations are parts where the edition has no rule on lower and upper", () => {
    const round = index(ward("VERIFIED"), cell(1, "VERIFIED"));
    const parts = makeRatedEdition({ order: ["PARTS_BEFORE_ORGANISATION"] });
    expect(orderBlockers(round, parts, "ward-rating", "DECIDE")).toMatchObject([
      { constraint: "PARTS_BEFORE_ORGANISATION", kind: "ORGANISATION", waitsFor: ["cell-1-rating"] },
    ]);
  });

  it("a lower collective goes before the upper one of the same sort", () => {
    const round = index(
      committee("VERIFIED"),
      government("VERIFIED"),
      makeRoundSubject({
        id: "chi-uy-1",
        kind: "COLLECTIVE",
        organisationId: "cell-1",
        isPartyCommittee: true,
      }),
      makeRoundSubject({ id: "agency-2", kind: "COLLECTIVE", organisationId: "cell-2" }),
    );
    expect(seen(round, "committee", "DECIDE").map((it) => it.waitsFor)).toEqual([["chi-uy-1"]]);
    expect(seen(round, "ubnd", "DECIDE").map((it) => it.waitsFor)).toEqual([["agency-2"]]);
    expect(seen(round, "chi-uy-1", "DECIDE")).toEqual([]);
  });

  it("government, Front and mass organisations review before the committee, and wait for nobody", () => {
    const front = makeRoundSubject({
      id: "front",
      kind: "COLLECTIVE",
      organisationId: "ward",
      state: "REVIEWED",
    });
    const round = index(committee("SELF_SUBMITTED"), government("SELF_SUBMITTED"), front);
    expect(seen(round, "committee", "RECORD_REVIEW")).toEqual([
      {
        constraint: "GOVERNMENT_BEFORE_COMMITTEE",
        kind: "COLLECTIVE",
        waitsFor: ["ubnd"],
        open: 1,
        total: 2,
      },
    ]);
    expect(seen(round, "ubnd", "RECORD_REVIEW")).toEqual([]);
  });

  it.each(["EXEMPT", "REVIEW_ONLY", "DEFERRED", "DECIDED", "APPEALED", "REOPENED"] as const)(
    "a subject that is %s holds nobody up",
    (state) => expect(seen(index(ward("VERIFIED"), cell(1, state)), "ward-rating", "DECIDE")).toEqual([]),
  );
});

describe("what a blocker carries", () => {
  it("rule, severity, who acts and since when the earliest waits", () => {
    const round = index(
      ward("VERIFIED"),
      { ...cell(1, "VERIFIED"), stateSince: "2025-12-03" },
      { ...cell(2, "PROPOSED"), stateSince: "2025-12-01" },
    );
    expect(orderBlockers(round, edition, "ward-rating", "DECIDE")).toEqual([
      {
        step: "DECIDE",
        constraint: "LOWER_BEFORE_UPPER",
        source: "Điều 12",
        severity: "REFUSE",
        kind: "ORGANISATION",
        actor: "COMPETENT_AUTHORITY",
        waitsFor: ["cell-1-rating", "cell-2-rating"],
        open: 2,
        total: 2,
        waitingSince: "2025-12-01",
      },
    ]);
    const undated = index(ward("VERIFIED"), { ...cell(1, "VERIFIED"), stateSince: null });
    expect(orderBlockers(undated, edition, "ward-rating", "DECIDE")[0]?.waitingSince).toBeNull();
  });

  it.each([
    ["SOURCED", "REFUSE"],
    ["KNOWN", "WARN"],
    ["DERIVED", "WARN"],
    ["UNCERTAIN", "WARN"],
  ] as const)("a rule that is %s gives %s", (certainty, severity) => {
    const known = makeRatedEdition({ order: ALL, certainty });
    const round = index(ward("VERIFIED"), cell(1, "DRAFT"));
    expect(orderBlockers(round, known, "ward-rating", "DECIDE")[0]?.severity).toBe(severity);
  });

  it("reaches the step as a refusal or a warning with its figures", () => {
    const round = index(
      ward("VERIFIED"),
      { ...cell(1, "VERIFIED"), stateSince: "2025-12-03" },
      cell(2, "DECIDED"),
    );
    const verdictUnder = (certainty: "SOURCED" | "KNOWN") => {
      const under = makeRatedEdition({ order: ALL, certainty });
      const earlierSubjects = orderBlockers(round, under, "ward-rating", "DECIDE");
      return mayAdvance(
        "VERIFIED",
        "DECIDE",
        makeProcedureFacts({ kind: "ORGANISATION", edition: under, earlierSubjects }),
      );
    };
    const finding = {
      code: "EARLIER_SUBJECTS_OPEN",
      actor: "COMPETENT_AUTHORITY",
      constraint: "LOWER_BEFORE_UPPER",
      waitingSince: "2025-12-03",
      waitsFor: ["cell-1-rating"],
      figures: { constraint: "LOWER_BEFORE_UPPER", kind: "ORGANISATION", open: 1, total: 2 },
    };
    expect(verdictUnder("SOURCED")).toEqual({ ok: false, refusals: [finding], warnings: [] });
    expect(verdictUnder("KNOWN")).toEqual({ ok: true, to: "DECIDED", warnings: [finding] });
  });

  it("only the step it is about waits", () => {
    const round = index(committee("SELF_SUBMITTED"), government("DRAFT"));
    const earlierSubjects = allOrderBlockers(round, edition, "committee");
    const facts = makeProcedureFacts({ kind: "COLLECTIVE", edition, earlierSubjects });
    expect(mayAdvance("SELF_SUBMITTED", "RECORD_REVIEW", facts).ok).toBe(false);
    expect(mayAdvance("REVIEWED", "COMPILE", facts).ok).toBe(true);
  });
});

describe("all steps still ahead", () => {
  it("gives those of the review and of the decision, and none that are past", () => {
    const round = (state: ReviewState) => index(government("DRAFT"), cadre("head", "HEAD", state));
    const steps = (state: ReviewState) =>
      allOrderBlockers(round(state), edition, "head").map((it) => it.step);
    expect(steps("DRAFT")).toEqual(["RECORD_REVIEW", "DECIDE"]);
    expect(steps("REVIEWED")).toEqual(["DECIDE"]);
    expect(steps("DECIDED")).toEqual([]);
  });
});

describe("the index", () => {
  it("refuses what cannot be a round", () => {
    const member = makeRoundSubject({ id: "member-1" });
    expect(() => index(member, member)).toThrow(RangeError);
    expect(() => index(makeRoundSubject({ id: "lost", organisationId: "elsewhere" }))).toThrow(RangeError);
    const circle = [
      { id: "cell-1", parentId: "cell-2" },
      { id: "cell-2", parentId: "cell-1" },
    ];
    expect(() => orderIndex(circle, [member])).toThrow(RangeError);
    expect(() => orderBlockers(index(member), edition, "nobody", "DECIDE")).toThrow(RangeError);
  });

  it("answers for every member and unit of a ward of 4,000 within a second", () => {
    const cells = Array.from({ length: 60 }, (_, at) => `cell-${at}`);
    const tree = [{ id: "ward", parentId: null }, ...cells.map((id) => ({ id, parentId: "ward" }))];
    const members = Array.from({ length: 4_000 }, (_, at) =>
      makeRoundSubject({
        id: `member-${at}`,
        organisationId: cells[at % 60] ?? "",
        collectiveId: "committee",
        state: "VERIFIED",
      }),
    );
    const units = cells.map((id) =>
      makeRoundSubject({ id: `${id}-rating`, kind: "ORGANISATION", organisationId: id, state: "VERIFIED" }),
    );
    const started = performance.now();
    const round = orderIndex(tree, [ward("VERIFIED"), committee("DECIDED"), ...units, ...members]);
    let open = 0;
    for (const id of round.subjects.keys())
      for (const blocker of orderBlockers(round, edition, id, "DECIDE")) open += blocker.open;
    expect(open).toBe(4_060);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("the editions in force", () => {
  it("2018 warns of the head before the collective, which was not read in the document", () => {
    const round = index(government("VERIFIED"), cadre("head", "HEAD", "VERIFIED"));
    expect(orderBlockers(round, editionByCode("2018"), "head", "DECIDE")).toMatchObject([
      { constraint: "HEAD_AFTER_COLLECTIVE", severity: "WARN" },
    ]);
  });
});
