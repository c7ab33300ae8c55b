/** What was wrong with a text as it came in; it is mended in the result. */
export type TextProblem = "CONTROL_CHARACTER" | "ZERO_WIDTH_CHARACTER" | "REPLACEMENT_CHARACTER";

export interface NormalisedText {
  readonly text: string;
  readonly problems: readonly TextProblem[];
}

// Zero-width and direction marks, word joiner, byte order mark and soft hyphen: invisible, and they break equality.
const ZERO_WIDTH = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// Every control character but tab, line feed and carriage return, which pasted text carries legitimately.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;
const REPLACEMENT = /\uFFFD/gu;

/** One line of text in NFC, trimmed, with single spaces; invisible characters are removed and reported. */
export function normaliseText(text: string): NormalisedText {
  const { text: clean, problems } = strip(text);
  return { text: clean.replace(/\s+/gu, " ").trim(), problems };
}

/** Text of several lines in NFC: line ends become "\n", spaces collapse inside lines, no more than one empty line. */
export function normaliseParagraphs(text: string): NormalisedText {
  const { text: clean, problems } = strip(text);
  const lines = clean.split(/\r\n?|\n/u).map((line) => line.replace(/[^\S\n]+/gu, " ").trim());
  return {
    text: lines
      .join("\n")
      .replace(/\n{3,}/gu, "\n\n")
      .trim(),
    problems,
  };
}

function strip(text: string): NormalisedText {
  const problems: TextProblem[] = [];
  const remove = (from: string, pattern: RegExp, problem: TextProblem, by: string): string => {
    const result = from.replace(pattern, by);
    if (result !== from) problems.push(problem);
    return result;
  };
  let clean = remove(text, ZERO_WIDTH, "ZERO_WIDTH_CHARACTER", "");
  clean = remove(clean, CONTROL, "CONTROL_CHARACTER", " ");
  clean = remove(clean, REPLACEMENT, "REPLACEMENT_CHARACTER", " ");
  return { text: clean.normalize("NFC"), problems };
}
