import { PROCEDURE_SETTINGS, type ProcedureSettingField } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** Settings that something asks for; the others of the domain follow with the steps they belong to. */
export const SETTINGS_IN_USE = [
  "splitFromMembers",
  "appealWindowWorkingDays",
] as const satisfies readonly ProcedureSettingField[];
export type SettingInUse = (typeof SETTINGS_IN_USE)[number];

const keyOf = (field: ProcedureSettingField): string => `procedure.${field}`;

/** What is asked, its default and its range. */
export const settingOf = (field: SettingInUse) =>
  PROCEDURE_SETTINGS.find((it) => it.field === field) ?? PROCEDURE_SETTINGS[0];

/** A value that the setting may have. */
export function isInRange(field: SettingInUse, value: number): boolean {
  const { min, max } = settingOf(field);
  return Number.isInteger(value) && min <= value && value <= max;
}

/** What the installation set, or the default; a stored value outside the range counts as not set. */
export async function procedureSetting(tx: Tx, field: SettingInUse): Promise<number> {
  const rows: { value: string }[] = await tx.query(`SELECT value FROM settings WHERE key = $1`, [
    keyOf(field),
  ]);
  const value = rows[0] ? Number(rows[0].value) : Number.NaN;
  return isInRange(field, value) ? value : settingOf(field).defaultValue;
}

/** Stores a value; the default leaves no row. Holds back other writers until the transaction ends. */
export async function storeProcedureSetting(tx: Tx, field: SettingInUse, value: number): Promise<void> {
  await tx.query(`DELETE FROM settings WHERE key = $1`, [keyOf(field)]);
  if (value !== settingOf(field).defaultValue)
    await tx.query(`INSERT INTO settings (key, value) VALUES ($1, $2)`, [keyOf(field), String(value)]);
}

/** One writer of a setting at a time, also while it has no row. */
export const lockProcedureSetting = (tx: Tx, field: SettingInUse): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`setting ${field}`]);
