import type { Role } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Tx } from "../../database/Door.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";

const IN_FORCE = "valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)";

/**
 * Whoever started a job, with the roles in force now: a job goes on after its browser is closed and the server started
 * anew, and what the person may no longer do is refused row by row. Null when the account is disabled.
 */
export async function findJobActor(tx: Tx, accountId: string, today: string): Promise<Actor | null> {
  const rows: {
    accountId: string;
    memberId: string | null;
    username: string;
    displayName: string;
    locale: string;
    grants: {
      role: Role;
      lo: number;
      hi: number;
      validFrom: string;
      validTo: string | null;
      organisation: never;
    }[];
  }[] = await tx.query(
    `SELECT a.id AS "accountId", a.member_id AS "memberId", a.username, a.display_name AS "displayName", a.locale,
            COALESCE((SELECT json_agg(json_build_object('role', g.role, 'lo', n.lo, 'hi', n.hi,
                        'validFrom', g.valid_from, 'validTo', g.valid_to, 'organisation', ${organisationRefJson("o")}))
               FROM (SELECT role, organisation_id, valid_from, valid_to FROM account_grants
                      WHERE account_id = a.id AND ${IN_FORCE}
                     UNION
                     SELECT 'MEMBER', organisation_id, valid_from, valid_to FROM memberships
                      WHERE member_id = a.member_id AND kind = 'OFFICIAL' AND ${IN_FORCE}) g
               JOIN organisations o ON o.id = g.organisation_id
               JOIN tree_nodes n ON n.organisation_id = o.id AND n.tree_id = (SELECT max(id) FROM trees)), '[]') AS grants
       FROM accounts a WHERE a.id = $1 AND a.disabled_at IS NULL`,
    [accountId, today],
  );
  const [row] = rows;
  if (!row) return null;
  return { ...row, sessionHash: Buffer.alloc(32), mustChangePassword: false, expiresAt: new Date(8.64e15) };
}
