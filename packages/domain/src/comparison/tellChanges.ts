import type { Bilingual } from "../editions/bilingual.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import { SUBJECT_KIND_TEXTS } from "../editions/subjectKindTexts.js";
import { CHANGE_AREAS, CHANGE_KINDS, type Change } from "./change.js";
import { type ChangeDraft, joined } from "./changeDraft.js";

/**
 * Tells every difference once: what several kinds of subjects or posts have in common becomes one change that names them,
 * and what holds for a whole kind is not repeated for its posts. Ordered by area, then NEW, CHANGED, MOVED, GONE.
 */
export function tellChanges(drafts: readonly ChangeDraft[]): readonly Change[] {
  const groups = new Map<string, ChangeDraft[]>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.area, draft.kind, draft.text.vi, draft.before?.vi, draft.after?.vi]);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].map(told).toSorted(byImportance);
}

function byImportance(a: Change, b: Change): number {
  return (
    CHANGE_AREAS.indexOf(a.area) - CHANGE_AREAS.indexOf(b.area) ||
    CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)
  );
}

function told(drafts: readonly ChangeDraft[]): Change {
  const [first] = drafts as readonly [ChangeDraft, ...ChangeDraft[]];
  const wholeKinds = SUBJECT_KINDS.filter((kind) =>
    drafts.some((it) => it.subjectKind === kind && it.post === null),
  );
  const ofPosts = drafts.filter(
    (it) => it.post !== null && !wholeKinds.includes(it.subjectKind as SubjectKind),
  );
  const isForAll = drafts.some((it) => it.subjectKind === null) || wholeKinds.length === SUBJECT_KINDS.length;
  const subjectKinds = SUBJECT_KINDS.filter((kind) => drafts.some((it) => it.subjectKind === kind));
  const { area, kind, before, after, sources } = first;
  return {
    area,
    kind,
    subjectKinds: isForAll ? [] : subjectKinds,
    text: isForAll ? first.text : withSubjects(first.text, wholeKinds, ofPosts),
    before,
    after,
    sources,
  };
}

/** "Đảng viên, Cá nhân giữ chức vụ lãnh đạo, quản lý: …" */
function withSubjects(
  text: Bilingual,
  kinds: readonly SubjectKind[],
  ofPosts: readonly ChangeDraft[],
): Bilingual {
  const posts = ofPosts.map((it) => it.post as Bilingual);
  const distinct = posts.filter((it, index) => posts.findIndex((other) => other.vi === it.vi) === index);
  const who = joined([...kinds.map((it) => SUBJECT_KIND_TEXTS[it]), ...distinct]);
  return { vi: `${who.vi}: ${text.vi}`, en: `${who.en}: ${text.en}` };
}
