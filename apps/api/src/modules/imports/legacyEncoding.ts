/** Encodings in which Vietnamese was written before Unicode; a file in one must be converted first. */
export type LegacyEncoding = "TCVN3" | "VNI" | "WINDOWS_1258" | "UNKNOWN";

// The signs each encoding has and the others seldom: Latin-1 letters a byte would be, taken one byte a letter.
const TCVN3_SIGNS =
  /[\u00A1-\u00A9\u00AB-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C6-\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DC-\u00DE]/gu;
const VNI_SIGNS =
  /[aeouyAEOUY][\u00D9\u00D8\u00DB\u00D5\u00CF\u00C1\u00C0\u00C5\u00C3\u00C4\u00C9\u00C8\u00DA\u00DC\u00CB\u00F9\u00F8\u00FB\u00F5\u00EF\u00E1\u00E0\u00E5\u00E3\u00E4\u00E9\u00E8\u00FA\u00FC\u00EB\u00E2\u00EA]|[\u00F1\u00D1]|[\u00F4\u00F6\u00D4\u00D6][\u00F9\u00F8\u00FB\u00F5\u00EF]/gu;
const WINDOWS_1258_SIGNS =
  /[aeiouyAEIOUY\u00E2\u00EA\u00F4\u00E3\u00F5\u00FD][\u00CC\u00D2\u00DE\u00EC\u00F2]|[\u00F0\u00FD\u00F5]/gu;

/** Which legacy encoding bytes that are no UTF-8 are most likely in. */
export function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding {
  const text = Buffer.from(bytes).toString("latin1");
  const scores: readonly [LegacyEncoding, number][] = [
    ["WINDOWS_1258", count(text, WINDOWS_1258_SIGNS)],
    ["VNI", count(text, VNI_SIGNS)],
    ["TCVN3", count(text, TCVN3_SIGNS)],
  ];
  const [encoding, score] = scores.reduce((best, it) => (it[1] > best[1] ? it : best));
  return score === 0 ? "UNKNOWN" : encoding;
}

// The same in a text that is Unicode, but was typed in one of the old fonts: letters Vietnamese does not have.
const TCVN3_LETTERS =
  /[\u00A1-\u00A9\u00AB-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00C6\u00CB\u00CE\u00CF\u00D6\u00D8\u00DC\u00DE\u00F7\u00FE]/u;
const VNI_LETTERS =
  /[\u00F1\u00D1\u00F6\u00EF\u00F8\u00E4\u00EB\u00FC\u00E5\u00FB\u00EE\u00E6\u00C5\u00C4\u00DB]|[aA][\u00E0\u00E1\u00E2\u00E3\u00EA]|[eE][\u00E0\u00E1\u00E2\u00E3\u00EA]|[oO][\u00E2\u00EA]/u;

/** The old font a cell's text was typed in; null for ordinary text. */
export function legacyFontOf(text: string): "TCVN3" | "VNI" | null {
  if (TCVN3_LETTERS.test(text)) return "TCVN3";
  return VNI_LETTERS.test(text) ? "VNI" : null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
