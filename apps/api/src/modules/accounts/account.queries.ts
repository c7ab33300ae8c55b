import type { Tx } from "../../database/Door.js";
import type { Account } from "./account.type.js";

const NEWEST_PLACE =
  "LATERAL (SELECT lo, hi FROM tree_nodes WHERE organisation_id = g.organisation_id ORDER BY tree_id DESC LIMIT 1) n";

/** Not over on the day $1. */
const NOT_ENDED = "(valid_to IS NULL OR valid_to > $1)";

const GRANTS = `COALESCE((
  SELECT json_agg(json_build_object('role', g.role, 'lo', n.lo, 'hi', n.hi, 'validFrom', g.valid_from, 'validTo', g.valid_to,
           'organisation', json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind))
           ORDER BY g.role, n.lo)
    FROM (SELECT * FROM account_grants WHERE account_id = a.id AND ${NOT_ENDED}) g
    JOIN organisations o ON o.id = g.organisation_id
    JOIN ${NEWEST_PLACE} ON true), '[]')`;

const ACCOUNT = `a.id, a.username, a.display_name AS "displayName", a.disabled_at IS NOT NULL AS "isDisabled",
  a.last_sign_in_at AS "lastSignInAt", a.created_at AS "createdAt", a.version,
  CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'fullName', m.full_name) END AS member, ${GRANTS} AS grants`;

/**
 * Where an account belongs on the day $1: the organisations of its roles, and the cell of its member. What is over counts
 * only where nothing is left, so that somebody can still find the account.
 */
const PLACES = `
  SELECT n.lo, n.hi, g.role, g.organisation_id
    FROM (SELECT *, bool_or(is_current) OVER () AS has_current
            FROM (SELECT role, organisation_id, ${NOT_ENDED} AS is_current FROM account_grants WHERE account_id = a.id
                  UNION ALL
                  SELECT 'MEMBER', organisation_id, ${NOT_ENDED} FROM memberships
                   WHERE member_id = a.member_id AND kind = 'OFFICIAL' AND valid_from <= $1) every) g
    JOIN ${NEWEST_PLACE} ON true
   WHERE g.is_current OR NOT g.has_current`;

export interface AccountSearch {
  /** The organisation's day, "YYYY-MM-DD". */
  today: string;
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
    `WITH found AS MATERIALIZED (
       SELECT a.id, row_number() OVER (ORDER BY COALESCE(m.sort_key, a.display_name) COLLATE "vi-x-icu", a.username) AS place
         FROM accounts a LEFT JOIN members m ON m.id = a.member_id
        WHERE EXISTS (SELECT 1 FROM (${PLACES}) p
                        JOIN unnest($2::bigint[], $3::bigint[]) AS r (lo, hi) ON p.lo BETWEEN r.lo AND r.hi
                       WHERE ($5::text IS NULL OR p.role = $5)
                         AND ($6::bigint IS NULL OR p.lo BETWEEN $6 AND $7))
          AND NOT EXISTS (SELECT 1 FROM unnest($4::text[]) AS word
                           WHERE position(word IN a.username || ' ' || lower(a.display_name) || ' ' || COALESCE(m.name_key, '')) = 0))
     SELECT t.total, i.*
       FROM (SELECT count(*)::int AS total FROM found) t
       LEFT JOIN LATERAL (SELECT ${ACCOUNT}, f.place
                            FROM (SELECT * FROM found ORDER BY place OFFSET $8 LIMIT $9) f
                            JOIN accounts a ON a.id = f.id LEFT JOIN members m ON m.id = a.member_id) i ON true
      ORDER BY i.place`,
    [
      search.today,
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
  // A page past the end still tells the total, in one row of nothing else.
  return { items: rows.filter((it) => it.id !== null), totalCount: rows[0]?.total ?? 0 };
}

export async function findAccount(tx: Tx, id: string, today: string): Promise<Account | null> {
  const rows: Account[] = await tx.query(
    `SELECT ${ACCOUNT} FROM accounts a LEFT JOIN members m ON m.id = a.member_id WHERE a.id = $2`,
    [today, id],
  );
  return rows[0] ?? null;
}

/** Every position an account's roles and its member's cell take in the tree. */
export async function placesOf(
  tx: Tx,
  accountId: string,
  today: string,
): Promise<{ lo: number; hi: number; role: string }[]> {
  return tx.query(
    `SELECT p.lo, p.hi, p.role FROM accounts a CROSS JOIN LATERAL (${PLACES}) p WHERE a.id = $2`,
    [today, accountId],
  );
}
