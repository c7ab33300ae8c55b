import { describe, expect, it } from "vitest";
import { makeActor } from "../testing/builders.js";
import { can, explain, mayEver } from "./can.js";
import { ownScope, scope, withholdsOwnCase } from "./scope.js";

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
    {
      action: "review:typeOnBehalf" as const,
      subject: { ...here, memberId: "other", phase: "DECIDED" as const },
      reason: "WRONG_PHASE",
    },
  ])("explains a refusal of $action: $reason", ({ action, subject, reason }) => {
    const actor = makeActor("CELL_SECRETARY", { memberId: "me" });
    expect(explain(actor, action, subject)).toEqual({ allowed: false, reason });
  });

  it("explains a grant by its role and rule", () => {
    expect(explain(makeActor("ANALYST"), "statistics:query", here)).toMatchObject({
      allowed: true,
      role: "ANALYST",
      rule: { scope: "SUBTREE" },
    });
  });
});

describe("scope", () => {
  it("is empty where no rule grants, so that a list is empty and not whole", () => {
    expect(scope(makeActor("ANALYST"), "member:list")).toEqual([]);
    expect(scope(makeActor("MEMBER"), "review:list")).toEqual([]);
    expect(scope(makeActor("MEMBER"), "selfAssessment:read")).toEqual([]);
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
    expect(withholdsOwnCase(makeActor("COMMITTEE"), "review:read")).toBe(true);
    expect(withholdsOwnCase(makeActor("CELL_SECRETARY"), "selfAssessment:read")).toBe(false);
    expect(withholdsOwnCase(makeActor("ANALYST"), "review:read")).toBe(false);
  });
});
