import type { Role } from "@xeploai/domain";
import type { Actor } from "../access/Actor.js";
import { NOBODY } from "../database/Door.js";
import type { TestApi } from "./execute.js";
import type { TestUnit } from "./makeUnits.js";

let nextAccount = 1;

/** An account with these roles and a session of its own, as the server finds it. */
export async function signedIn(
  api: TestApi,
  grants: readonly { role: Role; at: TestUnit }[],
  options: { memberId?: string; username?: string; passwordHash?: string } = {},
): Promise<Actor> {
  const username = options.username ?? `tai.khoan.${nextAccount++}`;
  const rows: { id: string }[] = await api.dataSource.query(
    `INSERT INTO accounts (username, display_name, password_hash, must_change_password, member_id)
     VALUES ($1, $1, $2, false, $3) RETURNING id`,
    [username, options.passwordHash ?? "", options.memberId ?? null],
  );
  const id = rows[0]?.id ?? "";
  for (const { role, at } of grants)
    await api.dataSource.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, $2, $3, '2018-01-01')`,
      [id, role, at.id],
    );
  const token = await api.door.enter(NOBODY, (tx) => api.services.sessions.open(tx, id));
  const actor = await api.services.sessions.actorOf(token);
  if (!actor) throw new TypeError(`No actor for account ${username}.`);
  return actor;
}
