import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor } from "../../testing/makeUnits.js";
import { MEET, OPEN_BALLOT } from "../../testing/procedureDocuments.js";
import { WardOfEveryKind } from "../../testing/WardOfEveryKind.js";

const RECORD = `mutation ($input: RecordReviewInput!) { recordReview(input: $input) { reviews { id state stateSince }
  warnings { reviewId waitsForIds refusal { code arguments { name value } } } } }`;
const BLOCKERS = `query ($id: ID!) { review(id: $id) { orderBlockers {
  step constraint severity kind open total waitingSince source rule { vi } actor { vi } waitsFor { reviewId name state since } } } }`;

interface Blocker {
  step: string;
  constraint: string;
  severity: string;
  kind: string;
  open: number;
  total: number;
  waitingSince: string | null;
  waitsFor: { reviewId: string; name: string }[];
}

/** The wrong order first: each refusal or warning names whom it waits for, since when, who must act, and the rule. */
describe.each([
  { year: 2018, severity: "WARN" },
  { year: 2019, severity: "REFUSE" },
  { year: 2025, severity: "REFUSE" },
])("the order of $year", ({ year, severity }) => {
  let api: TestApi;
  let w: WardOfEveryKind;
  let government: string;
  let committee: string;
  let union: string;
  let chair: string;
  let viceChair: string;

  const record = async (reviewIds: string[], actor: Actor = w.administrator, heldOn = "2018-12-01") => {
    const { data, errors } = await api.execute<{
      recordReview: {
        reviews: { id: string; state: string; stateSince: string }[];
        warnings: {
          reviewId: string;
          waitsForIds: string[];
          refusal: { code: string; arguments: object[] };
        }[];
      };
    }>(RECORD, { input: { roundId: w.roundId, reviewIds, heldOn } }, actor);
    return { ...data?.recordReview, error: errors[0]?.extensions };
  };
  const blockersOf = async (id: string, step: string): Promise<Blocker[]> => {
    const { data } = await api.execute<{ review: { orderBlockers: Blocker[] } }>(
      BLOCKERS,
      { id },
      w.administrator,
    );
    return data?.review.orderBlockers.filter((it) => it.step === step) ?? [];
  };
  const stateOf = async (id: string) => (await w.reviews()).find((it) => it.id === id)?.state;

  beforeAll(async () => {
    api = await startTestApi();
    w = await WardOfEveryKind.make(api);
    await w.open(year);
    government = await w.reviewOf("COLLECTIVE", w.government);
    committee = await w.reviewOf("COLLECTIVE", w.committee);
    union = await w.reviewOf("COLLECTIVE", w.union);
    chair = await w.reviewOf("CADRE", w.chair);
    viceChair = await w.reviewOf("CADRE", w.viceChair);
  });
  afterAll(() => api?.close());

  it("reviews nobody who has not written", async () => {
    expect((await record([government])).error).toMatchObject({
      code: "STEP_NOT_POSSIBLE_FROM_STATE",
      arguments: { state: "DRAFT", count: 1, reviewIds: [government] },
    });
  });

  it("reviews the collective before its individuals", async () => {
    await w.put("SELF_SUBMITTED", government, committee, union, chair, viceChair);
    if (year < 2023) await w.put("REVIEW_ONLY", committee);
    if (year === 2025) await w.put("REVIEWED", await w.reviewOf("MEMBER", w.chair));
    const early = await record([chair]);
    const waits = { constraint: "COLLECTIVE_BEFORE_INDIVIDUALS", kind: "COLLECTIVE", open: 1, total: 1 };
    if (severity === "REFUSE") {
      expect(early.error).toMatchObject({
        code: "EARLIER_SUBJECTS_OPEN",
        arguments: {
          ...waits,
          actor: "COLLECTIVE_HEAD",
          waitingSince: "2018-11-25",
          waitsFor: [government],
          reviewIds: [chair],
        },
      });
      expect(await stateOf(chair)).toBe("SELF_SUBMITTED");
      // In one meeting the collective goes first, so that is in order.
      const both = await record([chair, government]);
      expect(both).toMatchObject({ error: undefined, warnings: [] });
      expect(both.reviews?.map((it) => [it.state, it.stateSince])).toEqual([
        ["COMPILED", "2018-12-01"],
        ["COMPILED", "2018-12-01"],
      ]);
    } else {
      expect(early.error).toBeUndefined();
      expect(early.warnings).toMatchObject([{ reviewId: chair, waitsForIds: [government] }]);
      expect(early.warnings?.[0]?.refusal).toMatchObject({
        code: "EARLIER_SUBJECTS_OPEN",
        arguments: expect.arrayContaining([
          { name: "constraint", value: "COLLECTIVE_BEFORE_INDIVIDUALS" },
          { name: "actor", value: "COLLECTIVE_HEAD" },
          { name: "waitingSince", value: "2018-11-25" },
        ]),
      });
      expect(await stateOf(chair)).toBe("COMPILED");
      expect((await record([government])).warnings).toEqual([]);
    }
  });

  it("decides the head after the collective", async () => {
    const [blocker] = await blockersOf(chair, "DECIDE");
    expect(blocker).toMatchObject({
      constraint: "HEAD_AFTER_COLLECTIVE",
      severity,
      open: 1,
      waitsFor: [{ reviewId: government, name: "Ủy ban nhân dân phường", state: "COMPILED" }],
      waitingSince: "2018-12-01",
      actor: { vi: "Cấp có thẩm quyền quyết định" },
    });
    await w.put("DECIDED", government);
    expect(await blockersOf(chair, "DECIDE")).toEqual([]);
  });

  it("decides lower organisations before the upper one, and all its parts", async () => {
    const ward = await w.reviewOf("ORGANISATION", w.ward);
    const cells = [await w.reviewOf("ORGANISATION", w.office), await w.reviewOf("ORGANISATION", w.residents)];
    await w.put("DECIDED", cells[0] ?? "");
    const lower = (await blockersOf(ward, "DECIDE")).find((it) => it.constraint === "LOWER_BEFORE_UPPER");
    expect(lower).toMatchObject({
      severity,
      kind: "ORGANISATION",
      open: 1,
      total: 2,
      waitsFor: [{ reviewId: cells[1], name: "Chi bộ tổ dân phố số 1" }],
    });
    const parts = (await blockersOf(cells[1] ?? "", "DECIDE")).find((it) => it.kind === "MEMBER");
    expect(parts).toMatchObject({ constraint: "PARTS_BEFORE_ORGANISATION", open: 4, total: 4 });
  });

  it("takes no vote on members in State employment before their State rating", async () => {
    const members = (await w.reviews()).filter((it) => it.kind === "MEMBER" && it.unitId === w.office.id);
    await w.put("SELF_SUBMITTED", ...members.map((it) => it.id));
    const secretary = await makeActor(api.dataSource, "CELL_SECRETARY", w.office);
    const place = { roundId: w.roundId, cellId: w.office.id, version: 0 };
    const roll = members.map(({ subjectId }) => ({ memberId: subjectId, presence: "PRESENT" }));
    const meeting = { heldOn: "2018-12-01", place: "Hội trường", chair: "A", clerk: "B", attendances: roll };
    const met = await api.execute(MEET, { input: { ...place, ...meeting } }, secretary);
    expect(met.errors).toEqual([]);
    const tellerIds = members.slice(0, 2).map(({ subjectId }) => subjectId);
    const { version: _, ...cell } = place;
    const vote = await api.execute(OPEN_BALLOT, { input: { ...cell, tellerIds } }, secretary);
    expect(vote.errors[0]?.extensions).toMatchObject({
      code: "STATE_RATING_MISSING",
      arguments: { count: 4 },
    });
  });

  if (year !== 2025) return;

  it("reviews government, Front and mass organisations before the committee", async () => {
    await w.put("SELF_SUBMITTED", government);
    expect((await record([committee])).error).toMatchObject({
      code: "EARLIER_SUBJECTS_OPEN",
      arguments: {
        constraint: "GOVERNMENT_BEFORE_COMMITTEE",
        open: 2,
        total: 2,
        waitsFor: expect.arrayContaining([government, union]),
      },
    });
    expect((await record([government, union])).error).toBeUndefined();
    expect((await record([committee])).error).toBeUndefined();
  });

  it("reviews a cadre at the cell first, the head before the deputies", async () => {
    const atCell = await w.reviewOf("MEMBER", w.viceChair);
    await w.put("SELF_SUBMITTED", chair, viceChair, atCell);
    const constraintsOf = async () =>
      (await blockersOf(viceChair, "RECORD_REVIEW")).map((it) => it.constraint);
    expect(await constraintsOf()).toEqual(["HEAD_BEFORE_DEPUTIES", "CELL_BEFORE_COLLECTIVE"]);
    expect((await record([viceChair])).error).toMatchObject({
      code: "EARLIER_SUBJECTS_OPEN",
      arguments: { constraint: "HEAD_BEFORE_DEPUTIES", waitsFor: [chair] },
    });
    await w.put("REVIEWED", chair, atCell);
    expect(await constraintsOf()).toEqual([]);
    expect((await record([viceChair])).error).toBeUndefined();
  });
});

describe("recording a review", () => {
  let api: TestApi;
  let w: WardOfEveryKind;

  const record = async (actor: Actor, reviewIds: string[], more: object = {}) => {
    const input = { roundId: w.roundId, reviewIds, heldOn: "2018-12-01", ...more };
    return (await api.execute(RECORD, { input }, actor)).errors[0]?.extensions;
  };

  beforeAll(async () => {
    api = await startTestApi();
    w = await WardOfEveryKind.make(api);
    await w.open(2018);
  });
  afterAll(() => api?.close());

  it("is the head's and the office's; of a member never, of the own case by another, of a day that has come", async () => {
    const government = await w.reviewOf("COLLECTIVE", w.government);
    const cadre = await w.reviewOf("CADRE", w.viceChair);
    const member = await w.reviewOf("MEMBER", w.viceChair);
    await w.put("SELF_SUBMITTED", government, cadre, member);
    expect(await record(await w.as(w.viceChair), [government])).toMatchObject({ code: "NOT_FOUND" });
    expect(await record(await w.as(w.viceChair), [cadre])).toMatchObject({ code: "FORBIDDEN" });
    expect(await record(w.administrator, [member])).toMatchObject({ code: "FORBIDDEN" });
    expect(await record(w.administrator, [government], { heldOn: "2018-12-02" })).toMatchObject({
      code: "MEETING_IN_FUTURE",
    });
    expect(await record(w.administrator, [government, "00000000-0000-4000-8000-000000000001"])).toMatchObject(
      {
        code: "NOT_FOUND",
      },
    );
    const { roundId } = w;
    await w.open(2019);
    const other = w.roundId;
    w.roundId = roundId;
    expect(await record(w.administrator, [government], { roundId: other })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await record(await w.as(w.chair), [government])).toBeUndefined();
    expect(await record(w.administrator, [cadre])).toBeUndefined();
  });

  it("compiles an organisation, which is rated and not itself reviewed", async () => {
    const cell = await w.reviewOf("ORGANISATION", w.residents);
    await w.put("SELF_SUBMITTED", cell);
    const secretary = await makeActor(api.dataSource, "CELL_SECRETARY", w.residents);
    expect(await record(secretary, [cell])).toBeUndefined();
    expect((await w.reviews()).find((it) => it.id === cell)?.state).toBe("COMPILED");
  });

  it("leaves its act on the trail, with counts and no names", async () => {
    const [entry] = await api.dataSource.query(
      `SELECT payload::jsonb ->> 'details' AS details FROM audit_entries
        WHERE payload::jsonb ->> 'action' = 'review:record' ORDER BY sequence LIMIT 1`,
    );
    expect(JSON.parse(entry.details)).toEqual({ heldOn: "2018-12-01", reviews: 1, warnings: 0 });
  });
});
