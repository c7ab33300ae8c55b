import { ACCESS_TABLE, type AccessRule } from "./accessTable.js";
import type { Action } from "./actions.js";
import { placeRefusal } from "./placeRefusal.js";
import type { Role } from "./roles.js";
import { type Actor, type Grant, involvementOf, type Subject } from "./subject.js";

/** Why a rule does not grant, from the farthest to the nearest to a grant. */
export const ACCESS_REFUSALS = [
  "NO_ROLE",
  "NO_SUBJECT",
  "OTHER_KIND",
  "OUT_OF_SCOPE",
  "NOT_OWN",
  "NOT_ASSIGNED",
  "NOT_AUTHORITY",
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

/** The rules of a role for an action; none for a role or an action that the table does not know. */
export function rulesOf(role: Role, action: Action): readonly AccessRule[] {
  const rules = Object.hasOwn(ACCESS_TABLE, role) ? ACCESS_TABLE[role] : {};
  return (Object.hasOwn(rules, action) && rules[action]) || [];
}

function refusalOf(rule: AccessRule, grant: Grant, actor: Actor, subject?: Subject): AccessRefusal | null {
  if (rule.scope === "EVERYWHERE") return null;
  if (!subject) return "NO_SUBJECT";
  if (rule.kinds && !rule.kinds.includes(subject.subjectKind ?? "MEMBER")) return "OTHER_KIND";
  const involvement = involvementOf(actor, subject);
  const refusal = placeRefusal(rule.scope, grant, subject, involvement);
  if (refusal !== null) return refusal;
  if (rule.withholdsOwnCase && involvement.isOwnCase) return "OWN_CASE";
  if (rule.withholdsHeadedCase && involvement.isHead) return "OWN_CASE";
  if (rule.phases && !(subject.phase && rule.phases.includes(subject.phase))) return "WRONG_PHASE";
  return null;
}
