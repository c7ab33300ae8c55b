import type { Language } from "../exports/statisticsWords.js";
import { bodyCount, bodyText, head, type WorkbookSheet } from "../exports/workbook.js";
import { FAULT_HEADINGS, FAULT_SHEET, FAULT_WORDS } from "./importWords.js";
import type { RosterFault } from "./rosterFault.js";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Every faulty cell with what is wrong and how to mend it. */
export function faultSheet(faults: readonly RosterFault[], language: Language): WorkbookSheet {
  return {
    name: FAULT_SHEET[language],
    widths: [8, 8, 28, 32, 80],
    frozenRows: 1,
    rows: [
      FAULT_HEADINGS[language].map((it) => head(it)),
      ...faults.map((it) => [
        bodyCount(it.row),
        bodyText(it.column ?? ""),
        bodyText(it.heading ?? ""),
        bodyText(it.value ?? ""),
        bodyText(FAULT_WORDS[language][it.code](asWritten(it.arguments))),
      ]),
    ],
  };
}

/** Days among the figures as people write them. */
const asWritten = (figures: RosterFault["arguments"]): RosterFault["arguments"] =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(DAY, "$3/$2/$1") : value,
    ]),
  );
