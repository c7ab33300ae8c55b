import type { Edition, SubjectRules } from "./edition.js";
import type { PostGroup } from "./postGroup.js";
import type { SubjectKind } from "./subjectKind.js";

/**
 * The rules for one kind of subject, with what the edition has otherwise for its post; null when the edition does not
 * rate this kind.
 */
export function rulesFor(edition: Edition, kind: SubjectKind, post?: PostGroup): SubjectRules | null {
  const rules = edition.subjects[kind];
  const own = post && rules?.byPost?.[post];
  return rules && own ? { ...rules, ...own } : rules;
}
