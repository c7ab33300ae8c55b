import type { Provenance } from "../src/index.js";
import { blocks, table } from "./markdown.js";
import { CERTAINTY_WORDS } from "./words.js";

/** One row of a table of rules: its cells, and where the rule comes from. */
export interface RuleRow {
  readonly cells: readonly string[];
  readonly rule: Provenance;
}

/**
 * A table of rules with the source and certainty of each row; said once under the table when all rows share them. A
 * note stands under the text of the last cell, or under the table with a number when several rows have the same.
 */
export function ruleTable(headings: readonly string[], rows: readonly RuleRow[]): string {
  const [first] = rows;
  const isShared = rows.every(
    ({ rule }) => rule.source === first?.rule.source && rule.certainty === first.rule.certainty,
  );
  const notes = rows.flatMap(({ rule }) => (rule.note ? [rule.note.vi] : []));
  const repeated = [...new Set(notes.filter((note, index) => notes.indexOf(note) !== index))];
  const printed = rows.map(({ cells, rule }) => {
    const note = rule.note?.vi;
    const number = note === undefined ? -1 : repeated.indexOf(note);
    const last = `${cells.at(-1) ?? ""}${number >= 0 ? ` <sup>${number + 1}</sup>` : note ? `\n*${note}*` : ""}`;
    return [...cells.slice(0, -1), last, ...(isShared ? [] : [rule.source, CERTAINTY_WORDS[rule.certainty]])];
  });
  return blocks(
    table(isShared ? headings : [...headings, "Nguồn", "Độ chắc chắn"], printed),
    repeated.map((note, index) => `<sup>${index + 1}</sup> *${note}*`),
    isShared && first ? sourceLine(first.rule) : "",
  );
}

/** Source, certainty and note of a whole section, under it. */
export const provenanceLine = (rule: Provenance): string =>
  rule.note ? `${sourceLine(rule)} *${rule.note.vi}*` : sourceLine(rule);

const sourceLine = ({ source, certainty }: Provenance): string =>
  `Nguồn: ${source} (${CERTAINTY_WORDS[certainty]}).`;
