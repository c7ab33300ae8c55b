import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SUBJECT_KINDS } from "../editions/subjectKind.js";
import { REVIEW_STATES } from "../procedure/reviewState.js";
import { makeActor } from "../testing/builders.js";
import { ACCESS_TABLE } from "./accessTable.js";
import { ACTIONS, type Action } from "./actions.js";
import { can, explain, mayEver } from "./can.js";
import { ROLES, type Role } from "./roles.js";
import { ownScope, phasedScope, scope, withholdsOwnCase } from "./scope.js";
import type { Subject } from "./subject.js";

const here = { lo: 12, hi: 12 };

describe("can", () => {
  it("refuses an actor without grants everything", () => {
    const nobody = { accountId: "a", memberId: null, grants: [] };
    expect(can(nobody, "system:configure")).toBe(false);
    expect(mayEver(nobody, "organisation:list")).toBe(false);
    expect(scope(nobody, "organisation:list")).toEqual([]);
  });

  it.each([
    { what: "its bounds", subject: { lo: 10, hi: 19 }, allowed: true },
    { what: "one before", subject: { lo: 9, hi: 9 }, allowed: false },
    { what: "one behind", subject: { lo: 20, hi: 20 }, allowed: false },
    { what: "a range sticking out", subject: { lo: 15, hi: 20 }, allowed: false },
    { what: "a range turned round", subject: { lo: 19, hi: 10 }, allowed: false },
  ])("a grant over 10 to 19 and $what: $allowed", ({ subject, allowed }) => {
    expect(can(makeActor("WARD_ADMINISTRATOR", { grant: { lo: 10, hi: 19 } }), "member:list", subject)).toBe(
      allowed,
    );
  });

  it("an account without a member record has no own case", () => {
    const actor = makeActor("MEMBER", { memberId: null });
    expect(can(actor, "selfAssessment:read", { ...here, memberId: null })).toBe(false);
    expect(can(actor, "selfAssessment:read", here)).toBe(false);
  });

  it("a decider is refused the own case and one that touches it", () => {
    const actor = makeActor("COMMITTEE", { memberId: "me" });
    const subject = { ...here, phase: "VERIFIED" as const };
    expect(can(actor, "decision:decide", { ...subject, memberId: "other" })).toBe(true);
    expect(can(actor, "decision:decide", { ...subject, memberId: "me" })).toBe(false);
    expect(can(actor, "decision:decide", { ...subject, memberId: "other", isOwnCase: true })).toBe(false);
  });

  it("several grants add up, and neither widens the other", () => {
    const actor = {
      accountId: "a",
      memberId: "me",
      grants: [
        { role: "CELL_SECRETARY", lo: 12, hi: 12 },
        { role: "ANALYST", lo: 1, hi: 100 },
      ] as const,
    };
    expect(can(actor, "statistics:query", { lo: 1, hi: 100 })).toBe(true);
    expect(can(actor, "member:list", { lo: 1, hi: 100 })).toBe(false);
    expect(can(actor, "member:list", here)).toBe(true);
  });

  it.each([
    { action: "audit:read" as const, subject: here, reason: "NO_ROLE" },
    { action: "member:list" as const, subject: undefined, reason: "NO_SUBJECT" },
    { action: "member:list" as const, subject: { lo: 500, hi: 500 }, reason: "OUT_OF_SCOPE" },
    { action: "result:readOwn" as const, subject: { ...here, memberId: "other" }, reason: "NOT_OWN" },
    { action: "review:typeOnBehalf" as const, subject: { ...here, memberId: "me" }, reason: "OWN_CASE" },
    { action: "sheet:write" as const, subject: { ...here, memberId: "other" }, reason: "NOT_ASSIGNED" },
    {
      action: "review:typeOnBehalf" as const,
      subject: { ...here, memberId: "other", phase: "DECIDED" as const },
      reason: "WRONG_PHASE",
    },
  ])("explains a refusal of $action: $reason", ({ action, subject, reason }) => {
    const actor = makeActor("CELL_SECRETARY", { memberId: "me" });
    expect(explain(actor, action, subject)).toEqual({ allowed: false, reason });
  });

  it.each([
    { action: "round:list" as const, subject: { lo: 500, hi: 500 } },
    { action: "organisation:read" as const, subject: { lo: 90, hi: 110 } },
    { action: "decision:decide" as const, subject: { lo: 500, hi: 500, phase: "VERIFIED" as const } },
  ])("a subject beside or across the grant is out of scope for $action", ({ action, subject }) => {
    const role = action === "decision:decide" ? "COMMITTEE" : "CELL_SECRETARY";
    expect(explain(makeActor(role), action, subject)).toEqual({ allowed: false, reason: "OUT_OF_SCOPE" });
  });

  it("names the refusal nearest to a grant, whichever grant comes first", () => {
    const near = { role: "CELL_SECRETARY", lo: 12, hi: 12 } as const;
    const far = { role: "CELL_SECRETARY", lo: 50, hi: 50 } as const;
    const subject: Subject = { ...here, memberId: "other", phase: "DECIDED" };
    for (const grants of [
      [near, far],
      [far, near],
    ])
      expect(explain({ accountId: "a", memberId: "me", grants }, "review:typeOnBehalf", subject)).toEqual({
        allowed: false,
        reason: "WRONG_PHASE",
      });
  });

  it("the first gate asks an actor's roles as it asks roles", () => {
    expect(mayEver(makeActor("WARD_ADMINISTRATOR"), "member:create")).toBe(true);
    expect(mayEver(makeActor("CELL_SECRETARY"), "member:create")).toBe(false);
  });

  it("explains a grant by its role and rule", () => {
    expect(explain(makeActor("ANALYST"), "statistics:query", here)).toMatchObject({
      allowed: true,
      role: "ANALYST",
      rule: { scope: "SUBTREE" },
    });
  });
});

describe("closed by default", () => {
  const place = fc.record({ lo: fc.integer({ min: -5, max: 120 }), hi: fc.integer({ min: -5, max: 120 }) });
  const person = fc.constantFrom("me", "other", null, undefined);
  const phase = fc.option(fc.constantFrom(...REVIEW_STATES), { nil: undefined });
  const grant = fc.record({ role: fc.constantFrom(...ROLES), lo: fc.nat(100), hi: fc.nat(100) });
  const actor = fc.record({
    accountId: fc.constant("a"),
    memberId: fc.constantFrom("me", null),
    grants: fc.array(grant, { maxLength: 4 }),
  });
  const subject = fc
    .record({
      where: place,
      subjectKind: fc.option(fc.constantFrom(...SUBJECT_KINDS), { nil: undefined }),
      memberId: person,
      phase,
      isOwnCase: fc.constantFrom(true, false, undefined),
      headMemberIds: fc.constantFrom(["me"], ["other"], undefined),
      evaluatorMemberIds: fc.constantFrom(["me"], ["other"], undefined),
      decidedAt: fc.option(place, { nil: undefined }),
    })
    .map(({ where, ...rest }) => ({ ...where, ...rest }) as Subject);

  it("an action or a role that the table does not know is refused, also a name every object has", () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom("constructor", "toString", "__proto__", "hasOwnProperty", "member:delete"),
    );
    fc.assert(
      fc.property(actor, names, subject, (who, name, what) => {
        const action = name as Action;
        const stranger = { ...who, grants: [{ role: name as Role, lo: 0, hi: 1000 }] };
        return (
          ((ACTIONS as readonly string[]).includes(name) ||
            (!can(who, action, what) && !mayEver(who, action) && scope(who, action).length === 0)) &&
          ((ROLES as readonly string[]).includes(name) || !can(stranger, "organisation:list", what))
        );
      }),
    );
  });

  it("whatever is granted to somebody rests on a grant of his whose rule says so", () => {
    fc.assert(
      fc.property(actor, fc.constantFrom(...ACTIONS), subject, (who, action, what) => {
        const answer = explain(who, action, what);
        if (!answer.allowed) return true;
        const { role, rule } = answer;
        const isPersonal = rule.scope === "OWN" || rule.scope === "ASSIGNED";
        const isMine = what.memberId === "me" || what.headMemberIds?.includes("me") === true;
        const isNamed = isMine || what.evaluatorMemberIds?.includes("me") === true;
        const near = who.grants.filter((it) => it.role === role);
        const isNear = near.some(
          (it) =>
            (it.lo <= what.lo && what.hi <= it.hi && what.lo <= what.hi) ||
            (rule.scope === "LINE" && what.lo <= it.lo && it.hi <= what.hi),
        );
        return (
          near.length > 0 &&
          ACCESS_TABLE[role][action]?.includes(rule) === true &&
          (isPersonal ? who.memberId === "me" && isNamed : rule.scope === "EVERYWHERE" || isNear) &&
          (!rule.phases || (what.phase !== undefined && rule.phases.includes(what.phase))) &&
          (!rule.withholdsOwnCase || !(what.isOwnCase || (who.memberId === "me" && what.memberId === "me")))
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("fewer grants never allow more", () => {
    fc.assert(
      fc.property(actor, fc.constantFrom(...ACTIONS), subject, (who, action, what) => {
        const fewer = { ...who, grants: who.grants.slice(1) };
        return !can(fewer, action, what) || can(who, action, what);
      }),
    );
  });
});

describe("scope", () => {
  it("is empty where no rule grants, so that a list is empty and not whole", () => {
    expect(scope(makeActor("ANALYST"), "member:list")).toEqual([]);
    expect(scope(makeActor("MEMBER"), "review:list")).toEqual([]);
    expect(scope(makeActor("MEMBER"), "selfAssessment:read")).toEqual([]);
  });

  it("is the whole tree for what is bound to no place", () => {
    expect(scope(makeActor("SYSTEM_ADMINISTRATOR"), "system:configure")).toEqual([
      { lo: 0, hi: Number.MAX_SAFE_INTEGER, includesAncestors: false },
    ]);
  });

  it("of a committee's decisions is its part of the tree; of what one is named for, nothing", () => {
    expect(scope(makeActor("COMMITTEE"), "decision:decide")).toEqual([
      { lo: 1, hi: 100, includesAncestors: false },
    ]);
    expect(scope(makeActor("COMMITTEE"), "sheet:write")).toEqual([]);
  });

  it.each([
    { what: "sharing the first position", inner: { lo: 10, hi: 15 } },
    { what: "sharing the last position", inner: { lo: 15, hi: 19 } },
    { what: "in the middle", inner: { lo: 12, hi: 13 } },
  ])("leaves out a range $what of another, in either order", ({ inner }) => {
    const outer = { role: "WARD_ADMINISTRATOR", lo: 10, hi: 19 } as const;
    const within = { role: "COMMITTEE", ...inner } as const;
    for (const grants of [
      [outer, within],
      [within, outer],
    ])
      expect(scope({ accountId: "a", memberId: null, grants }, "member:list")).toEqual([
        { lo: 10, hi: 19, includesAncestors: false },
      ]);
  });

  it.each([
    { what: "one position before", lo: 9, hi: 15 },
    { what: "one position behind", lo: 15, hi: 20 },
  ])("keeps a range that sticks out by $what", ({ lo, hi }) => {
    const grants = [
      { role: "WARD_ADMINISTRATOR", lo: 10, hi: 19 },
      { role: "COMMITTEE", lo, hi },
    ] as const;
    expect(scope({ accountId: "a", memberId: null, grants }, "member:list")).toEqual([
      { lo: 10, hi: 19, includesAncestors: false },
      { lo, hi, includesAncestors: false },
    ]);
  });

  it("a line stands in for the same range without one, and two lines over one range are one", () => {
    const cell = { lo: 12, hi: 12 };
    const line = { ...cell, includesAncestors: true };
    const roles = (...names: Role[]) => ({
      accountId: "a",
      memberId: null,
      grants: names.map((role) => ({ role, ...cell })),
    });
    expect(scope(roles("CELL_SECRETARY", "COMMITTEE"), "round:list")).toEqual([line]);
    expect(scope(roles("COMMITTEE", "CELL_SECRETARY"), "round:list")).toEqual([line]);
    expect(scope(roles("CELL_SECRETARY", "CELL_SECRETARY"), "round:list")).toEqual([line]);
  });

  it("a wider line does not stand in for a narrower one: the units between are above the narrower only", () => {
    const grants = [
      { role: "CELL_SECRETARY", lo: 10, hi: 19 },
      { role: "CELL_SECRETARY", lo: 12, hi: 12 },
    ] as const;
    expect(scope({ accountId: "a", memberId: null, grants }, "round:list")).toEqual([
      { lo: 10, hi: 19, includesAncestors: true },
      { lo: 12, hi: 12, includesAncestors: true },
    ]);
  });

  it("leaves out ranges inside another", () => {
    const actor = {
      accountId: "a",
      memberId: null,
      grants: [
        { role: "WARD_ADMINISTRATOR", lo: 10, hi: 19 },
        { role: "INSPECTOR", lo: 1, hi: 100 },
        { role: "COMMITTEE", lo: 10, hi: 19 },
        { role: "COMMITTEE", lo: 200, hi: 209 },
      ] as const,
    };
    expect(scope(actor, "member:list")).toEqual([
      { lo: 1, hi: 100, includesAncestors: false },
      { lo: 200, hi: 209, includesAncestors: false },
    ]);
  });

  it("keeps the line above a cell beside a wider grant that has no line", () => {
    const actor = {
      accountId: "a",
      memberId: null,
      grants: [
        { role: "CELL_SECRETARY", lo: 12, hi: 12 },
        { role: "COMMITTEE", lo: 10, hi: 19 },
      ] as const,
    };
    expect(scope(actor, "round:list")).toEqual([
      { lo: 12, hi: 12, includesAncestors: true },
      { lo: 10, hi: 19, includesAncestors: false },
    ]);
  });

  it("gives own records by member, and says when a list leaves the own case out", () => {
    expect(ownScope(makeActor("MEMBER", { memberId: "me" }), "selfAssessment:read")).toBe("me");
    expect(ownScope(makeActor("ANALYST", { memberId: "me" }), "selfAssessment:read")).toBeNull();
    expect(ownScope(makeActor("MEMBER", { memberId: "me" }), "round:read")).toBeNull();
    const both = { role: "ANALYST", lo: 1, hi: 100 } as const;
    const member = { ...makeActor("MEMBER", { memberId: "me" }) };
    expect(ownScope({ ...member, grants: [both, ...member.grants] }, "selfAssessment:read")).toBe("me");
    expect(withholdsOwnCase(makeActor("COMMITTEE"), "review:read")).toBe(true);
    expect(withholdsOwnCase(makeActor("CELL_SECRETARY"), "selfAssessment:read")).toBe(false);
    expect(withholdsOwnCase(makeActor("ANALYST"), "review:read")).toBe(false);
  });
});

describe("phasedScope", () => {
  const grant = { lo: 10, hi: 19 };

  it("lets the office know a review in any state, and the committee from the proposal on", () => {
    expect(phasedScope(makeActor("WARD_ADMINISTRATOR", { grant }), "review:read")).toEqual([
      { ...grant, phases: null },
    ]);
    const [committee, ...more] = phasedScope(makeActor("COMMITTEE", { grant }), "review:read");
    expect(more).toEqual([]);
    expect(committee?.phases).toContain("PROPOSED");
    for (const before of ["DRAFT", "SELF_SUBMITTED", "REVIEWED", "COMPILED", "VOTED"] as const)
      expect(committee?.phases).not.toContain(before);
    expect(phasedScope(makeActor("MEMBER", { grant }), "review:read")).toEqual([]);
    expect(phasedScope(makeActor("CELL_SECRETARY", { grant }), "organisation:read")).toEqual([]);
    expect(phasedScope(makeActor("SYSTEM_ADMINISTRATOR", { grant }), "system:configure")).toEqual([
      { lo: 0, hi: Number.MAX_SAFE_INTEGER, phases: null },
    ]);
  });
});
