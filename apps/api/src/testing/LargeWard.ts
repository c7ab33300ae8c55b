import { foldName, nameSortKey } from "@xeploai/domain";
import type { Actor } from "../access/Actor.js";
import type { TestApi } from "./execute.js";
import { planOf } from "./makeProcedure.js";
import { makeActor, makeUnit, type TestUnit } from "./makeUnits.js";
import { PLAN } from "./sessionDocuments.js";
import { ASSIGN, reviewOf } from "./sheetDocuments.js";

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ", "Vũ", "Hồ"];
const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Ngọc"];
const GIVEN = ["An", "Bình", "Chi", "Dũng", "Đức", "Hà", "Hòa", "Lan", "Minh", "Oanh", "Tâm", "Yến", "Sơn"];

/**
 * A ward of so many members in so many cells, written in few statements: every cell has a secretary by post and by account
 * and a leadership; every member an account; every second one works for the State. Its round of 2018 is open, the list of
 * evaluators made, and whatever else a list of the API shows is there in numbers.
 */
export class LargeWard {
  private constructor(
    readonly ward: TestUnit,
    readonly cells: readonly TestUnit[],
    readonly roundId: string,
    readonly administrator: Actor,
    readonly committee: Actor,
    readonly inspector: Actor,
    readonly systemAdministrator: Actor,
    /** The secretary's role over the whole ward, as an office that types for its cells has it. */
    readonly secretary: Actor,
    /** Secretary of the first cell, with everything that a person of the own has to do. */
    readonly member: Actor,
    readonly importId: string,
    /** The plan of the next year, begun. */
    readonly planId: string,
    /** A session of the first cell. */
    readonly sessionId: string,
    /** The own review of `member`. */
    readonly reviewId: string,
  ) {}

  static async make(
    api: TestApi,
    nation: TestUnit,
    district: TestUnit,
    size: { members: number; cells: number },
  ): Promise<LargeWard> {
    const db = api.dataSource;
    const ward = await makeUnit(db, district, "WARD", "Đảng bộ phường Thượng Thanh");
    const cells: TestUnit[] = [];
    for (let number = 1; number <= size.cells; number += 1)
      cells.push(await makeUnit(db, ward, "CELL", `Chi bộ tổ dân phố số ${number}`));
    await db.query(`UPDATE organisations SET founded_on = '1990-01-01', type = 'RESIDENTIAL'`);
    const names = Array.from(
      { length: size.members },
      (_, at) => `${FAMILY[at % 10]} ${MIDDLE[at % 5]} ${GIVEN[at % 13]}`,
    );
    await db.query(
      `WITH made AS (
         INSERT INTO members (full_name, name_key, sort_key, birth_date, gender, admitted_on, official_on, is_state_employee)
         SELECT n.name, n.key, n.sort, '1960-01-01', 'FEMALE', '2001-05-19', '2002-05-19', n.at % 2 = 0
           FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS n (name, key, sort, at) RETURNING id),
       placed AS (SELECT id, (row_number() OVER () - 1)::int AS at FROM made)
       INSERT INTO memberships (member_id, organisation_id, kind, valid_from)
       SELECT id, ($4::uuid[])[at % cardinality($4::uuid[]) + 1], 'OFFICIAL', '2001-05-19' FROM placed`,
      [names, names.map(foldName), names.map(nameSortKey), cells.map(({ id }) => id)],
    );
    await db.query(
      `INSERT INTO collectives (organisation_id, kind, name, name_key, founded_on)
       SELECT id, 'UNIT_LEADERSHIP', 'Ban lãnh đạo ' || short_name, lower(short_name), '2015-01-01'
         FROM organisations WHERE id = ANY ($1::uuid[])`,
      [cells.map(({ id }) => id)],
    );
    await db.query(
      `WITH ranked AS (SELECT ms.member_id, ms.organisation_id, row_number() OVER (PARTITION BY ms.organisation_id ORDER BY ms.member_id) AS at
                         FROM memberships ms WHERE ms.organisation_id = ANY ($1::uuid[]))
       INSERT INTO posts (member_id, organisation_id, collective_id, kind, title, is_head, is_deputy, valid_from)
       SELECT member_id, r.organisation_id, CASE WHEN at > 1 THEN c.id END, CASE WHEN at = 1 THEN 'PARTY' ELSE 'STATE' END,
              CASE WHEN at = 1 THEN 'Bí thư chi bộ' ELSE 'Lãnh đạo' END, at IN (1, 2), at = 3, '2015-01-01'
         FROM ranked r JOIN collectives c ON c.organisation_id = r.organisation_id WHERE at <= 4`,
      [cells.map(({ id }) => id)],
    );
    await db.query(
      `WITH people AS (SELECT m.id, m.full_name, ms.organisation_id FROM members m JOIN memberships ms ON ms.member_id = m.id
                        WHERE ms.organisation_id = ANY ($1::uuid[])),
       made AS (INSERT INTO accounts (username, display_name, password_hash, member_id)
                SELECT 'dv-' || p.id, p.full_name, 'x', p.id FROM people p RETURNING id, member_id)
       INSERT INTO account_grants (account_id, role, organisation_id, valid_from)
       SELECT a.id, CASE WHEN EXISTS (SELECT 1 FROM posts h WHERE h.member_id = p.id AND h.kind = 'PARTY') THEN 'CELL_SECRETARY' ELSE 'MEMBER' END,
              p.organisation_id, '2018-01-01'
         FROM made a JOIN people p ON p.id = a.member_id`,
      [cells.map(({ id }) => id)],
    );
    const administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const plan = { quotaRounding: "FLOOR" as const, ...planOf(ward) };
    const roundId = (await api.services.rounds.open(administrator, plan)).id;
    await api.execute(ASSIGN, { input: { roundId, version: 0 } }, administrator);
    await writeNumbers(api, { ward, roundId, accountId: administrator.accountId });
    const member = await secretaryOf(api, cells[0]!);
    const next = await api.services.plans.draft(administrator, { organisationId: ward.id, year: 2019 });
    return new LargeWard(
      ward,
      cells,
      roundId,
      administrator,
      await makeActor(db, "COMMITTEE", ward),
      await makeActor(db, "INSPECTOR", ward),
      await makeActor(db, "SYSTEM_ADMINISTRATOR", nation),
      await makeActor(db, "CELL_SECRETARY", ward),
      member,
      await rosterWithFaults(api, { ward, accountId: administrator.accountId, faults: size.members }),
      next.id,
      await sessionOf(api, member, { roundId, cellId: cells[0]?.id }),
      await reviewOf(api, roundId, "MEMBER", member.memberId ?? ""),
    );
  }
}

/** The secretary of a cell as the person signs in: role at the cell, and the own membership. */
async function secretaryOf(api: TestApi, cell: TestUnit): Promise<Actor> {
  const [{ accountId, memberId }] = await api.dataSource.query(
    `SELECT a.id AS "accountId", a.member_id AS "memberId" FROM accounts a
       JOIN posts p ON p.member_id = a.member_id AND p.kind = 'PARTY' AND p.organisation_id = $1`,
    [cell.id],
  );
  const role = await makeActor(api.dataSource, "CELL_SECRETARY", cell);
  const own = await makeActor(api.dataSource, "MEMBER", cell);
  return { ...role, accountId, memberId, grants: [...role.grants, ...own.grants] };
}

async function sessionOf(api: TestApi, secretary: Actor, key: object): Promise<string> {
  const people = { place: "Nhà văn hóa", chair: "Bùi Thị Chủ", clerk: "Vũ Văn Ký" };
  const input = { ...key, version: 0, heldOn: "2018-12-01", startsAt: "19:30", hasVote: true, ...people };
  const { data } = await api.execute<{ planSession: { sessions: { id: string }[] } }>(
    PLAN,
    { input },
    secretary,
  );
  return data?.planSession.sessions[0]?.id ?? "";
}

/** What is long in time rather than in people: rounds of many years, notices, the trail. */
async function writeNumbers(
  { dataSource: db }: TestApi,
  { ward, roundId, accountId }: { ward: TestUnit; roundId: string; accountId: string },
): Promise<void> {
  await db.query(
    `INSERT INTO rounds (organisation_id, year, edition_code, plan_number, plan_issued_on, as_of, deadline_on, deadline, opened_at, state)
     SELECT $1, y, '2014', '07-KH/ĐU', make_date(y, 11, 1), make_date(y, 11, 1), make_date(y, 12, 15), make_date(y, 12, 15), now(), 'CLOSED'
       FROM generate_series(1950, 2017) AS y`,
    [ward.id],
  );
  await db.query(
    `INSERT INTO notifications (account_id, kind, subject_kind, subject_id, organisation_id, year, created_at)
     SELECT $1, 'PLAN_ISSUED', 'ROUND', $2, $3, 2018, now() - make_interval(mins => m) FROM generate_series(1, 1300) AS m`,
    [accountId, roundId, ward.id],
  );
  await db.query(
    `INSERT INTO audit_entries (chain_id, sequence, previous_hash, hash, payload)
     SELECT e.chain_id, e.sequence + 100 + n, e.hash, e.hash, e.payload
       FROM (SELECT * FROM audit_entries WHERE chain_id = $1 ORDER BY sequence DESC LIMIT 1) e, generate_series(1, 1300) AS n`,
    [ward.id],
  );
}

async function rosterWithFaults(
  { dataSource: db }: TestApi,
  { ward, accountId, faults }: { ward: TestUnit; accountId: string; faults: number },
): Promise<string> {
  const [{ id }] = await db.query(
    `INSERT INTO roster_imports (organisation_id, account_id, state, file_name, sha256)
     VALUES ($1, $2, 'CHECKED', 'danh-sach.xlsx', repeat('0', 64)) RETURNING id`,
    [ward.id, accountId],
  );
  await db.query(
    `INSERT INTO roster_import_faults (import_id, position, fault)
     SELECT $1, n, jsonb_build_object('row', n, 'column', 'A', 'heading', 'Họ và tên', 'field', 'FULL_NAME', 'value', '',
              'code', 'REQUIRED', 'arguments', '[]'::jsonb) FROM generate_series(1, $2::int) AS n`,
    [id, faults],
  );
  return id;
}
