import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { PublishedCell } from "../../testing/PublishedCell.js";
import { FILE_APPEAL, MY_RESULT, PUBLISHED, SETTLE } from "../../testing/procedureDocuments.js";
import { settableClock } from "../../testing/settableClock.js";

const CLOSING = `query ($roundId: ID!, $page: PageInput, $lacking: DossierItem) {
  roundClosing(roundId: $roundId, page: $page, lacking: $lacking) {
  round { state closedAt version } rated unsettled incomplete left lacking { item number count } totalCount
  items { reviewId kind name state isSettled missing { item number } } } }`;
const CLOSE = `mutation ($input: CloseRoundInput!) { closeRound(input: $input) { state closedAt version } }`;

interface Closing {
  rated: number;
  unsettled: number;
  incomplete: number;
  totalCount: number;
  round: { state: string; version: number };
  items: { reviewId: string; missing: { item: string; number: number }[] }[];
}

describe("closing a round", () => {
  const clock = settableClock("2018-12-01");
  let api: TestApi;
  let w: PublishedCell;
  let contested: { reviewId: string; actor: Actor };
  let good: { reviewId: string; actor: Actor };

  beforeAll(async () => {
    api = await startTestApi({ clock });
    w = await PublishedCell.make(api);
    contested = await w.person("SATISFACTORY");
    good = await w.person("GOOD");
    // The ward and its cell are rated by the district, which is not the matter of this test.
    await api.dataSource.query(
      `UPDATE reviews SET participation = 'REVIEW_ONLY', reason = 'KIND_NOT_RATED', state = 'REVIEW_ONLY'
        WHERE round_id = $1 AND subject_kind = 'ORGANISATION'`,
      [w.roundId],
    );
    clock.set("2018-12-10");
  });
  afterAll(() => api?.close());

  const closing = async (actor = w.administrator, page?: object, lacking?: string): Promise<Closing> => {
    const { data } = await w.send<{ roundClosing: Closing }>(
      CLOSING,
      { roundId: w.roundId, page, lacking },
      actor,
    );
    if (!data) throw new RangeError("refused");
    return data.roundClosing;
  };
  const close = async (actor = w.administrator, version?: number) =>
    w.act(CLOSE, { id: w.roundId, version: version ?? (await closing()).round.version }, actor);
  /** Minutes of the cell's meeting, drafted here and not passed yet. */
  const draftMinutes = () =>
    api.dataSource.query(
      `INSERT INTO minutes_sections (meeting_id, code, place, title, drafted, text)
       SELECT id, 'OPENING', 1, 'Mở đầu', '', '' FROM meetings WHERE round_id = $1`,
      [w.roundId],
    );
  const sign = (role: "CHAIR" | "CLERK") =>
    api.dataSource.query(
      `INSERT INTO minutes_signatures (meeting_id, role, name, account_id, signed_at)
       SELECT id, $2, 'Nguyễn Văn Chủ', $3, now() FROM meetings WHERE round_id = $1`,
      [w.roundId, role, w.administrator.accountId],
    );

  it("waits for results that are contested, and names them", async () => {
    expect(await closing()).toMatchObject({ rated: 18, unsettled: 0, incomplete: 0, totalCount: 0 });
    const version = await w.version(contested.reviewId);
    await w.act(
      FILE_APPEAL,
      { reviewId: contested.reviewId, version, statement: "Tôi ốm." },
      contested.actor,
    );
    expect(await closing()).toMatchObject({
      unsettled: 1,
      incomplete: 1,
      items: [
        {
          reviewId: contested.reviewId,
          state: "APPEALED",
          isSettled: false,
          missing: [{ item: "APPEAL_FILE", number: 8 }],
        },
      ],
    });
    expect((await close()).error).toMatchObject({ code: "NOT_PUBLISHED_LEFT", arguments: { count: 1 } });
    await w.act(
      SETTLE,
      { reviewId: contested.reviewId, version: 1, outcome: "UPHELD", answer: "Giữ nguyên." },
      w.otherCommittee,
    );
  });

  it("waits for every item of every dossier", async () => {
    await draftMinutes();
    await sign("CHAIR");
    expect(await closing(w.administrator, { offset: 0, limit: 1 })).toMatchObject({
      unsettled: 0,
      incomplete: 18,
      left: 18,
      lacking: [{ item: "MEETING_MINUTES", number: 3, count: 18 }],
      totalCount: 18,
      items: [{ isSettled: true, missing: [{ item: "MEETING_MINUTES", number: 3 }] }],
    });
    const ofOthers = await closing(w.administrator, undefined, "APPEAL_FILE");
    expect(ofOthers).toMatchObject({ left: 18, totalCount: 0, items: [] });
    expect((await close()).error).toMatchObject({
      code: "DOSSIER_ITEM_MISSING",
      arguments: { item: "MEETING_MINUTES", number: 3, count: 18 },
    });
    await sign("CLERK");
    expect(await closing()).toMatchObject({ incomplete: 0, left: 0, lacking: [], totalCount: 0 });
  });

  it("is the office's alone, on the version it read", async () => {
    expect((await close(w.committee)).error?.code).toBe("FORBIDDEN");
    expect((await close(w.administrator, 1)).error?.code).toBe("CONFLICT");
    expect((await w.send(CLOSING, { roundId: w.roundId }, w.committee)).error?.code).toBe("FORBIDDEN");
  });

  it("ends every review of the round, and stays on the trail", async () => {
    expect((await close()).data).toMatchObject({ closeRound: { state: "CLOSED" } });
    const states = await api.dataSource.query(
      `SELECT r.state, count(*)::int AS n, rd.closed_at IS NOT NULL AS closed FROM reviews r
         JOIN rounds rd ON rd.id = r.round_id WHERE rd.id = $1 AND participation = 'RATED' GROUP BY 1, 3`,
      [w.roundId],
    );
    expect(states).toEqual([{ state: "CLOSED", n: 18, closed: true }]);
    const [entry] = await api.dataSource.query(
      `SELECT payload::jsonb -> 'details' AS details FROM audit_entries
        WHERE payload::jsonb ->> 'action' = 'round:close'`,
    );
    expect(entry.details).toEqual({ year: 2018, dossiers: 18 });
    expect((await close()).error).toMatchObject({ code: "ROUND_NOT_OPEN", arguments: { state: "CLOSED" } });
  });

  it("leaves everything to be read by those who could read it", async () => {
    expect(await closing()).toMatchObject({ round: { state: "CLOSED" }, rated: 18, totalCount: 0 });
    const mine = await w.send(MY_RESULT, { reviewId: good.reviewId }, good.actor);
    expect(mine.data).toMatchObject({ myResult: { review: { decidedLevel: "GOOD" } } });
    const published = await w.send(PUBLISHED, { roundId: w.roundId }, good.actor);
    expect(published.data).toMatchObject({ publishedResults: { totalCount: 18 } });
    expect(await w.record(contested.reviewId, contested.actor)).toMatchObject({
      mayFile: false,
      decisions: [{ status: "IN_FORCE" }],
      appeals: [{ outcome: "UPHELD" }],
    });
  });
});
