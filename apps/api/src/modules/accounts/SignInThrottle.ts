import type { Tx } from "../../database/Door.js";
import { RateLimitedError } from "../../errors/errors.js";

const FREE_FAILURES = { name: 5, address: 40 };
const LONGEST_WAIT_SECONDS = 900;

/** Each failure past the free ones doubles the wait, up to a quarter of an hour; nobody is locked out for good. */
export class SignInThrottle {
  /** @throws {RateLimitedError} with the seconds to wait. */
  async assertFree(tx: Tx, username: string, address: string): Promise<void> {
    const rows: { key: string; failures: number; seconds: number }[] = await tx.query(
      `SELECT key, failures, EXTRACT(epoch FROM now() - last_failed_at)::int AS seconds
         FROM sign_in_failures WHERE key = ANY ($1)`,
      [[nameKey(username), addressKey(address)]],
    );
    const wait = Math.max(0, ...rows.map((row) => waitSeconds(row.key, row.failures) - row.seconds));
    if (wait > 0) throw new RateLimitedError(wait);
  }

  async recordFailure(tx: Tx, username: string, address: string): Promise<void> {
    await tx.query(
      `INSERT INTO sign_in_failures (key, failures, last_failed_at)
       SELECT key, 1, now() FROM unnest($1::text[]) AS key
       ON CONFLICT (key) DO UPDATE SET last_failed_at = now(),
         failures = CASE WHEN sign_in_failures.last_failed_at < now() - make_interval(secs => $2) THEN 1
                         ELSE sign_in_failures.failures + 1 END`,
      [[nameKey(username), addressKey(address)].sort(), LONGEST_WAIT_SECONDS],
    );
  }

  async forget(tx: Tx, username: string): Promise<void> {
    await tx.query(`DELETE FROM sign_in_failures WHERE key = $1`, [nameKey(username)]);
  }
}

/** No account has a longer name, so what is cut off tells no two accounts apart. */
const LONGEST_NAME = 64;

const nameKey = (username: string): string => `name:${username.slice(0, LONGEST_NAME)}`;
const addressKey = (address: string): string => `address:${address}`;

function waitSeconds(key: string, failures: number): number {
  const free = key.startsWith("name:") ? FREE_FAILURES.name : FREE_FAILURES.address;
  return failures < free ? 0 : Math.min(2 ** (failures - free), LONGEST_WAIT_SECONDS);
}
