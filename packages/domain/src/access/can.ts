import type { ReviewState } from "../procedure/reviewState.js";
import { ACCESS_TABLE, type AccessRule } from "./accessTable.js";
import type { Action } from "./actions.js";
import type { Role } from "./roles.js";

/** Positions of the tree, both included; a unit and all below it fill one range. */
export interface TreeRange {
  readonly lo: number;
  readonly hi: number;
}

/** A role over one part of the tree. */
export interface Grant extends TreeRange {
  readonly role: Role;
}

/** Who acts. `memberId` is the person's own member record, null for an account without one. */
export interface Actor {
  readonly accountId: string;
  readonly memberId: string | null;
  readonly grants: readonly Grant[];
}

/** What is acted on: where it lies in the tree, whose case it is and where its review stands. */
export interface Subject extends TreeRange {
  /** The member whose record it is; absent for what belongs to no single member. */
  readonly memberId?: string | null;
  /** True when it touches the actor's own case otherwise than by `memberId`. */
  readonly isOwnCase?: boolean;
  readonly phase?: ReviewState;
}

export const ACCESS_REFUSALS = [
  "NO_ROLE",
  "NO_SUBJECT",
  "OUT_OF_SCOPE",
  "NOT_OWN",
  "OWN_CASE",
  "WRONG_PHASE",
] as const;
export type AccessRefusal = (typeof ACCESS_REFUSALS)[number];

export type AccessAnswer =
  | { readonly allowed: true; readonly role: Role; readonly rule: AccessRule }
  | { readonly allowed: false; readonly reason: AccessRefusal };

/**
 * Second gate: whether the actor may do this here. A rule bound to a place or a phase refuses a subject that does not
 * name it.
 */
export function can(actor: Actor, action: Action, subject?: Subject): boolean {
  return explain(actor, action, subject).allowed;
}

/** First gate: whether any of the roles may ever do this. */
export function mayEver(who: Actor | readonly Role[], action: Action): boolean {
  const roles = "grants" in who ? who.grants.map((it) => it.role) : who;
  return roles.some((role) => rulesOf(role, action).length > 0);
}

/** The answer of `can` with the rule that grants, or the refusal that came nearest to a grant. */
export function explain(actor: Actor, action: Action, subject?: Subject): AccessAnswer {
  let nearest: AccessRefusal = "NO_ROLE";
  for (const grant of actor.grants) {
    for (const rule of rulesOf(grant.role, action)) {
      const refusal = refusalOf(rule, grant, actor, subject);
      if (refusal === null) return { allowed: true, role: grant.role, rule };
      if (ACCESS_REFUSALS.indexOf(refusal) > ACCESS_REFUSALS.indexOf(nearest)) nearest = refusal;
    }
  }
  return { allowed: false, reason: nearest };
}

function rulesOf(role: Role, action: Action): readonly AccessRule[] {
  return ACCESS_TABLE[role]?.[action] ?? [];
}

function refusalOf(rule: AccessRule, grant: Grant, actor: Actor, subject?: Subject): AccessRefusal | null {
  if (rule.scope === "EVERYWHERE") return null;
  if (!subject) return "NO_SUBJECT";
  const isOwn = isOwnCase(actor, subject);
  if (rule.scope === "OWN" && !(actor.memberId !== null && subject.memberId === actor.memberId))
    return "NOT_OWN";
  if (rule.scope !== "OWN" && !reaches(rule, grant, subject)) return "OUT_OF_SCOPE";
  if (rule.withholdsOwnCase && isOwn) return "OWN_CASE";
  if (rule.phases && !(subject.phase && rule.phases.includes(subject.phase))) return "WRONG_PHASE";
  return null;
}

function isOwnCase(actor: Actor, subject: Subject): boolean {
  return subject.isOwnCase === true || (actor.memberId !== null && subject.memberId === actor.memberId);
}

function reaches(rule: AccessRule, grant: Grant, subject: Subject): boolean {
  const isWithin = grant.lo <= subject.lo && subject.hi <= grant.hi && subject.lo <= subject.hi;
  if (rule.scope === "SUBTREE") return isWithin;
  return isWithin || (subject.lo <= grant.lo && grant.hi <= subject.hi);
}
