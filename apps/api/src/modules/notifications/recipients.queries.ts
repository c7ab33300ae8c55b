import type { Role } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

const inForce = (table: string, day: string): string =>
  `${table}.valid_from <= ${day} AND (${table}.valid_to IS NULL OR ${table}.valid_to > ${day})`;

/** Accounts of members, each once; those without one are missing. */
export async function accountsOfMembers(tx: Tx, memberIds: readonly string[]): Promise<string[]> {
  if (memberIds.length === 0) return [];
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM accounts WHERE member_id = ANY ($1::uuid[]) ORDER BY id`,
    [memberIds],
  );
  return rows.map(({ id }) => id);
}

/** Accounts of the secretaries of cells, each once. */
export const accountsOfSecretaries = (tx: Tx, cellIds: readonly string[], today: string): Promise<string[]> =>
  accountsWithRole(tx, ["CELL_SECRETARY"], cellIds, today);

/** Accounts that hold one of the roles at one of the units itself, each once. */
export async function accountsWithRole(
  tx: Tx,
  roles: readonly Role[],
  unitIds: readonly string[],
  today: string,
): Promise<string[]> {
  if (unitIds.length === 0) return [];
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT g.account_id AS id FROM account_grants g
      WHERE g.organisation_id = ANY ($1::uuid[]) AND g.role = ANY ($3::text[]) AND ${inForce("g", "$2::date")}
      ORDER BY 1`,
    [unitIds, today, roles],
  );
  return rows.map(({ id }) => id);
}

/** Accounts of the members of a cell, or of one Party group of it, on a day. */
export async function accountsInCell(
  tx: Tx,
  cellId: string,
  partyGroupId: string | null,
  day: string,
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT a.id FROM memberships ms JOIN accounts a ON a.member_id = ms.member_id
      WHERE ms.organisation_id = $1 AND ms.kind = 'OFFICIAL' AND ${inForce("ms", "$3::date")}
        AND ($2::uuid IS NULL OR ms.party_group_id = $2)
      ORDER BY a.id`,
    [cellId, partyGroupId, day],
  );
  return rows.map(({ id }) => id);
}
