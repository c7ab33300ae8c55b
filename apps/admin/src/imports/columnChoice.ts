import type { RosterField } from "../graphql/generated/graphql";

/** Fields of a roster in the order of the record on paper. */
export const ROSTER_FIELDS: readonly RosterField[] = [
  "FULL_NAME",
  "BIRTH_NAME",
  "BIRTH_DATE",
  "GENDER",
  "ETHNICITY",
  "RELIGION",
  "NATIVE_PLACE",
  "RESIDENCE",
  "GENERAL_EDUCATION",
  "POLITICAL_EDUCATION",
  "PROFESSIONAL_EDUCATION",
  "FOREIGN_LANGUAGES",
  "FORMER_OCCUPATION",
  "OCCUPATION",
  "ADMITTED_ON",
  "OFFICIAL_ON",
  "CARD_NUMBER",
  "DOSSIER_NUMBER",
  "BADGE",
  "SERVICE_BACKGROUND",
  "CELL",
  "JOINED_ON",
  "STATUS",
  "PARTY_POST",
  "STATE_POST",
  "MASS_POST",
  "IS_STATE_EMPLOYEE",
  "NATIONAL_ID",
  "NOTE",
];

/** One column and the field it fills; null leaves it out. */
export interface Choice {
  index: number;
  field: RosterField | null;
}

/** The choice with one column given a field; another column that had it is left out, since a field has one source. */
export function choose(columns: readonly Choice[], index: number, field: RosterField | null): Choice[] {
  return columns.map((it) => {
    if (it.index === index) return { index, field };
    const isSame = field !== null && it.field === field;
    return { index: it.index, field: isSame ? null : it.field };
  });
}

/** Letter of a column as spreadsheets show it: 0 is A, 25 Z, 26 AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
