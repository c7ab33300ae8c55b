/** A table that reads well on GitHub and in print; a row shorter than the headings ends in empty cells. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => "---"), ...rows].map(
    (row) => `| ${headings.map((_, index) => cell(row[index] ?? "")).join(" | ")} |`,
  );
  return lines.join("\n");
}

/** Text as it stands in one cell. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", "<br>");

/** Blocks of a document with one empty line between them; empty blocks are left out. */
export const blocks = (...parts: readonly (string | readonly string[])[]): string =>
  parts
    .flat()
    .filter((it) => it !== "")
    .join("\n\n");

/** "27/11/2018" for "2018-11-27". */
export const printedDate = (isoDate: string): string => isoDate.split("-").reverse().join("/");
