import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { everythingStored } from "../../testing/everythingStored.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { MOST_BY_CHANCE, matchesOf } from "../../testing/joinedByChance.js";
import { makeCommittee, signIn } from "../../testing/makeEvaluators.js";
import { planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeWard } from "../../testing/makeUnits.js";
import {
  ASSIGN,
  contentOf,
  LIST,
  MY_SHEETS,
  type MySheetRow,
  openReviews,
  PLAN,
  RELEASE,
  reviewOf,
  SHEETS,
  SUBMIT_SECRET,
  secretOf,
  send,
  WITHDRAW_SECRET,
} from "../../testing/sheetDocuments.js";
import { walInspector } from "../../testing/walInspector.js";

const SHEETS_OF_TEST = 30;
/** Words of which the first names the author; the words are nobody's but the test's. */
const remarkOf = (author: number) => `tungnhanxet${String(author).padStart(2, "0")}kyhieu`;
const authorIn = (remark: string) => Number(/tungnhanxet(\d\d)kyhieu/.exec(remark)?.[1]);

/** In which order the authors' own rows last changed: the ninth took the sheet back and handed it in again. */
const HANDED_IN = [
  ...Array.from({ length: SHEETS_OF_TEST }, (_, author) => author).filter((it) => it !== 8),
  8,
];

let api: TestApi;
let administrator: Actor;
let subject: Actor;
let roundId = "";
let reviewId = "";
/** Authors in an order of their own, by member id. */
let authors: Actor[];

beforeAll(async () => {
  api = await startTestApi();
  const db = api.dataSource;
  const { ward } = await makeWard(db);
  const { members } = await makeCommittee(db, ward, SHEETS_OF_TEST + 2, 0);
  const actors = await signIn(db, members);
  administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
  roundId = (
    await api.services.rounds.open(administrator, { quotaRounding: "FLOOR" as const, ...planOf(ward) })
  ).id;
  await send(api, ASSIGN, { input: { roundId, version: 0 } }, administrator);
  await openReviews(api, roundId);
  // The deputy: one superior by name, thirty peers in confidence.
  subject = actors[1]!;
  reviewId = await reviewOf(api, roundId, "CADRE", members[1]!.id);
  authors = actors.slice(2);
}, 120_000);
afterAll(() => api.close());

const sheetOf = async (actor: Actor) =>
  (await send<MySheetRow[]>(api, MY_SHEETS, {}, actor)).value.find(
    (it) => it.subject.kind === "CADRE" && it.subject.id === subject.memberId,
  );

const submit = async (author: number, version = 0, secret = secretOf(author)) => {
  const actor = authors[author]!;
  const id = (await sheetOf(actor))?.id;
  const content = contentOf(remarkOf(author), author % 3 === 0 ? "POOR" : "GOOD");
  return send<MySheetRow>(api, SUBMIT_SECRET, { input: { id, secret, version, content } }, actor);
};

/**
 * The order in which the log of changes (WAL) has the rows that one table was given, by their place in the table; null
 * where the server is not ours to look into.
 */
async function walOrder(table: string, from: string): Promise<number[] | null> {
  const client = await walInspector(api.dataSource);
  if (!client) return null;
  try {
    // Only what is written out can be inspected.
    await client.query(`CHECKPOINT`);
    const { rows } = await client.query<{ off: string }>(
      `SELECT substring(b.description FROM 'off: (\\d+)') AS off
         FROM pg_get_wal_block_info($1::pg_lsn, pg_current_wal_flush_lsn()) b
        WHERE b.relfilenode = pg_relation_filenode($2) AND b.resource_manager LIKE 'Heap%'
          AND b.record_type LIKE 'INSERT%' ORDER BY b.start_lsn`,
      [from, table],
    );
    return rows.map((it) => Number(it.off));
  } finally {
    await client.query(`DROP EXTENSION IF EXISTS pg_walinspect`).catch(() => undefined);
    await client.end();
  }
}

/** The fallback for what vanishes as it is read: its database was dropped by whoever made it. */
function unlessGone<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return fallback;
    throw error;
  }
}

/** Files of the server's data folder that hold the words; null where the folder is not ours to read. */
function filesWith(words: string): string[] | null {
  const { cluster } = inject("testServer");
  if (!cluster) return null;
  const found: string[] = [];
  const visit = (directory: string): void => {
    for (const entry of unlessGone(() => readdirSync(directory, { withFileTypes: true }), [])) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && unlessGone(() => readFileSync(path), Buffer.alloc(0)).includes(words))
        found.push(path);
    }
  };
  visit(join(cluster, "data"));
  return found;
}

describe("thirty confidential sheets on one subject", () => {
  it("come in one after another, are replaced and taken back", async () => {
    for (let author = 0; author < SHEETS_OF_TEST; author += 1)
      expect((await submit(author)).error, String(author)).toBeUndefined();
    for (const author of [3, 17]) expect((await submit(author, 1)).error).toBeUndefined();
    const back = { id: (await sheetOf(authors[8]!))?.id, secret: secretOf(8) };
    expect((await send(api, WITHDRAW_SECRET, { input: back }, authors[8]!)).error).toBeUndefined();
    expect((await submit(8, 0, secretOf(88))).error).toBeUndefined();
  }, 120_000);

  it("lie as one row of noise whose length never changes", async () => {
    const length = async () =>
      (
        await api.dataSource.query(`SELECT length(sealed) AS n FROM sheet_buffers WHERE review_id = $1`, [
          reviewId,
        ])
      )[0].n;
    const before = await length();
    const [old] = await api.dataSource.query(`SELECT sealed FROM sheet_buffers WHERE review_id = $1`, [
      reviewId,
    ]);
    await submit(17, 2);
    expect(await length()).toBe(before);
    const [now] = await api.dataSource.query(`SELECT sealed FROM sheet_buffers WHERE review_id = $1`, [
      reviewId,
    ]);
    // Nothing of the bytes before is left in its place: no slot can be told from the others by what changed.
    let same = 0;
    for (let at = 0; at + 8 <= old.sealed.length; at += 8)
      if (old.sealed.subarray(at, at + 8).equals(now.sealed.subarray(at, at + 8))) same += 1;
    expect(same).toBe(0);
  });

  it("are nowhere to be read before the release: no table, no file of the database, no trail", async () => {
    await api.dataSource.query(`CHECKPOINT`).catch(() => undefined);
    expect(await everythingStored(api.dataSource)).not.toContain("tungnhanxet");
    const files = filesWith("tungnhanxet");
    if (files) expect(files).toEqual([]);
  });

  it("leave no author in the trail, and no sheet", async () => {
    const entries: { payload: string }[] = await api.dataSource.query(`SELECT payload FROM audit_entries`);
    const trail = entries.map((it) => it.payload).join("\n");
    for (const actor of authors) {
      expect(trail).not.toContain(actor.accountId);
      expect(trail).not.toContain(actor.memberId);
    }
    expect(trail).not.toContain("heet:submit");
  });

  it("tell the office how many, never who", async () => {
    const { value } = await send<{
      items: {
        confidentialSubmitted: number;
        evaluators: { isSubmitted: boolean | null; attribution: string; version: number }[];
      }[];
    }>(api, LIST, { filter: { roundId, reviewId } }, administrator);
    const [item] = value.items;
    expect(item?.confidentialSubmitted).toBe(30);
    const confidential = item?.evaluators.filter((it) => it.attribution === "CONFIDENTIAL") ?? [];
    expect(new Set(confidential.map((it) => `${it.isSubmitted} ${it.version}`))).toEqual(new Set(["null 1"]));
  });
});

describe("after the release", () => {
  /** Order in which each table shows its rows, by what a reader may sort by. */
  const authorOrders: Record<string, string> = {
    "xmin of the author's row": "a.xmin::text::bigint",
    "place of the author's row": "a.ctid",
    "id of the author's row": "a.id",
    "the author's member id": "a.signatory_id",
    "version of the author's row": "a.version, a.xmin::text::bigint",
  };
  const sheetOrders: Record<string, string> = {
    xmin: "s.xmin::text::bigint, s.ctid",
    place: "s.ctid",
    id: "s.id",
    columns: "to_jsonb(s) - 'remark' - 'grades'",
  };

  let before = "";

  beforeAll(async () => {
    [{ before }] = await api.dataSource.query(`SELECT pg_current_wal_insert_lsn()::text AS before`);
    const { version } = (await send<{ version: number }>(api, PLAN, { roundId }, administrator)).value;
    const { value } = await send(api, RELEASE, { input: { roundId, version } }, administrator);
    expect(value).toEqual({ shown: 30, destroyed: 0, signed: 0 });
  }, 60_000);

  /** Pairs the two lists by their order and counts the pairs that are right. */
  async function matches(authorOrder: string, table: string, sheetOrder: string): Promise<number> {
    const people: { id: string }[] = await api.dataSource.query(
      `SELECT a.signatory_id AS id FROM sheet_assignments a
        WHERE a.review_id = $1 AND a.attribution = 'CONFIDENTIAL' AND a.is_submitted ORDER BY ${authorOrder}`,
      [reviewId],
    );
    const column = table === "released_remarks" ? "s.remark" : "s.grades::text";
    const sheets: { text: string }[] = await api.dataSource.query(
      `SELECT ${column} AS text FROM ${table} s WHERE s.review_id = $1 ORDER BY ${sheetOrder}`,
      [reviewId],
    );
    expect([people.length, sheets.length]).toEqual([SHEETS_OF_TEST, SHEETS_OF_TEST]);
    return matchesOf(
      people.map(({ id }) => authors.findIndex((actor) => actor.memberId === id)),
      sheets.map(({ text }) => authorIn(text)),
    );
  }

  const pairs = Object.entries(authorOrders).flatMap(([author, authorOrder]) =>
    Object.entries(sheetOrders).map(([sheet, sheetOrder]) => ({ author, authorOrder, sheet, sheetOrder })),
  );

  it.each(pairs)("a remark joined by $sheet to $author is right no more often than by chance", async (it) => {
    expect(await matches(it.authorOrder, "released_remarks", it.sheetOrder)).toBeLessThanOrEqual(
      MOST_BY_CHANCE,
    );
  });

  it("nor by the place in the log of changes: sheets come in an order drawn there too", async () => {
    const order = await walOrder("released_remarks", before);
    if (!order) return;
    const rows: { off: number; remark: string }[] = await api.dataSource.query(
      `SELECT split_part(trim(both '()' FROM ctid::text), ',', 2)::int AS off, remark FROM released_remarks`,
    );
    const remarks = new Map(rows.map((it) => [it.off, it.remark]));
    const inLog = order.map((off) => authorIn(remarks.get(off) ?? ""));
    expect(inLog.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: SHEETS_OF_TEST }, (_, author) => author),
    );
    expect(matchesOf(inLog, HANDED_IN)).toBeLessThanOrEqual(MOST_BY_CHANCE);
  });

  it("nor is it in the reverse order", async () => {
    for (const { authorOrder } of pairs)
      expect(await matches(authorOrder, "released_remarks", "s.ctid DESC")).toBeLessThanOrEqual(
        MOST_BY_CHANCE,
      );
  });

  it("nor after both tables are written anew and read as they lie", async () => {
    await api.dataSource.query(`VACUUM FULL sheet_assignments`);
    await api.dataSource.query(`VACUUM FULL released_remarks`);
    await api.dataSource.query(`VACUUM FULL released_sheets`);
    expect(await matches("a.ctid", "released_remarks", "s.ctid")).toBeLessThanOrEqual(MOST_BY_CHANCE);
  });

  it("over the grades too: how often a POOR falls on an author of a POOR is as drawn from an urn", async () => {
    const sheets: { isPoor: boolean }[] = await api.dataSource.query(
      `SELECT grades->>'I.1' = 'POOR' AS "isPoor" FROM released_sheets WHERE review_id = $1 ORDER BY ctid`,
      [reviewId],
    );
    const written = HANDED_IN.map((author) => author % 3 === 0);
    expect(sheets.filter((it) => it.isPoor)).toHaveLength(written.filter(Boolean).length);
    // A link by order would make all 30 agree. The POOR that fall on a POOR are hypergeometric (10 of 30 drawn from an urn
    // with 10): agreements are 10 + 2 of them, and 9 or 10 of them come but once in 150,000 tries.
    const agreements = sheets.filter((it, at) => it.isPoor === written[at]).length;
    expect(agreements).toBeLessThan(28);
  });

  it("are in the files of the database now, so that the search before would have found them", async () => {
    await api.dataSource.query(`CHECKPOINT`).catch(() => undefined);
    const files = filesWith("tungnhanxet");
    if (files) expect(files.length).toBeGreaterThan(0);
  });

  it("all have one transaction, so that its number says nothing", async () => {
    for (const table of ["released_sheets", "released_remarks"]) {
      const rows: { n: number }[] = await api.dataSource.query(
        `SELECT count(DISTINCT xmin::text)::int AS n FROM ${table} WHERE review_id = $1`,
        [reviewId],
      );
      expect(rows).toEqual([{ n: 1 }]);
    }
  });

  it("share no column with the authors but the subject, and hold no time", async () => {
    const rows: { table_name: string; column_name: string; data_type: string }[] = await api.dataSource.query(
      `SELECT table_name, column_name, data_type FROM information_schema.columns
        WHERE table_name IN ('released_sheets', 'released_remarks', 'sheet_buffers') ORDER BY 1, ordinal_position`,
    );
    expect(rows.map((it) => `${it.table_name}.${it.column_name}`)).toEqual([
      "released_remarks.id",
      "released_remarks.review_id",
      "released_remarks.sheet_group",
      "released_remarks.remark",
      "released_sheets.id",
      "released_sheets.review_id",
      "released_sheets.sheet_group",
      "released_sheets.grades",
      "released_sheets.points",
      "released_sheets.level",
      "sheet_buffers.review_id",
      "sheet_buffers.sealed",
    ]);
    expect(rows.filter((it) => /time|date/.test(it.data_type))).toEqual([]);
  });

  it("no identifier of a sheet is known to any other table", async () => {
    const ids: { id: string }[] = await api.dataSource.query(
      `SELECT id FROM released_sheets UNION SELECT id FROM released_remarks`,
    );
    const text = await everythingStored(api.dataSource);
    for (const { id } of ids) expect(text.split(id).length - 1, id).toBe(1);
  });

  it("are shown as distributions and remarks alone", async () => {
    const { value } = await send<object>(api, SHEETS, { reviewId }, administrator);
    const text = JSON.stringify(value);
    for (const actor of authors) expect(text).not.toContain(actor.memberId);
    expect(value).toMatchObject({ groups: [{ group: "SAME_LEVEL", count: 30 }] });
  });
});
