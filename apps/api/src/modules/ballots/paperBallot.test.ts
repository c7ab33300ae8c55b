import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { CellOfTwelve } from "../../testing/CellOfTwelve.js";
import { everythingStored } from "../../testing/everythingStored.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember } from "../../testing/makeMembers.js";
import {
  BALLOT,
  BOARD,
  CANCEL_BALLOT,
  CELL,
  CLOSE_BALLOT,
  HAND_OUT,
  KEY_COUNT,
  OPEN_BALLOT,
  REVIEW,
  REVIEWS,
} from "../../testing/procedureDocuments.js";
import { rollHash } from "./rollHash.js";

interface Desk {
  mySeats: number[];
  differences: { figure: string; reviewId: string | null; name: string | null }[];
  myCounts: { teller: number; valid: number }[];
  ballot: {
    id: string;
    state: string;
    version: number;
    issued: number | null;
    valid: number | null;
    rollHash: string;
    seats: { number: number; keyedAt: string | null; hasAccount: boolean }[];
    subjects: { reviewId: string; base: number }[];
    tallies: { reviewId: string }[];
    acts: { act: string; by: string; figure: number | null }[];
  };
}

let api: TestApi;
let c: CellOfTwelve;
let ballotId = "";
/** Members 3 and 4 of the cell; the first of them has no account, so the secretary types for that one. */
let second: Actor;

beforeAll(async () => {
  api = await startTestApi();
  c = await CellOfTwelve.make(api);
  second = await asMember(api.dataSource, c.everyone[3]!);
  await c.begin();
}, 120_000);
afterAll(() => api?.close());

const desk = async (actor: Actor) =>
  (await c.send<{ ballot: Desk }>(BALLOT, { id: ballotId }, actor)).data?.ballot;
const version = async () => (await desk(c.secretary))?.ballot.version ?? 0;
const figures = { returned: 9, valid: 9, invalid: 0, blank: 0 };
const key = (teller: number, actor: Actor, otherwise: Record<string, object> = {}, more: object = {}) =>
  c.act(KEY_COUNT, { ballotId, teller, ...figures, tallies: c.tallies(otherwise), ...more }, actor);
const close = async () => c.act(CLOSE_BALLOT, { ballotId, version: await version() }, c.secretary);
const openWith = (...members: (string | undefined)[]) =>
  c.act(OPEN_BALLOT, { roundId: c.roundId, cellId: c.cell.id, tellerIds: members }, c.secretary);

describe("a paper ballot", () => {
  it("needs two different tellers who are present and vote", async () => {
    expect((await openWith(c.everyone[2]?.id, c.everyone[8]?.id)).error?.fields).toEqual([
      { path: "input.tellerIds.1", code: "TELLER_NOT_PRESENT" },
    ]);
    expect((await openWith(c.everyone[2]?.id, c.everyone[2]?.id)).error?.fields).toEqual([
      { path: "input.tellerIds.1", code: "NAMED_TWICE" },
    ]);
  });

  it("freezes the roll at the opening, hashed, and then the roll call with it", async () => {
    expect((await openWith(c.everyone[2]?.id, c.everyone[3]?.id)).error).toBeUndefined();
    const [row] = await api.dataSource.query(
      `SELECT id, electors::text[], voters::text[], roll_hash, convened, present FROM ballots`,
    );
    ballotId = row.id;
    expect(row).toMatchObject({ convened: 9, present: 9 });
    expect(row.electors).toHaveLength(9);
    expect(row.roll_hash).toEqual(rollHash(row.id, row.electors, row.voters));
    expect((await desk(c.secretary))?.ballot.rollHash).toBe(row.roll_hash.toString("hex"));
    const [{ same }] = await api.dataSource.query(
      `SELECT roll_hash = sha256(convert_to(id::text || E'\\n' || array_to_string(electors, ',') || E'\\n' ||
                array_to_string(voters, ','), 'UTF8')) AS same FROM ballots`,
    );
    expect(same).toBe(true);
    expect((await c.meet(1, 8)).error?.code).toBe("BALLOT_ALREADY_RECORDED");
    expect((await openWith(c.everyone[2]?.id, c.everyone[3]?.id)).error?.code).toBe("BALLOT_STILL_OPEN");
    const [{ states }] = await api.dataSource.query(
      `SELECT array_agg(DISTINCT state) AS states FROM reviews WHERE id = ANY ($1)`,
      [[...c.reviewOf.values()]],
    );
    expect(states).toEqual(["COMPILED"]);
  });

  it("is counted only once the ballots handed out are counted off, no more than came", async () => {
    expect((await key(2, second)).error?.code).toBe("BALLOTS_NOT_HANDED_OUT");
    const handOut = async (issued: number) =>
      c.act(HAND_OUT, { ballotId, version: await version(), issued }, c.secretary);
    expect((await handOut(10)).error).toMatchObject({ code: "ISSUED_EXCEEDS_PRESENT" });
    expect((await handOut(8)).error).toBeUndefined();
    expect((await handOut(9)).error).toBeUndefined();
    expect((await key(2, second, {}, { valid: 8 })).error?.fields?.map(({ code }) => code)).toContain(
      "RETURNED_NOT_BALANCED",
    );
  });

  it("is counted by each teller for himself: nobody else types it, and nobody twice", async () => {
    expect((await key(2, c.secretary)).error?.code).toBe("NOT_THE_TELLER");
    expect((await key(1, second)).error?.code).toBe("NOT_THE_TELLER");
    expect((await key(2, c.writer)).error?.code).toBe("NOT_THE_TELLER");
    expect((await c.send(BALLOT, { id: ballotId }, c.writer)).error?.code).toBe("NOT_FOUND");
    expect((await desk(c.secretary))?.mySeats).toEqual([1]);
    expect((await desk(second))?.mySeats).toEqual([2]);
    // The second teller miscounts two figures of one line, and an envelope more.
    const off = { [c.idOf(c.everyone[1]!)]: { excellent: 1, good: 8 } };
    expect((await key(2, second, off)).error).toBeUndefined();
    expect((await close()).error).toMatchObject({ code: "COUNTS_MISSING", arguments: { count: 1 } });
    expect(
      (await c.act(HAND_OUT, { ballotId, version: await version(), issued: 8 }, c.secretary)).error?.code,
    ).toBe("COUNTING_BEGUN");
  });

  it("tells no result before it is closed: no query, no list, no figure of the trail, no file, no row", async () => {
    const secretaryCounted = await key(1, c.secretary);
    expect(secretaryCounted.error).toBeUndefined();
    // Neither sees the other's figures, only where they differ.
    const seen = await desk(second);
    expect(seen?.myCounts.map(({ teller }) => teller)).toEqual([2]);
    expect(seen?.differences).toEqual(
      ["EXCELLENT", "GOOD"].map((figure) => ({
        figure,
        reviewId: c.idOf(c.everyone[1]!),
        name: c.everyone[1]?.fullName,
      })),
    );
    const everyone = [c.secretary, second, c.administrator, c.committee, c.otherCommittee];
    for (const actor of everyone) {
      const cell = await c.send<{ cellRound: { ballots: { tallies: unknown[] }[] } }>(
        CELL,
        { roundId: c.roundId, cellId: c.cell.id },
        actor,
      );
      expect(cell.data?.cellRound.ballots[0]?.tallies ?? []).toEqual([]);
      const lists = await c.send<{ reviews: { items: { tally: unknown; proposedLevel: unknown }[] } }>(
        REVIEWS,
        { filter: { roundId: c.roundId } },
        actor,
      );
      for (const item of lists.data?.reviews.items ?? [])
        expect([item.tally, item.proposedLevel]).toEqual([null, null]);
    }
    const board = await c.send(BOARD, { roundId: c.roundId }, c.committee);
    expect(board.data).toMatchObject({
      quotaBoard: { proposed: { excellent: 0, good: 0 }, cells: [{ isVoted: false }] },
    });
    const review = await c.send(REVIEW, { id: c.idOf(c.everyone[3]!) }, c.secretary);
    expect(review.data).toMatchObject({ review: { tally: null, proposedLevel: null } });
    const rows = await api.dataSource.query(
      `SELECT DISTINCT excellent, good, blank, required, outcome, is_in_force FROM ballot_tallies`,
    );
    expect(rows).toEqual([
      { excellent: null, good: null, blank: null, required: null, outcome: null, is_in_force: false },
    ]);
    const [stored] = await api.dataSource.query(
      `SELECT returned, valid, invalid, blank FROM ballots WHERE id = $1`,
      [ballotId],
    );
    expect(Object.values(stored)).toEqual([null, null, null, null]);
    const trail: { payload: string }[] = await api.dataSource.query(
      `SELECT payload FROM audit_entries WHERE payload LIKE '%"ballot:%'`,
    );
    expect(trail.map(({ payload }) => JSON.parse(payload).details)).toEqual([
      { convened: 9, present: 9, members: 10 },
      { issued: 8 },
      { issued: 9 },
      { teller: 2 },
      { teller: 1 },
    ]);
    expect(await everythingStored(api.dataSource)).not.toMatch(/"excellent"|"valid":/);
  });

  it("closes when both agree; the journal says who did what, and proposals follow", async () => {
    expect((await close()).error).toMatchObject({
      code: "KEYED_COUNTS_DIFFER",
      arguments: { differences: 2 },
    });
    expect((await key(2, second)).error).toBeUndefined();
    expect((await desk(second))?.differences).toEqual([]);
    const stale = await c.act(CLOSE_BALLOT, { ballotId, version: 1 }, c.secretary);
    expect(stale.error).toMatchObject({ code: "CONFLICT" });
    expect((await close()).error).toBeUndefined();
    const closed = await desk(c.secretary);
    expect(closed?.ballot).toMatchObject({ state: "CLOSED", issued: 9, valid: 9 });
    expect(closed?.ballot.tallies).toHaveLength(10);
    expect(closed?.ballot.acts.map(({ act, figure }) => [act, figure])).toEqual([
      ["OPEN", null],
      ["HAND_OUT", 8],
      ["HAND_OUT", 9],
      ["KEY", 2],
      ["KEY", 1],
      ["KEY", 2],
      ["CLOSE", null],
    ]);
    // A teller is a member: the votes on the others are not the teller's to look up later.
    expect((await desk(second))?.ballot.tallies).toEqual([]);
    expect(await c.stored(c.idOf(c.everyone[0]!))).toMatchObject({
      state: "PROPOSED",
      proposed_level: "EXCELLENT",
    });
    expect(await api.dataSource.query(`SELECT DISTINCT sealed FROM ballot_counts`)).toEqual([
      { sealed: null },
    ]);
    expect((await key(2, second)).error).toMatchObject({ code: "BALLOT_NOT_OPEN" });
    expect((await openWith(c.everyone[2]?.id, c.everyone[3]?.id)).error?.code).toBe("NOTHING_TO_VOTE_ON");
  });
});

describe("a ballot given up", () => {
  it("drops what was typed, says why, and leaves the way free for another", async () => {
    const own = await startTestApi();
    onTestFinished(() => own.close());
    const other = await CellOfTwelve.make(own);
    await other.begin();
    const open = () =>
      other.act(
        OPEN_BALLOT,
        {
          roundId: other.roundId,
          cellId: other.cell.id,
          tellerIds: [2, 3].map((it) => other.everyone[it]?.id),
        },
        other.secretary,
      );
    expect((await open()).error).toBeUndefined();
    const [{ id }] = await own.dataSource.query(`SELECT id FROM ballots`);
    const cancel = (reason: string, at = 1) =>
      other.act(CANCEL_BALLOT, { ballotId: id, version: at, reason }, other.secretary);
    expect((await cancel(" ")).error?.fields).toMatchObject([{ path: "input.reason", code: "REQUIRED" }]);
    expect((await cancel("In thiếu tên một đồng chí.")).data).toMatchObject({
      cancelBallot: { ballots: [{ state: "CANCELLED" }] },
    });
    expect((await cancel("Lần nữa", 2)).error).toMatchObject({ code: "BALLOT_NOT_OPEN" });
    const again = await open();
    expect(again.error).toBeUndefined();
    expect(again.data).toMatchObject({
      openBallot: { ballots: [{ state: "CANCELLED" }, { state: "OPEN" }] },
    });
  });
});
