import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor } from "../../testing/makeUnits.js";
import { PublishedCell } from "../../testing/PublishedCell.js";
import { RECORD_APPEAL, SETTLE } from "../../testing/procedureDocuments.js";
import { settableClock } from "../../testing/settableClock.js";
import { appealFileGuard } from "./appealFileGuard.js";

describe("an appeal that came on paper", () => {
  const clock = settableClock("2018-12-01");
  let api: TestApi;
  let w: PublishedCell;
  let lowered: { reviewId: string; actor: Actor };
  let good: { reviewId: string; actor: Actor };

  beforeAll(async () => {
    api = await startTestApi({ clock });
    w = await PublishedCell.make(api);
    lowered = await w.person("SATISFACTORY");
    good = await w.person("GOOD");
  });
  afterAll(() => api?.close());

  const record = async (
    { reviewId }: { reviewId: string },
    receivedOn: string,
    actor: Actor = w.administrator,
    more: object = {},
  ) =>
    w.act(
      RECORD_APPEAL,
      {
        reviewId,
        version: await w.version(reviewId),
        receivedOn,
        statement: "Tôi vắng vì ốm, có xác nhận của chi ủy.",
        ...more,
      },
      actor,
    );
  const readAs = async (actor: Actor) => w.record(lowered.reviewId, actor);

  it("is recorded by the ward office alone, and by nobody for the own case", async () => {
    clock.set("2018-12-20");
    for (const [actor, code] of [
      [lowered.actor, "FORBIDDEN"],
      [w.committee, "FORBIDDEN"],
      [await makeActor(api.dataSource, "CELL_SECRETARY", w.cell), "FORBIDDEN"],
      [{ ...w.administrator, memberId: lowered.actor.memberId }, "FORBIDDEN"],
    ] as const)
      expect((await record(lowered, "2018-12-14", actor)).error?.code).toBe(code);
  });

  it("is in time by the day it came in, not by the day it is typed; late, the last day is told", async () => {
    expect((await record(lowered, "2018-12-17")).error).toMatchObject({
      code: "APPEAL_WINDOW_OVER",
      arguments: { lastDay: "2018-12-14" },
    });
    expect((await record(lowered, "2018-11-30")).error).toMatchObject({
      code: "APPEAL_BEFORE_NOTICE",
      arguments: { firstDay: "2018-12-01" },
    });
    expect((await record(lowered, "2018-12-21")).error?.fields).toMatchObject([
      { path: "input.receivedOn", code: "DATE_FUTURE" },
    ]);
    expect((await record(lowered, "2018-12-14", w.administrator, { version: 99 })).error?.code).toBe(
      "CONFLICT",
    );
    expect(await readAs(w.administrator)).toMatchObject({ mayRecord: true, mayFile: false });
    expect(await readAs(w.otherCommittee)).toMatchObject({ mayRecord: false });
    expect((await record(lowered, "2018-12-14")).data).toMatchObject({
      recordAppeal: { filedOn: "2018-12-14", lastDay: "2018-12-14", isOnPaper: true },
    });
    expect((await record(lowered, "2018-12-14")).error?.code).toBe("APPEAL_ALREADY_FILED");
    expect(await readAs(lowered.actor)).toMatchObject({
      mayFile: false,
      appeals: [{ filedOn: "2018-12-14", isOnPaper: true }],
    });
  });

  it("keeps the scan of the paper with those who read the appeal", async () => {
    const [{ id }] = await api.dataSource.query(`SELECT id FROM appeals`);
    const secretary = await makeActor(api.dataSource, "CELL_SECRETARY", w.cell);
    const guarded = (actor: Actor) => api.dataSource.transaction((tx) => appealFileGuard(tx, actor, id));
    expect(await guarded(w.administrator)).toMatchObject({ mayRead: true, writable: ["PAPER_SCAN"] });
    expect(await guarded(w.otherCommittee)).toMatchObject({ mayRead: true, writable: [] });
    expect(await guarded(lowered.actor)).toMatchObject({ mayRead: true, writable: [] });
    expect(await guarded(good.actor)).toMatchObject({ mayRead: false, writable: [] });
    expect(await guarded(secretary)).toMatchObject({ mayRead: false, writable: [] });
  });

  it("is settled as any other, by others than the first, and closed to further scans", async () => {
    const input = { reviewId: lowered.reviewId, version: 1, outcome: "UPHELD", answer: "Giữ nguyên mức." };
    expect((await w.act(SETTLE, input, w.committee)).error?.code).toBe("SECOND_LOOK_BY_FIRST_DECIDER");
    expect((await w.act(SETTLE, input, w.otherCommittee)).data).toMatchObject({
      settleAppeal: { review: { state: "PUBLISHED" }, appeals: [{ outcome: "UPHELD" }] },
    });
    const [{ id }] = await api.dataSource.query(`SELECT id FROM appeals`);
    const access = await api.dataSource.transaction((tx) => appealFileGuard(tx, w.administrator, id));
    expect(access).toMatchObject({ writable: [] });
    const trail = await api.dataSource.query(
      `SELECT payload::jsonb -> 'details' AS details FROM audit_entries
        WHERE payload::jsonb ->> 'action' = 'appeal:record'`,
    );
    expect(trail).toEqual([{ details: { year: 2018, receivedOn: "2018-12-14", lastDay: "2018-12-14" } }]);
  });
});
