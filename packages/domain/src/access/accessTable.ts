import type { ReviewState } from "../procedure/reviewState.js";
import { NOTIFIED_STATES } from "../procedure/reviewState.js";
import type { Action } from "./actions.js";
import type { Role } from "./roles.js";

/**
 * EVERYWHERE: not bound to a place. SUBTREE: at or below the grant. LINE: at, below or above it (a cell reads the round
 * of its ward). OWN: the member's own record, wherever it lies.
 */
export const SCOPE_RULES = ["EVERYWHERE", "SUBTREE", "LINE", "OWN"] as const;
export type ScopeRule = (typeof SCOPE_RULES)[number];

export interface AccessRule {
  readonly scope: ScopeRule;
  /** States of the review in which the rule holds; all when absent. */
  readonly phases?: readonly ReviewState[];
  /** True when the rule does not reach the actor's own case. */
  readonly withholdsOwnCase?: true;
}

const EVERYWHERE: AccessRule = { scope: "EVERYWHERE" };
const SUBTREE: AccessRule = { scope: "SUBTREE" };
const LINE: AccessRule = { scope: "LINE" };
const OWN: AccessRule = { scope: "OWN" };
const NOT_OWN_CASE: AccessRule = { scope: "SUBTREE", withholdsOwnCase: true };

const WRITING: readonly ReviewState[] = ["DRAFT", "REVIEW_ONLY", "DEFERRED"];
const DECIDING: readonly ReviewState[] = ["PROPOSED", "QUOTA_CHECKED", "VERIFIED", "APPEALED", "REOPENED"];

/** What every member may do with the own case, whatever other role the person holds. */
const OWN_REVIEW: RoleRules = {
  "selfAssessment:read": [OWN],
  "selfAssessment:write": [{ scope: "OWN", phases: WRITING }],
  "selfAssessment:submit": [{ scope: "OWN", phases: WRITING }],
  "result:readOwn": [{ scope: "OWN", phases: NOTIFIED_STATES }],
};

type RoleRules = Readonly<Partial<Record<Action, readonly AccessRule[]>>>;

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
    ...OWN_REVIEW,
    "selfAssessment:read": [OWN, NOT_OWN_CASE],
    "account:list": [SUBTREE],
    "account:create": [SUBTREE],
    "account:update": [SUBTREE],
    "organisation:list": [SUBTREE],
    "organisation:read": [LINE],
    "organisation:create": [SUBTREE],
    "organisation:update": [SUBTREE],
    "member:list": [SUBTREE],
    "member:read": [SUBTREE],
    "member:create": [SUBTREE],
    "member:update": [SUBTREE],
    "member:import": [SUBTREE],
    "round:list": [SUBTREE],
    "round:read": [SUBTREE],
    "round:open": [SUBTREE],
    "round:update": [SUBTREE],
    "round:publish": [SUBTREE],
    "round:close": [SUBTREE],
    "review:list": [SUBTREE],
    "review:read": [NOT_OWN_CASE],
    "stateRating:record": [NOT_OWN_CASE],
    "meeting:read": [SUBTREE],
    "ballot:read": [SUBTREE],
    "decision:read": [NOT_OWN_CASE],
    "statistics:query": [SUBTREE],
    "export:statistics": [SUBTREE],
    "quotaBoard:read": [SUBTREE],
    "document:read": [NOT_OWN_CASE],
  },
  COMMITTEE: {
    ...OWN_REVIEW,
    "selfAssessment:read": [OWN, NOT_OWN_CASE],
    "organisation:list": [SUBTREE],
    "organisation:read": [LINE],
    "member:list": [SUBTREE],
    "member:read": [SUBTREE],
    "round:list": [SUBTREE],
    "round:read": [SUBTREE],
    "review:list": [SUBTREE],
    "review:read": [NOT_OWN_CASE],
    "meeting:read": [SUBTREE],
    "ballot:read": [SUBTREE],
    "decision:read": [NOT_OWN_CASE],
    "decision:decide": [{ scope: "SUBTREE", withholdsOwnCase: true, phases: DECIDING }],
    "statistics:query": [SUBTREE],
    "export:statistics": [SUBTREE],
    "quotaBoard:read": [SUBTREE],
    "document:read": [NOT_OWN_CASE],
  },
  CELL_SECRETARY: {
    ...OWN_REVIEW,
    "organisation:list": [SUBTREE],
    "organisation:read": [LINE],
    "member:list": [SUBTREE],
    "member:read": [SUBTREE],
    "round:list": [LINE],
    "round:read": [LINE],
    "review:list": [SUBTREE],
    "review:read": [NOT_OWN_CASE],
    "review:typeOnBehalf": [{ scope: "SUBTREE", withholdsOwnCase: true, phases: WRITING }],
    "stateRating:record": [NOT_OWN_CASE],
    "selfAssessment:read": [OWN, NOT_OWN_CASE],
    "meeting:read": [SUBTREE],
    "meeting:record": [SUBTREE],
    "ballot:read": [SUBTREE],
    "ballot:record": [SUBTREE],
    "decision:read": [NOT_OWN_CASE],
    "statistics:query": [SUBTREE],
    "document:read": [NOT_OWN_CASE],
  },
  MEMBER: {
    ...OWN_REVIEW,
    "round:read": [LINE],
    "document:read": [OWN],
  },
  ANALYST: {
    "organisation:list": [SUBTREE],
    "organisation:read": [SUBTREE],
    "statistics:query": [SUBTREE],
    "export:statistics": [SUBTREE],
  },
  INSPECTOR: {
    "organisation:list": [SUBTREE],
    "organisation:read": [SUBTREE],
    "member:list": [SUBTREE],
    "member:read": [SUBTREE],
    "round:list": [SUBTREE],
    "round:read": [SUBTREE],
    "review:list": [SUBTREE],
    "review:read": [NOT_OWN_CASE],
    "selfAssessment:read": [NOT_OWN_CASE],
    "meeting:read": [SUBTREE],
    "ballot:read": [SUBTREE],
    "decision:read": [NOT_OWN_CASE],
    "quotaBoard:read": [SUBTREE],
    "audit:read": [SUBTREE],
    "audit:verify": [SUBTREE],
    "document:read": [NOT_OWN_CASE],
  },
};
