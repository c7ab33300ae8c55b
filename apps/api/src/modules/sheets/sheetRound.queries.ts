import { DEFAULT_SHEET_SETTINGS, type SheetSettings } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** A round's settings and keys for sheets. */
export interface SheetRound extends SheetSettings {
  roundId: string;
  publicKey: Buffer;
  /** Null once released. */
  sealedPrivateKey: Buffer | null;
  isReleased: boolean;
  version: number;
}

const COLUMNS = `round_id AS "roundId", smallest_group AS "smallestGroup", few_superiors AS "fewSuperiors", functions,
  public_key AS "publicKey", sealed_private_key AS "sealedPrivateKey", is_released AS "isReleased", version`;

/** Null before the first list of evaluators. */
export async function findSheetRound(tx: Tx, roundId: string): Promise<SheetRound | null> {
  const rows: SheetRound[] = await tx.query(`SELECT ${COLUMNS} FROM sheet_rounds WHERE round_id = $1`, [
    roundId,
  ]);
  return rows[0] ?? null;
}

/** As above. SHARE lets sheets come in side by side; UPDATE is for making the list and for the release. */
export async function lockSheetRound(
  tx: Tx,
  roundId: string,
  strength: "SHARE" | "UPDATE",
): Promise<SheetRound | null> {
  const rows: SheetRound[] = await tx.query(
    `SELECT ${COLUMNS} FROM sheet_rounds WHERE round_id = $1 FOR ${strength}`,
    [roundId],
  );
  return rows[0] ?? null;
}

export const settingsOf = (round: SheetRound | null): SheetSettings => round ?? DEFAULT_SHEET_SETTINGS;
