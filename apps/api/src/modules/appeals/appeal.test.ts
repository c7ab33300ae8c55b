import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { PublishedCell } from "../../testing/PublishedCell.js";
import { APPEALS, EFFECT, FILE_APPEAL, PUBLISHED, REVIEW, SETTLE } from "../../testing/procedureDocuments.js";
import { settableClock } from "../../testing/settableClock.js";

interface Person {
  reviewId: string;
  actor: Actor;
}

describe("appeals against a published level", () => {
  const clock = settableClock("2018-12-01");
  let api: TestApi;
  let w: PublishedCell;
  let lowered: Person;
  let good: Person[];

  beforeAll(async () => {
    api = await startTestApi({ clock });
    w = await PublishedCell.make(api);
    lowered = await w.person("SATISFACTORY");
    good = await Promise.all([0, 1, 2, 3].map((index) => w.person("GOOD", index)));
  });
  afterAll(() => api?.close());

  const file = async ({ reviewId, actor }: Person, more: Record<string, unknown> = {}) =>
    w.act(
      FILE_APPEAL,
      {
        reviewId,
        version: await w.version(reviewId),
        statement: "Tôi vắng vì ốm, có xác nhận của chi ủy.",
        ...more,
      },
      actor,
    );
  const settle = (
    { reviewId }: Person,
    correction: Record<string, unknown> | null,
    actor: Actor = w.otherCommittee,
  ) =>
    w.act(
      SETTLE,
      {
        reviewId,
        version: 1,
        outcome: correction ? "CHANGED" : "UPHELD",
        answer: "Đảng ủy đã xem xét xác nhận.",
        correction: correction && { resolvedOn: "2018-12-10", ...correction },
      },
      actor,
    );

  it("show the subject the clock: ten working days after the notice", async () => {
    clock.set("2018-12-10");
    expect(await w.record(lowered.reviewId, lowered.actor)).toMatchObject({
      mayFile: true,
      maySettle: false,
      // 1 December was a Saturday: the ten days are 3 to 7 and 10 to 14 December.
      clock: { firstDay: "2018-12-01", lastDay: "2018-12-14", workingDays: 10, workingDaysLeft: 5 },
      decisions: [{ level: "SATISFACTORY", status: "IN_FORCE", basis: "SESSION" }],
    });
    expect(
      (
        await w.send(
          "query ($reviewId: ID!) { caseRecord(reviewId: $reviewId) { mayFile } }",
          { reviewId: lowered.reviewId },
          good[0]!.actor,
        )
      ).error?.code,
    ).toBe("NOT_FOUND");
  });

  it("are lodged by the subject alone, in words, once and in time", async () => {
    expect((await file({ ...lowered, actor: good[0]!.actor })).error?.code).toBe("NOT_FOUND");
    expect((await file(lowered, { statement: " " })).error?.fields).toMatchObject([
      { path: "input.statement", code: "REQUIRED" },
    ]);
    expect((await file(lowered, { version: 99 })).error?.code).toBe("CONFLICT");
    clock.set("2018-12-15");
    expect((await file(lowered)).error).toMatchObject({
      code: "APPEAL_WINDOW_OVER",
      arguments: { lastDay: "2018-12-14" },
    });
    clock.set("2018-12-14");
    expect((await file(lowered)).data).toMatchObject({ fileAppeal: { lastDay: "2018-12-14" } });
    expect((await file(lowered)).error?.code).toBe("APPEAL_ALREADY_FILED");
    expect((await w.send(APPEALS, { roundId: w.roundId }, w.committee)).data).toMatchObject({
      appeals: { totalCount: 1, items: [{ reviewId: lowered.reviewId, outcome: null }] },
    });
  });

  it("preview the effect on the quota: one more good member opens a place", async () => {
    const { data } = await w.send(EFFECT, { reviewId: lowered.reviewId, level: "GOOD" }, w.otherCommittee);
    expect(data?.appealEffect).toMatchObject({
      before: { excellent: 2, goodOrAbove: 17, allowed: 2, headroom: 0 },
      after: { excellent: 2, goodOrAbove: 18, allowed: 3, headroom: 1 },
      refusal: null,
    });
    const up = await w.send(EFFECT, { reviewId: good[0]!.reviewId, level: "EXCELLENT" }, w.otherCommittee);
    expect(up.data?.appealEffect).toMatchObject({
      after: { excellent: 3, allowed: 2, exceededBy: 1 },
      refusal: { code: "EXCELLENT_QUOTA_EXCEEDED" },
    });
  });

  it("get a second look by others than the first", async () => {
    const correction = { level: "GOOD", resolutionNumber: "05-NQ/ĐU" };
    expect(await w.record(lowered.reviewId, w.committee)).toMatchObject({
      maySettle: false,
      settleRefusal: { code: "SECOND_LOOK_BY_FIRST_DECIDER" },
    });
    expect((await settle(lowered, correction, w.committee)).error?.code).toBe("SECOND_LOOK_BY_FIRST_DECIDER");
    expect((await settle(lowered, correction, w.administrator)).error?.code).toBe("FORBIDDEN");
    expect((await settle(good[0]!, correction)).error?.code).toBe("NOT_FOUND");
    const early = { ...correction, resolvedOn: "2018-12-10" };
    expect((await settle(lowered, early)).error).toMatchObject({
      code: "NEW_DECISION_TOO_EARLY",
      arguments: { earliest: "2018-12-14" },
    });
    const future = { ...correction, resolvedOn: "2018-12-20" };
    expect((await settle(lowered, future)).error?.fields).toMatchObject([{ code: "DATE_FUTURE" }]);
    const same = { ...correction, level: "SATISFACTORY", resolvedOn: "2018-12-14" };
    expect((await settle(lowered, same)).error?.code).toBe("APPEAL_LEVEL_SAME");
    const taken = { ...correction, resolutionNumber: "01-NQ/ĐU", resolvedOn: "2018-12-14" };
    expect((await settle(lowered, taken)).error?.code).toBe("RESOLUTION_NUMBER_TAKEN");
  });

  it("succeed by a new decision that supersedes the former; the record shows both", async () => {
    const correction = { level: "GOOD", resolutionNumber: "05-NQ/ĐU", resolvedOn: "2018-12-14" };
    expect((await settle(lowered, correction)).data?.settleAppeal).toMatchObject({
      review: { state: "PUBLISHED", decidedLevel: "GOOD" },
      appeals: [{ outcome: "CHANGED", answer: "Đảng ủy đã xem xét xác nhận." }],
    });
    expect(await w.record(lowered.reviewId, lowered.actor)).toMatchObject({
      decisions: [
        { level: "GOOD", status: "IN_FORCE", basis: "APPEAL", resolutionNumber: "05-NQ/ĐU" },
        { level: "SATISFACTORY", status: "SUPERSEDED", basis: "SESSION", resolutionNumber: "01-NQ/ĐU" },
      ],
    });
    const { data } = await w.send(REVIEW, { id: lowered.reviewId }, w.committee);
    expect(data?.review).toMatchObject({ decision: { level: "GOOD", resolutionNumber: "05-NQ/ĐU" } });
    const published = await w.send<{ publishedResults: { items: { reviewId: string }[] } }>(
      PUBLISHED,
      { roundId: w.roundId },
      good[0]!.actor,
    );
    expect(
      published.data?.publishedResults.items.find((it) => it.reviewId === lowered.reviewId),
    ).toMatchObject({ level: "GOOD", formerLevel: "SATISFACTORY", resolutionNumber: "05-NQ/ĐU" });
    expect((await settle(lowered, correction)).error?.code).toBe("APPEAL_SETTLED");
    const [stored] = await api.dataSource.query(
      `SELECT excellent, good, satisfactory, excellent_allowed FROM resolutions WHERE number = '05-NQ/ĐU'`,
    );
    expect(stored).toEqual({ excellent: 2, good: 16, satisfactory: 0, excellent_allowed: 3 });
  });

  it("take the place that another appeal opened once, however many want it at the same time", async () => {
    await Promise.all(good.slice(0, 3).map((it) => file(it)));
    const answers = await Promise.all(
      good
        .slice(0, 3)
        .map((it, index) =>
          settle(it, { level: "EXCELLENT", resolutionNumber: `1${index}-NQ/ĐU`, resolvedOn: "2018-12-14" }),
        ),
    );
    expect(answers.filter(({ error }) => error === undefined)).toHaveLength(1);
    expect(answers.flatMap(({ error }) => (error ? [error] : []))).toMatchObject(
      Array(2).fill({
        code: "EXCELLENT_QUOTA_EXCEEDED",
        arguments: { allowed: 3, proposed: 4, exceededBy: 1 },
      }),
    );
    const over = good[answers.findIndex(({ error }) => error !== undefined)]!;
    const override = { authority: "Ban Thường vụ Quận ủy", reason: "Thành tích nổi bật." };
    const correction = { level: "EXCELLENT", resolutionNumber: "20-NQ/ĐU", resolvedOn: "2018-12-14" };
    expect((await settle(over, { ...correction, override })).data?.settleAppeal).toMatchObject({
      decisions: [
        { level: "EXCELLENT", override: { authority: "Ban Thường vụ Quận ủy", exceededBy: 1 } },
        {},
      ],
    });
  });

  it("that are turned down leave the level as it was, with an answer, and are not lodged again", async () => {
    await file(good[3]!);
    expect((await settle(good[3]!, null)).data?.settleAppeal).toMatchObject({
      review: { state: "PUBLISHED", decidedLevel: "GOOD" },
      appeals: [{ outcome: "UPHELD", answer: "Đảng ủy đã xem xét xác nhận." }],
      decisions: [{ status: "IN_FORCE", basis: "SESSION" }],
    });
    expect((await file(good[3]!)).error?.code).toBe("APPEAL_ALREADY_FILED");
    const trail = await api.dataSource.query(
      `SELECT payload::jsonb ->> 'action' AS action, count(*)::int AS n FROM audit_entries
        WHERE payload::jsonb ->> 'action' LIKE 'appeal:%' GROUP BY 1 ORDER BY 1`,
    );
    expect(trail).toEqual([
      { action: "appeal:file", n: 5 },
      { action: "appeal:settle", n: 4 },
    ]);
  });
});
