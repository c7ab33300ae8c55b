import { normaliseText } from "@xeploai/domain";
import type { ImportFaultCode } from "./importCodes.js";
import { legacyFontOf } from "./legacyEncoding.js";
import { cellWords, type GridCell } from "./rosterGrid.js";

export type TextReading =
  | { text: string }
  | { code: ImportFaultCode; arguments: Record<string, string | number> };

const INVISIBLE =
  /[^\P{Cc}\t\n\r]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFD]/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** One line of text in NFC; what cannot be seen, was typed in an old font or only looks Latin is refused. */
export function textOf(cell: Exclude<GridCell, null>, limit: number): TextReading {
  if (typeof cell === "object" && "broken" in cell) return { code: "FORMULA", arguments: {} };
  const raw = cellWords(cell);
  // The old fonts use the soft hyphen as a letter, so they are asked about first.
  const font = legacyFontOf(raw);
  if (font) return { code: "LEGACY_FONT", arguments: { encoding: font } };
  const invisible = INVISIBLE.exec(raw);
  if (invisible) return { code: "FORBIDDEN_CHARACTER", arguments: placeOf(invisible) };
  const lookalike = LOOKALIKE.exec(raw);
  if (lookalike)
    return { code: "LOOKALIKE_LETTER", arguments: { character: lookalike[0], ...placeOf(lookalike) } };
  const { text } = normaliseText(raw);
  return text.length > limit
    ? { code: "TEXT_TOO_LONG", arguments: { length: text.length, limit } }
    : { text };
}

function placeOf(match: RegExpExecArray): { codePoint: string; position: number } {
  const code = match[0].codePointAt(0) ?? 0;
  return {
    codePoint: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
    position: [...match.input.slice(0, match.index)].length + 1,
  };
}
