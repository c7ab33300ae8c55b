import type { DeadlineRule } from "../editions/deadlineRule.js";
import type { Edition, PostRules, SubjectRules } from "../editions/edition.js";
import type { PostGroup } from "../editions/postGroup.js";
import { POST_GROUP_TEXTS } from "../editions/postGroupTexts.js";
import type { Sourced } from "../editions/sourced.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import type { Overlay, SubjectScope } from "./overlay.js";
import type { RefinedEdition, RefinedRules } from "./refinedRules.js";
import { findRuleSet } from "./ruleSets.js";

/** Puts the refined rule sets back into the shape of an edition. */
export function refinedEdition(
  base: Edition,
  overlays: readonly Overlay[],
  ruleSets: readonly RefinedRules[],
  deadlines: readonly Sourced<DeadlineRule>[],
): RefinedEdition {
  const kinds = SUBJECT_KINDS.map((kind) => [kind, kindRules(base, kind, ruleSets)] as const);
  const subjects = { ...base.subjects, ...Object.fromEntries(kinds) };
  return { base, overlays, ruleSets, edition: { ...base, subjects, deadlines } };
}

function kindRules(base: Edition, kind: SubjectKind, ruleSets: readonly RefinedRules[]): SubjectRules | null {
  const ofKind = ruleSets.filter((it) => it.scope.kind === kind && it.scope.postTitle === undefined);
  const general = ofKind.find((it) => it.scope.post === undefined);
  if (!general) return null;
  const named = ofKind.flatMap((it) =>
    it.scope.post ? [[it.scope.post, postRules(base, it, general)] as const] : [],
  );
  return named.length === 0
    ? general.rules
    : { ...general.rules, byPost: Object.fromEntries(named) as Record<PostGroup, PostRules> };
}

/** What a group of posts has of its own: as the edition has it, or because an overlay made it differ from the general. */
function postRules(base: Edition, { scope, rules }: RefinedRules, general: RefinedRules): PostRules {
  const post = scope.post as PostGroup;
  const own: PostRules = base.subjects[scope.kind]!.byPost?.[post] ?? { text: POST_GROUP_TEXTS[post] };
  const isOwn = (part: "criteria" | "conditions") => own[part] || rules[part] !== general.rules[part];
  return {
    ...own,
    ...(isOwn("criteria") && { criteria: rules.criteria }),
    ...(isOwn("conditions") && { conditions: rules.conditions }),
  };
}

/**
 * The edition to rate one subject with, where the holders of its post have rules of their own; pass the result to
 * `evaluateLevel`. For a post without such rules it is the refined edition itself.
 */
export function editionForSubject(refined: RefinedEdition, subject: SubjectScope): Edition {
  const found = findRuleSet(refined.ruleSets, subject);
  if (found?.scope.postTitle === undefined) return refined.edition;
  const subjects = { ...refined.edition.subjects, [subject.kind]: found.rules };
  return { ...refined.edition, subjects };
}
