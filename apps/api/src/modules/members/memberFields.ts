import {
  addMonths,
  foldName,
  isCardNumber,
  isDossierNumber,
  isPlausibleName,
  nameSortKey,
} from "@xeploai/domain";
import type { InputCheck } from "../../errors/InputCheck.js";
import { type MemberFieldsInput, OPTIONAL_TEXTS } from "./member.inputs.js";

const NAME_LIMIT = 100;
/** Party Statute, article 1: from full 18 years. */
const YOUNGEST_AT_ADMISSION_MONTHS = 18 * 12;

/** Columns of members by name, in the order in which they are written. */
export type MemberValues = Record<string, string | boolean | null>;

/** Checks the record as a whole and gives the columns to store; problems are gathered in `check`. */
export function memberValues(check: InputCheck, fields: MemberFieldsInput, today: string): MemberValues {
  const at = (name: string): string => `input.fields.${name}`;
  const fullName = check.requiredText(at("fullName"), fields.fullName, NAME_LIMIT);
  if (fullName !== "" && !isPlausibleName(fullName)) check.add(at("fullName"), "NAME_IMPLAUSIBLE");
  const cardNumber = check.text(at("cardNumber"), fields.cardNumber, 20);
  if (cardNumber !== null && !isCardNumber(cardNumber)) check.add(at("cardNumber"), "CARD_NUMBER_FORMAT");
  const dossierNumber = check.text(at("dossierNumber"), fields.dossierNumber, 20)?.toUpperCase() ?? null;
  if (dossierNumber !== null && !isDossierNumber(dossierNumber))
    check.add(at("dossierNumber"), "DOSSIER_NUMBER_FORMAT");
  checkDates(check, at, fields, today);
  const values: MemberValues = {
    full_name: fullName,
    name_key: foldName(fullName),
    sort_key: nameSortKey(fullName),
    birth_date: fields.birthDate,
    gender: fields.gender,
    admitted_on: fields.admittedOn,
    official_on: fields.officialOn ?? null,
    card_number: cardNumber,
    dossier_number: dossierNumber,
    is_state_employee: fields.isStateEmployee,
  };
  for (const name of Object.keys(OPTIONAL_TEXTS) as (keyof typeof OPTIONAL_TEXTS)[])
    values[columnOf(name)] = check.text(at(name), fields[name], OPTIONAL_TEXTS[name]);
  return values;
}

/** The citizen number as stored: undefined to keep what is there, null to remove it. */
export function checkedNationalId(check: InputCheck, fields: MemberFieldsInput): string | null | undefined {
  if (fields.nationalId === undefined) return undefined;
  const nationalId = check.text("input.fields.nationalId", fields.nationalId, 20);
  if (nationalId !== null && !/^(\d{9}|\d{12})$/.test(nationalId))
    check.add("input.fields.nationalId", "NATIONAL_ID_FORMAT", { digits: 12 });
  return nationalId;
}

function checkDates(
  check: InputCheck,
  at: (name: string) => string,
  { birthDate, admittedOn, officialOn }: MemberFieldsInput,
  today: string,
): void {
  if (birthDate > today) check.add(at("birthDate"), "DATE_FUTURE", { today });
  if (admittedOn > today) check.add(at("admittedOn"), "DATE_FUTURE", { today });
  if (addMonths(birthDate, YOUNGEST_AT_ADMISSION_MONTHS) > admittedOn)
    check.add(at("admittedOn"), "TOO_YOUNG", { minimum: 18 });
  if (officialOn && officialOn > today) check.add(at("officialOn"), "DATE_FUTURE", { today });
  if (officialOn && officialOn < admittedOn)
    check.add(at("officialOn"), "DATE_ORDER", { field: "admittedOn", date: admittedOn });
}

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
