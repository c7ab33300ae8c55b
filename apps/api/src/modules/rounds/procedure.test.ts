import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { CellOfTwelve } from "../../testing/CellOfTwelve.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { gradesOf, planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit } from "../../testing/makeUnits.js";
import {
  BOARD,
  CANDIDATES,
  CELL,
  MY_RESULT,
  OPEN_ROUND,
  PROPOSE,
  PUBLISH,
  REVIEW,
  SAVE,
  STATE_RATING,
  SUBMIT,
  TYPE,
} from "../../testing/procedureDocuments.js";

/** One cell through its year, every step first tried too early, by a stranger, or on a stale version. */
describe("the yearly review of a cell of twelve", () => {
  let api: TestApi;
  let c: CellOfTwelve;

  beforeAll(async () => {
    api = await startTestApi();
    c = await CellOfTwelve.make(api);
  });
  afterAll(() => api?.close());

  it("opens with everyone in it and the reasons of those not rated", async () => {
    const { data } = await c.send<{ openRound: Record<string, unknown> }>(
      OPEN_ROUND,
      { input: planOf(c.ward) },
      c.administrator,
    );
    expect(data?.openRound).toMatchObject({
      state: "OPEN",
      editionCode: "2018",
      deadline: "2018-12-14T17:00:00.000Z",
      progress: {
        total: 12,
        rated: 10,
        reviewOnly: 1,
        out: 1,
        notRated: expect.arrayContaining([
          { reason: "EXEMPT", count: 1 },
          { reason: "ADMITTED_UNDER_SIX_MONTHS", count: 1 },
        ]),
      },
    });
    c.roundId = String(data?.openRound.id);
    const rows = await api.dataSource.query(
      `SELECT id, member_id FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER' AND participation = 'RATED'`,
      [c.roundId],
    );
    for (const { id, member_id } of rows) c.reviewOf.set(member_id, id);
    expect(c.reviewOf.size).toBe(10);
  });

  it("refuses a second round of the year", async () => {
    expect((await c.act(OPEN_ROUND, planOf(c.ward), c.administrator)).error).toMatchObject({
      code: "ROUND_ALREADY_OPEN",
    });
  });

  it("refuses vote, decision and publication before anybody has written", async () => {
    expect((await c.vote()).error?.code).toBe("REVIEW_NOT_RECORDED");
    expect((await c.decide({})).error).toMatchObject({ code: "NOT_PROPOSED", arguments: { count: 10 } });
    expect((await c.act(PUBLISH, { id: c.roundId, version: 1 }, c.administrator)).error).toMatchObject({
      code: "UNDECIDED_LEFT",
      arguments: { count: 10 },
    });
    const own = c.idOf(c.everyone[1]!);
    expect((await c.send(MY_RESULT, { reviewId: own }, c.writer)).data).toEqual({ myResult: null });
  });

  it("keeps a draft against a stale tab, in NFC, and takes it only when complete", async () => {
    const reviewId = c.idOf(c.everyone[1]!);
    const draft = (version: number, more: Record<string, unknown> = {}) =>
      c.act(
        SAVE,
        {
          reviewId,
          version,
          grades: [],
          sections: [{ section: "I.1", text: "Tư tưởng vững vàng".normalize("NFD") }],
          ...more,
        },
        c.writer,
      );
    expect((await draft(0)).data).toMatchObject({
      saveSelfAssessment: {
        selfAssessment: { version: 1, sections: [{ section: "I.1", text: "Tư tưởng vững vàng" }] },
      },
    });
    expect((await draft(0)).error).toMatchObject({ code: "CONFLICT", arguments: { current: 1 } });
    const faulty = await draft(1, {
      grades: [{ criterion: "IX", grade: "GOOD" }],
      sections: [
        { section: "I.1", text: "a".repeat(10_001) },
        { section: "VII", text: "x" },
        { section: "II", text: "a\u0001" },
      ],
    });
    expect(faulty.error?.fields).toMatchObject([
      { path: "input.grades.0.criterion", code: "CRITERION_UNKNOWN" },
      { path: "input.sections.0.text", code: "TEXT_TOO_LONG" },
      { path: "input.sections.1.section", code: "SECTION_UNKNOWN" },
      { path: "input.sections.2.text", code: "FORBIDDEN_CHARACTER" },
    ]);
    await draft(1, { grades: gradesOf("GOOD").slice(1) });
    const submit = (version: number) => c.act(SUBMIT, { reviewId, version }, c.writer);
    expect((await submit(1)).error).toMatchObject({ code: "CONFLICT", arguments: { current: 2 } });
    expect((await submit(2)).error).toMatchObject({
      code: "SELF_ASSESSMENT_INCOMPLETE",
      arguments: { criteria: ["I.1"], isOwnLevelMissing: true },
    });
    await draft(2, { grades: gradesOf("GOOD"), ownLevel: "GOOD" });
    expect((await submit(3)).data).toMatchObject({
      submitSelfAssessment: { state: "SELF_SUBMITTED", selfLevel: "GOOD" },
    });
    expect((await draft(4)).error).toMatchObject({ code: "STEP_NOT_POSSIBLE_FROM_STATE" });
    expect(await c.stored(reviewId)).toMatchObject({ state: "SELF_SUBMITTED", self_level: "GOOD" });
  });

  it("lets the secretary type for the others, not for herself, and nobody elsewhere", async () => {
    const type = (reviewId: string, actor: Actor) =>
      c.act(TYPE, { reviewId, version: 0, grades: gradesOf("GOOD"), sections: [], ownLevel: "GOOD" }, actor);
    const own = c.idOf(c.everyone[0]!);
    expect((await type(own, c.secretary)).error?.code).toBe("FORBIDDEN");
    const strangerCell = await makeUnit(api.dataSource, c.ward, "CELL", "Chi bộ tổ dân phố số 6");
    const stranger = await makeActor(api.dataSource, "CELL_SECRETARY", strangerCell);
    expect((await type(own, stranger)).error?.code).toBe("NOT_FOUND");
    for (const [memberId, reviewId] of c.reviewOf)
      if (memberId !== c.everyone[0]?.id && memberId !== c.everyone[1]?.id)
        expect((await type(reviewId, c.secretary)).data).toMatchObject({
          typeSelfAssessment: { state: "SELF_SUBMITTED", selfAssessment: { isTypedOnBehalf: true } },
        });
    const save = {
      reviewId: own,
      version: 0,
      grades: gradesOf("EXCELLENT"),
      sections: [],
      ownLevel: "EXCELLENT",
    };
    expect((await c.act(SAVE, save, c.secretary)).error).toBeUndefined();
    expect((await c.act(SUBMIT, { reviewId: own, version: 1 }, c.secretary)).error).toBeUndefined();
  });

  it("takes the roll of everyone convened, on a day that has come, and no vote without a quorum", async () => {
    expect((await c.meet(0, 9, { heldOn: "2018-12-02" })).error?.code).toBe("MEETING_IN_FUTURE");
    expect((await c.meet(0, 9, {}, ["3f1a5b1e-0000-4000-8000-000000000000"])).error?.code).toBe(
      "UNKNOWN_ATTENDEE",
    );
    const [absent, ...called] = c.everyone.map((it) => ({ memberId: it.id, presence: "PRESENT" }));
    expect(absent).toBeDefined();
    expect((await c.meet(0, 9, { attendances: called })).error).toMatchObject({
      code: "ROLL_CALL_INCOMPLETE",
      arguments: { count: 1 },
    });
    expect((await c.meet(0, 4)).data).toMatchObject({
      recordMeeting: { meeting: { convened: 9, present: 4, hasQuorum: false, version: 1 } },
    });
    expect((await c.vote()).error).toMatchObject({
      code: "QUORUM_NOT_MET",
      arguments: { convened: 9, present: 4, required: 5 },
    });
    const { data } = await c.send(CELL, { roundId: c.roundId, cellId: c.cell.id }, c.secretary);
    expect(data).toMatchObject({
      cellRound: {
        steps: expect.arrayContaining([
          expect.objectContaining({
            code: "RECORD_BALLOT",
            state: "BLOCKED",
            blockedBy: expect.arrayContaining([expect.objectContaining({ code: "QUORUM_NOT_MET" })]),
          }),
        ]),
      },
    });
    expect((await c.meet(0, 9)).error).toMatchObject({ code: "CONFLICT", arguments: { current: 1 } });
    expect((await c.meet(1, 9)).data).toMatchObject({
      recordMeeting: { meeting: { present: 9, hasQuorum: true } },
    });
    expect((await c.stored(c.idOf(c.official))).state).toBe("REVIEWED");
  });

  it("P-09: takes no vote while a State rating is due", async () => {
    expect((await c.vote()).error).toMatchObject({
      code: "STATE_RATING_MISSING",
      arguments: { count: 1, reviewIds: [c.idOf(c.official)] },
    });
    const { version } = await c.stored(c.idOf(c.official));
    const record = (more: Record<string, unknown>, actor = c.secretary) =>
      c.act(STATE_RATING, { reviewId: c.idOf(c.official), version, level: "GOOD", ...more }, actor);
    expect((await record({ version: version - 1 })).error?.code).toBe("CONFLICT");
    expect((await record({}, c.committee)).error?.code).toBe("FORBIDDEN");
    const own = {
      reviewId: c.idOf(c.everyone[0]!),
      version: (await c.stored(c.idOf(c.everyone[0]!))).version,
    };
    expect((await record(own)).error?.code).toBe("FORBIDDEN");
    expect((await record(own, c.administrator)).error?.code).toBe("NOT_STATE_EMPLOYEE");
    expect((await record({})).data).toEqual({
      recordStateRating: { stateRating: "GOOD", isStateRatingDue: false, version: version + 1 },
    });
  });

  it("takes counting minutes that balance and name everyone, and proposes what the majority voted", async () => {
    expect((await c.vote({ issued: 10 })).error).toMatchObject({
      code: "ISSUED_EXCEEDS_PRESENT",
      arguments: { expected: 9, actual: 10 },
    });
    const { error } = await c.vote({ issued: 9, returned: 10, valid: 8 });
    expect(error?.fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: "input.returned",
          code: "RETURNED_EXCEEDS_ISSUED",
          arguments: { expected: 9, actual: 10 },
        }),
        expect.objectContaining({ path: "input.valid", code: "RETURNED_NOT_BALANCED" }),
        expect.objectContaining({ path: "input.tallies.0", code: "TALLY_NOT_BALANCED" }),
      ]),
    );
    const missing = await c.vote({ tallies: c.tallies().slice(1) });
    expect(missing.error).toMatchObject({ code: "TALLY_MISSING", arguments: { count: 1 } });
    const split = c.tallies({
      [c.idOf(c.everyone[2]!)]: { excellent: 4, good: 4, satisfactory: 1, unsatisfactory: 0 },
    });
    const { data } = await c.vote({ tallies: split });
    expect(data).toMatchObject({ ballots: [{ state: "CLOSED", issued: 9 }] });
    expect(await c.stored(c.idOf(c.everyone[2]!))).toMatchObject({ state: "VOTED", proposed_level: null });
    expect(await c.stored(c.idOf(c.everyone[0]!))).toMatchObject({
      state: "PROPOSED",
      proposed_level: "EXCELLENT",
    });
    expect((await c.meet(2, 9)).error?.code).toBe("BALLOT_ALREADY_RECORDED");
    expect((await c.vote({ tallies: split })).error?.code).toBe("NOTHING_TO_VOTE_ON");
  });

  it("lets the cell's committee propose where no level had the majority, with a reason", async () => {
    expect((await c.decide({})).error).toMatchObject({ code: "NOT_PROPOSED", arguments: { count: 1 } });
    const reviewId = c.idOf(c.everyone[2]!);
    const { version } = await c.stored(reviewId);
    const propose = (more: Record<string, unknown>) =>
      c.act(
        PROPOSE,
        { reviewId, version, level: "GOOD", reason: "Chi ủy thống nhất đề nghị.", ...more },
        c.secretary,
      );
    expect((await propose({ reason: " " })).error?.fields).toMatchObject([
      { path: "input.reason", code: "REQUIRED" },
    ]);
    expect((await propose({ version: version - 1 })).error).toMatchObject({ code: "CONFLICT" });
    expect((await propose({})).data).toMatchObject({
      proposeWithoutMajority: { state: "PROPOSED", proposedLevel: "GOOD" },
    });
  });

  it("shows each viewer only what may be known before publication", async () => {
    const own = c.idOf(c.everyone[1]!);
    const hidden = { proposedLevel: null, decidedLevel: null, tally: null, decision: null, evaluation: null };
    expect((await c.send(REVIEW, { id: own }, c.writer)).data).toMatchObject({
      review: { ...hidden, selfLevel: "GOOD" },
    });
    expect((await c.send(REVIEW, { id: c.idOf(c.everyone[0]!) }, c.writer)).error?.code).toBe("NOT_FOUND");
    expect((await c.send(REVIEW, { id: own }, c.secretary)).data).toMatchObject({
      review: { proposedLevel: "GOOD", tally: { outcome: "GOOD" }, evaluation: { outcome: "GOOD" } },
    });
    expect((await c.send(REVIEW, { id: c.idOf(c.everyone[9]!) }, c.committee)).data).toMatchObject({
      review: hidden,
    });
    const { data } = await c.send<{
      decisionCandidates: { items: { isOwnCase: boolean; review: object }[] };
    }>(CANDIDATES, { filter: { roundId: c.roundId } }, c.committee);
    const ownCard = data?.decisionCandidates.items.find((it) => it.isOwnCase);
    expect(ownCard).toMatchObject({ unmet: [], review: { proposedLevel: null, tally: null } });
    expect(data?.decisionCandidates.items).toHaveLength(10);
    const counted = async (actor: Actor) => {
      const variables = { roundId: c.roundId, cellId: c.cell.id };
      const { data: seen } = await c.send<{ cellRound: { ballots: { tallies: { reviewId: string }[] }[] } }>(
        CELL,
        variables,
        actor,
      );
      return seen?.cellRound.ballots[0]?.tallies.map((it) => it.reviewId) ?? [];
    };
    const ownOfCommittee = c.idOf(c.everyone[9]!);
    expect(await counted(c.committee)).toHaveLength(9);
    expect(await counted(c.committee)).not.toContain(ownOfCommittee);
    for (const actor of [c.secretary, c.otherCommittee])
      expect(await counted(actor)).toContain(ownOfCommittee);
  });

  it("tells nothing of another ward's round through the own cell, whatever its state", async () => {
    const [{ id: roundId }] = await api.dataSource.query(
      `WITH other AS (SELECT id FROM organisations WHERE kind = 'DISTRICT' LIMIT 1)
       INSERT INTO rounds (organisation_id, year, edition_code, plan_number, plan_issued_on, as_of, deadline_on, deadline, opened_at, state)
       SELECT id, 2018, '2018', '01-KH', '2018-11-01', '2018-11-01', '2018-12-15', '2018-12-15', now(), 'PUBLISHED' FROM other
       RETURNING id`,
    );
    for (const id of [roundId, "00000000-0000-4000-8000-00000000dead"]) {
      expect((await c.meet(1, 9, { roundId: id })).error?.code).toBe("NOT_FOUND");
      expect((await c.vote({ roundId: id })).error?.code).toBe("NOT_FOUND");
    }
    await api.dataSource.query(`DELETE FROM rounds WHERE id = $1`, [roundId]);
  });

  it("decides nothing that its cell has not sealed, and says whose seal is missing", async () => {
    expect((await c.decide({})).error).toMatchObject({
      code: "PROPOSALS_NOT_SEALED",
      arguments: { units: 1, count: 9, unitIds: [c.cell.id] },
    });
    expect((await c.seal(0)).data?.sealProposals).toEqual(expect.any(String));
  });

  it("refuses more EXCELLENT than a sixth of good or better, with the figures", async () => {
    const { data } = await c.send(BOARD, { roundId: c.roundId }, c.committee);
    expect(data).toMatchObject({
      quotaBoard: {
        undecided: 10,
        proposed: { excellent: 3, good: 7, allowed: 1, exceededBy: 2, excellentToGood: 4286 },
      },
    });
    // The own case is left to the others: nine are decided, 3 : 6, of whom one may be EXCELLENT.
    expect((await c.decide({})).error).toMatchObject({
      code: "EXCELLENT_QUOTA_EXCEEDED",
      arguments: { allowed: 1, proposed: 3, exceededBy: 2 },
    });
    expect(await api.dataSource.query(`SELECT 1 FROM resolutions`)).toHaveLength(0);
  });

  it("asks for a reason where the level differs, and for no level above what binds", async () => {
    const change = (reviewId: string, level: string, reason = "") =>
      c.decide({ changes: [{ reviewId, level, reason }] });
    expect((await change(c.idOf(c.everyone[3]!), "SATISFACTORY")).error?.fields).toMatchObject([
      { path: "input.changes.0.reason", code: "REASON_MISSING" },
    ]);
    expect((await change(c.idOf(c.official), "EXCELLENT", "Thành tích nổi bật.")).error).toMatchObject({
      code: "LEVEL_ABOVE_CAP",
      arguments: { count: 1, allowed: "GOOD", reviewIds: [c.idOf(c.official)] },
    });
    expect((await change(c.idOf(c.everyone[9]!), "GOOD", "Tự đề nghị.")).error?.code).toBe("OWN_CASE");
    expect((await c.decide({ version: 7 })).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 1 },
    });
  });

  it("goes over the quota only under a named authority with a reason, and marks it", async () => {
    const override = {
      authority: "Ban Thường vụ Quận ủy",
      reason: "Chi bộ hoàn thành vượt mức mọi chỉ tiêu.",
    };
    const { data } = await c.decide({ override });
    expect(data).toMatchObject({
      decideLevels: {
        decided: 9,
        withheldOwnCases: 1,
        quota: { excellent: 3, good: 6, allowed: 1, exceededBy: 2 },
        override: { ...override, exceededBy: 2 },
      },
    });
    const rows = await api.dataSource.query(
      `SELECT count(*)::int AS n FROM reviews WHERE has_override AND decided_level = 'EXCELLENT'`,
    );
    expect(rows[0].n).toBe(3);
    const twice = await c.decide({ resolutionNumber: "02-NQ/ĐU" });
    expect(twice.error?.code).toBe("OWN_CASE");
    expect((await c.vote()).error?.code).toBe("NOTHING_TO_VOTE_ON");
    expect((await c.decide({}, c.otherCommittee)).error?.code).toBe("RESOLUTION_NUMBER_TAKEN");
    expect((await c.decide({ resolutionNumber: "02-NQ/ĐU" }, c.otherCommittee)).data).toMatchObject({
      decideLevels: { decided: 1, withheldOwnCases: 0, override: { exceededBy: 2 } },
    });
    expect((await c.decide({ resolutionNumber: "03-NQ/ĐU", version: 2 }, c.otherCommittee)).error?.code).toBe(
      "ALREADY_DECIDED",
    );
  });

  it("publishes to everyone at once, and each reads the own result and why", async () => {
    const reviewId = c.idOf(c.everyone[1]!);
    expect((await c.send(MY_RESULT, { reviewId }, c.writer)).data).toEqual({ myResult: null });
    expect((await c.act(PUBLISH, { id: c.roundId, version: 1 }, c.administrator)).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 2 },
    });
    expect((await c.act(PUBLISH, { id: c.roundId, version: 2 }, c.administrator)).data).toMatchObject({
      publishRound: { state: "PUBLISHED" },
    });
    const { data } = await c.send(MY_RESULT, { reviewId }, c.writer);
    expect(data).toMatchObject({
      myResult: {
        convened: 9,
        required: 5,
        tally: { good: 9 },
        quota: { excellent: 3, good: 7, allowed: 1 },
        review: { decidedLevel: "GOOD", proposedLevel: "GOOD", decision: { resolutionNumber: "01-NQ/ĐU" } },
      },
    });
    expect((await c.send(MY_RESULT, { reviewId: c.idOf(c.everyone[0]!) }, c.writer)).error?.code).toBe(
      "NOT_FOUND",
    );
    expect((await c.act(PUBLISH, { id: c.roundId, version: 3 }, c.administrator)).error?.code).toBe(
      "ROUND_ALREADY_PUBLISHED",
    );
    const trail = await api.dataSource.query(
      `SELECT payload::jsonb ->> 'action' AS action, count(*)::int AS n FROM audit_entries GROUP BY 1 ORDER BY 1`,
    );
    expect(trail.map((it: { action: string }) => it.action)).toEqual([
      "ballot:close",
      "ballot:count",
      "ballot:handOut",
      "ballot:open",
      "ballot:proposeWithoutMajority",
      "decision:decide",
      "meeting:record",
      "proposal:seal",
      "review:typeOnBehalf",
      "round:open",
      "round:publish",
      "selfAssessment:submit",
      "selfAssessment:write",
      "stateRating:record",
    ]);
  });
});
