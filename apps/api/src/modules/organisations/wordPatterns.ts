import { foldName } from "@xeploai/domain";

/**
 * Patterns for `(' ' || name_key) LIKE ALL ($n::text[])`: each word of the search from the beginning of some word of the
 * name, whatever the case and diacritics. Signs that LIKE would read as wildcards stand for themselves.
 */
export const wordPatterns = (search: string | null | undefined): string[] =>
  foldName(search ?? "")
    .split(" ")
    .filter(Boolean)
    .map((word) => `% ${word.replace(/[\\%_]/g, "\\$&")}%`);
