import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { ProposedRound } from "../../testing/ProposedRound.js";

const ROUNDS = 20;
const CONTENDERS = 50;

describe("the last place under the quota", () => {
  let api: TestApi;
  let district: TestUnit;

  beforeAll(async () => {
    // Fifty wait for ten connections, and then for each other: however long that takes, all of them get their turn.
    api = await startTestApi({ pool: { connectMs: 240_000 } });
    ({ district } = await makeWard(api.dataSource));
  });
  afterAll(() => api?.close());

  const codesOf = (results: readonly PromiseSettledResult<unknown>[]) =>
    results.flatMap((it) => (it.status === "rejected" ? [it.reason.extensions ?? it.reason] : []));

  it(`goes to one of ${CONTENDERS} who reach for it at once, ${ROUNDS} times over`, async () => {
    for (let turn = 1; turn <= ROUNDS; turn += 1) {
      // 60 good or better: ten may be EXCELLENT, nine of them are.
      const round = await ProposedRound.make(api, district, `Thử ${turn}`, [
        { count: 9 + CONTENDERS, proposed: "EXCELLENT" },
        { count: 1, proposed: "GOOD" },
      ]);
      const [first, contenders] = await round
        .open("EXCELLENT")
        .then((it) => [it.slice(0, 9), it.slice(9)] as const);
      await round.decide(first, "01-NQ/ĐU");

      const results = await Promise.allSettled(contenders.map((id, at) => round.decide([id], `NQ ${at}`)));

      expect(results.filter((it) => it.status === "fulfilled")).toHaveLength(1);
      for (const refusal of codesOf(results))
        expect(refusal).toMatchObject({
          code: "EXCELLENT_QUOTA_EXCEEDED",
          arguments: { allowed: 10, proposed: 11, exceededBy: 1 },
        });
      expect(await round.excellent()).toHaveLength(10);
      expect(await round.counters()).toEqual([
        { group: "", base: 60, excellent: 10, allowed: 10, counted: 10 },
      ]);
    }
  }, 300_000);

  it("is held by the database too, whatever a service does", async () => {
    const round = await ProposedRound.make(api, district, "Khóa", [{ count: 6, proposed: "GOOD" }]);
    const [id = ""] = await round.open("GOOD");
    await round.decide([id], "01-NQ/ĐU", [
      { reviewId: id, level: "EXCELLENT", reason: "Thành tích nổi bật." },
    ]);
    const takeOneMore = `UPDATE quota_counters SET excellent = excellent + 1
      WHERE session_id IN (SELECT id FROM decision_sessions WHERE round_id = $1)`;
    await expect(api.dataSource.query(takeOneMore, [round.id])).rejects.toThrow("ck_quota_counters_quota");
  });

  it("is never a deadlock: acts over the same groups named in opposite orders all come to an end", async () => {
    const round = await ProposedRound.make(
      api,
      district,
      "Hai nhóm",
      ["Nhóm A", "Nhóm B"].map((group) => ({ count: 24, proposed: "GOOD" as const, group })),
      2025,
    );
    const rows: { id: string; group: string }[] = await api.dataSource.query(
      `SELECT id, quota_group AS "group" FROM reviews WHERE round_id = $1 ORDER BY quota_group, id`,
      [round.id],
    );
    const [a, b] = [rows.filter((it) => it.group === "Nhóm A"), rows.filter((it) => it.group === "Nhóm B")];
    const acts = a.map((it, at) => {
      const pair = [it.id, b[at]?.id ?? ""];
      return round.decide(at % 2 === 0 ? pair : pair.toReversed(), `NQ ${at}`);
    });
    expect(codesOf(await Promise.allSettled(acts))).toEqual([]);
    const [{ left }] = await api.dataSource.query(
      `SELECT count(*)::int AS left FROM reviews WHERE round_id = $1 AND decided_level IS NULL`,
      [round.id],
    );
    expect(left).toBe(0);
  });

  it("changes hands both ways at once, again and again, and stays one", async () => {
    const round = await ProposedRound.make(api, district, "Đổi chỗ", [
      { count: 1, proposed: "EXCELLENT" },
      { count: 5, proposed: "GOOD" },
    ]);
    const [one = ""] = await round.open("EXCELLENT");
    const [other = ""] = await round.open("GOOD");
    await round.decide([one, ...(await round.open("GOOD"))], "01-NQ/ĐU");
    // The last decision decided the round, which made a version of it.
    const swap = (up: string, down: string, at: number) =>
      api.services.swaps.swap(round.committee, {
        roundId: round.id,
        version: round.version + 1,
        up: { reviewId: up, reason: "Kết quả vượt trội." },
        down: { reviewId: down, reason: "Nhường chỉ tiêu theo thống nhất." },
        resolutionNumber: `ĐC ${at}`,
        resolvedOn: "2018-11-20",
      });
    const results = await Promise.allSettled(
      Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? swap(other, one, at) : swap(one, other, at))),
    );
    const done = results.filter((it) => it.status === "fulfilled").length;
    for (const refusal of codesOf(results)) expect(refusal.code).toBe("SWAP_NOT_EXCELLENT_FOR_GOOD");
    expect(done).toBeGreaterThan(0);
    expect(await round.excellent()).toEqual([done % 2 === 0 ? one : other]);
    const [chain] = await api.dataSource.query(
      `SELECT count(*)::int AS n, count(supersedes_id)::int AS superseding FROM decisions WHERE review_id = $1`,
      [one],
    );
    expect(chain).toEqual({ n: done + 1, superseding: done });
  });
});
