import type { Tx } from "../../database/Door.js";

/** Somebody whose e-mail is due. */
export interface DueMail {
  accountId: string;
  /** Tries so far, this one included. */
  attempts: number;
  /** Null when the person has no address any more. */
  address: string | null;
  locale: "vi" | "en";
  /** False when everything was read in the meantime, or the account is disabled. */
  isWanted: boolean;
}

const LEASE_MINUTES = 10;

/** Takes some e-mails that are due in hand; other servers pass them over until the lease ends. */
export async function leaseDueMails(tx: Tx, limit: number): Promise<DueMail[]> {
  const [rows]: [DueMail[], number] = await tx.query(
    `UPDATE mail_outbox o SET leased_until = now() + make_interval(mins => $2), attempts = o.attempts + 1
       FROM (SELECT account_id FROM mail_outbox
              WHERE due_at <= now() AND (leased_until IS NULL OR leased_until < now())
              ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED) due
       JOIN accounts a ON a.id = due.account_id
       LEFT JOIN mail_addresses m ON m.account_id = due.account_id AND m.refused_at IS NULL
      WHERE o.account_id = due.account_id
     RETURNING o.account_id AS "accountId", o.attempts, m.address, a.locale,
       a.disabled_at IS NULL AND EXISTS (SELECT 1 FROM notifications n
         WHERE n.account_id = o.account_id AND n.read_at IS NULL) AS "isWanted"`,
    [limit, LEASE_MINUTES],
  );
  return rows;
}

export async function forgetMail(tx: Tx, accountId: string): Promise<void> {
  await tx.query(`DELETE FROM mail_outbox WHERE account_id = $1`, [accountId]);
}

export async function postponeMail(tx: Tx, accountId: string, minutes: number): Promise<void> {
  await tx.query(
    `UPDATE mail_outbox SET due_at = now() + make_interval(mins => $2), leased_until = NULL WHERE account_id = $1`,
    [accountId, minutes],
  );
}

export async function markAddressRefused(tx: Tx, accountId: string): Promise<void> {
  await tx.query(`UPDATE mail_addresses SET refused_at = now() WHERE account_id = $1`, [accountId]);
}

export interface StoredMailAddress {
  address: string;
  isRefused: boolean;
}

export async function findMailAddress(tx: Tx, accountId: string): Promise<StoredMailAddress | null> {
  const rows: StoredMailAddress[] = await tx.query(
    `SELECT address, refused_at IS NOT NULL AS "isRefused" FROM mail_addresses WHERE account_id = $1`,
    [accountId],
  );
  return rows[0] ?? null;
}

export async function storeMailAddress(tx: Tx, accountId: string, address: string | null): Promise<void> {
  if (address === null) {
    await tx.query(`DELETE FROM mail_addresses WHERE account_id = $1`, [accountId]);
    await forgetMail(tx, accountId);
  } else
    await tx.query(
      `INSERT INTO mail_addresses (account_id, address) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET address = $2, refused_at = NULL`,
      [accountId, address],
    );
}
