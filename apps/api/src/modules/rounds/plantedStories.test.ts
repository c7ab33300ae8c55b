import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CellOfTwelve } from "../../testing/CellOfTwelve.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { tellersOf } from "../../testing/holdBallot.js";
import {
  BALLOT,
  BOARD,
  CELL,
  CLOSE_BALLOT,
  HAND_OUT,
  KEY_COUNT,
  MY_RESULT,
  OPEN_BALLOT,
  PROPOSE,
  PUBLISH,
} from "../../testing/procedureDocuments.js";

/** Stories of a cell of twelve, ten of them rated and nine convened, each from its trouble to its published end. */
describe("a cell in which", () => {
  let api: TestApi;
  let c: CellOfTwelve;

  beforeEach(async () => {
    api = await startTestApi();
    c = await CellOfTwelve.make(api);
    await c.begin();
  });
  afterEach(() => api?.close());

  const good = () => c.tallies(everybody({ excellent: 0, good: 9, satisfactory: 0, unsatisfactory: 0 }));
  const everybody = (votes: object, others: Record<string, object> = {}) => ({
    ...Object.fromEntries([...c.reviewOf.values()].map((id) => [id, votes])),
    ...others,
  });
  const publish = async () => {
    const [{ version }] = await api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [c.roundId]);
    return c.act(PUBLISH, { id: c.roundId, version }, c.administrator);
  };
  const ballotStep = async () => {
    const { data } = await c.send<{ cellRound: { steps: { code: string; state: string }[] } }>(
      CELL,
      { roundId: c.roundId, cellId: c.cell.id },
      c.secretary,
    );
    return data?.cellRound.steps.find(({ code }) => code === "RECORD_BALLOT");
  };
  const published = async () =>
    (
      await api.dataSource.query(
        `SELECT state, decided_level AS level, count(*)::int AS n FROM reviews
          WHERE round_id = $1 AND subject_kind = 'MEMBER' AND participation = 'RATED' GROUP BY 1, 2 ORDER BY 2`,
        [c.roundId],
      )
    ).map((it: { state: string; level: string; n: number }) => [it.state, it.level, it.n]);

  it("too few met is told how many came and how many must, meets again and votes", async () => {
    expect((await c.meet(1, 4)).data).toMatchObject({
      recordMeeting: { meeting: { convened: 9, present: 4, hasQuorum: false } },
    });
    expect((await c.vote()).error).toMatchObject({
      code: "QUORUM_NOT_MET",
      arguments: { convened: 9, present: 4, required: 5 },
    });
    expect(await ballotStep()).toMatchObject({
      state: "BLOCKED",
      blockedBy: [
        { code: "QUORUM_NOT_MET", arguments: expect.arrayContaining([{ name: "required", value: "5" }]) },
      ],
    });
    expect((await c.seal(0)).error?.code).toBe("NOTHING_TO_SEAL");
    expect((await c.decide({}, c.otherCommittee)).error).toMatchObject({
      code: "NOT_PROPOSED",
      arguments: { count: 10 },
    });
    await c.meet(2, 9);
    expect(await ballotStep()).toMatchObject({ state: "READY" });
    expect((await c.vote({ tallies: good() })).error).toBeUndefined();
    await c.seal(0);
    expect((await c.decide({}, c.otherCommittee)).error).toBeUndefined();
    await publish();
    expect(await published()).toEqual([["PUBLISHED", "GOOD", 10]]);
  });

  it("one got no majority waits for the cell's committee, which proposes with a reason", async () => {
    const reviewId = c.idOf(c.everyone[1]!);
    const tie = { excellent: 3, good: 3, satisfactory: 3, unsatisfactory: 0 };
    const { data } = await c.vote({
      tallies: c.tallies(everybody({ excellent: 0, good: 9, satisfactory: 0 }, { [reviewId]: tie })),
    });
    expect(data).toMatchObject({
      ballots: [
        {
          tallies: expect.arrayContaining([
            expect.objectContaining({
              reviewId,
              required: 5,
              outcome: null,
              next: "ESCALATE",
              isInForce: true,
            }),
          ]),
        },
      ],
    });
    expect((await c.seal(0)).error).toMatchObject({
      code: "NOT_PROPOSED",
      arguments: { count: 1, reviewIds: [reviewId] },
    });
    expect((await c.decide({}, c.otherCommittee)).error).toMatchObject({
      code: "NOT_PROPOSED",
      arguments: { count: 1 },
    });
    const { version } = await c.stored(reviewId);
    const proposal = { reviewId, version, level: "GOOD", reason: "Chi ủy thống nhất đề nghị." };
    expect((await c.act(PROPOSE, proposal, c.secretary)).error).toBeUndefined();
    await c.seal(0);
    expect((await c.decide({}, c.otherCommittee)).error).toBeUndefined();
    await publish();
    const result = await c.send(MY_RESULT, { reviewId }, c.writer);
    expect(result.data).toMatchObject({
      myResult: { convened: 9, required: 5, tally: { good: 3 }, review: { decidedLevel: "GOOD" } },
    });
  });

  it("a count was mis-keyed sees where the two differ, and closes only when they agree", async () => {
    const [first, second] = [2, 3].map((index) => c.everyone[index]!.id) as [string, string];
    await c.act(
      OPEN_BALLOT,
      { roundId: c.roundId, cellId: c.cell.id, tellerIds: [first, second] },
      c.secretary,
    );
    const ballot = async () =>
      (await api.dataSource.query(`SELECT id, version FROM ballots WHERE state = 'OPEN'`))[0];
    const { id: ballotId, version } = await ballot();
    await c.act(HAND_OUT, { ballotId, version, issued: 9 }, c.secretary);
    const tellers = await tellersOf(api, [first, second], c.secretary);
    const key = (teller: 1 | 2, tallies: readonly object[]) => {
      const count = { returned: 9, valid: 9, invalid: 0, blank: 0, tallies };
      return c.act(KEY_COUNT, { ballotId, teller, ...count }, tellers[teller - 1]!);
    };
    const reviewId = c.idOf(c.everyone[5]!);
    const misread = { excellent: 5, good: 4, satisfactory: 0, unsatisfactory: 0 };
    await key(1, good());
    await key(2, c.tallies(everybody({ excellent: 0, good: 9 }, { [reviewId]: misread })));
    const close = async () =>
      c.act(CLOSE_BALLOT, { ballotId, version: (await ballot()).version }, c.secretary);
    expect((await close()).error).toMatchObject({
      code: "KEYED_COUNTS_DIFFER",
      arguments: { differences: 2 },
    });
    const desk = await c.send(BALLOT, { id: ballotId }, c.secretary);
    expect(desk.data).toMatchObject({
      ballot: { differences: [{ reviewId }, { reviewId }], ballot: { tallies: [] } },
    });
    expect(await published()).toEqual([["COMPILED", null, 10]]);
    await key(2, good());
    expect((await close()).error).toBeUndefined();
    expect(await c.stored(reviewId)).toMatchObject({ state: "PROPOSED", proposed_level: "GOOD" });
    const [{ keyed }] = await api.dataSource.query(
      `SELECT count(*)::int AS keyed FROM ballot_acts WHERE ballot_id = $1 AND act = 'KEY'`,
      [ballotId],
    );
    expect(keyed).toBe(3);
  });

  it("one more is excellent than the quota has place for: one steps down, or somebody answers for it by name", async () => {
    const [one, other] = [c.idOf(c.everyone[0]!), c.idOf(c.everyone[3]!)];
    const excellent = { excellent: 9, good: 0, satisfactory: 0, unsatisfactory: 0 };
    await c.vote({
      tallies: c.tallies(everybody({ excellent: 0, good: 9 }, { [one]: excellent, [other]: excellent })),
    });
    await c.seal(0);
    const refused = await c.decide({}, c.otherCommittee);
    expect(refused.error).toMatchObject({
      code: "EXCELLENT_QUOTA_EXCEEDED",
      arguments: { allowed: 1, proposed: 2, exceededBy: 1 },
    });
    const override = { authority: "Ban Thường vụ Quận ủy", reason: "Vượt mức mọi chỉ tiêu." };
    expect((await c.decide({ override }, c.otherCommittee)).data).toMatchObject({
      decideLevels: { decided: 10, quota: { excellent: 2, good: 8, allowed: 1, exceededBy: 1 }, override },
    });
    const board = await c.send(BOARD, { roundId: c.roundId }, c.administrator);
    expect(board.data).toMatchObject({
      quotaBoard: {
        undecided: 0,
        decided: { excellent: 2, allowed: 1, exceededBy: 1 },
        override: { authority: "Ban Thường vụ Quận ủy", exceededBy: 1 },
      },
    });
    await publish();
    expect(await published()).toEqual([
      ["PUBLISHED", "EXCELLENT", 2],
      ["PUBLISHED", "GOOD", 8],
    ]);
  });

  it("a member sits on the committee: the others decide the own case, which stays out of sight until then", async () => {
    const own = c.idOf(c.everyone[9]!);
    await c.vote({ tallies: good() });
    await c.seal(0);
    expect(
      (await c.decide({ changes: [{ reviewId: own, level: "EXCELLENT", reason: "Tự đề nghị." }] })).error
        ?.code,
    ).toBe("OWN_CASE");
    expect((await c.decide({})).data).toMatchObject({ decideLevels: { decided: 9, withheldOwnCases: 1 } });
    expect((await c.decide({ resolutionNumber: "02-NQ/ĐU" })).error?.code).toBe("OWN_CASE");
    expect((await c.stored(own)).decided_level).toBeNull();
    expect((await c.decide({ resolutionNumber: "03-NQ/ĐU" }, c.otherCommittee)).data).toMatchObject({
      decideLevels: { decided: 1, withheldOwnCases: 0 },
    });
    expect((await c.send(MY_RESULT, { reviewId: own }, c.committee)).data).toEqual({ myResult: null });
    await publish();
    expect((await c.send(MY_RESULT, { reviewId: own }, c.committee)).data).toMatchObject({
      myResult: { review: { decidedLevel: "GOOD", decision: { resolutionNumber: "03-NQ/ĐU" } } },
    });
  });
});
