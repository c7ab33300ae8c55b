import { DEFAULT_PROCEDURE_SETTINGS, PROCEDURE_SETTINGS } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

const KEY = "procedure.splitFromMembers";

/**
 * Members from which a cell may review in its Party groups: what the installation set, or the default of 30, which no
 * document read states. A value outside the setting's range counts as not set.
 */
export async function splitFromMembers(tx: Tx): Promise<number> {
  const rows: { value: string }[] = await tx.query(`SELECT value FROM settings WHERE key = $1`, [KEY]);
  const [{ min, max }] = PROCEDURE_SETTINGS;
  const value = Number(rows[0]?.value);
  return Number.isInteger(value) && min <= value && value <= max
    ? value
    : DEFAULT_PROCEDURE_SETTINGS.splitFromMembers;
}
