import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { LargeCell } from "../../testing/LargeCell.js";

describe("a small cell", () => {
  let api: TestApi;
  let c: LargeCell;

  beforeAll(async () => {
    api = await startTestApi();
    c = await LargeCell.make(api, 12, 2);
    await c.openRound();
  });
  afterAll(() => api?.close());

  it("may not review in its Party groups below the threshold, which the installation may set", async () => {
    await c.agree();
    expect((await c.plan({ partyGroupId: c.groups[0]?.id })).error).toMatchObject({
      code: "CELL_TOO_SMALL_TO_SPLIT",
      arguments: { members: 12, threshold: 30 },
    });
    await api.dataSource.query(`INSERT INTO settings VALUES ('procedure.splitFromMembers', '12')`);
    expect((await c.plan({ partyGroupId: c.groups[0]?.id })).error).toBeUndefined();
    await api.dataSource.query(`UPDATE settings SET value = '2' WHERE key = 'procedure.splitFromMembers'`);
    expect((await c.work()).data).toMatchObject({ splitFromMembers: 30 });
  });

  it("may meet on several evenings without anybody's agreement, and whoever was done is not called again", async () => {
    const { data } = await c.plan({ heldOn: "2018-11-26" });
    const first = data.sessions.find((it) => it.convened === 12)!;
    const { data: hall } = await c.callRoll((await c.open(first.id, 1)).data, 2);
    const closed = await c.close(hall.id, (await c.reviewAll(hall)).version);
    expect(closed.data.items.filter((it) => it.state === "DONE")).toHaveLength(10);
    const planned = (await c.plan({ heldOn: "2018-11-27", hasVote: true })).data.sessions.find(
      (it) => it.heldOn === "2018-11-27",
    )!;
    expect((await c.open(planned.id, 1)).data.items).toHaveLength(2);
  });
});
