import type { Edition, SubjectRules } from "../editions/edition.js";
import { POST_GROUPS, type PostGroup } from "../editions/postGroup.js";
import { rulesFor } from "../editions/rulesFor.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import { centralOrigin } from "./origin.js";
import type { Overlay, SubjectScope } from "./overlay.js";
import type { RefinedLine, RefinedRules } from "./refinedRules.js";

/** Rule sets of an edition before any overlay: one for each kind it rates, and one for each group of posts it knows. */
export function bareRuleSets(edition: Edition): readonly RefinedRules[] {
  return SUBJECT_KINDS.flatMap((kind) => {
    const posts = Object.keys(edition.subjects[kind]?.byPost ?? {}) as PostGroup[];
    return [undefined, ...posts].flatMap((post) => {
      const rules = rulesFor(edition, kind, post);
      return rules ? [bareRuleSet(scopeOf(kind, post), rules)] : [];
    });
  });
}

function bareRuleSet(scope: SubjectScope, { byPost: _, ...rules }: SubjectRules): RefinedRules {
  const { groups, criteria } = rules.criteria.value;
  const provenances = new Map(groups.map((it) => [it.code, it.provenance]));
  const lines = criteria.map(
    (criterion): RefinedLine => ({
      criterion,
      origin: centralOrigin(provenances.get(criterion.group) ?? rules.criteria),
      partOf: null,
      maxPointsTenths: null,
      pointsOrigin: null,
      evidence: [],
      anchors: {},
    }),
  );
  return { scope, rules, lines, conditionOrigins: [] };
}

/**
 * The set for a subject: of its kind, group of posts and post where there is one; a post or group without a set of its
 * own falls back to the general one. Undefined for a kind that the edition does not rate.
 */
export function findRuleSet(
  ruleSets: readonly RefinedRules[],
  { kind, post, postTitle }: SubjectScope,
): RefinedRules | undefined {
  const ofKind = ruleSets.filter((it) => it.scope.kind === kind);
  const knownPost = ofKind.some((it) => it.scope.post === post) ? post : undefined;
  const knownTitle = ofKind.some((it) => it.scope.postTitle === postTitle) ? postTitle : undefined;
  return ofKind.find((it) => it.scope.post === knownPost && it.scope.postTitle === knownTitle);
}

/** The sets with one more for every post and group of posts that an overlay names, each starting from its fallback. */
export function withNamedScopes(
  ruleSets: readonly RefinedRules[],
  overlays: readonly Overlay[],
): readonly RefinedRules[] {
  const named: readonly SubjectScope[] = [
    ...ruleSets.map((it) => it.scope),
    ...overlays.flatMap((it) => it.refinements),
  ];
  return SUBJECT_KINDS.flatMap((kind) => {
    const ofKind = named.filter((it) => it.kind === kind);
    const posts = POST_GROUPS.filter((post) => ofKind.some((it) => it.post === post));
    const titles = [...new Set(ofKind.flatMap((it) => it.postTitle ?? []))].toSorted();
    return [undefined, ...titles].flatMap((title) =>
      [undefined, ...posts].flatMap((post) => {
        const scope = scopeOf(kind, post, title);
        const found = findRuleSet(ruleSets, scope);
        return found ? [{ ...found, scope }] : [];
      }),
    );
  });
}

/** True when every subject of `scope` is one of `wider`. */
export function isWithin(scope: SubjectScope, wider: SubjectScope): boolean {
  return (
    scope.kind === wider.kind &&
    (wider.post === undefined || wider.post === scope.post) &&
    (wider.postTitle === undefined || wider.postTitle === scope.postTitle)
  );
}

function scopeOf(kind: SubjectKind, post?: PostGroup, postTitle?: string): SubjectScope {
  return { kind, ...(post !== undefined && { post }), ...(postTitle !== undefined && { postTitle }) };
}
