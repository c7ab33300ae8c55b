import { setTimeout as sleep } from "node:timers/promises";
import { type Client, DatabaseError } from "pg";

const INSUFFICIENT_PRIVILEGE = "42501";
const ATTEMPTS = 50;
const PAUSE_MS = 200;

/**
 * Drops a database with whoever is still connected. A passing autovacuum belongs to the superuser and may not be
 * ended by us: its end is waited for.
 */
export async function dropDatabase(client: Client, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`drop database if exists ${name} with (force)`);
      return;
    } catch (error) {
      const isBusy = error instanceof DatabaseError && error.code === INSUFFICIENT_PRIVILEGE;
      if (!isBusy || attempt === ATTEMPTS) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
