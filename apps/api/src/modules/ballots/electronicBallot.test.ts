import { LEVELS, type Level } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { demoClock } from "../../clock.js";
import { contentOf } from "../../testing/databaseContent.js";
import { everythingStored } from "../../testing/everythingStored.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { tellersOf } from "../../testing/holdBallot.js";
import { MOST_BY_CHANCE, matchesOf } from "../../testing/joinedByChance.js";
import { PlannedCell } from "../../testing/PlannedCell.js";
import {
  CELL,
  HAND_OUT,
  ISSUE_SLIPS,
  KEY_COUNT,
  MAKE_KEY,
  OPEN_BALLOT,
  OPEN_BOX,
} from "../../testing/procedureDocuments.js";
import { walInspector } from "../../testing/walInspector.js";
import { readSealKey } from "../members/sealKey.js";
import { shuffled } from "../sheets/shuffled.js";
import { BALLOT_OVERHEAD, BallotBoxSeal, openVote, sealVote, tellerKey } from "./BallotBoxSeal.js";
import { codeHash, newCode } from "./slipCode.js";

const VOTERS = 40;

let api: TestApi;
let c: PlannedCell;
let ballotId = "";
let tellers: [Actor, Actor];
let codes: [string, string];
let slips: string[];
/** Voters by number in the order in which they voted. */
const castOrder = shuffled(Array.from({ length: VOTERS }, (_, index) => index));
/** Reviews on the ballot in the order of a packed vote. */
let lines: string[];
const receipts: string[] = [];

beforeAll(async () => {
  api = await startTestApi({ clock: demoClock("2018-12-01") });
  c = await PlannedCell.make(api, VOTERS, { ballotMode: "ELECTRONIC" });
}, 180_000);
afterAll(() => api?.close());

const voting = () => api.services.ballotServices.voting;
const version = async (): Promise<number> =>
  (await api.dataSource.query(`SELECT version FROM ballots WHERE id = $1`, [ballotId]))[0].version;
const castCount = async (): Promise<number> =>
  (await api.dataSource.query(`SELECT cast_count FROM ballot_boxes WHERE ballot_id = $1`, [ballotId]))[0]
    .cast_count;

/** A vote that names its voter: the first three lines are the number in base four, the others GOOD. */
const voteOf = (voter: number): { reviewId: string; level: Level }[] =>
  lines.map((reviewId, at) => ({
    reviewId,
    level: at < 3 ? LEVELS[Math.floor(voter / 4 ** at) % 4]! : "GOOD",
  }));
const voterIn = (paper: Buffer): number =>
  [0, 1, 2].reduce((sum, at) => sum + ((paper[at] ?? 1) - 1) * 4 ** at, 0);

const seal = () => new BallotBoxSeal(readSealKey({ sealKeyFile: null, dataDirectory: api.dataDirectory }));

/** Votes as they lie in the row, in its order, each opened with both codes; null for an empty slot. */
async function stored(): Promise<(Buffer | null)[]> {
  const [{ contents }] = await api.dataSource.query(
    `SELECT contents FROM ballot_boxes WHERE ballot_id = $1`,
    [ballotId],
  );
  const bytes = seal().openBox(ballotId, contents);
  const voteBytes = 64 + BALLOT_OVERHEAD;
  return Array.from({ length: VOTERS }, (_, index) => {
    const at = VOTERS * 33 + index * (voteBytes + 1);
    if (bytes[at + voteBytes] !== 1) return null;
    return openVote(ballotId, codes, bytes.subarray(at, at + voteBytes));
  });
}

describe("an electronic ballot", () => {
  it("is opened where the plan says so, and makes slips once both tellers have their keys", async () => {
    const tellerIds = c.members.slice(2, 4).map(({ id }) => id);
    const { data, error } = await c.act<{ ballots: { id: string; mode: string }[] }>(OPEN_BALLOT, {
      ...c.place,
      tellerIds,
    });
    expect(error).toBeUndefined();
    expect(data?.ballots[0]?.mode).toBe("ELECTRONIC");
    ballotId = data?.ballots[0]?.id ?? "";
    lines = (await api.dataSource.query(`SELECT review_id AS id FROM ballot_tallies ORDER BY review_id`)).map(
      ({ id }: { id: string }) => id,
    );
    tellers = await tellersOf(api, tellerIds, c.secretary);
    const issue = async () => c.act<string[]>(ISSUE_SLIPS, { ballotId, version: await version() });
    const make = (teller: number, actor: Actor) => c.act<string>(MAKE_KEY, { ballotId, teller }, actor);
    expect((await issue()).error?.code).toBe("TELLER_KEYS_MISSING");
    expect((await make(2, c.secretary)).error?.code).toBe("NOT_THE_TELLER");
    codes = [(await make(1, tellers[0])).data ?? "", (await make(2, tellers[1])).data ?? ""];
    slips = (await issue()).data ?? [];
    expect(new Set(slips).size).toBe(VOTERS);
    expect((await issue()).error?.code).toBe("SLIPS_ISSUED");
    expect((await make(1, tellers[0])).error?.code).toBe("SLIPS_ISSUED");
    expect(
      (await c.act(HAND_OUT, { ballotId, version: await version(), issued: VOTERS })).error,
    ).toBeUndefined();
    expect(
      (
        await c.act(
          KEY_COUNT,
          { ballotId, teller: 1, returned: 0, valid: 0, invalid: 0, blank: 0, tallies: [] },
          tellers[0],
        )
      ).error?.code,
    ).toBe("BALLOT_ON_SCREEN");
    // Codes are nowhere in the database, neither a teller's nor a slip's.
    const text = await everythingStored(api.dataSource);
    for (const code of [...codes, ...slips]) {
      expect(text).not.toContain(code);
      expect(text).not.toContain(codeHash(ballotId, code).toString("hex"));
    }
  });

  it("shows who is voted on to whoever holds a slip, and refuses what is none", async () => {
    const paper = await voting().paper(ballotId, slips[0]!.toLowerCase());
    expect(paper.subjects).toHaveLength(VOTERS);
    for (const wrong of [newCode(), "x", ""])
      await expect(voting().paper(ballotId, wrong)).rejects.toMatchObject({
        extensions: { code: "SLIP_UNKNOWN" },
      });
    await expect(voting().paper("00000000-0000-4000-8000-00000000dead", slips[0]!)).rejects.toMatchObject({
      extensions: { code: "NOT_FOUND" },
    });
    const strange = [{ reviewId: "00000000-0000-4000-8000-00000000dead", level: "GOOD" }];
    await expect(voting().cast(ballotId, slips[0]!, strange)).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(await castCount()).toBe(0);
  });

  it("counts a code once that is used twenty times at once", async () => {
    const voter = castOrder[0] ?? 0;
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => voting().cast(ballotId, slips[voter]!, voteOf(voter))),
    );
    const taken = answers.flatMap((it) => (it.status === "fulfilled" ? [it.value] : []));
    expect(taken).toHaveLength(1);
    receipts.push(...taken);
    for (const it of answers)
      if (it.status === "rejected") expect(it.reason).toMatchObject({ extensions: { code: "SLIP_SPENT" } });
    expect(await castCount()).toBe(1);
  });

  it("changes nothing but one row of one length while all vote, as the log of changes shows", async () => {
    const before = await contentOf(api.dataSource);
    const wal = await watchedWal();
    const [{ length }] = await api.dataSource.query(`SELECT length(contents) AS length FROM ballot_boxes`);
    for (const voter of castOrder.slice(1, -1))
      receipts.push(await voting().cast(ballotId, slips[voter]!, voteOf(voter)));
    const after = await contentOf(api.dataSource);
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(["ballot_boxes"]);
    const rows = await api.dataSource.query(
      `SELECT length(contents) AS length, cast_count FROM ballot_boxes`,
    );
    expect(rows).toEqual([{ length, cast_count: VOTERS - 1 }]);
    if (wal) expect(await wal.tables()).toEqual(["ballot_boxes"]);
  });

  it("lets nobody join votes to voters: by place, by order, by code, forwards or backwards, even with all keys", async () => {
    const order = (await stored()).flatMap((paper) => (paper ? [voterIn(paper)] : []));
    expect(order.toSorted((a, b) => a - b)).toEqual(castOrder.slice(0, -1).toSorted((a, b) => a - b));
    const [{ voters }] = await api.dataSource.query(
      `SELECT voters::text[] AS voters FROM ballots WHERE id = $1`,
      [ballotId],
    );
    // Voter n is the n-th member; the roll has them by id.
    const byRoll = (voters as string[]).map((id) => c.members.findIndex((it) => it.id === id));
    const byMember = byRoll.toSorted((a, b) => a - b);
    const byCode = Array.from({ length: VOTERS }, (_, voter) => voter).toSorted((a, b) =>
      Buffer.compare(codeHash(ballotId, slips[a]!), codeHash(ballotId, slips[b]!)),
    );
    for (const sequence of [castOrder, byRoll, byMember, byCode])
      for (const way of [sequence, sequence.toReversed()]) {
        const joined = way.filter((voter) => order.includes(voter));
        expect(matchesOf(joined, order)).toBeLessThanOrEqual(MOST_BY_CHANCE);
      }
  });

  it("tells how many have voted, and no result, before the box is opened", async () => {
    for (const actor of [c.secretary, tellers[1], c.office]) {
      const { data } = await api.execute<{
        cellRound: { ballots: { castCount: number; receipts: string[]; tallies: unknown[] }[] };
      }>(CELL, c.place, actor);
      if (data?.cellRound)
        expect(data.cellRound.ballots[0]).toMatchObject({ castCount: VOTERS - 1, receipts: [], tallies: [] });
    }
    const [{ text }] = await api.dataSource.query(
      `SELECT string_agg(payload, ' ') AS text FROM audit_entries WHERE payload LIKE '%"ballot:%'`,
    );
    expect(text).not.toMatch(/cast|returned|valid/);
  });

  it("opens with both codes alone; a vote in flight is counted whole or refused; a moved one does not open", async () => {
    const open = async (firstCode: string, secondCode: string) =>
      c.act<{ ballots: { returned: number; invalid: number; receipts: string[] }[] }>(OPEN_BOX, {
        ballotId,
        version: await version(),
        firstCode,
        secondCode,
      });
    expect((await open(codes[0], newCode())).error).toMatchObject({
      code: "TELLER_CODE_WRONG",
      arguments: { teller: 2 },
    });
    expect((await open(newCode(), codes[1])).error).toMatchObject({ arguments: { teller: 1 } });
    await putForeignVote();
    const last = castOrder.at(-1) ?? 0;
    const [vote, opened] = await Promise.all([
      voting()
        .cast(ballotId, slips[last]!, voteOf(last))
        .then(
          (receipt) => receipt,
          (error) => error.extensions.code as string,
        ),
      open(codes[0], codes[1].toLowerCase()),
    ]);
    expect(opened.error).toBeUndefined();
    const ballot = opened.data?.ballots[0];
    const isCounted = vote !== "BALLOT_NOT_OPEN";
    expect(ballot?.returned).toBe(isCounted ? VOTERS : VOTERS - 1);
    expect(ballot?.invalid).toBe(1);
    if (isCounted) receipts.push(vote);
    // All that was acknowledged is in the list, but the one that was taken out for the foreign vote.
    expect(receipts.filter((it) => !ballot?.receipts.includes(it))).toHaveLength(1);
    await expect(voting().cast(ballotId, slips[last]!, voteOf(last))).rejects.toMatchObject({
      extensions: { code: "BALLOT_NOT_OPEN" },
    });
    const levels = await api.dataSource.query(
      `SELECT DISTINCT excellent + good + satisfactory + unsatisfactory AS votes FROM ballot_tallies`,
    );
    expect(levels).toEqual([{ votes: (ballot?.returned ?? 0) - 1 }]);
  });
});

describe("a cell too small to hide in", () => {
  it("votes on paper, as the refusal says", async () => {
    const small = await startTestApi({ clock: demoClock("2018-12-01") });
    onTestFinished(() => small.close());
    const four = await PlannedCell.make(small, 4, { ballotMode: "ELECTRONIC" });
    const tellerIds = four.members.slice(1, 3).map(({ id }) => id);
    expect((await four.act(OPEN_BALLOT, { ...four.place, tellerIds })).error).toMatchObject({
      code: "TOO_FEW_FOR_ELECTRONIC_BALLOT",
      arguments: { voters: 4, fewest: 5 },
    });
    const onPaper = await four.act(OPEN_BALLOT, { ...four.place, tellerIds, isOnPaper: true });
    expect(onPaper.data).toMatchObject({ ballots: [{ mode: "PAPER" }] });
  });
});

/** Takes one vote out of the box and puts in its place one that was sealed for another. */
async function putForeignVote(): Promise<void> {
  const [{ contents }] = await api.dataSource.query(
    `SELECT contents FROM ballot_boxes WHERE ballot_id = $1`,
    [ballotId],
  );
  const bytes = Buffer.from(seal().openBox(ballotId, contents));
  const voteBytes = 64 + BALLOT_OVERHEAD;
  const at = Array.from({ length: VOTERS }, (_, index) => VOTERS * 33 + index * (voteBytes + 1)).find(
    (it) => bytes[it + voteBytes] === 1,
  );
  const other = "00000000-0000-4000-8000-00000000beef";
  const keys = [tellerKey(other, codes[0]), tellerKey(other, codes[1])] as [Buffer, Buffer];
  sealVote(other, keys, Buffer.alloc(64, 1)).copy(bytes, at ?? 0);
  await api.dataSource.query(`UPDATE ballot_boxes SET contents = $2 WHERE ballot_id = $1`, [
    ballotId,
    seal().sealBox(ballotId, bytes),
  ]);
}

/**
 * The log of changes from now on, kept by a slot of its own until it is read: which tables of ours it names. What the server
 * tidies up by itself, whenever it finds the time, is no change. Null where the server is not ours to look into.
 */
async function watchedWal(): Promise<{ tables: () => Promise<string[]> } | null> {
  const client = await walInspector(api.dataSource);
  if (!client) return null;
  onTestFinished(() => client.end());
  await client.query(`SELECT pg_create_physical_replication_slot($1, true, true)`, [`ballot_${process.pid}`]);
  const from = await client.query<{ lsn: string }>(`SELECT pg_current_wal_insert_lsn()::text AS lsn`);
  return {
    async tables() {
      // Only what is written out can be inspected.
      await client.query(`CHECKPOINT`);
      const { rows } = await client.query<{ name: string }>(
        `SELECT DISTINCT COALESCE(o.relname, c.relname) AS name
           FROM pg_get_wal_block_info($1::pg_lsn, pg_current_wal_flush_lsn()) b
           JOIN pg_database d ON d.oid = b.reldatabase AND d.datname = current_database()
           JOIN pg_class c ON pg_relation_filenode(c.oid) = b.relfilenode AND c.relkind IN ('r', 't')
           LEFT JOIN pg_class o ON o.reltoastrelid = c.oid
          WHERE COALESCE(o.relnamespace, c.relnamespace) = 'public'::regnamespace
            AND b.resource_manager <> 'XLOG' AND b.record_type !~ '^(PRUNE|VACUUM|FREEZE|VISIBLE)' ORDER BY 1`,
        [from.rows[0]?.lsn],
      );
      return rows.map(({ name }) => name);
    },
  };
}
