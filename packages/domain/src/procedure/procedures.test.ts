import { describe, expect, it } from "vitest";
import { editionByCode } from "../editions/editions.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import { makeRatedEdition } from "../testing/builders.js";
import { ACTOR_TEXTS, PROCEDURE_ACTORS } from "./actors.js";
import { nextSteps, PROCEDURES, procedureOf, stepsBetween, type VoteRole, voteRole } from "./procedures.js";
import { isAside, isDecided, isReviewed, REVIEW_STATES, type ReviewState } from "./reviewState.js";
import { STEPS, type Step } from "./steps.js";

type Table = Readonly<Partial<Record<ReviewState, readonly Step[]>>>;

/** From the decision on, all kinds go the same way. */
const AFTER_DECISION: Table = {
  DECIDED: ["NOTIFY"],
  NOTIFIED: ["PUBLISH", "APPEAL"],
  PUBLISHED: ["CLOSE", "APPEAL", "REOPEN"],
  APPEALED: ["DECIDE", "DISMISS_APPEAL"],
  CLOSED: ["REOPEN"],
  REOPENED: ["DECIDE"],
};
const FROM_VOTE: Table = {
  COMPILED: ["RECORD_BALLOT"],
  VOTED: ["PROPOSE"],
  PROPOSED: ["CHECK_QUOTA"],
  QUOTA_CHECKED: ["VERIFY"],
  VERIFIED: ["DECIDE"],
};
const PERSON: Table = {
  DRAFT: ["SUBMIT_SELF_ASSESSMENT", "DEFER"],
  SELF_SUBMITTED: ["RECORD_REVIEW", "WITHDRAW_SELF_ASSESSMENT", "DEFER"],
  REVIEWED: ["COMPILE"],
  DEFERRED: ["RESUME"],
  ...FROM_VOTE,
  ...AFTER_DECISION,
};
const TABLES: Readonly<Record<SubjectKind, Table>> = {
  MEMBER: PERSON,
  CADRE: PERSON,
  COLLECTIVE: {
    DRAFT: ["SUBMIT_SELF_ASSESSMENT"],
    SELF_SUBMITTED: ["RECORD_REVIEW", "WITHDRAW_SELF_ASSESSMENT"],
    REVIEWED: ["COMPILE"],
    ...FROM_VOTE,
    ...AFTER_DECISION,
  },
  ORGANISATION: {
    DRAFT: ["SUBMIT_SELF_ASSESSMENT"],
    SELF_SUBMITTED: ["COMPILE", "WITHDRAW_SELF_ASSESSMENT"],
    ...FROM_VOTE,
    ...AFTER_DECISION,
  },
};
const TARGETS: Readonly<Record<Step, ReviewState>> = {
  SUBMIT_SELF_ASSESSMENT: "SELF_SUBMITTED",
  RECORD_REVIEW: "REVIEWED",
  COMPILE: "COMPILED",
  RECORD_BALLOT: "VOTED",
  PROPOSE: "PROPOSED",
  CHECK_QUOTA: "QUOTA_CHECKED",
  VERIFY: "VERIFIED",
  DECIDE: "DECIDED",
  NOTIFY: "NOTIFIED",
  PUBLISH: "PUBLISHED",
  CLOSE: "CLOSED",
  WITHDRAW_SELF_ASSESSMENT: "DRAFT",
  DEFER: "DEFERRED",
  RESUME: "DRAFT",
  APPEAL: "APPEALED",
  DISMISS_APPEAL: "PUBLISHED",
  REOPEN: "REOPENED",
};

describe.each(SUBJECT_KINDS.map((kind) => ({ kind })))("the procedure of a $kind", ({ kind }) => {
  const procedure = PROCEDURES[kind];

  it("leads from each state by exactly the steps of the table", () => {
    for (const state of REVIEW_STATES) {
      expect(nextSteps(state, procedure), state).toEqual(TABLES[kind][state] ?? []);
    }
  });

  it("leads to one state by each step", () => {
    for (const step of STEPS) {
      const rule = procedure[step];
      if (rule) expect(rule.to, step).toBe(TARGETS[step]);
    }
  });

  it("never leads back behind a decision", () => {
    for (const step of STEPS) {
      const rule = procedure[step];
      for (const state of rule?.from.filter(isDecided) ?? [])
        expect(isDecided(rule?.to ?? "DRAFT"), `${step} from ${state}`).toBe(true);
    }
  });
});

describe("who acts", () => {
  it.each<{ kind: SubjectKind; own: string; prepares: string; advises: string; decides: string }>([
    {
      kind: "MEMBER",
      own: "MEMBER",
      prepares: "CELL_SECRETARY",
      advises: "WARD_ADMINISTRATOR",
      decides: "COMMITTEE",
    },
    {
      kind: "CADRE",
      own: "CADRE",
      prepares: "COLLECTIVE_HEAD",
      advises: "ADVISORY_OFFICE",
      decides: "COMPETENT_AUTHORITY",
    },
    {
      kind: "COLLECTIVE",
      own: "COLLECTIVE_HEAD",
      prepares: "COLLECTIVE_HEAD",
      advises: "ADVISORY_OFFICE",
      decides: "COMPETENT_AUTHORITY",
    },
    {
      kind: "ORGANISATION",
      own: "OWN_COMMITTEE",
      prepares: "OWN_COMMITTEE",
      advises: "ADVISORY_OFFICE",
      decides: "COMPETENT_AUTHORITY",
    },
  ])("for a $kind: $own writes, $prepares prepares, $advises appraises, $decides decides", (expected) => {
    const actorOf = (step: Step) => PROCEDURES[expected.kind][step]?.actor;
    for (const step of ["SUBMIT_SELF_ASSESSMENT", "WITHDRAW_SELF_ASSESSMENT", "APPEAL"] as const)
      expect(actorOf(step), step).toBe(expected.own);
    for (const step of ["COMPILE", "RECORD_BALLOT", "PROPOSE"] as const)
      expect(actorOf(step), step).toBe(expected.prepares);
    for (const step of ["CHECK_QUOTA", "VERIFY", "NOTIFY", "PUBLISH", "CLOSE"] as const)
      expect(actorOf(step), step).toBe(expected.advises);
    for (const step of ["DECIDE", "REOPEN"] as const) expect(actorOf(step), step).toBe(expected.decides);
  });

  it("runs the meeting: the cell secretary for members, the head for collective and cadres", () => {
    expect(PROCEDURES.MEMBER.RECORD_REVIEW?.actor).toBe("CELL_SECRETARY");
    expect(PROCEDURES.MEMBER.DEFER?.actor).toBe("CELL_SECRETARY");
    expect(PROCEDURES.CADRE.RECORD_REVIEW?.actor).toBe("COLLECTIVE_HEAD");
    expect(PROCEDURES.CADRE.RESUME?.actor).toBe("COLLECTIVE_HEAD");
    expect(PROCEDURES.COLLECTIVE.RECORD_REVIEW?.actor).toBe("COLLECTIVE_HEAD");
  });

  it("has a text in both languages", () => {
    for (const actor of PROCEDURE_ACTORS) {
      expect(ACTOR_TEXTS[actor].vi).toBe(ACTOR_TEXTS[actor].vi.normalize("NFC"));
      expect(ACTOR_TEXTS[actor].en.trim()).not.toBe("");
    }
  });
});

describe("the part of the vote", () => {
  it.each<{ vote: VoteRole; compiled: readonly Step[]; voted: readonly Step[] }>([
    { vote: "REQUIRED", compiled: ["RECORD_BALLOT"], voted: ["PROPOSE"] },
    { vote: "REFERENCE", compiled: ["RECORD_BALLOT", "PROPOSE"], voted: ["PROPOSE"] },
    { vote: "NONE", compiled: ["PROPOSE"], voted: [] },
  ])("$vote leads from COMPILED to $compiled", ({ vote, compiled, voted }) => {
    for (const kind of SUBJECT_KINDS) {
      expect(nextSteps("COMPILED", procedureOf(kind, vote))).toEqual(compiled);
      expect(nextSteps("VOTED", procedureOf(kind, vote))).toEqual(voted);
    }
  });

  it("comes from the edition", () => {
    expect(voteRole(editionByCode("2018"), "MEMBER")).toBe("REQUIRED");
    expect(voteRole(makeRatedEdition({ vote: "REFERENCE" }), "MEMBER")).toBe("REFERENCE");
    expect(voteRole(makeRatedEdition({ vote: "NONE" }), "CADRE")).toBe("NONE");
    const { subjects, ...edition } = makeRatedEdition();
    expect(voteRole({ ...edition, subjects: { ...subjects, COLLECTIVE: null } }, "COLLECTIVE")).toBe("NONE");
  });
});

describe("stepsBetween", () => {
  it("names the steps that one act on paper covers, and none backwards", () => {
    expect(stepsBetween("PROPOSED", "DECIDED")).toEqual(["CHECK_QUOTA", "VERIFY", "DECIDE"]);
    expect(stepsBetween("REOPENED", "NOTIFIED")).toEqual(["DECIDE", "NOTIFY"]);
    expect(stepsBetween("DECIDED", "DECIDED")).toEqual([]);
    expect(stepsBetween("DECIDED", "DRAFT")).toBeNull();
    expect(stepsBetween("EXEMPT", "CLOSED")).toBeNull();
  });

  it("follows the procedure of the kind", () => {
    expect(stepsBetween("SELF_SUBMITTED", "PROPOSED", procedureOf("ORGANISATION", "NONE"))).toEqual([
      "COMPILE",
      "PROPOSE",
    ]);
    expect(stepsBetween("SELF_SUBMITTED", "REVIEWED", PROCEDURES.ORGANISATION)).toBeNull();
    expect(stepsBetween("COMPILED", "PROPOSED", procedureOf("MEMBER", "REFERENCE"))).toEqual([
      "RECORD_BALLOT",
      "PROPOSE",
    ]);
  });
});

describe("states", () => {
  it.each<[ReviewState, { decided: boolean; reviewed: boolean; aside: boolean }]>([
    ["DRAFT", { decided: false, reviewed: false, aside: false }],
    ["SELF_SUBMITTED", { decided: false, reviewed: false, aside: false }],
    ["REVIEWED", { decided: false, reviewed: true, aside: false }],
    ["VERIFIED", { decided: false, reviewed: true, aside: false }],
    ["DECIDED", { decided: true, reviewed: true, aside: false }],
    ["CLOSED", { decided: true, reviewed: true, aside: false }],
    ["REOPENED", { decided: true, reviewed: true, aside: false }],
    ["EXEMPT", { decided: false, reviewed: false, aside: true }],
    ["REVIEW_ONLY", { decided: false, reviewed: false, aside: true }],
    ["DEFERRED", { decided: false, reviewed: false, aside: true }],
  ])("%s", (state, { decided, reviewed, aside }) => {
    expect(isDecided(state)).toBe(decided);
    expect(isReviewed(state)).toBe(reviewed);
    expect(isAside(state)).toBe(aside);
  });
});
