import { CHANGE_NOTES } from "../editions/changeNotes.js";
import { EDITION_CODES, type Edition, type EditionCode } from "../editions/edition.js";
import type { Change } from "./change.js";
import type { ChangeDraft } from "./changeDraft.js";
import { findChanges } from "./findChanges.js";
import { tellChanges } from "./tellChanges.js";

/**
 * What is new, changed, moved and gone in `after` compared with `before`, in sentences that stand alone, the most
 * important first. Read from the rules themselves; to a later edition the sourced notes on the years between are added.
 * Two editions may be far apart, and may be compared backwards.
 */
export function compareEditions(before: Edition, after: Edition): readonly Change[] {
  return tellChanges([...findChanges(before, after), ...notesBetween(before.code, after.code)]);
}

/** Notes on every edition after the first up to the second; none backwards. */
export function notesBetween(before: EditionCode, after: EditionCode): readonly ChangeDraft[] {
  const between = EDITION_CODES.slice(EDITION_CODES.indexOf(before) + 1, EDITION_CODES.indexOf(after) + 1);
  return CHANGE_NOTES.filter((it) => between.includes(it.since)).map(
    ({ area, kind, text, source, certainty }) => ({
      area,
      kind,
      subjectKind: null,
      post: null,
      text,
      before: null,
      after: null,
      sources: [{ source, certainty }],
    }),
  );
}
