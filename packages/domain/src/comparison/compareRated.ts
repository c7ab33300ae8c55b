import type { Bilingual } from "../editions/bilingual.js";
import type { Edition, LevelName, SubjectRules } from "../editions/edition.js";
import { LEVELS, type Level } from "../editions/level.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import { type Finding, isChanged, isGone, isNew, joined } from "./changeDraft.js";

/** A kind of subject that only one of two editions rates; nothing when both do or neither. */
export function compareRated(before: SubjectRules | null, after: SubjectRules | null): readonly Finding[] {
  if (!before && after) {
    const text = {
      vi: "Lần đầu được đánh giá, xếp loại cùng đợt.",
      en: "Rated for the first time, in the same round.",
    };
    return [isNew("SUBJECTS", text, levelList(after.levelNames.value), after.levelNames)];
  }
  if (before && !after) {
    const text = { vi: "Không còn được xếp loại.", en: "No longer rated." };
    return [isGone("SUBJECTS", text, levelList(before.levelNames.value), before.levelNames)];
  }
  return [];
}

/** New names of the four levels. */
export function compareLevelNames(before: SubjectRules, after: SubjectRules): readonly Finding[] {
  const [a, b] = [before.levelNames, after.levelNames];
  const changed = LEVELS.filter((it) => a.value[it].vi !== b.value[it].vi);
  if (changed.length === 0) return [];
  const [was, is] = [joined(changed.map((it) => a.value[it])), joined(changed.map((it) => b.value[it]))];
  const text = {
    vi: `Tên mức xếp loại: “${is.vi}” thay cho “${was.vi}”.`,
    en: `Names of levels: “${is.en}” instead of “${was.en}”.`,
  };
  return [isChanged("LEVELS", text, [levelList(a.value), levelList(b.value)], [a, b])];
}

/** One set of four levels for everybody, where there was one for each kind. */
export function compareLevelSets(before: Edition, after: Edition): readonly Finding[] {
  const [was, is] = [levelSets(before), levelSets(after)];
  if (was.length === 1 || is.length > 1) return [];
  const [one] = is;
  const source = after.subjects.MEMBER.levelNames;
  const text = {
    vi: `Dùng chung một bộ bốn mức cho mọi đối tượng: ${one!.vi}.`,
    en: `One set of four levels for everybody: ${one!.en}.`,
  };
  return [isChanged("LEVELS", text, [joined(was, " / "), one!], [before.subjects.MEMBER.levelNames, source])];
}

function levelSets({ subjects }: Edition): Bilingual[] {
  const sets = SUBJECT_KINDS.flatMap((kind: SubjectKind) => {
    const rules = subjects[kind];
    return rules ? [levelList(rules.levelNames.value)] : [];
  });
  return sets.filter((it, index) => sets.findIndex((other) => other.vi === it.vi) === index);
}

function levelList(names: Readonly<Record<Level, LevelName>>): Bilingual {
  return joined(LEVELS.map((it) => names[it]));
}
