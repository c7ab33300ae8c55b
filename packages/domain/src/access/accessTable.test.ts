import { describe, expect, it } from "vitest";
import { REVIEW_STATES, type ReviewState } from "../procedure/reviewState.js";
import { makeActor } from "../testing/builders.js";
import { ACTIONS, type Action } from "./actions.js";
import { can, mayEver, type Subject } from "./can.js";
import { ROLES, type Role } from "./roles.js";

/**
 * What each role reaches, written by hand. Columns: system administrator, ward administrator, committee, cell
 * secretary, member, analyst, inspector. Letters: E everywhere, S the own part of the tree, s the same without the own
 * case, L also the units above, O the own record alone, B the own part and the own record wherever it lies, - nothing.
 */
const EXPECTED: Readonly<Record<Action, string>> = {
  "system:configure": "E------",
  "account:list": "SS-----",
  "account:create": "SS-----",
  "account:update": "SS-----",
  "organisation:list": "SSSS-SS",
  "organisation:read": "SLLL-SS",
  "organisation:create": "-S-----",
  "organisation:update": "-S-----",
  "member:list": "-SSS--S",
  "member:read": "-SSS--S",
  "member:create": "-S-----",
  "member:update": "-S-----",
  "member:import": "-S-----",
  "round:list": "-SSL--S",
  "round:read": "-SSLL-S",
  "round:open": "-S-----",
  "round:update": "-S-----",
  "round:publish": "-S-----",
  "round:close": "-S-----",
  "review:list": "-SSS--S",
  "review:read": "-sss--s",
  "review:typeOnBehalf": "---s---",
  "stateRating:record": "-s-s---",
  "selfAssessment:read": "-BBBO-s",
  "selfAssessment:write": "-OOOO--",
  "selfAssessment:submit": "-OOOO--",
  "meeting:read": "-SSS--S",
  "meeting:record": "---S---",
  "ballot:read": "-SSS--S",
  "ballot:record": "---S---",
  "decision:read": "-sss--s",
  "decision:decide": "--s----",
  "result:readOwn": "-OOOO--",
  "statistics:query": "-SSS-S-",
  "export:statistics": "-SS--S-",
  "quotaBoard:read": "-SS---S",
  "audit:read": "------S",
  "audit:verify": "------S",
  "document:read": "-sssO-s",
};

/** Answers for: no subject, another's inside, own inside, a unit above, another's outside, own outside. */
const LETTERS: Readonly<Record<string, string>> = {
  "000000": "-",
  "111111": "E",
  "011000": "S",
  "010000": "s",
  "011100": "L",
  "001001": "O",
  "011001": "B",
};

function probe(role: Role, action: Action): string {
  const actor = makeActor(role, { memberId: "me", grant: { lo: 10, hi: 19 } });
  const subjects: (Omit<Subject, "phase"> | undefined)[] = [
    undefined,
    { lo: 12, hi: 12, memberId: "other" },
    { lo: 12, hi: 12, memberId: "me" },
    { lo: 1, hi: 100 },
    { lo: 50, hi: 50, memberId: "other" },
    { lo: 50, hi: 50, memberId: "me" },
  ];
  const answers = subjects.map((subject) =>
    REVIEW_STATES.some((phase) => can(actor, action, subject && { ...subject, phase })) ? "1" : "0",
  );
  return LETTERS[answers.join("")] ?? answers.join("");
}

describe("access", () => {
  it.each(ACTIONS.flatMap((action) => ROLES.map((role, column) => ({ action, role, column }))))(
    "$role, $action",
    ({ action, role, column }) => {
      const expected = EXPECTED[action][column];
      expect(probe(role, action)).toBe(expected);
      expect(mayEver([role], action)).toBe(expected !== "-");
    },
  );

  it.each<{ role: Role; action: Action; own: boolean; phases: readonly ReviewState[] }>([
    {
      role: "MEMBER",
      action: "selfAssessment:write",
      own: true,
      phases: ["DRAFT", "REVIEW_ONLY", "DEFERRED"],
    },
    {
      role: "MEMBER",
      action: "selfAssessment:submit",
      own: true,
      phases: ["DRAFT", "REVIEW_ONLY", "DEFERRED"],
    },
    {
      role: "MEMBER",
      action: "result:readOwn",
      own: true,
      phases: ["NOTIFIED", "PUBLISHED", "APPEALED", "CLOSED", "REOPENED"],
    },
    {
      role: "CELL_SECRETARY",
      action: "review:typeOnBehalf",
      own: false,
      phases: ["DRAFT", "REVIEW_ONLY", "DEFERRED"],
    },
    {
      role: "COMMITTEE",
      action: "decision:decide",
      own: false,
      phases: ["PROPOSED", "QUOTA_CHECKED", "VERIFIED", "APPEALED", "REOPENED"],
    },
  ])("$role may $action only in $phases", ({ role, action, own, phases }) => {
    const actor = makeActor(role, { memberId: "me", grant: { lo: 10, hi: 19 } });
    const allowed = REVIEW_STATES.filter((phase) =>
      can(actor, action, { lo: 12, hi: 12, memberId: own ? "me" : "other", phase }),
    );
    expect(allowed).toEqual(phases);
    expect(can(actor, action, { lo: 12, hi: 12, memberId: own ? "me" : "other" })).toBe(false);
  });
});
