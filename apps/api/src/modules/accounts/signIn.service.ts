import type { Actor } from "../../access/Actor.js";
import { type Door, NOBODY } from "../../database/Door.js";
import { ClientError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { assertStrongPassword, hashPassword, SHORTEST_PASSWORD, verifyPassword } from "./passwords.js";
import { hashOf, type Sessions } from "./Sessions.js";
import type { SignInThrottle } from "./SignInThrottle.js";

/** Stands for the address of whoever is signed in already. */
const SIGNED_IN = "signed-in";

interface AccountRow {
  id: string;
  display_name: string;
  password_hash: string;
}

export class SignInService {
  readonly #door: Door;
  readonly #sessions: Sessions;
  readonly #throttle: SignInThrottle;
  readonly #trail: AuditTrail;

  constructor(door: Door, sessions: Sessions, throttle: SignInThrottle, trail: AuditTrail) {
    this.#door = door;
    this.#sessions = sessions;
    this.#throttle = throttle;
    this.#trail = trail;
  }

  /** @throws {ClientError} INVALID_CREDENTIALS, the same for an unknown name, a wrong password, a disabled account. */
  async signIn(name: string, password: string, address: string): Promise<{ token: string; actor: Actor }> {
    const username = name.normalize("NFC").trim().toLowerCase();
    const account = await this.#door.enter(NOBODY, async (tx) => {
      await this.#throttle.assertFree(tx, username, address);
      const rows: AccountRow[] = await tx.query(
        `SELECT id, display_name, password_hash FROM accounts WHERE username = $1 AND disabled_at IS NULL`,
        [username],
      );
      return rows[0] ?? null;
    });
    if (!(await verifyPassword(account?.password_hash ?? null, password)) || !account) {
      await this.#door.enter(NOBODY, (tx) => this.#throttle.recordFailure(tx, username, address));
      throw new ClientError("INVALID_CREDENTIALS");
    }
    return this.#door.enter(NOBODY, async (tx) => {
      // Asked again: of many guesses sent at once, the right one must not slip in before the wrong ones are counted.
      await this.#throttle.assertFree(tx, username, address);
      await this.#throttle.forget(tx, username);
      const token = await this.#sessions.open(tx, account.id);
      await tx.query(`UPDATE accounts SET last_sign_in_at = now() WHERE id = $1`, [account.id]);
      const actor = await this.#sessions.actorIn(tx, hashOf(token));
      if (!actor) throw new ClientError("INVALID_CREDENTIALS");
      await this.#trail.append(tx, actor, {
        chainOf: null,
        action: "session:open",
        objectKind: "account",
        objectId: account.id,
      });
      return { token, actor };
    });
  }

  async signOut(actor: Actor): Promise<void> {
    await this.#sessions.close(actor);
  }

  /** Ends every other session of the account. @throws {ClientError} INVALID_CREDENTIALS, WEAK_PASSWORD. */
  async changePassword(actor: Actor, currentPassword: string, newPassword: string): Promise<void> {
    const rows: { password_hash: string }[] = await this.#door.enter(actor, async (tx) => {
      await this.#throttle.assertFree(tx, actor.username, SIGNED_IN);
      return tx.query(`SELECT password_hash FROM accounts WHERE id = $1`, [actor.accountId]);
    });
    if (!(await verifyPassword(rows[0]?.password_hash ?? null, currentPassword))) {
      await this.#door.enter(actor, (tx) => this.#throttle.recordFailure(tx, actor.username, SIGNED_IN));
      throw new ClientError("INVALID_CREDENTIALS");
    }
    assertStrongPassword(newPassword, actor.username);
    // A one-time password kept would be one that somebody else has seen.
    if (newPassword.normalize("NFC") === currentPassword.normalize("NFC"))
      throw new ClientError("WEAK_PASSWORD", { arguments: { minimum: SHORTEST_PASSWORD } });
    const passwordHash = await hashPassword(newPassword);
    await this.#door.enter(actor, async (tx) => {
      await tx.query(`UPDATE accounts SET password_hash = $2, must_change_password = false WHERE id = $1`, [
        actor.accountId,
        passwordHash,
      ]);
      await this.#sessions.closeAll(tx, actor.accountId, actor.sessionHash);
      await this.#trail.append(tx, actor, {
        chainOf: null,
        action: "account:changePassword",
        objectKind: "account",
        objectId: actor.accountId,
      });
    });
  }
}
