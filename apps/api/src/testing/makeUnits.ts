import { randomUUID } from "node:crypto";
import { foldName, type Level, nameSortKey, type Role } from "@xeploai/domain";
import type { DataSource } from "typeorm";
import type { Actor } from "../access/Actor.js";
import type { OrganisationKind } from "../modules/organisations/organisation.types.js";
import { childRange, NATION_RANGE } from "../modules/organisations/treeRange.js";

/** An organisation at its place in the tree of a test. */
export interface TestUnit {
  id: string;
  name: string;
  shortName: string;
  kind: OrganisationKind;
  parent: TestUnit | null;
  depth: number;
  lo: number;
  hi: number;
  children: number;
}

/** The tree and the nation in it, from which a test grows the units it needs. */
export async function makeNation(db: DataSource): Promise<TestUnit> {
  await db.query(`INSERT INTO trees VALUES (1, '2021', 'Trước ngày 01/7/2025', '1945-01-01', '2025-07-01')
    ON CONFLICT DO NOTHING`);
  return place(db, {
    name: "Đảng Cộng sản Việt Nam",
    kind: "CENTRAL",
    parent: null,
    depth: 0,
    ...NATION_RANGE,
  });
}

/** One more child below `parent`. */
export function makeUnit(
  db: DataSource,
  parent: TestUnit,
  kind: OrganisationKind,
  name: string,
): Promise<TestUnit> {
  parent.children += 1;
  const range = childRange(parent, parent.depth, parent.children);
  return place(db, { name, kind, parent, depth: parent.depth + 1, ...range });
}

async function place(
  db: DataSource,
  unit: Omit<TestUnit, "id" | "children" | "shortName">,
): Promise<TestUnit> {
  const made = { ...unit, id: randomUUID(), shortName: unit.name, children: 0 };
  await db.query(
    `INSERT INTO organisations (id, kind, name, short_name, name_key) VALUES ($1, $2, $3, $3, $4)`,
    [made.id, made.kind, made.name, foldName(made.name)],
  );
  await db.query(`INSERT INTO tree_nodes VALUES (1, $1, $2, $3, $4, $5)`, [
    made.id,
    made.parent?.id ?? null,
    made.depth,
    made.lo,
    made.hi,
  ]);
  return made;
}

/** A province, a district and a ward, the usual place of a test. */
export async function makeWard(
  db: DataSource,
): Promise<{ nation: TestUnit; district: TestUnit; ward: TestUnit }> {
  const nation = await makeNation(db);
  const province = await makeUnit(db, nation, "PROVINCE", "Đảng bộ thành phố Hà Nội");
  const district = await makeUnit(db, province, "DISTRICT", "Đảng bộ quận Long Biên");
  const ward = await makeUnit(db, district, "WARD", "Đảng bộ phường Thượng Thanh");
  return { nation, district, ward };
}

/** Somebody signed in with one role over one unit; the account exists. */
export async function makeActor(db: DataSource, role: Role, unit: TestUnit): Promise<Actor> {
  const accountId = randomUUID();
  const username = `tk-${accountId}`;
  await db.query(
    `INSERT INTO accounts (id, username, display_name, password_hash) VALUES ($1, $2, 'Nguyễn Thử Nghiệm', 'x')`,
    [accountId, username],
  );
  const { id, name, shortName, kind, lo, hi } = unit;
  return {
    accountId,
    memberId: null,
    sessionHash: Buffer.alloc(32),
    username,
    displayName: "Nguyễn Thử Nghiệm",
    locale: "vi",
    mustChangePassword: false,
    expiresAt: new Date(Date.now() + 3_600_000),
    grants: [
      { role, lo, hi, validFrom: "2018-01-01", validTo: null, organisation: { id, name, shortName, kind } },
    ],
  };
}

/** Levels of one cell's members in one round; a row is `count` members. */
export interface RatedGroup {
  count: number;
  self?: Level;
  proposed?: Level;
  decided?: Level;
  isPublished?: boolean;
  /** Not rated, for this reason. */
  reason?: string;
}

/** The round of a grassroots organisation, without members. */
export async function makeRound(db: DataSource, unit: TestUnit, year: number): Promise<string> {
  const id = randomUUID();
  await db.query(
    `INSERT INTO rounds (id, organisation_id, year, edition_code, plan_number, plan_issued_on, as_of, deadline_on, deadline, opened_at)
     VALUES ($1, $2, $3::int, $4, '08-KH/ĐU', make_date($3::int, 11, 1), make_date($3::int, 11, 15), make_date($3::int, 12, 15),
             make_timestamptz($3::int, 12, 15, 0, 0, 0, 'Asia/Ho_Chi_Minh'), now())`,
    [id, unit.id, year, year < 2019 ? "2018" : "2019"],
  );
  return id;
}

/** Members of one cell with their reviews, written as rows. */
export async function makeRatedMembers(
  db: DataSource,
  place: { roundId: string; year: number; cell: TestUnit },
  groups: readonly RatedGroup[],
): Promise<void> {
  for (const { count, self, proposed, decided, isPublished = false, reason } of groups)
    await db.query(
      `WITH made AS (
         INSERT INTO members (full_name, name_key, sort_key, birth_date, gender, admitted_on)
         SELECT 'Trần Văn Thử', $1, $2, '1960-01-01', 'MALE', '1990-01-01' FROM generate_series(1, $3::int) RETURNING id)
       INSERT INTO reviews (round_id, year, member_id, cell_id, participation, reason, self_level, proposed_level,
                            decided_level, published_at)
       SELECT $4, $5, id, $6, CASE WHEN $7::text IS NULL THEN 'RATED' ELSE 'OUT' END, $7, $8, $9, $10,
              CASE WHEN $11::boolean THEN now() END
         FROM made`,
      [
        foldName("Trần Văn Thử"),
        nameSortKey("Trần Văn Thử"),
        count,
        place.roundId,
        place.year,
        place.cell.id,
        reason ?? null,
        self ?? null,
        proposed ?? null,
        decided ?? null,
        isPublished,
      ],
    );
}
