import type { Edition } from "../editions/edition.js";
import { POST_GROUP_TEXTS } from "../editions/postGroupTexts.js";
import { applyOverlays } from "../overlay/applyOverlays.js";
import { overlayProvenance } from "../overlay/origin.js";
import type { Overlay, SubjectScope } from "../overlay/overlay.js";
import { isRefinedEdition, type RefinedEdition } from "../overlay/refinedRules.js";
import { findRuleSet } from "../overlay/ruleSets.js";
import type { Change } from "./change.js";
import { type ChangeDraft, type Finding, isChanged, isGone, isNew } from "./changeDraft.js";
import { notesBetween } from "./compareEditions.js";
import { compareLocalLines } from "./compareLocalLines.js";
import { compareRules, findChanges } from "./findChanges.js";
import { tellChanges } from "./tellChanges.js";

/**
 * What is new for one unit: its rules of one year, with everything that province, district, ward and unit refined,
 * against those of another ("this ward this year against last year"). A plain edition stands for rules nobody refined.
 */
export function compareOverlays(
  before: Edition | RefinedEdition,
  after: Edition | RefinedEdition,
): readonly Change[] {
  const [was, is] = [refined(before), refined(after)];
  return tellChanges([
    ...notesBetween(was.base.code, is.base.code),
    ...compareUnits(was.overlays, is.overlays).map((it) => ({ ...it, subjectKind: null, post: null })),
    ...findChanges(was.edition, is.edition),
    ...scopesOf(was, is).flatMap((scope) => scopeChanges(was, is, scope)),
  ]);
}

function refined(rules: Edition | RefinedEdition): RefinedEdition {
  if (isRefinedEdition(rules)) return rules;
  return (applyOverlays(rules, []) as { refined: RefinedEdition }).refined;
}

/** The documents of the units, by unit. */
function compareUnits(before: readonly Overlay[], after: readonly Overlay[]): Finding[] {
  const earlier = new Map(before.map((it) => [it.unit.id, it]));
  const later = new Set(after.map((it) => it.unit.id));
  return [
    ...after.flatMap((is): Finding[] => {
      const was = earlier.get(is.unit.id);
      const now = cited(is);
      if (!was) {
        const text = {
          vi: `${is.unit.name} có bản cụ thể hóa: ${is.document.number}.`,
          en: `${is.unit.name} concretises: ${is.document.number}.`,
        };
        return [isNew("DOCUMENTS", text, now, overlayProvenance(is))];
      }
      if (was.document.number === is.document.number) return [];
      const text = {
        vi: `${is.unit.name}: ${is.document.number} thay ${was.document.number}.`,
        en: `${is.unit.name}: ${is.document.number} replaces ${was.document.number}.`,
      };
      return [
        isChanged("DOCUMENTS", text, [cited(was), now], [overlayProvenance(was), overlayProvenance(is)]),
      ];
    }),
    ...before
      .filter((it) => !later.has(it.unit.id))
      .map((was) => {
        const text = {
          vi: `${was.unit.name} không còn bản cụ thể hóa ${was.document.number}.`,
          en: `${was.unit.name} no longer has ${was.document.number}.`,
        };
        return isGone("DOCUMENTS", text, cited(was), overlayProvenance(was));
      }),
  ];
}

function cited({ document: { number } }: Overlay) {
  return { vi: number, en: number };
}

/**
 * Every scope with rules of its own in one of the two years. A post within a group of posts is told apart only where a unit
 * names both; else what concerns the post and what concerns the group say it already.
 */
function scopesOf(was: RefinedEdition, is: RefinedEdition): SubjectScope[] {
  const named = [...was.overlays, ...is.overlays].flatMap((it) => it.refinements).map(keyOf);
  const scopes = [...was.ruleSets, ...is.ruleSets].map((it) => it.scope);
  const keys = scopes.map(keyOf);
  return scopes.filter(
    (scope, index) =>
      keys.indexOf(keys[index]!) === index &&
      (!scope.post || !scope.postTitle || named.includes(keyOf(scope))),
  );
}

function keyOf({ kind, post, postTitle }: SubjectScope): string {
  return JSON.stringify([kind, post, postTitle]);
}

function scopeChanges(was: RefinedEdition, is: RefinedEdition, scope: SubjectScope): ChangeDraft[] {
  const [a, b] = [findRuleSet(was.ruleSets, scope), findRuleSet(is.ruleSets, scope)];
  if (!a || !b) return [];
  const post = scopeText(is.edition, scope);
  const findings = [
    ...(scope.postTitle ? compareRules(a.rules, b.rules) : []),
    ...compareLocalLines(a.lines, b.lines),
  ];
  return findings.map((it) => ({ ...it, subjectKind: scope.kind, post }));
}

/** The post as the unit names it, its group as the edition does; null for the whole kind. */
function scopeText({ subjects }: Edition, { kind, post, postTitle }: SubjectScope) {
  const group = post ? (subjects[kind]!.byPost?.[post]?.text ?? POST_GROUP_TEXTS[post]) : null;
  if (!postTitle) return group;
  return group
    ? { vi: `${postTitle} (${group.vi})`, en: `${postTitle} (${group.en})` }
    : { vi: postTitle, en: postTitle };
}
