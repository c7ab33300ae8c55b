import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase } from "../testing/testDatabase.js";
import { Door, NOBODY, type Tx } from "./Door.js";
import { createDataSource } from "./dataSource.js";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let dataSource: ReturnType<typeof createDataSource>;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

it("carries a session inside its own transaction alone, though all share the only connection", async () => {
  const door = new Door(dataSource);
  const seen = async (tx: Tx): Promise<string> =>
    (await tx.query(`SELECT current_setting('app.session', true) AS session`))[0].session;
  const visitor = { sessionHash: Buffer.from("c0ffee", "hex") };
  expect(await door.enter(visitor, seen)).toBe("c0ffee");
  await expect(door.enter(visitor, (tx) => tx.query("SELECT 1 / 0"))).rejects.toThrow();
  expect(await door.enter(NOBODY, seen)).toBe("");
  expect(await seen(dataSource.manager)).toBe("");
});
