import { foldName, type Role } from "@xeploai/domain";
import type { Actor } from "../access/Actor.js";
import type { OrganisationKind } from "../modules/organisations/organisation.types.js";
import { actorOf, type TestApi } from "./execute.js";

const RADIX = 1024;
const DEPTH = 5;

export interface Place {
  id: string;
  name: string;
  lo: number;
  hi: number;
  depth: number;
}

/** A tree of one's own: nation, province, district, ward and cells, each test file naming what it needs. */
export async function plantTree(
  api: TestApi,
): Promise<Record<"nation" | "province" | "district" | "ward" | "otherWard" | "cell" | "otherCell", Place>> {
  await api.dataSource.query(
    `INSERT INTO trees (id, code, name, valid_from, valid_to) VALUES (1, '2021', 'Cây tổ chức 2021', '1945-01-01', '2025-07-01')
     ON CONFLICT DO NOTHING`,
  );
  const nation = await plant(api, null, "CENTRAL", "Đảng Cộng sản Việt Nam", 0);
  const province = await plant(api, nation, "PROVINCE", "Đảng bộ thành phố Hà Nội", 1);
  const district = await plant(api, province, "DISTRICT", "Đảng bộ quận Long Biên", 1);
  const ward = await plant(api, district, "WARD", "Đảng bộ phường Ngọc Thụy", 1);
  const otherWard = await plant(api, district, "WARD", "Đảng bộ phường Bồ Đề", 2);
  const cell = await plant(api, ward, "CELL", "Chi bộ tổ dân phố số 1", 1);
  const otherCell = await plant(api, otherWard, "CELL", "Chi bộ tổ dân phố số 1", 1);
  return { nation, province, district, ward, otherWard, cell, otherCell };
}

/** An organisation as the `ordinal`-th child (from 1) of `parent`. */
export async function plant(
  api: TestApi,
  parent: Place | null,
  kind: OrganisationKind,
  name: string,
  ordinal: number,
): Promise<Place> {
  const depth = parent ? parent.depth + 1 : 0;
  const width = RADIX ** (DEPTH - depth);
  const lo = parent ? parent.lo + ordinal * width : 0;
  const hi = lo + width - 1;
  const rows: { id: string }[] = await api.dataSource.query(
    `INSERT INTO organisations (kind, name, short_name, name_key, founded_on) VALUES ($1, $2, $2, $3, '2000-01-01') RETURNING id`,
    [kind, name, foldName(name)],
  );
  const id = rows[0]?.id ?? "";
  if (parent)
    await api.dataSource.query(
      `INSERT INTO organisation_parents (organisation_id, parent_id, valid_from) VALUES ($1, $2, '2000-01-01')`,
      [id, parent.id],
    );
  await api.dataSource.query(
    `INSERT INTO tree_nodes (tree_id, organisation_id, parent_id, depth, lo, hi) VALUES (1, $1, $2, $3, $4, $5)`,
    [id, parent?.id ?? null, depth, lo, hi],
  );
  return { id, name, lo, hi, depth };
}

let nextAccount = 1;

/** A signed-in account with these roles. */
export async function makeActor(
  api: TestApi,
  grants: readonly { role: Role; at: Place }[],
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
  return actorOf(api, id);
}
