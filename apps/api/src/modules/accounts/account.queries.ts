import type { Tx } from "../../database/Door.js";
import type { Account } from "./account.type.js";

const GRANTS = `COALESCE((
  SELECT json_agg(json_build_object('role', g.role, 'lo', n.lo, 'hi', n.hi, 'validFrom', g.valid_from, 'validTo', g.valid_to,
           'organisation', json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind))
           ORDER BY g.role, n.lo)
    FROM account_grants g
    JOIN organisations o ON o.id = g.organisation_id
    JOIN LATERAL (SELECT lo, hi FROM tree_nodes WHERE organisation_id = o.id ORDER BY tree_id DESC LIMIT 1) n ON true
   WHERE g.account_id = a.id AND (g.valid_to IS NULL OR g.valid_to > current_date)), '[]')`;

const ACCOUNT = `a.id, a.username, a.display_name AS "displayName", a.disabled_at IS NOT NULL AS "isDisabled",
  a.last_sign_in_at AS "lastSignInAt", a.created_at AS "createdAt", a.version,
  CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'fullName', m.full_name) END AS member, ${GRANTS} AS grants`;

/** Where an account belongs: the organisations of its roles, and the cell of its member. */
const PLACES = `
  SELECT n.lo, n.hi, g.role, g.organisation_id
    FROM (SELECT role, organisation_id FROM account_grants WHERE account_id = a.id
          UNION ALL
          SELECT 'MEMBER', organisation_id FROM memberships
           WHERE member_id = a.member_id AND kind = 'OFFICIAL' AND valid_to IS NULL) g
    JOIN LATERAL (SELECT lo, hi FROM tree_nodes WHERE organisation_id = g.organisation_id ORDER BY tree_id DESC LIMIT 1) n
      ON true`;

export interface AccountSearch {
  /** Ranges the reader may see, as two parallel arrays. */
  los: number[];
  his: number[];
  words: string[];
  role: string | null;
  within: { lo: number; hi: number } | null;
  offset: number;
  limit: number;
}

/** Accounts of which a role or the member's cell lies in the ranges; one statement with the total. */
export async function findAccounts(
  tx: Tx,
  search: AccountSearch,
): Promise<{ items: Account[]; totalCount: number }> {
  const rows: (Account & { total: number })[] = await tx.query(
    `SELECT ${ACCOUNT}, count(*) OVER () AS total
       FROM accounts a LEFT JOIN members m ON m.id = a.member_id
      WHERE EXISTS (SELECT 1 FROM (${PLACES}) p
                      JOIN unnest($1::bigint[], $2::bigint[]) AS r (lo, hi) ON p.lo BETWEEN r.lo AND r.hi
                     WHERE ($4::text IS NULL OR p.role = $4)
                       AND ($5::bigint IS NULL OR p.lo BETWEEN $5 AND $6))
        AND NOT EXISTS (SELECT 1 FROM unnest($3::text[]) AS word
                         WHERE position(word IN a.username || ' ' || lower(a.display_name) || ' ' || COALESCE(m.name_key, '')) = 0)
      ORDER BY COALESCE(m.sort_key, a.display_name) COLLATE "vi-x-icu", a.username
      OFFSET $7 LIMIT $8`,
    [
      search.los,
      search.his,
      search.words,
      search.role,
      search.within?.lo ?? null,
      search.within?.hi ?? null,
      search.offset,
      search.limit,
    ],
  );
  return { items: rows, totalCount: rows[0]?.total ?? 0 };
}

export async function findAccount(tx: Tx, id: string): Promise<Account | null> {
  const rows: Account[] = await tx.query(
    `SELECT ${ACCOUNT} FROM accounts a LEFT JOIN members m ON m.id = a.member_id WHERE a.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Every position an account's roles and its member's cell take in the tree. */
export async function placesOf(
  tx: Tx,
  accountId: string,
): Promise<{ lo: number; hi: number; role: string }[]> {
  return tx.query(
    `SELECT p.lo, p.hi, p.role FROM accounts a CROSS JOIN LATERAL (${PLACES}) p WHERE a.id = $1`,
    [accountId],
  );
}
