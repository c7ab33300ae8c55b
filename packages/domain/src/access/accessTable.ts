import type { SubjectKind } from "../editions/subjectKind.js";
import type { ReviewState } from "../procedure/reviewState.js";
import { APPEALABLE_STATES, NOTIFIED_STATES } from "../procedure/reviewState.js";
import type { Action } from "./actions.js";
import type { Role } from "./roles.js";

/**
 * EVERYWHERE: not bound to a place. SUBTREE: at or below the grant. LINE: at, below or above it (a cell reads the round
 * of its ward). AUTHORITY: at or below, where the granted unit's committee is the one that decides. OWN: the person's
 * own record and those of the collectives and organisations the person heads, wherever they lie. ASSIGNED: subjects on
 * whom the person is named to fill a sheet.
 */
export const SCOPE_RULES = ["EVERYWHERE", "SUBTREE", "LINE", "AUTHORITY", "OWN", "ASSIGNED"] as const;
export type ScopeRule = (typeof SCOPE_RULES)[number];

export interface AccessRule {
  readonly scope: ScopeRule;
  /** States of the review in which the rule holds; all when absent. */
  readonly phases?: readonly ReviewState[];
  /** Kinds of subject the rule reaches; all when absent. A subject without a kind is a member. */
  readonly kinds?: readonly SubjectKind[];
  /** True when the rule does not reach the actor's own case. */
  readonly withholdsOwnCase?: true;
  /**
   * True when the rule does not reach the collective or organisation the actor heads either. A head answers for that
   * review and reads it, but its level limits the head's own, so the head never decides on it.
   */
  readonly withholdsHeadedCase?: true;
}

const EVERYWHERE: AccessRule = { scope: "EVERYWHERE" };
const SUBTREE: AccessRule = { scope: "SUBTREE" };
const LINE: AccessRule = { scope: "LINE" };
const OWN: AccessRule = { scope: "OWN" };
const NOT_OWN_CASE: AccessRule = { scope: "SUBTREE", withholdsOwnCase: true };

const BODIES: readonly SubjectKind[] = ["ORGANISATION", "COLLECTIVE"];
const ABOVE_MEMBERS: readonly SubjectKind[] = [...BODIES, "CADRE"];

const WRITING: readonly ReviewState[] = ["DRAFT", "REVIEW_ONLY", "DEFERRED"];
const HANDED_IN: readonly ReviewState[] = ["SELF_SUBMITTED"];
/** From the self-assessment handed in to the compilation: what evaluators say is an input of it. */
const EVALUATING: readonly ReviewState[] = ["SELF_SUBMITTED", "REVIEWED"];
const DECIDING: readonly ReviewState[] = ["PROPOSED", "QUOTA_CHECKED", "VERIFIED", "APPEALED", "REOPENED"];
/** What the committee sees of a case begins with the proposal made to it. */
const BEFORE_COMMITTEE: readonly ReviewState[] = [...DECIDING, "DECIDED", "NOTIFIED", "PUBLISHED", "CLOSED"];
const PUBLIC: readonly ReviewState[] = ["PUBLISHED", "CLOSED"];

const AT_DECISION: AccessRule = { ...NOT_OWN_CASE, phases: BEFORE_COMMITTEE };
const PUBLISHED: AccessRule = { scope: "SUBTREE", phases: PUBLIC };

/** Back to the draft, as long as nobody has met on it. */
const RETURNING: AccessRule = { ...NOT_OWN_CASE, phases: HANDED_IN };

/** What to answer for is suggested, and a level decided, from the level above, never by the subject or its head. */
const FROM_ABOVE: AccessRule = { scope: "AUTHORITY", withholdsOwnCase: true, withholdsHeadedCase: true };

/** The report of a collective or organisation is its head's, and the office or secretary drafts it. */
const DRAFTING: AccessRule = { scope: "SUBTREE", phases: WRITING, kinds: BODIES };
const OWN_WRITING: AccessRule = { scope: "OWN", phases: WRITING };
const HEADED: AccessRule = { scope: "OWN", kinds: BODIES };

const OWN_RESULT: AccessRule = { scope: "OWN", phases: NOTIFIED_STATES };

/** What every member may do with the own case, and as evaluator, whatever other role the person holds. */
const AS_MEMBER: RoleRules = {
  "selfAssessment:read": [OWN],
  "selfAssessment:write": [OWN_WRITING],
  "selfAssessment:submit": [OWN_WRITING],
  "review:record": [HEADED],
  "review:propose": [HEADED],
  "sheet:write": [
    { scope: "ASSIGNED", phases: EVALUATING, withholdsOwnCase: true, withholdsHeadedCase: true },
  ],
  "sheet:read": [OWN],
  "residenceComment:read": [OWN],
  "suggestedPoint:read": [OWN],
  "result:readOwn": [OWN_RESULT],
  "result:readPublished": [PUBLISHED],
  "appeal:file": [{ scope: "OWN", phases: APPEALABLE_STATES }],
  "appeal:read": [OWN_RESULT],
};

export type RoleRules = Readonly<Partial<Record<Action, readonly AccessRule[]>>>;

/** The one table of who may do what. A pair without a rule is refused; several rules of a pair each grant. */
export const ACCESS_TABLE: Readonly<Record<Role, RoleRules>> = {
  SYSTEM_ADMINISTRATOR: {
    "system:configure": [EVERYWHERE],
    "account:list": [SUBTREE],
    "account:create": [SUBTREE],
    "account:update": [SUBTREE],
    "organisation:list": [SUBTREE],
    "organisation:read": [SUBTREE],
  },
  WARD_ADMINISTRATOR: {
    ...AS_MEMBER,
    "selfAssessment:read": [OWN, NOT_OWN_CASE],
    "account:list": [SUBTREE],
    "account:create": [SUBTREE],
    "account:update": [SUBTREE],
    "evaluator:assign": [SUBTREE],
    "sheet:read": [OWN, NOT_OWN_CASE],
    "sheet:release": [SUBTREE],
    "residenceComment:write": [NOT_OWN_CASE],
    "residenceComment:read": [OWN, NOT_OWN_CASE],
    "suggestedPoint:write": [FROM_ABOVE],
    "suggestedPoint:read": [OWN, NOT_OWN_CASE],
    "organisation:list": [SUBTREE],
    "organisation:read": [LINE],
    "organisation:create": [SUBTREE],
    "organisation:update": [SUBTREE],
    "collective:list": [SUBTREE],
    "collective:create": [SUBTREE],
    "collective:update": [SUBTREE],
    "member:list": [SUBTREE],
    "member:read": [SUBTREE],
    "member:create": [SUBTREE],
    "member:update": [SUBTREE],
    "member:import": [SUBTREE],
    "partyGroup:assign": [SUBTREE],
    "round:list": [SUBTREE],
    "round:read": [SUBTREE],
    "criteria:refine": [SUBTREE],
    "round:open": [SUBTREE],
    "round:update": [SUBTREE],
    "round:publish": [SUBTREE],
    "round:close": [SUBTREE],
    "plan:read": [LINE],
    "plan:draft": [SUBTREE],
    "plan:issue": [SUBTREE],
    "plan:amend": [SUBTREE],
    "review:list": [SUBTREE],
    "review:read": [NOT_OWN_CASE],
    "review:record": [HEADED, { ...NOT_OWN_CASE, kinds: ABOVE_MEMBERS }],
    "review:propose": [HEADED, { ...NOT_OWN_CASE, kinds: ABOVE_MEMBERS }],
    "selfAssessment:return": [RETURNING],
    "paper:record": [NOT_OWN_CASE],
    "bulk:run": [SUBTREE],
    "reminder:send": [SUBTREE],
    "change:apply": [SUBTREE],
    "selfAssessment:write": [OWN_WRITING, DRAFTING],
    "selfAssessment:submit": [OWN_WRITING, DRAFTING],
    "stateRating:record": [NOT_OWN_CASE],
    "meeting:read": [SUBTREE],
    "ballot:read": [SUBTREE],
    "proposal:read": [SUBTREE],
    "proposal:seal": [SUBTREE],
    "proposal:receive": [SUBTREE],
    "decision:read": [NOT_OWN_CASE],
    "appeal:record": [NOT_OWN_CASE],
    "appeal:read": [OWN_RESULT, NOT_OWN_CASE],
    "statistics:query": [SUBTREE],
    "export:statistics": [SUBTREE],
    "quotaBoard:read": [SUBTREE],
    "document:read": [NOT_OWN_CASE],
  },
  COMMITTEE: {
    ...AS_MEMBER,
    "selfAssessment:read": [OWN, AT_DECISION],
    "sheet:read": [OWN, AT_DECISION],
    "residenceComment:read": [OWN, AT_DECISION],
    "suggestedPoint:write": [FROM_ABOVE],
    "suggestedPoint:read": [OWN, NOT_OWN_CASE],
    "organisation:list": [SUBTREE],
    "organisation:read": [LINE],
    "collective:list": [SUBTREE],
    "member:list": [SUBTREE],
    "member:read": [SUBTREE],
    "round:list": [SUBTREE],
    "round:read": [SUBTREE],
    "plan:read": [LINE],
    "review:list": [SUBTREE],
    "review:read": [AT_DECISION],
    "meeting:read": [SUBTREE],
    "ballot:read": [SUBTREE],
    "proposal:read": [SUBTREE],
    "proposal:receive": [SUBTREE],
    "decision:read": [AT_DECISION],
    "decision:decide": [{ ...FROM_ABOVE, phases: DECIDING }],
    "decision:swap": [{ ...FROM_ABOVE, phases: ["DECIDED"] }],
    "decision:rerate": [{ ...FROM_ABOVE, phases: PUBLIC }],
    "decisionSession:open": [FROM_ABOVE],
    "appeal:read": [OWN_RESULT, AT_DECISION],
    "appeal:settle": [
      { scope: "AUTHORITY", withholdsOwnCase: true, withholdsHeadedCase: true, phases: ["APPEALED"] },
    ],
    "statistics:query": [SUBTREE],
    "export:statistics": [SUBTREE],
    "quotaBoard:read": [SUBTREE],
    "document:read": [AT_DECISION],
  },
  CELL_SECRETARY: {
    ...AS_MEMBER,
    "sheet:read": [OWN, NOT_OWN_CASE],
    "residenceComment:write": [NOT_OWN_CASE],
    "residenceComment:read": [OWN, NOT_OWN_CASE],
    "suggestedPoint:read": [OWN, NOT_OWN_CASE],
    "organisation:list": [SUBTREE],
    "organisation:read": [LINE],
    "collective:list": [SUBTREE],
    "member:list": [SUBTREE],
    "member:read": [SUBTREE],
    "round:list": [LINE],
    "round:read": [LINE],
    "plan:read": [LINE],
    "partyGroup:assign": [SUBTREE],
    "criteria:refine": [SUBTREE],
    "review:list": [SUBTREE],
    "review:read": [NOT_OWN_CASE],
    "review:record": [HEADED, { scope: "SUBTREE", kinds: BODIES }],
    "review:propose": [HEADED, { scope: "SUBTREE", kinds: BODIES }],
    "selfAssessment:return": [RETURNING],
    "paper:record": [NOT_OWN_CASE],
    "bulk:run": [SUBTREE],
    "reminder:send": [SUBTREE],
    "selfAssessment:write": [OWN_WRITING, DRAFTING],
    "selfAssessment:submit": [OWN_WRITING, DRAFTING],
    "review:typeOnBehalf": [{ scope: "SUBTREE", withholdsOwnCase: true, phases: WRITING }],
    "stateRating:record": [NOT_OWN_CASE],
    "selfAssessment:read": [OWN, NOT_OWN_CASE],
    "meeting:read": [SUBTREE],
    "meeting:record": [SUBTREE],
    "ballot:read": [SUBTREE],
    "ballot:record": [SUBTREE],
    "ballot:count": [SUBTREE],
    "proposal:read": [SUBTREE],
    "proposal:seal": [SUBTREE],
    "proposal:receive": [SUBTREE],
    "decision:read": [NOT_OWN_CASE],
    "statistics:query": [SUBTREE],
    "document:read": [NOT_OWN_CASE],
  },
  MEMBER: {
    ...AS_MEMBER,
    "round:read": [LINE],
    "plan:read": [LINE],
    "position:write": [NOT_OWN_CASE],
    "ballot:count": [SUBTREE],
    "document:read": [OWN],
  },
  ANALYST: {
    "organisation:list": [SUBTREE],
    "organisation:read": [SUBTREE],
    "statistics:query": [SUBTREE],
    "export:statistics": [SUBTREE],
  },
  INSPECTOR: {
    "sheet:read": [NOT_OWN_CASE],
    "residenceComment:read": [NOT_OWN_CASE],
    "suggestedPoint:read": [NOT_OWN_CASE],
    "organisation:list": [SUBTREE],
    "organisation:read": [SUBTREE],
    "collective:list": [SUBTREE],
    "member:list": [SUBTREE],
    "member:read": [SUBTREE],
    "round:list": [SUBTREE],
    "round:read": [SUBTREE],
    "plan:read": [SUBTREE],
    "review:list": [SUBTREE],
    "review:read": [NOT_OWN_CASE],
    "selfAssessment:read": [NOT_OWN_CASE],
    "meeting:read": [SUBTREE],
    "ballot:read": [SUBTREE],
    "proposal:read": [SUBTREE],
    "decision:read": [NOT_OWN_CASE],
    "appeal:read": [NOT_OWN_CASE],
    "result:readPublished": [PUBLISHED],
    "quotaBoard:read": [SUBTREE],
    "audit:read": [NOT_OWN_CASE],
    "audit:verify": [SUBTREE],
    "document:read": [NOT_OWN_CASE],
  },
};
