import type { ClientBase } from "pg";
import type { DataSource } from "typeorm";
import { hashPassword } from "../../../modules/accounts/passwords.js";
import type { TreeRange } from "../../../modules/organisations/treeRange.js";
import { unitOrganisationId } from "../reference/administrativeUnits.js";
import { seedReference } from "../reference/seedReference.js";
import { addAccounts, bindAccounts, DEMO_PASSWORD } from "./accounts.js";
import { appendTrail } from "./appendTrail.js";
import { DemoTables } from "./DemoTables.js";
import { addFinishedRound } from "./finishedRound.js";
import { addOtherSubjects } from "./otherSubjects.js";
import { addCollectives, addPerson, addUnit } from "./peopleRows.js";
import { peopleByCell, populate } from "./population.js";
import { addRunningRound } from "./runningRound.js";
import { STORIES } from "./stories.js";
import { asOf } from "./takingPart.js";
import { UNIT_PLANS, WARD_SIZE_CODES } from "./unitPlans.js";

export type DemoSize = "ward" | "district";

export interface DemoOptions {
  /** "ward": three wards, for tests. "district": Quận Long Biên whole, 43 grassroots organisations. */
  size: DemoSize;
  /** Told what goes on, with 0 to 100 percent done. */
  onProgress?: (step: string, percent: number) => void;
}

/** True when nobody has put anything but reference data into the database. */
export async function isEmpty(dataSource: DataSource): Promise<boolean> {
  const rows: unknown[] = await dataSource.query(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM members) OR EXISTS (SELECT 1 FROM accounts)`,
  );
  return rows.length === 0;
}

/**
 * Loads the demo into a database without members, all or nothing: invented people on the real tree, the same every time.
 * @throws {Error} when there are members or accounts already
 */
export async function seedDemo(
  dataSource: DataSource,
  { size, onProgress = () => undefined }: DemoOptions,
): Promise<void> {
  await seedReference(dataSource);
  onProgress("Dựng dữ liệu mẫu / Making demo data", 5);
  const codes = size === "ward" ? WARD_SIZE_CODES : UNIT_PLANS.map((it) => it.code);
  const places = await readPlaces(dataSource, codes);
  const tables = buildTables(codes, places, await hashPassword(DEMO_PASSWORD));
  onProgress("Ghi dữ liệu mẫu / Writing demo data", 30);
  const runner = dataSource.createQueryRunner();
  try {
    const client: ClientBase = await runner.connect();
    await runner.startTransaction();
    await runner.query("SELECT pg_advisory_xact_lock(hashtext('seedDemo'))");
    const taken: unknown[] = await runner.query(
      "SELECT 1 WHERE EXISTS (SELECT 1 FROM members) OR EXISTS (SELECT 1 FROM accounts)",
    );
    if (taken.length > 0) throw new Error("Cơ sở dữ liệu đã có dữ liệu. The database is not empty.");
    await tables.write(client, (share) =>
      onProgress("Ghi dữ liệu mẫu / Writing demo data", 30 + Math.round(share * 65)),
    );
    await appendTrail(runner);
    await runner.query(`INSERT INTO settings (key, value) VALUES ('demo', $1)`, [size]);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
  // Ids with a common beginning leave the index of the exclusion a heap: each look-up would read most of it.
  await dataSource.query("REINDEX INDEX ex_memberships_one_official");
  await dataSource.query("ANALYZE");
  onProgress("Xong / Done", 100);
}

interface Places {
  district: TreeRange;
  wards: ReadonlyMap<string, TreeRange>;
}

async function readPlaces(dataSource: DataSource, codes: readonly string[]): Promise<Places> {
  const ids = ["004", ...codes.filter((it) => !it.startsWith("K"))].map(unitOrganisationId);
  const rows: ({ id: string } & TreeRange)[] = await dataSource.query(
    `SELECT organisation_id AS id, lo, hi FROM tree_nodes WHERE tree_id = 1 AND organisation_id = ANY ($1::uuid[])`,
    [ids],
  );
  const wards = new Map(rows.map(({ id, lo, hi }) => [id, { lo, hi }]));
  const district = wards.get(unitOrganisationId("004"));
  if (!district) throw new Error("the reference data lacks Quận Long Biên");
  return { district, wards };
}

function buildTables(codes: readonly string[], places: Places, passwordHash: string): DemoTables {
  const tables = new DemoTables();
  const units = populate(codes);
  const accounts = bindAccounts(units);
  for (const unit of units) {
    addUnit(tables, unit, places.district, places.wards.get(unit.id) ?? null);
    addCollectives(tables, unit);
    for (const person of unit.people) addPerson(tables, person);
  }
  addAccounts(tables, accounts, passwordHash);
  const untouched = new Set(accounts.flatMap((it) => it.person ?? []));
  const { unopenedRound } = STORIES;
  const running = peopleByCell(units, asOf(2018));
  for (const unit of units)
    if (unit.plan.code !== unopenedRound.unit) {
      addRunningRound(tables, unit, running, untouched);
      addOtherSubjects(tables, unit);
    }
  for (const year of [2019, 2020]) {
    const byCell = peopleByCell(units, asOf(year));
    for (const unit of units) addFinishedRound(tables, unit, year, byCell);
  }
  return tables;
}
