// A spreadsheet runs what begins with one of these, also after blanks; an apostrophe in front makes it text.
const STARTS_A_FORMULA = /^[\s\u00A0]*[=+\-@|%]|^[\t\r\n]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a workbook with one of these does not open
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const LONGEST = 32_000;

/** A text that every spreadsheet shows as it is and none runs. */
export function cellText(text: string): string {
  const clean = text.replace(UNPRINTABLE, "").slice(0, LONGEST);
  return STARTS_A_FORMULA.test(clean) ? `'${clean}` : clean;
}
