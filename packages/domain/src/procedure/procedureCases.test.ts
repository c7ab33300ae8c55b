import { describe, expect, it } from "vitest";
import { isBeforeDeadline } from "../calendar/deadline.js";
import type { DeadlineScope } from "../editions/deadlineRule.js";
import { EDITIONS, editionByCode } from "../editions/editions.js";
import { SUBJECT_KINDS } from "../editions/subjectKind.js";
import { makeProcedureFacts, makeRoundSubject } from "../testing/builders.js";
import { cellLeadership } from "./cellLeadership.js";
import { composeMeeting } from "./composeMeeting.js";
import { deadlinesOf } from "./deadlinesOf.js";
import { mayAdvance } from "./mayAdvance.js";
import { orderBlockers } from "./orderBlockers.js";
import { orderIndex } from "./orderIndex.js";
import { PROCEDURES, procedureOf, stepsBetween, voteRole } from "./procedures.js";
import { rerate, reratingForm } from "./ratingDecision.js";
import type { ReviewState } from "./reviewState.js";
import type { RoundSubject } from "./roundSubject.js";

const EDITION_2018 = editionByCode("2018");
const EDITION_2019 = editionByCode("2019");
const EDITION_2025 = editionByCode("2025");

const ward = [{ id: "ward", parentId: null }];
const collective = (id: string, isPartyCommittee: boolean, state: RoundSubject["state"]): RoundSubject => ({
  id,
  kind: "COLLECTIVE",
  organisationId: "ward",
  isPartyCommittee,
  state,
});

describe("procedure, worked cases", () => {
  it("P-01: the head is not rated before the collective (2025)", () => {
    const head: RoundSubject = {
      id: "head",
      kind: "CADRE",
      organisationId: "ward",
      collectiveId: "ubnd",
      position: "HEAD",
      state: "VERIFIED",
    };
    const decide = (state: RoundSubject["state"]) => {
      const index = orderIndex(ward, [collective("ubnd", false, state), head]);
      const earlierSubjects = orderBlockers(index, EDITION_2025, "head", "DECIDE");
      return mayAdvance(
        "VERIFIED",
        "DECIDE",
        makeProcedureFacts({ kind: "CADRE", edition: EDITION_2025, earlierSubjects }),
      );
    };
    const refused = decide("VERIFIED");
    expect(refused.ok ? [] : refused.refusals).toMatchObject([
      { code: "EARLIER_SUBJECTS_OPEN", constraint: "HEAD_AFTER_COLLECTIVE", waitsFor: ["ubnd"] },
    ]);
    expect(decide("DECIDED")).toMatchObject({ ok: true, to: "DECIDED" });
  });

  it("P-02: the ward organisation is not decided while 1 of 27 cells is undecided (2025)", () => {
    const cells = Array.from({ length: 27 }, (_, at) => `cell-${at + 1}`);
    const tree = [...ward, ...cells.map((id) => ({ id, parentId: "ward" }))];
    const decide = (lastState: RoundSubject["state"]) => {
      const index = orderIndex(tree, [
        { id: "ward-rating", kind: "ORGANISATION", organisationId: "ward", state: "VERIFIED" },
        ...cells.map(
          (id): RoundSubject => ({
            id: `${id}-rating`,
            kind: "ORGANISATION",
            organisationId: id,
            state: id === "cell-27" ? lastState : "DECIDED",
          }),
        ),
      ]);
      const earlierSubjects = orderBlockers(index, EDITION_2025, "ward-rating", "DECIDE");
      return mayAdvance(
        "VERIFIED",
        "DECIDE",
        makeProcedureFacts({ kind: "ORGANISATION", edition: EDITION_2025, earlierSubjects }),
      );
    };
    const refused = decide("VERIFIED");
    expect(refused.ok ? [] : refused.refusals).toMatchObject([
      {
        code: "EARLIER_SUBJECTS_OPEN",
        constraint: "LOWER_BEFORE_UPPER",
        waitsFor: ["cell-27-rating"],
        figures: { open: 1, total: 27 },
      },
    ]);
    expect(decide("DECIDED").ok).toBe(true);
  });

  it.each([
    { edition: EDITION_2025, severity: "REFUSE" },
    { edition: editionByCode("2023"), severity: "REFUSE" },
    { edition: EDITION_2018, severity: "WARN" },
  ])(
    "P-03 ($edition.code): the committee's review before that of the UBND: $severity",
    ({ edition, severity }) => {
      const index = orderIndex(ward, [
        collective("committee", true, "SELF_SUBMITTED"),
        collective("ubnd", false, "SELF_SUBMITTED"),
      ]);
      const earlierSubjects = orderBlockers(index, edition, "committee", "RECORD_REVIEW");
      expect(earlierSubjects).toMatchObject([
        { constraint: "GOVERNMENT_BEFORE_COMMITTEE", severity, waitsFor: ["ubnd"] },
      ]);
      const facts = makeProcedureFacts({ kind: "COLLECTIVE", edition, earlierSubjects });
      const verdict = mayAdvance("SELF_SUBMITTED", "RECORD_REVIEW", facts);
      expect(verdict.ok).toBe(severity === "WARN");
      expect(verdict.warnings).toHaveLength(severity === "WARN" ? 1 : 0);
    },
  );

  it.each([
    { date: "2018-12-14", inTime: true },
    { date: "2018-12-15", inTime: false },
  ])("P-06: ward plan 'xong trước 15/12/2018', decision of $date in time: $inTime", ({ date, inTime }) => {
    const plan = deadlinesOf(EDITION_2018, 2018, false).find((it) => it.scope === "WARD");
    expect(plan?.date).toBe("2018-12-15");
    expect(isBeforeDeadline(date, plan?.date ?? "")).toBe(inTime);
  });

  it.each([
    { date: "2025-12-30", isSpecial: false, inTime: true },
    { date: "2025-12-31", isSpecial: false, inTime: false },
    { date: "2025-12-31", isSpecial: true, inTime: true },
    { date: "2026-01-14", isSpecial: true, inTime: true },
    { date: "2026-01-15", isSpecial: true, inTime: false },
  ])(
    "P-07: 2025, decision of $date, special unit $isSpecial, in time: $inTime",
    ({ date, isSpecial, inTime }) => {
      const scope: DeadlineScope = isSpecial ? "SPECIAL_UNIT" : "EVERY_UNIT";
      const limit = deadlinesOf(EDITION_2025, 2025, isSpecial).find((it) => it.scope === scope);
      expect(isBeforeDeadline(date, limit?.date ?? "")).toBe(inTime);
    },
  );

  it("2025: the file reaches the Central Organisation Commission before 1/2, the Politburo before 1/3", () => {
    const dateOf = (scope: DeadlineScope) =>
      deadlinesOf(EDITION_2025, 2025, false).find((it) => it.scope === scope)?.date;
    expect(dateOf("FILE_TO_COMMISSION")).toBe("2026-02-01");
    expect(dateOf("FILE_TO_POLITBURO")).toBe("2026-03-01");
  });

  it("P-08: EXCELLENT published for 2025, false figures found on 20/3/2026: cancelled, rated again, restated", () => {
    const facts = makeProcedureFacts({ edition: EDITION_2025 });
    expect(mayAdvance("PUBLISHED", "REOPEN", facts)).toMatchObject({ ok: true, to: "REOPENED" });
    expect(mayAdvance("REOPENED", "DECIDE", facts)).toMatchObject({ ok: true, to: "DECIDED" });
    const change = rerate(
      { id: "old", level: "EXCELLENT", decidedOn: "2025-12-20", status: "IN_FORCE", replacesId: null },
      "2026-03-20",
      { id: "new", level: "SATISFACTORY", decidedOn: "2026-03-27" },
      2025,
      [{ id: "ward-table", year: 2025, version: 1 }],
    );
    expect(change).toMatchObject({
      ok: true,
      old: { id: "old", level: "EXCELLENT", status: "CANCELLED" },
      replacement: { level: "SATISFACTORY", status: "IN_FORCE", replacesId: "old" },
      restated: [{ id: "ward-table", year: 2025, version: 2 }],
    });
    expect(reratingForm(EDITION_2025)?.code).toMatch(/^Mẫu 03/);
    expect(reratingForm(EDITION_2025)?.title.vi).toMatch(/^Quyết định/);
    expect(reratingForm(EDITION_2019)).toBeNull();
  });

  it.each([EDITION_2019, editionByCode("2023"), EDITION_2025])(
    "P-09 ($code): without the State rating a civil servant is not rated as member until it is recorded",
    (edition) => {
      const decide = (stateRating: "GOOD" | null) =>
        mayAdvance("VERIFIED", "DECIDE", makeProcedureFacts({ edition, stateRating }));
      const refused = decide(null);
      expect(refused.ok ? [] : refused.refusals).toMatchObject([
        { code: "STATE_RATING_MISSING", constraint: "STATE_RATING_BEFORE_MEMBER_RATING" },
      ]);
      expect(decide("GOOD").ok).toBe(true);
    },
  );

  it("P-11: a cell of six official members has no committee; its secretary acts and is reviewed at the cell", () => {
    expect(cellLeadership(6)).toBe("SECRETARY");
    expect(PROCEDURES.MEMBER.COMPILE.actor).toBe("CELL_SECRETARY");
    const members = ["secretary", "an", "binh", "chi", "dung", "giang"].map((id) => ({
      id,
      groupId: null,
      isLeader: id === "secretary",
      isToBeReviewed: true,
      isOfficial: true,
    }));
    const everybody = members.map((it) => it.id);
    const evening = {
      id: "cell",
      groupId: null,
      heldOn: "2025-12-01",
      present: everybody,
      reviewed: everybody,
      hasBallot: true,
    };
    const quorum = { kind: "MORE_THAN", numerator: 1, denominator: 2 } as const;
    expect(composeMeeting(members, [evening], quorum)).toMatchObject({ lackReview: [], faults: [] });
    const index = orderIndex([{ id: "cell-1", parentId: null }], [makeRoundSubject({ id: "secretary" })]);
    expect(orderBlockers(index, EDITION_2025, "secretary", "RECORD_REVIEW")).toEqual([]);
  });
});

describe("the procedure in every edition", () => {
  it.each(
    EDITIONS.flatMap((edition) => SUBJECT_KINDS.map((kind) => ({ code: edition.code, kind, edition }))),
  )(
    "$code: a $kind with everything done goes from draft to closed, where the edition rates it",
    ({ kind, edition }) => {
      const facts = makeProcedureFacts({ kind, edition });
      if (edition.subjects[kind] === null) {
        expect(mayAdvance("DRAFT", "SUBMIT_SELF_ASSESSMENT", facts)).toMatchObject({
          ok: false,
          refusals: [{ code: "SUBJECT_KIND_NOT_RATED" }],
        });
        return;
      }
      let state: ReviewState = "DRAFT";
      for (const step of stepsBetween("DRAFT", "CLOSED", procedureOf(kind, voteRole(edition, kind))) ?? []) {
        const verdict = mayAdvance(state, step, facts);
        if (verdict.ok) state = verdict.to;
      }
      expect(state).toBe("CLOSED");
    },
  );
});
