import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MORE_THAN_HALF } from "../editions/majority.js";
import { cellLeadership } from "./cellLeadership.js";
import { composeMeeting } from "./composeMeeting.js";
import { mayReviewInGroups } from "./mayReviewInGroups.js";
import type { CellMember, MeetingSession } from "./meetingSession.js";
import { DEFAULT_PROCEDURE_SETTINGS, PROCEDURE_SETTINGS } from "./procedureSettings.js";

const member = (id: string, change: Partial<CellMember> = {}): CellMember => ({
  id,
  groupId: "A",
  isLeader: false,
  isToBeReviewed: true,
  isOfficial: true,
  ...change,
});
const session = (id: string, change: Partial<MeetingSession> = {}): MeetingSession => ({
  id,
  groupId: null,
  heldOn: "2018-11-28",
  present: [],
  reviewed: [],
  hasBallot: false,
  ...change,
});

/** Seven members: the secretary, three of group A, two of group B, one probationary in B. */
const secretary = member("secretary", { isLeader: true });
const cell = [
  secretary,
  member("an"),
  member("binh"),
  member("chi"),
  member("dung", { groupId: "B" }),
  member("giang", { groupId: "B" }),
  member("hoa", { groupId: "B", isOfficial: false }),
];
const groupA = session("group-a", { groupId: "A", present: ["an", "binh"], reviewed: ["an", "binh"] });
const groupB = session("group-b", {
  groupId: "B",
  heldOn: "2018-11-29",
  present: ["dung", "hoa"],
  reviewed: ["dung", "hoa"],
});
const atCell = session("cell", {
  heldOn: "2018-12-01",
  present: ["secretary", "an", "chi", "dung"],
  reviewed: ["secretary", "chi"],
  hasBallot: true,
});

describe("composeMeeting", () => {
  it("makes one meeting of the sessions of two Party groups and one of the cell", () => {
    expect(composeMeeting(cell, [atCell, groupB, groupA], MORE_THAN_HALF)).toEqual({
      firstHeldOn: "2018-11-28",
      lastHeldOn: "2018-12-01",
      sessions: [
        { sessionId: "group-a", convened: 4, present: 2, hasQuorum: false },
        { sessionId: "group-b", convened: 2, present: 1, hasQuorum: false },
        { sessionId: "cell", convened: 6, present: 4, hasQuorum: true },
      ],
      present: ["secretary", "an", "binh", "chi", "dung", "hoa"],
      absent: ["giang"],
      lackReview: ["giang"],
      vote: { sessionId: "cell", convened: 6, present: 4, hasQuorum: true },
      faults: [],
    });
  });

  it("several evenings of the cell need every member once, and the vote counts its own evening alone", () => {
    const first = session("evening-1", {
      present: ["secretary", "an", "binh", "chi"],
      reviewed: ["secretary", "an"],
    });
    const second = session("evening-2", {
      heldOn: "2018-11-29",
      present: ["secretary", "dung", "an"],
      reviewed: ["dung"],
      hasBallot: true,
    });
    const meeting = composeMeeting(cell, [first, second], MORE_THAN_HALF);
    expect(meeting.present).toEqual(["secretary", "an", "binh", "chi", "dung"]);
    expect(meeting.lackReview).toEqual(["binh", "chi", "giang", "hoa"]);
    expect(meeting.vote).toEqual({ sessionId: "evening-2", convened: 6, present: 3, hasQuorum: false });
    expect(meeting.faults).toEqual([]);
  });

  it("exempt, suspended and temporarily absent members are not convened", () => {
    const members = [
      secretary,
      member("an", { isExempt: true, isToBeReviewed: false }),
      member("binh", { isSuspended: true, isToBeReviewed: false }),
      member("chi", { isTemporarilyElsewhere: true }),
    ];
    const { sessions, absent, lackReview } = composeMeeting(
      members,
      [session("cell", { present: ["secretary"] })],
      MORE_THAN_HALF,
    );
    expect(sessions[0]?.convened).toBe(1);
    expect(absent).toEqual([]);
    expect(lackReview).toEqual(["secretary", "chi"]);
  });

  it("is empty before the first session", () => {
    const meeting = composeMeeting(cell, [], MORE_THAN_HALF);
    expect(meeting).toMatchObject({
      firstHeldOn: null,
      lastHeldOn: null,
      sessions: [],
      present: [],
      vote: null,
    });
    expect(meeting.absent).toHaveLength(7);
  });

  it("a ballot in a Party group is a fault and no vote of the cell", () => {
    const meeting = composeMeeting(cell, [{ ...groupA, hasBallot: true }], MORE_THAN_HALF);
    expect(meeting.vote).toBeNull();
    expect(meeting.faults).toEqual([{ code: "BALLOT_IN_PARTY_GROUP", sessionId: "group-a" }]);
  });

  it.each<{ name: string; sessions: readonly MeetingSession[]; faults: readonly object[] }>([
    {
      name: "somebody from elsewhere",
      sessions: [session("cell", { present: ["stranger"] })],
      faults: [{ code: "ATTENDEE_NOT_IN_CELL", sessionId: "cell", memberId: "stranger" }],
    },
    {
      name: "a member of another Party group",
      sessions: [{ ...groupA, present: ["an", "binh", "dung"] }],
      faults: [{ code: "ATTENDEE_NOT_IN_PARTY_GROUP", sessionId: "group-a", memberId: "dung" }],
    },
    {
      name: "the secretary reviewed in the Party group",
      sessions: [{ ...groupA, present: ["secretary"], reviewed: ["secretary"] }],
      faults: [{ code: "LEADER_REVIEWED_IN_PARTY_GROUP", sessionId: "group-a", memberId: "secretary" }],
    },
    {
      name: "a review of an absent member",
      sessions: [session("cell", { present: ["an"], reviewed: ["binh"] })],
      faults: [{ code: "REVIEWED_WITHOUT_ATTENDING", sessionId: "cell", memberId: "binh" }],
    },
    {
      name: "two reviews of one member",
      sessions: [groupA, session("cell", { heldOn: "2018-12-01", present: ["an"], reviewed: ["an"] })],
      faults: [{ code: "REVIEWED_TWICE", sessionId: "cell", memberId: "an" }],
    },
    {
      name: "two ballots",
      sessions: [
        session("evening-1", { hasBallot: true }),
        session("evening-2", { heldOn: "2018-11-29", hasBallot: true }),
      ],
      faults: [{ code: "BALLOT_IN_TWO_SESSIONS", sessionId: "evening-2" }],
    },
    {
      name: "a review after the ballot",
      sessions: [
        session("evening-2", { heldOn: "2018-11-29", present: ["chi"], reviewed: ["chi"] }),
        session("evening-1", { hasBallot: true }),
      ],
      faults: [{ code: "BALLOT_BEFORE_REVIEW", sessionId: "evening-2", memberId: "chi" }],
    },
    {
      name: "a review two sessions after the ballot",
      sessions: [
        session("evening-1", { hasBallot: true }),
        session("evening-2", { heldOn: "2018-11-29" }),
        session("evening-3", { heldOn: "2018-11-30", present: ["chi"], reviewed: ["chi"] }),
      ],
      faults: [{ code: "BALLOT_BEFORE_REVIEW", sessionId: "evening-3", memberId: "chi" }],
    },
  ])("finds $name", ({ sessions, faults }) => {
    expect(composeMeeting(cell, sessions, MORE_THAN_HALF).faults).toEqual(faults);
  });

  it("counts everybody once, whoever came to which sessions", () => {
    const ids = cell.map((it) => it.id);
    const anySession = fc.record({
      present: fc.subarray(ids),
      heldOn: fc.constantFrom("2018-11-28", "2018-12-05"),
    });
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 5 }), (evenings) => {
        const sessions = evenings.map((it, at) => session(`evening-${at}`, it));
        const { present, absent } = composeMeeting(cell, sessions, MORE_THAN_HALF);
        expect([...present, ...absent].toSorted()).toEqual(ids.toSorted());
        for (const id of present) expect(evenings.some((it) => it.present.includes(id))).toBe(true);
      }),
    );
  });
});

describe("a review in Party groups", () => {
  const agreed = { members: 30, groups: 3, agreementDocumentId: "document-12" };

  it.each([
    { change: {}, codes: [] },
    { change: { members: 29 }, codes: ["CELL_TOO_SMALL_TO_SPLIT"] },
    { change: { groups: 0 }, codes: ["CELL_WITHOUT_PARTY_GROUPS"] },
    { change: { agreementDocumentId: null }, codes: ["SUPERIOR_AGREEMENT_MISSING"] },
    {
      change: { members: 12, groups: 0, agreementDocumentId: null },
      codes: ["CELL_TOO_SMALL_TO_SPLIT", "CELL_WITHOUT_PARTY_GROUPS", "SUPERIOR_AGREEMENT_MISSING"],
    },
  ])("with $change and the default splitFromMembers = 30 answers $codes", ({ change, codes }) => {
    const verdict = mayReviewInGroups({ ...agreed, ...change }, DEFAULT_PROCEDURE_SETTINGS);
    expect(verdict.ok ? [] : verdict.refusals.map((it) => it.code)).toEqual(codes);
  });

  it("with the setting splitFromMembers = 25 is open to a cell of 25", () => {
    expect(mayReviewInGroups({ ...agreed, members: 25 }, { splitFromMembers: 25 })).toEqual({ ok: true });
    expect(mayReviewInGroups({ ...agreed, members: 24 }, { splitFromMembers: 25 })).toEqual({
      ok: false,
      refusals: [{ code: "CELL_TOO_SMALL_TO_SPLIT", figures: { members: 24, threshold: 25 } }],
    });
  });

  it("takes whole numbers only", () => {
    expect(() => mayReviewInGroups({ ...agreed, members: -1 }, DEFAULT_PROCEDURE_SETTINGS)).toThrow(
      RangeError,
    );
    expect(() => mayReviewInGroups({ ...agreed, groups: 1.5 }, DEFAULT_PROCEDURE_SETTINGS)).toThrow(
      RangeError,
    );
  });
});

describe("settings of the procedure", () => {
  it("have a default within their range and both languages", () => {
    for (const { field, defaultValue, min, max, label, unit, why } of PROCEDURE_SETTINGS) {
      expect(DEFAULT_PROCEDURE_SETTINGS[field]).toBe(defaultValue);
      expect(min <= defaultValue && defaultValue <= max).toBe(true);
      for (const { vi, en } of [label, unit, why]) {
        expect(vi).toBe(vi.normalize("NFC"));
        expect(en.trim()).not.toBe("");
      }
    }
  });
});

describe("who acts for a cell", () => {
  it.each([
    [0, "SECRETARY"],
    [6, "SECRETARY"],
    [8, "SECRETARY"],
    [9, "CELL_COMMITTEE"],
    [166, "CELL_COMMITTEE"],
  ])("with %i official members: %s", (official, expected) => expect(cellLeadership(official)).toBe(expected));

  it("takes whole numbers only", () => expect(() => cellLeadership(-1)).toThrow(RangeError));
});
