import type { Grade, Level, SelfAssessmentFieldsFragment } from "../graphql/generated/graphql";

/** What was typed so far: grade or points by criterion code, text by section code, own level. */
export interface SelfAssessmentDraft {
  grades: Record<string, Grade>;
  /** Tenths of points, in the years of points. */
  points: Record<string, number>;
  sections: Record<string, string>;
  ownLevel: Level | null;
}

export const emptyDraft: SelfAssessmentDraft = { grades: {}, points: {}, sections: {}, ownLevel: null };

export function draftFromServer(saved: SelfAssessmentFieldsFragment | null | undefined): SelfAssessmentDraft {
  if (!saved) return emptyDraft;
  return {
    grades: Object.fromEntries(saved.grades.map(({ criterion, grade }) => [criterion, grade])),
    points: Object.fromEntries(saved.points.map(({ criterion, pointsTenths }) => [criterion, pointsTenths])),
    sections: Object.fromEntries(saved.sections.map(({ section, text }) => [section, text])),
    ownLevel: saved.ownLevel ?? null,
  };
}

/** Text from some phones and from PDF files comes decomposed (NFD); search and print need it composed. */
export function composeText(text: string): string {
  return text.normalize("NFC");
}

export function draftInput(draft: SelfAssessmentDraft) {
  return {
    grades: Object.entries(draft.grades)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([criterion, grade]) => ({ criterion, grade })),
    points: Object.entries(draft.points)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([criterion, pointsTenths]) => ({ criterion, pointsTenths })),
    sections: Object.entries(draft.sections)
      .filter(([, text]) => text.trim() !== "")
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([section, text]) => ({ section, text: composeText(text) })),
    ownLevel: draft.ownLevel,
  };
}

export function isSameDraft(a: SelfAssessmentDraft, b: SelfAssessmentDraft): boolean {
  return JSON.stringify(draftInput(a)) === JSON.stringify(draftInput(b));
}

/** Criteria of the edition that have neither grade nor points yet, in the edition's order. */
export function missingCriteria(draft: SelfAssessmentDraft, criteria: readonly string[]): string[] {
  return criteria.filter((code) => draft.grades[code] === undefined && draft.points[code] === undefined);
}

/** Parts in which two versions differ, for the page that shows both after a conflict. */
export function draftDifferences(mine: SelfAssessmentDraft, theirs: SelfAssessmentDraft) {
  const keys = (a: object, b: object) => [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return {
    grades: keys(mine.grades, theirs.grades).filter((code) => mine.grades[code] !== theirs.grades[code]),
    points: keys(mine.points, theirs.points).filter((code) => mine.points[code] !== theirs.points[code]),
    sections: keys(mine.sections, theirs.sections).filter(
      (code) => composeText(mine.sections[code] ?? "") !== composeText(theirs.sections[code] ?? ""),
    ),
    ownLevel: mine.ownLevel !== theirs.ownLevel,
  };
}
