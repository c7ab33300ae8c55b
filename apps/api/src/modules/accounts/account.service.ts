import { can, foldName, mayGrant, scope, type TrailAction } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import { type Door, NOBODY, type Tx } from "../../database/Door.js";
import {
  ClientError,
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
} from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { findAccount, findAccounts, placesOf } from "./account.queries.js";
import type {
  Account,
  AccountFilter,
  AccountPage,
  CreateAccountInput,
  GrantInput,
  IssuedAccount,
  UpdateAccountInput,
} from "./account.type.js";
import { hashPassword, oneTimePassword } from "./passwords.js";
import type { Sessions } from "./Sessions.js";

const NAME_LIMIT = 100;
const FIRST_ADMINISTRATOR = "quantri";
const USERNAME = /^[a-z0-9][a-z0-9._-]{2,63}$/;

/** Accounts and their roles. Nobody gives a role that is not theirs to give, or outside their own subtree. */
export class AccountService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #sessions: Sessions;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, sessions: Sessions, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#sessions = sessions;
    this.#trail = trail;
  }

  list(actor: Actor, filter: AccountFilter, page: PageInput): Promise<AccountPage> {
    return this.#door.enter(actor, async (tx) => {
      const ranges = scope(actor, "account:list");
      return findAccounts(tx, {
        today: this.#clock.today(),
        los: ranges.map((range) => range.lo),
        his: ranges.map((range) => range.hi),
        words: foldName(filter.search ?? "")
          .split(" ")
          .filter(Boolean),
        role: filter.role ?? null,
        within: filter.withinId ? await visibleNode(tx, actor, filter.withinId) : null,
        offset: page.offset,
        limit: page.limit,
      });
    });
  }

  read(actor: Actor, id: string): Promise<Account> {
    return this.#door.enter(actor, (tx) => this.#accountInScope(tx, actor, id));
  }

  async create(actor: Actor, input: CreateAccountInput): Promise<IssuedAccount> {
    const username = input.username.normalize("NFC").trim().toLowerCase();
    if (!USERNAME.test(username))
      throw new InvalidInputError([{ path: "input.username", code: "USERNAME_FORMAT" }]);
    const displayName = checkedName(input.displayName);
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    return this.#door.enter(actor, async (tx) => {
      if (!input.memberId && input.grants.length === 0)
        throw new InvalidInputError([{ path: "input.grants", code: "REQUIRED" }]);
      if (input.memberId) await this.#assertMemberInScope(tx, actor, input.memberId);
      const rows: { id: string }[] = await tx.query(
        `INSERT INTO accounts (username, display_name, password_hash, member_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING id`,
        [username, displayName, passwordHash, input.memberId ?? null],
      );
      const id = rows[0]?.id;
      if (!id) throw new ClientError("ACCOUNT_EXISTS", { arguments: { username } });
      await this.#give(tx, actor, id, input.grants);
      await this.#record(tx, actor, "account:create", id, username);
      return { account: await this.#accountInScope(tx, actor, id), oneTimePassword: password };
    });
  }

  async update(actor: Actor, input: UpdateAccountInput): Promise<Account> {
    const displayName = checkedName(input.displayName);
    return this.#door.enter(actor, async (tx) => {
      const account = await this.#accountInScope(tx, actor, input.id);
      if (input.id === actor.accountId) throw new ClientError("OWN_ACCOUNT");
      await this.#assertMayManage(tx, actor, input.id);
      const [updated]: [{ id: string }[], number] = await tx.query(
        `UPDATE accounts SET display_name = $3, disabled_at = CASE WHEN $4 THEN COALESCE(disabled_at, now()) END
          WHERE id = $1 AND version = $2 RETURNING id`,
        [input.id, input.version, displayName, input.isDisabled],
      );
      if (updated.length === 0) throw new ConflictError(account.version);
      await tx.query(`DELETE FROM account_grants WHERE account_id = $1 AND valid_from >= $2`, [
        input.id,
        this.#clock.today(),
      ]);
      await tx.query(
        `UPDATE account_grants SET valid_to = $2 WHERE account_id = $1 AND (valid_to IS NULL OR valid_to > $2)`,
        [input.id, this.#clock.today()],
      );
      await this.#give(tx, actor, input.id, input.grants);
      if (input.isDisabled) await this.#sessions.closeAll(tx, input.id);
      await this.#record(tx, actor, "account:update", input.id, account.username);
      const after = await findAccount(tx, input.id, this.#clock.today());
      if (!after) throw new NotFoundError();
      return after;
    });
  }

  /** The one who makes all other accounts, when there is none yet. Null when there are accounts, or no nation. */
  async createFirstAdministrator(): Promise<{ username: string; oneTimePassword: string } | null> {
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    const rows: { id: string }[] = await this.#door.enter(NOBODY, (tx) =>
      tx.query(
        `WITH nation AS (SELECT organisation_id FROM tree_nodes WHERE depth = 0 ORDER BY tree_id DESC LIMIT 1),
              account AS (INSERT INTO accounts (username, display_name, password_hash)
                          SELECT $1, 'Quản trị hệ thống', $2 FROM nation WHERE NOT EXISTS (SELECT 1 FROM accounts)
                          RETURNING id)
         INSERT INTO account_grants (account_id, role, organisation_id, valid_from)
         SELECT account.id, 'SYSTEM_ADMINISTRATOR', nation.organisation_id, $3 FROM account, nation RETURNING account_id AS id`,
        [FIRST_ADMINISTRATOR, passwordHash, this.#clock.today()],
      ),
    );
    return rows.length > 0 ? { username: FIRST_ADMINISTRATOR, oneTimePassword: password } : null;
  }

  /** A new one-time password; every session of the account ends. */
  async resetPassword(actor: Actor, id: string): Promise<IssuedAccount> {
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    return this.#door.enter(actor, async (tx) => {
      const account = await this.#accountInScope(tx, actor, id);
      if (id === actor.accountId) throw new ClientError("OWN_ACCOUNT");
      await this.#assertMayManage(tx, actor, id);
      await tx.query(`UPDATE accounts SET password_hash = $2, must_change_password = true WHERE id = $1`, [
        id,
        passwordHash,
      ]);
      await this.#sessions.closeAll(tx, id);
      await this.#record(tx, actor, "account:resetPassword", id, account.username);
      return { account: await this.#accountInScope(tx, actor, id), oneTimePassword: password };
    });
  }

  async #accountInScope(tx: Tx, actor: Actor, id: string): Promise<Account> {
    const places = await placesOf(tx, id, this.#clock.today());
    if (!places.some((place) => can(actor, "account:list", place))) throw new NotFoundError();
    const account = await findAccount(tx, id, this.#clock.today());
    if (!account) throw new NotFoundError();
    return account;
  }

  /** Whoever manages an account could have given every role it holds. */
  async #assertMayManage(tx: Tx, actor: Actor, id: string): Promise<void> {
    for (const place of await placesOf(tx, id, this.#clock.today()))
      if (!mayGrant(actor, place.role as GrantInput["role"], place)) throw new ForbiddenError();
  }

  async #assertMemberInScope(tx: Tx, actor: Actor, memberId: string): Promise<void> {
    const rows: { lo: number; hi: number }[] = await tx.query(
      `SELECT n.lo, n.hi FROM memberships ms
         JOIN LATERAL (SELECT lo, hi FROM tree_nodes WHERE organisation_id = ms.organisation_id ORDER BY tree_id DESC LIMIT 1) n
           ON true
        WHERE ms.member_id = $1 AND ms.kind = 'OFFICIAL' AND ms.valid_from <= $2 AND (ms.valid_to IS NULL OR ms.valid_to > $2)`,
      [memberId, this.#clock.today()],
    );
    if (!rows[0] || !mayGrant(actor, "MEMBER", rows[0])) throw new NotFoundError();
  }

  async #give(tx: Tx, actor: Actor, accountId: string, grants: readonly GrantInput[]): Promise<void> {
    for (const [index, grant] of grants.entries()) {
      if (grant.validTo && grant.validTo <= grant.validFrom)
        throw new InvalidInputError([{ path: `input.grants.${index}.validTo`, code: "DATE_ORDER" }]);
      const place = await nodeOf(tx, grant.organisationId);
      if (!can(actor, "account:create", place)) throw new NotFoundError();
      if (!mayGrant(actor, grant.role, place)) throw new ForbiddenError();
      await tx.query(
        `INSERT INTO account_grants (account_id, role, organisation_id, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5)`,
        [accountId, grant.role, grant.organisationId, grant.validFrom, grant.validTo ?? null],
      );
    }
  }

  async #record(tx: Tx, actor: Actor, action: TrailAction, id: string, username: string): Promise<void> {
    await this.#trail.append(tx, actor, {
      chainOf: null,
      action,
      objectKind: "account",
      objectId: id,
      objectName: username,
    });
  }
}

/** @throws {InvalidInputError} when it is empty, too long or holds what no name holds */
function checkedName(displayName: string): string {
  const check = new InputCheck();
  const name = check.requiredText("input.displayName", displayName, NAME_LIMIT);
  check.assertClean();
  return name;
}

/** @throws {NotFoundError} when the organisation stands in no tree. */
async function nodeOf(tx: Tx, organisationId: string): Promise<{ lo: number; hi: number }> {
  const rows: { lo: number; hi: number }[] = await tx.query(
    `SELECT lo, hi FROM tree_nodes WHERE organisation_id = $1 ORDER BY tree_id DESC LIMIT 1`,
    [organisationId],
  );
  if (!rows[0]) throw new NotFoundError();
  return rows[0];
}

/** @throws {NotFoundError} also when it lies where the actor sees no account */
async function visibleNode(
  tx: Tx,
  actor: Actor,
  organisationId: string,
): Promise<{ lo: number; hi: number }> {
  const node = await nodeOf(tx, organisationId);
  if (!can(actor, "account:list", node)) throw new NotFoundError();
  return node;
}
