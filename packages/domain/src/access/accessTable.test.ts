import { describe, expect, it } from "vitest";
import { SUBJECT_KINDS } from "../editions/subjectKind.js";
import { REVIEW_STATES, type ReviewState } from "../procedure/reviewState.js";
import { makeActor } from "../testing/builders.js";
import { ACTIONS, type Action } from "./actions.js";
import { can, mayEver } from "./can.js";
import { ROLES } from "./roles.js";
import type { Subject } from "./subject.js";

/**
 * What each role reaches, written by hand. Columns: system administrator, ward administrator, committee, cell
 * secretary, member, analyst, inspector. E everywhere, S the own part of the tree, s the same without the own case, L
 * also the units above, A where its committee decides, without the own and the headed case, O the own record and that of
 * a unit one heads, G subjects one is named to evaluate, - nothing. After @ the states of the review; without, all. Of
 * collectives and organisations alone: B in the own part of the tree, H a unit one heads. Of these and of cadres, never
 * of members: C in the own part of the tree without the own case. Two parts joined by + each grant.
 */
const EXPECTED: Readonly<Record<Action, readonly string[]>> = {
  "system:configure": ["E", "-", "-", "-", "-", "-", "-"],
  "account:list": ["S", "S", "-", "-", "-", "-", "-"],
  "account:create": ["S", "S", "-", "-", "-", "-", "-"],
  "account:update": ["S", "S", "-", "-", "-", "-", "-"],
  "organisation:list": ["S", "S", "S", "S", "-", "S", "S"],
  "organisation:read": ["S", "L", "L", "L", "-", "S", "S"],
  "organisation:create": ["-", "S", "-", "-", "-", "-", "-"],
  "organisation:update": ["-", "S", "-", "-", "-", "-", "-"],
  "collective:list": ["-", "S", "S", "S", "-", "-", "S"],
  "collective:create": ["-", "S", "-", "-", "-", "-", "-"],
  "collective:update": ["-", "S", "-", "-", "-", "-", "-"],
  "member:list": ["-", "S", "S", "S", "-", "-", "S"],
  "member:read": ["-", "S", "S", "S", "-", "-", "S"],
  "member:create": ["-", "S", "-", "-", "-", "-", "-"],
  "member:update": ["-", "S", "-", "-", "-", "-", "-"],
  "member:import": ["-", "S", "-", "-", "-", "-", "-"],
  "partyGroup:assign": ["-", "S", "-", "S", "-", "-", "-"],
  "round:list": ["-", "S", "S", "L", "-", "-", "S"],
  "round:read": ["-", "S", "S", "L", "L", "-", "S"],
  "criteria:refine": ["-", "S", "-", "S", "-", "-", "-"],
  "round:open": ["-", "S", "-", "-", "-", "-", "-"],
  "round:update": ["-", "S", "-", "-", "-", "-", "-"],
  "change:apply": ["-", "S", "-", "-", "-", "-", "-"],
  "round:publish": ["-", "S", "-", "-", "-", "-", "-"],
  "round:close": ["-", "S", "-", "-", "-", "-", "-"],
  "plan:read": ["-", "L", "L", "L", "L", "-", "S"],
  "plan:draft": ["-", "S", "-", "-", "-", "-", "-"],
  "plan:issue": ["-", "S", "-", "-", "-", "-", "-"],
  "plan:amend": ["-", "S", "-", "-", "-", "-", "-"],
  "review:list": ["-", "S", "S", "S", "-", "-", "S"],
  "review:read": ["-", "s", "s@committee", "s", "-", "-", "s"],
  "review:record": ["-", "H+C", "H", "H+B", "H", "-", "-"],
  "review:propose": ["-", "H+C", "H", "H+B", "H", "-", "-"],
  "review:typeOnBehalf": ["-", "-", "-", "s@writing", "-", "-", "-"],
  "selfAssessment:return": ["-", "s@handedIn", "-", "s@handedIn", "-", "-", "-"],
  "paper:record": ["-", "s", "-", "s", "-", "-", "-"],
  "bulk:run": ["-", "S", "-", "S", "-", "-", "-"],
  "reminder:send": ["-", "S", "-", "S", "-", "-", "-"],
  "evaluator:assign": ["-", "S", "-", "-", "-", "-", "-"],
  "sheet:read": ["-", "s+O", "s@committee+O", "s+O", "O", "-", "s"],
  "sheet:release": ["-", "S", "-", "-", "-", "-", "-"],
  "residenceComment:write": ["-", "s", "-", "s", "-", "-", "-"],
  "residenceComment:read": ["-", "s+O", "s@committee+O", "s+O", "O", "-", "s"],
  "suggestedPoint:write": ["-", "A", "A", "-", "-", "-", "-"],
  "suggestedPoint:read": ["-", "s+O", "s+O", "s+O", "O", "-", "s"],
  "sheet:write": ["-", "G@evaluating", "G@evaluating", "G@evaluating", "G@evaluating", "-", "-"],
  "stateRating:record": ["-", "s", "-", "s", "-", "-", "-"],
  "selfAssessment:read": ["-", "s+O", "s@committee+O", "s+O", "O", "-", "s"],
  "selfAssessment:write": [
    "-",
    "O@writing+B@writing",
    "O@writing",
    "O@writing+B@writing",
    "O@writing",
    "-",
    "-",
  ],
  "selfAssessment:submit": [
    "-",
    "O@writing+B@writing",
    "O@writing",
    "O@writing+B@writing",
    "O@writing",
    "-",
    "-",
  ],
  "meeting:read": ["-", "S", "S", "S", "-", "-", "S"],
  "meeting:record": ["-", "-", "-", "S", "-", "-", "-"],
  "position:write": ["-", "-", "-", "-", "s", "-", "-"],
  "ballot:read": ["-", "S", "S", "S", "-", "-", "S"],
  "ballot:record": ["-", "-", "-", "S", "-", "-", "-"],
  "ballot:count": ["-", "-", "-", "S", "S", "-", "-"],
  "proposal:read": ["-", "S", "S", "S", "-", "-", "S"],
  "proposal:seal": ["-", "S", "-", "S", "-", "-", "-"],
  "proposal:receive": ["-", "S", "S", "S", "-", "-", "-"],
  "decision:read": ["-", "s", "s@committee", "s", "-", "-", "s"],
  "decision:decide": ["-", "-", "A@deciding", "-", "-", "-", "-"],
  "decision:swap": ["-", "-", "A@decided", "-", "-", "-", "-"],
  "decision:rerate": ["-", "-", "A@public", "-", "-", "-", "-"],
  "decisionSession:open": ["-", "-", "A", "-", "-", "-", "-"],
  "result:readOwn": ["-", "O@notified", "O@notified", "O@notified", "O@notified", "-", "-"],
  "result:readPublished": ["-", "S@public", "S@public", "S@public", "S@public", "-", "S@public"],
  "appeal:file": ["-", "O@appealable", "O@appealable", "O@appealable", "O@appealable", "-", "-"],
  "appeal:record": ["-", "s", "-", "-", "-", "-", "-"],
  "appeal:read": ["-", "s+O@notified", "s@committee+O@notified", "O@notified", "O@notified", "-", "s"],
  "appeal:settle": ["-", "-", "A@appealed", "-", "-", "-", "-"],
  "statistics:query": ["-", "S", "S", "S", "-", "S", "-"],
  "export:statistics": ["-", "S", "S", "-", "-", "S", "-"],
  "quotaBoard:read": ["-", "S", "S", "-", "-", "-", "S"],
  "audit:read": ["-", "-", "-", "-", "-", "-", "s"],
  "audit:verify": ["-", "-", "-", "-", "-", "-", "S"],
  "document:read": ["-", "s", "s@committee", "s", "O", "-", "s"],
};

const PHASES: Readonly<Record<string, readonly ReviewState[]>> = {
  writing: ["DRAFT", "REVIEW_ONLY", "DEFERRED"],
  handedIn: ["SELF_SUBMITTED"],
  evaluating: ["SELF_SUBMITTED", "REVIEWED"],
  deciding: ["PROPOSED", "QUOTA_CHECKED", "VERIFIED", "APPEALED", "REOPENED"],
  decided: ["DECIDED"],
  committee: [
    "PROPOSED",
    "QUOTA_CHECKED",
    "VERIFIED",
    "DECIDED",
    "NOTIFIED",
    "PUBLISHED",
    "APPEALED",
    "CLOSED",
    "REOPENED",
  ],
  notified: ["NOTIFIED", "PUBLISHED", "APPEALED", "CLOSED", "REOPENED"],
  appealable: ["NOTIFIED", "PUBLISHED"],
  public: ["PUBLISHED", "CLOSED"],
  appealed: ["APPEALED"],
};

/** Seen from a grant over 10 to 19. */
const PLACES = {
  SAME: { lo: 10, hi: 19 },
  BELOW: { lo: 12, hi: 12 },
  ABOVE: { lo: 1, hi: 100 },
  BESIDE: { lo: 50, hi: 50 },
  ACROSS: { lo: 15, hi: 25 },
} as const;
type Place = keyof typeof PLACES;

/** How the subject touches the actor "me". */
const RELATIONS = {
  NONE: {},
  OTHER: { memberId: "other", headMemberIds: ["other"], evaluatorMemberIds: ["other"] },
  OWN: { memberId: "me" },
  TOUCHING: { memberId: "other", isOwnCase: true },
  HEADED: { headMemberIds: ["other", "me"] },
  EVALUATED: { memberId: "other", evaluatorMemberIds: ["other", "me"] },
  EVALUATED_OWN: { memberId: "me", evaluatorMemberIds: ["me"] },
  EVALUATED_HEADED: { headMemberIds: ["me"], evaluatorMemberIds: ["me"] },
} as const satisfies Readonly<Record<string, Partial<Subject>>>;
type Relation = keyof typeof RELATIONS;

type Kind = Subject["subjectKind"];

const WITHIN: readonly Place[] = ["SAME", "BELOW"];
const OWN_CASES: readonly Relation[] = ["OWN", "TOUCHING", "EVALUATED_OWN"];
const HEADED_CASES: readonly Relation[] = ["HEADED", "EVALUATED_HEADED"];

/** The letters, by what they mean and not by how the table says it. */
const LETTERS: Readonly<
  Record<string, (place: Place, relation: Relation, isPerson: boolean, kind: Kind) => boolean>
> = {
  "-": () => false,
  E: () => true,
  S: (place) => WITHIN.includes(place),
  s: (place, relation) => WITHIN.includes(place) && !OWN_CASES.includes(relation),
  L: (place) => WITHIN.includes(place) || place === "ABOVE",
  A: (place, relation, isPerson) =>
    (place === "BELOW" || (place === "SAME" && isPerson)) &&
    !OWN_CASES.includes(relation) &&
    !HEADED_CASES.includes(relation),
  O: (_, relation) => relation === "OWN" || relation === "EVALUATED_OWN" || HEADED_CASES.includes(relation),
  G: (_, relation) => relation === "EVALUATED",
  B: (place, _, isPerson) => WITHIN.includes(place) && !isPerson,
  C: (place, relation, _, kind) =>
    WITHIN.includes(place) && !OWN_CASES.includes(relation) && kind !== undefined && kind !== "MEMBER",
  H: (_, relation, isPerson) =>
    !isPerson && (relation === "OWN" || relation === "EVALUATED_OWN" || HEADED_CASES.includes(relation)),
};

interface Probe {
  readonly place: Place;
  readonly relation: Relation;
  readonly kind: Kind;
  readonly phase: ReviewState | undefined;
  readonly subject: Subject;
}

/** Every combination of place, relation, kind and state, the kind and the state also left out. */
const PROBES: readonly Probe[] = (Object.keys(PLACES) as Place[]).flatMap((place) =>
  (Object.keys(RELATIONS) as Relation[]).flatMap((relation) =>
    [undefined, ...SUBJECT_KINDS].flatMap((kind) =>
      [undefined, ...REVIEW_STATES].map((phase) => ({
        place,
        relation,
        kind,
        phase,
        subject: {
          ...PLACES[place],
          ...RELATIONS[relation],
          ...(kind && { subjectKind: kind }),
          ...(phase && { phase }),
        },
      })),
    ),
  ),
);

/** A cell of the table as a question to a probe. */
function expectationOf(cell: string): (probe: Probe) => boolean {
  const parts = cell.split("+").map((part) => {
    const [letter = "", name] = part.split("@");
    const phases = name === undefined ? null : new Set<ReviewState | undefined>(PHASES[name]);
    return ({ place, relation, kind, phase }: Probe) => {
      if (phases !== null && !phases.has(phase)) return false;
      const isPerson = kind !== "ORGANISATION" && kind !== "COLLECTIVE";
      return LETTERS[letter]?.(place, relation, isPerson, kind) === true;
    };
  });
  return (probe) => parts.some((part) => part(probe));
}

describe("every cell of role, action, scope, phase and own case", () => {
  it.each(ACTIONS.flatMap((action) => ROLES.map((role, column) => ({ action, role, column }))))(
    "$role, $action",
    ({ action, role, column }) => {
      const cell = EXPECTED[action][column] ?? "";
      const actor = makeActor(role, { memberId: "me", grant: { lo: 10, hi: 19 } });
      const isExpected = expectationOf(cell);
      const wrong = PROBES.filter((it) => can(actor, action, it.subject) !== isExpected(it));
      expect(wrong).toEqual([]);
      expect(can(actor, action)).toBe(cell === "E");
      expect(mayEver([role], action)).toBe(cell !== "-");
    },
  );

  it("the hand-written table has a column for every role", () => {
    expect(ACTIONS.filter((action) => EXPECTED[action].length !== ROLES.length)).toEqual([]);
  });
});

describe("who decides", () => {
  const ward = { lo: 10, hi: 19 };
  const committee = makeActor("COMMITTEE", { memberId: "me", grant: ward });
  const decides = (subject: Partial<Subject>) =>
    can(committee, "decision:decide", { lo: 12, hi: 12, phase: "VERIFIED", ...subject });

  it("the ward's committee rates its cells, never the ward itself or its collectives", () => {
    expect(decides({ subjectKind: "ORGANISATION" })).toBe(true);
    expect(decides({ subjectKind: "COLLECTIVE" })).toBe(true);
    expect(decides({ subjectKind: "ORGANISATION", ...ward })).toBe(false);
    expect(decides({ subjectKind: "COLLECTIVE", ...ward })).toBe(false);
  });

  it("a cadre of the ward managed from above is decided above, one managed by the ward by the ward", () => {
    expect(decides({ subjectKind: "CADRE", ...ward, decidedAt: { lo: 1, hi: 100 } })).toBe(false);
    expect(decides({ subjectKind: "CADRE", ...ward, decidedAt: ward })).toBe(true);
  });

  it("where the authority is named, exactly that unit's committee decides", () => {
    expect(decides({ decidedAt: ward })).toBe(true);
    expect(decides({ decidedAt: { lo: 10, hi: 18 } })).toBe(false);
    expect(decides({ decidedAt: { lo: 11, hi: 19 } })).toBe(false);
    expect(decides({ decidedAt: { lo: 9, hi: 19 } })).toBe(false);
  });

  it("a named authority does not reach outside its own part of the tree", () => {
    expect(decides({ lo: 50, hi: 50, decidedAt: ward })).toBe(false);
  });

  it("the one who heads a cell leaves the cell to the others, and a member of it as well", () => {
    expect(decides({ subjectKind: "ORGANISATION", headMemberIds: ["me"] })).toBe(false);
    expect(decides({ subjectKind: "ORGANISATION", headMemberIds: ["other"] })).toBe(true);
    expect(decides({ memberId: "me" })).toBe(false);
    expect(decides({ memberId: "other" })).toBe(true);
  });
});
