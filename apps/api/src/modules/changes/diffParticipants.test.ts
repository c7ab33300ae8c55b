import { describe, expect, it } from "vitest";
import type { Participant } from "../rounds/participant.js";
import type { StoredStanding } from "./change.types.js";
import { diffParticipants } from "./diffParticipants.js";

const participant = (more: Partial<Participant> = {}): Participant => ({
  subjectKind: "MEMBER",
  memberId: "m",
  organisationId: null,
  collectiveId: null,
  unitId: "cell",
  participation: "RATED",
  reason: null,
  cap: null,
  postGroup: null,
  needsPerson: false,
  choices: [],
  ...more,
});

const stored = (more: Partial<StoredStanding> = {}): StoredStanding => ({
  id: "r",
  subjectKind: "MEMBER",
  subjectId: "m",
  unitId: "cell",
  participation: "RATED",
  reason: null,
  cap: null,
  postGroup: null,
  state: "REVIEWED",
  proposedLevel: null,
  isSubmitted: true,
  ...more,
});

const diff = (now: Participant, before: StoredStanding, listed = now) =>
  diffParticipants({
    now: [now],
    onReferenceDay: [listed],
    stored: [before],
    departures: new Map(),
    hasOtherCriteria: (_kind, from, to) => from !== to,
  });

describe("the difference between records and round", () => {
  it("asks for the self-assessment again when a new post has other criteria", () => {
    const now = participant({ postGroup: "LEADER" });
    expect(diff(now, stored({ postGroup: "NON_LEADER" }))).toMatchObject([
      { kind: "POST_GROUP", after: { postGroup: "LEADER", state: "DRAFT" }, isWrittenAgain: true },
    ]);
  });

  it("keeps what was written when the criteria of the new post are the same", () => {
    const changes = diffParticipants({
      now: [participant({ postGroup: "LEADER" })],
      onReferenceDay: [],
      stored: [stored({ postGroup: "NON_LEADER" })],
      departures: new Map(),
      hasOtherCriteria: () => false,
    });
    expect(changes).toMatchObject([{ after: { state: "REVIEWED" }, isWrittenAgain: false }]);
  });

  it("keeps what a person chose where the rules are silent, also when the post changes", () => {
    const silent = participant({
      reason: "SICK_LEAVE_CAP",
      choices: ["RATED", "REVIEW_ONLY"],
    });
    const chosen = stored({ participation: "REVIEW_ONLY", reason: "SICK_LEAVE_CAP", state: "REVIEW_ONLY" });
    expect(diff(silent, chosen)).toEqual([]);
    expect(diff({ ...silent, postGroup: "LEADER" }, chosen)).toMatchObject([
      {
        kind: "POST_GROUP",
        after: { participation: "REVIEW_ONLY", state: "REVIEW_ONLY" },
        isWrittenAgain: false,
      },
    ]);
    expect(diff({ ...silent, unitId: "other" }, chosen)).toMatchObject([
      { kind: "MOVED", after: { participation: "RATED" } },
    ]);
  });

  it("counts six months to the reference day, whatever the day of the change says", () => {
    const listed = participant({ participation: "REVIEW_ONLY", reason: "ADMITTED_UNDER_SIX_MONTHS" });
    const before = stored({
      participation: "REVIEW_ONLY",
      reason: "ADMITTED_UNDER_SIX_MONTHS",
      state: "REVIEW_ONLY",
    });
    expect(diff(participant(), before, listed)).toEqual([]);
    const dead = participant({ participation: "OUT", reason: "DECEASED" });
    expect(diff(dead, before, listed)).toMatchObject([
      { kind: "LEFT", after: { reason: "DECEASED", state: "EXEMPT" } },
    ]);
  });

  it("brings back who is rated again, as far as the self-assessment was handed in", () => {
    const out = stored({ participation: "OUT", reason: "SUSPENDED", state: "EXEMPT" });
    expect(diff(participant(), out)).toMatchObject([
      { kind: "PARTICIPATION", after: { state: "SELF_SUBMITTED" } },
    ]);
    expect(diff(participant(), { ...out, isSubmitted: false })).toMatchObject([
      { after: { state: "DRAFT" } },
    ]);
  });

  it("leaves a deferred review deferred where it moves to", () => {
    expect(diff(participant({ unitId: "other" }), stored({ state: "DEFERRED" }))).toMatchObject([
      { kind: "MOVED", after: { state: "DEFERRED" } },
    ]);
  });

  it.each(["DECIDED", "NOTIFIED", "PUBLISHED", "CLOSED"] as const)("changes nothing that is %s", (state) => {
    expect(diff(participant({ unitId: "other" }), stored({ state }))).toEqual([]);
  });

  it("names a departure once, and leaves alone whose departure nobody knows", () => {
    const gone = (before: StoredStanding, departures: ReadonlyMap<string, "DECEASED">) =>
      diffParticipants({
        now: [],
        onReferenceDay: [],
        stored: [before],
        departures,
        hasOtherCriteria: () => false,
      });
    expect(gone(stored(), new Map())).toEqual([]);
    expect(gone(stored(), new Map([["r", "DECEASED"]]))).toMatchObject([{ kind: "LEFT" }]);
    const known = stored({ participation: "OUT", reason: "DECEASED", state: "EXEMPT" });
    expect(gone(known, new Map([["r", "DECEASED"]]))).toEqual([]);
    expect(gone(stored({ state: "DECIDED" }), new Map([["r", "DECEASED"]]))).toEqual([]);
  });
});
