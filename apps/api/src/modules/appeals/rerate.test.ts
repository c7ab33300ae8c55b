import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { PublishedCell } from "../../testing/PublishedCell.js";
import { EFFECT, MY_RESULT, PUBLISHED } from "../../testing/procedureDocuments.js";
import { settableClock } from "../../testing/settableClock.js";

const RERATE = `mutation ($input: RerateInput!) { rerate(input: $input) { mayRerate review { state decidedLevel }
  decisions { level status basis resolutionNumber resolvedOn reason } } }`;
const FIGURES = `query ($id: ID!) { round(id: $id) { state figuresVersion figuresRestatedOn } }`;

describe("rating again when a fault is found later", () => {
  const clock = settableClock("2018-12-01");
  let api: TestApi;
  let w: PublishedCell;
  let best: { reviewId: string; actor: Actor };
  let good: { reviewId: string; actor: Actor };

  beforeAll(async () => {
    api = await startTestApi({ clock });
    w = await PublishedCell.make(api);
    best = await w.person("EXCELLENT");
    good = await w.person("GOOD");
    clock.set("2019-03-25");
  });
  afterAll(() => api?.close());

  const rerate = async (
    reviewId: string,
    level: string,
    resolutionNumber: string,
    actor: Actor,
    more: Record<string, unknown> = {},
  ) =>
    w.act(
      RERATE,
      {
        reviewId,
        version: await w.version(reviewId),
        foundOn: "2019-03-20",
        fault: "Báo cáo kết quả không trung thực.",
        correction: { level, resolutionNumber, resolvedOn: "2019-03-25" },
        ...more,
      },
      actor,
    );
  const figures = async () => (await w.send(FIGURES, { id: w.roundId }, w.administrator)).data?.round;

  it("is the deciding committee's, in words, on the day the fault was found or later", async () => {
    expect((await rerate(best.reviewId, "GOOD", "21-NQ/ĐU", w.administrator)).error?.code).toBe("FORBIDDEN");
    expect((await rerate(best.reviewId, "GOOD", "21-NQ/ĐU", best.actor)).error?.code).toBe("FORBIDDEN");
    const vague = await rerate(best.reviewId, "GOOD", "21-NQ/ĐU", w.committee, {
      fault: " ",
      foundOn: "2019-03-26",
    });
    expect(vague.error?.fields).toMatchObject([
      { path: "input.fault", code: "REQUIRED" },
      { path: "input.foundOn", code: "DATE_FUTURE" },
    ]);
    const early = { level: "GOOD", resolutionNumber: "21-NQ/ĐU", resolvedOn: "2019-03-19" };
    expect((await rerate(best.reviewId, "GOOD", "", w.committee, { correction: early })).error).toMatchObject(
      { code: "NEW_DECISION_TOO_EARLY", arguments: { earliest: "2019-03-20" } },
    );
    expect((await rerate(best.reviewId, "EXCELLENT", "21-NQ/ĐU", w.committee)).error?.code).toBe(
      "APPEAL_LEVEL_SAME",
    );
    expect((await rerate(best.reviewId, "GOOD", "21-NQ/ĐU", w.committee, { version: 99 })).error?.code).toBe(
      "CONFLICT",
    );
    expect(await figures()).toEqual({ state: "PUBLISHED", figuresVersion: 1, figuresRestatedOn: null });
  });

  it("cancels the published result, decides anew, and shows both and the restated figures", async () => {
    const { data } = await rerate(best.reviewId, "UNSATISFACTORY", "21-NQ/ĐU", w.committee);
    expect(data?.rerate).toMatchObject({
      mayRerate: true,
      review: { state: "PUBLISHED", decidedLevel: "UNSATISFACTORY" },
      decisions: [
        {
          level: "UNSATISFACTORY",
          status: "IN_FORCE",
          basis: "RERATING",
          resolutionNumber: "21-NQ/ĐU",
          resolvedOn: "2019-03-25",
          reason: "Báo cáo kết quả không trung thực.",
        },
        { level: "EXCELLENT", status: "CANCELLED", basis: "SESSION", resolutionNumber: "01-NQ/ĐU" },
      ],
    });
    expect(await figures()).toMatchObject({ figuresVersion: 2, figuresRestatedOn: "2019-03-25" });
    const mine = await w.send(MY_RESULT, { reviewId: best.reviewId }, best.actor);
    expect(mine.data).toMatchObject({ myResult: { review: { decidedLevel: "UNSATISFACTORY" } } });
    const { data: known } = await w.send<{ publishedResults: { items: { reviewId: string }[] } }>(
      PUBLISHED,
      { roundId: w.roundId, page: { offset: 0, limit: 50 } },
      good.actor,
    );
    expect(known?.publishedResults.items.find((it) => it.reviewId === best.reviewId)).toMatchObject({
      level: "UNSATISFACTORY",
      formerLevel: "EXCELLENT",
    });
  });

  it("reaches into a closed round, which stays closed, and never over the quota", async () => {
    await api.dataSource.query(
      `UPDATE reviews SET state = 'CLOSED' WHERE round_id = $1 AND state = 'PUBLISHED'`,
      [w.roundId],
    );
    await api.dataSource.query(`UPDATE rounds SET state = 'CLOSED' WHERE id = $1`, [w.roundId]);
    // One EXCELLENT is left of fifteen GOOD and better: two are allowed, so one place is free.
    const effect = await w.send(EFFECT, { reviewId: good.reviewId, level: "EXCELLENT" }, w.committee);
    expect(effect.data?.appealEffect).toMatchObject({ before: { excellent: 1, allowed: 2 }, refusal: null });
    const raised = await rerate(good.reviewId, "EXCELLENT", "22-NQ/ĐU", w.committee);
    expect(raised.data?.rerate).toMatchObject({ review: { state: "CLOSED", decidedLevel: "EXCELLENT" } });
    const third = await w.person("GOOD", 1);
    expect((await rerate(third.reviewId, "EXCELLENT", "23-NQ/ĐU", w.committee)).error).toMatchObject({
      code: "EXCELLENT_QUOTA_EXCEEDED",
      arguments: { allowed: 2, proposed: 3, exceededBy: 1 },
    });
    expect(await figures()).toEqual({ state: "CLOSED", figuresVersion: 3, figuresRestatedOn: "2019-03-25" });
    const trail = await api.dataSource.query(
      `SELECT payload::jsonb -> 'details' AS details FROM audit_entries
        WHERE payload::jsonb ->> 'action' = 'decision:rerate' ORDER BY 1`,
    );
    expect(trail).toHaveLength(2);
    expect(trail[1].details).toMatchObject({ year: 2018, foundOn: "2019-03-20" });
  });
});
