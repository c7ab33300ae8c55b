import { createHash, randomBytes } from "node:crypto";
import type { Role } from "@xeploai/domain";
import type { Actor, ActorGrant } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import { type Door, NOBODY, type Tx } from "../../database/Door.js";
import type { Events } from "../events/Events.js";
import type { OrganisationKind } from "../organisations/organisation.types.js";

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 10;

interface SessionRow {
  account_id: string;
  username: string;
  display_name: string;
  locale: string;
  must_change_password: boolean;
  member_id: string | null;
  expires_at: Date;
  is_stale: boolean;
  grants: {
    role: Role;
    lo: number;
    hi: number;
    valid_from: string;
    valid_to: string | null;
    id: string;
    name: string;
    short_name: string;
    kind: OrganisationKind;
  }[];
}

/**
 * Signed-in browsers. A change of grants, a disabled account, a closed session act on the next request. Sessions end by
 * the database's clock; roles and memberships are in force on the organisation's day.
 */
export class Sessions {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #events: Events;

  constructor(door: Door, clock: Clock, events: Events) {
    this.#door = door;
    this.#clock = clock;
    this.#events = events;
  }

  /** Opens a session in the transaction of the sign-in and gives its secret, which only the cookie keeps. */
  async open(tx: Tx, accountId: string): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    await tx.query(
      `DELETE FROM sessions WHERE expires_at < now() OR last_seen_at < now() - make_interval(mins => $1)`,
      [IDLE_MINUTES],
    );
    await tx.query(
      `INSERT INTO sessions (id_hash, account_id, expires_at) VALUES ($1, $2, now() + make_interval(hours => $3))`,
      [hashOf(token), accountId, LONGEST_HOURS],
    );
    return token;
  }

  /** Who holds this cookie; null when it is unknown, idle for too long, past its end, or the account is disabled. */
  async actorOf(token: string | undefined): Promise<Actor | null> {
    if (!token) return null;
    return this.#door.enter(NOBODY, (tx) => this.actorIn(tx, hashOf(token)));
  }

  async actorIn(tx: Tx, sessionHash: Buffer): Promise<Actor | null> {
    const found = await this.#find(tx, sessionHash);
    if (found?.isStale)
      await tx.query(`UPDATE sessions SET last_seen_at = now() WHERE id_hash = $1`, [sessionHash]);
    return found?.actor ?? null;
  }

  /** As `actorIn`, and the session stays as idle as it was: for what a browser does by itself. */
  async peek(tx: Tx, sessionHash: Buffer): Promise<Actor | null> {
    return (await this.#find(tx, sessionHash))?.actor ?? null;
  }

  /** As `actorOf`, and the session stays as idle as it was. */
  async peekOf(token: string | undefined): Promise<Actor | null> {
    return token ? this.#door.enter(NOBODY, (tx) => this.peek(tx, hashOf(token))) : null;
  }

  /** Those of the sessions that are open, each as the hexadecimal digits of its hash. */
  async stillOpen(sessionHashes: readonly Buffer[]): Promise<Set<string>> {
    const rows: { hash: string }[] = await this.#door.enter(NOBODY, (tx) =>
      tx.query(
        `SELECT encode(s.id_hash, 'hex') AS hash FROM sessions s JOIN accounts a ON a.id = s.account_id
          WHERE s.id_hash = ANY ($1::bytea[]) AND ${OPEN.replace("$idle", "$2")}`,
        [sessionHashes, IDLE_MINUTES],
      ),
    );
    return new Set(rows.map((it) => it.hash));
  }

  async #find(tx: Tx, sessionHash: Buffer): Promise<{ actor: Actor; isStale: boolean } | null> {
    const rows: SessionRow[] = await tx.query(ACTOR_SQL, [sessionHash, IDLE_MINUTES, this.#clock.today()]);
    const row = rows[0];
    if (!row) return null;
    const actor = {
      sessionHash,
      accountId: row.account_id,
      memberId: row.member_id,
      username: row.username,
      displayName: row.display_name,
      locale: row.locale,
      mustChangePassword: row.must_change_password,
      expiresAt: row.expires_at,
      grants: row.grants.map(toGrant),
    };
    return { actor, isStale: row.is_stale };
  }

  async close(actor: Actor): Promise<void> {
    await this.#door.enter(actor, async (tx) => {
      await tx.query(`DELETE FROM sessions WHERE id_hash = $1`, [actor.sessionHash]);
      await this.#events.emit(tx, `account:${actor.accountId}`);
    });
  }

  /** Ends every session of an account, but for `keep`. */
  async closeAll(tx: Tx, accountId: string, keep?: Buffer): Promise<void> {
    await tx.query(`DELETE FROM sessions WHERE account_id = $1 AND id_hash IS DISTINCT FROM $2`, [
      accountId,
      keep ?? null,
    ]);
    await this.#events.emit(tx, `account:${accountId}`);
  }
}

export const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

const toGrant = (row: SessionRow["grants"][number]): ActorGrant => ({
  role: row.role,
  lo: row.lo,
  hi: row.hi,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  organisation: { id: row.id, name: row.name, shortName: row.short_name, kind: row.kind },
});

/** A session that is open, of an account that is not disabled. */
const OPEN = `a.disabled_at IS NULL AND s.expires_at > now()
     AND s.last_seen_at > now() - make_interval(mins => $idle)`;

const IN_FORCE = "valid_from <= $3 AND (valid_to IS NULL OR valid_to > $3)";

/** Grants in force on the day $3 in the newest tree, and the role of a member at the cell where he or she has activity. */
const ACTOR_SQL = `
  SELECT a.id AS account_id, a.username, a.display_name, a.locale, a.must_change_password, a.member_id, s.expires_at,
         s.last_seen_at < now() - interval '1 minute' AS is_stale,
         COALESCE((
           SELECT json_agg(json_build_object('role', g.role, 'lo', n.lo, 'hi', n.hi, 'valid_from', g.valid_from,
                    'valid_to', g.valid_to, 'id', o.id, 'name', o.name, 'short_name', o.short_name, 'kind', o.kind)
                    ORDER BY g.role, n.lo)
             FROM (SELECT role, organisation_id, valid_from, valid_to FROM account_grants
                    WHERE account_id = a.id AND ${IN_FORCE}
                   UNION
                   SELECT 'MEMBER', organisation_id, valid_from, valid_to FROM memberships
                    WHERE member_id = a.member_id AND kind = 'OFFICIAL' AND ${IN_FORCE}
                      AND NOT EXISTS (SELECT 1 FROM account_grants
                                       WHERE account_id = a.id AND role = 'MEMBER' AND ${IN_FORCE})) g
             JOIN organisations o ON o.id = g.organisation_id
             JOIN LATERAL (SELECT lo, hi FROM tree_nodes WHERE organisation_id = g.organisation_id
                            ORDER BY tree_id DESC LIMIT 1) n ON true), '[]') AS grants
    FROM sessions s JOIN accounts a ON a.id = s.account_id
   WHERE s.id_hash = $1 AND ${OPEN.replace("$idle", "$2")}`;
