import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor, makeUnit, type TestUnit } from "../../testing/makeUnits.js";
import { WardOfEveryKind } from "../../testing/WardOfEveryKind.js";

const CANDIDATES = `query ($roundId: ID!) { it: proposalCandidates(roundId: $roundId) {
  standing isOwnCase highestAllowed waits { code arguments { name value } } locks { code level findingVi }
  review { id selfLevel proposedLevel subject { kind name } } } }`;
const PROPOSE = `mutation ($input: ProposeLevelsInput!) { it: proposeLevels(input: $input) { id } }`;
const TASKS = `query { it: myTasks { items { kind count roundId reviewId } } }`;

interface Candidate {
  standing: string;
  isOwnCase: boolean;
  highestAllowed: string | null;
  waits: object | null;
  locks: object[];
  review: { id: string; proposedLevel: string | null; subject: { kind: string } };
}

/** A ward whose bodies and cadres wait for a level, by whoever answers for them. */
describe("what waits for a proposal", () => {
  let api: TestApi;
  let w: WardOfEveryKind;
  const ids = { government: "", union: "", office: "", residents: "", ward: "", chair: "", women: "" };

  beforeAll(async () => {
    api = await startTestApi();
    w = await WardOfEveryKind.make(api);
    await w.open(2018);
    ids.government = await w.reviewOf("COLLECTIVE", w.government);
    ids.union = await w.reviewOf("COLLECTIVE", w.union);
    ids.office = await w.reviewOf("ORGANISATION", w.office);
    ids.residents = await w.reviewOf("ORGANISATION", w.residents);
    ids.ward = await w.reviewOf("ORGANISATION", w.ward);
    ids.chair = await w.reviewOf("CADRE", w.chair);
    ids.women = await w.reviewOf("CADRE", w.women);
    await w.put("COMPILED", ids.government, ids.residents, ids.chair, ids.women);
    await w.put("SELF_SUBMITTED", ids.union, ids.office);
  });
  afterAll(() => api?.close());

  const ask = async <T>(document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute<{ it: T }>(document, { ...variables }, actor);
    return { data: data?.it, code: errors[0]?.extensions.code };
  };
  const seen = async (actor: Actor) => {
    const { data } = await ask<Candidate[]>(CANDIDATES, { roundId: w.roundId }, actor);
    return new Map((data ?? []).map((it) => [it.review.id, it]));
  };
  const task = async (actor: Actor) => {
    const { data } = await ask<{ items: { kind: string; count: number }[] }>(TASKS, {}, actor);
    return data?.items.find(({ kind }) => kind === "PROPOSE_LEVELS");
  };

  it("is listed by kind for the office: what can be proposed, and what comes before the rest", async () => {
    const found = await seen(w.administrator);
    expect([...new Set([...found.values()].map(({ review }) => review.subject.kind))]).toEqual([
      "CADRE",
      "COLLECTIVE",
      "ORGANISATION",
    ]);
    expect(found.get(ids.government)).toMatchObject({ standing: "READY", waits: null, isOwnCase: false });
    expect(found.get(ids.union)).toMatchObject({
      standing: "WAITS",
      waits: {
        code: "STEP_NOT_POSSIBLE_FROM_STATE",
        arguments: [
          { name: "state", value: "SELF_SUBMITTED" },
          { name: "step", value: "PROPOSE" },
          { name: "next", value: "RECORD_REVIEW" },
        ],
      },
    });
    expect(await task(w.administrator)).toMatchObject({ count: 4, roundId: w.roundId, reviewId: null });
  });

  it("is of a head the own body alone, of a cell's secretary the cell, of anybody else nothing", async () => {
    const chair = await w.as(w.chair);
    expect([...(await seen(chair)).keys()]).toEqual([ids.government]);
    expect(await task(chair)).toMatchObject({ count: 1 });
    const secretary = await w.as(w.cellSecretary);
    expect([...(await seen(secretary)).keys()]).toEqual([ids.residents]);
    const foreign = await makeUnit(api.dataSource, w.ward.parent as TestUnit, "WARD", "Đảng bộ phường khác");
    const outside = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", foreign);
    expect((await ask(CANDIDATES, { roundId: w.roundId }, outside)).code).toBe("NOT_FOUND");
    expect((await ask(CANDIDATES, { roundId: "x" }, w.administrator)).code).toBe("NOT_FOUND");
    expect(await task(outside)).toBeUndefined();
  });

  it("names the own case and keeps its figures back", async () => {
    const own = { ...w.administrator, memberId: w.women.id };
    expect((await seen(own)).get(ids.women)).toMatchObject({
      isOwnCase: true,
      highestAllowed: null,
      locks: [],
    });
    expect(await task(own)).toMatchObject({ count: 3 });
    expect(
      (
        await ask(
          PROPOSE,
          { input: { roundId: w.roundId, proposals: [{ reviewId: ids.women, level: "GOOD" }] } },
          own,
        )
      ).code,
    ).toBe("FORBIDDEN");
  });

  it("says what locks a level, with the figures by which a proposal above it is refused", async () => {
    await api.dataSource.query(
      `UPDATE reviews SET state = 'DECIDED', decided_level = 'SATISFACTORY', proposed_level = 'SATISFACTORY'
        WHERE round_id = $1 AND cell_id = $2 AND subject_kind = 'MEMBER'`,
      [w.roundId, w.residents.id],
    );
    const secretary = await w.as(w.cellSecretary);
    const { highestAllowed, locks } = (await seen(secretary)).get(ids.residents) as Candidate;
    expect(highestAllowed).toBe("SATISFACTORY");
    expect(locks).toMatchObject([
      {
        code: "SUBORDINATES_MOSTLY_GOOD",
        level: "EXCELLENT",
        findingVi: expect.stringMatching(/^0\/4 .* 80%$/),
      },
      { code: "SUBORDINATES_MOSTLY_GOOD", level: "GOOD", findingVi: expect.stringMatching(/^0\/4 .* 50%$/) },
    ]);
    const vote = { convened: 4, present: 4, yes: 4, no: 0 };
    const above = { reviewId: ids.residents, level: "EXCELLENT", vote };
    expect((await ask(PROPOSE, { input: { roundId: w.roundId, proposals: [above] } }, secretary)).code).toBe(
      "LEVEL_ABOVE_CAP",
    );
  });

  it("is proposed together, and is then no task any more", async () => {
    const proposals = [ids.government, ids.chair, ids.women].map((reviewId) => ({ reviewId, level: "GOOD" }));
    expect((await ask(PROPOSE, { input: { roundId: w.roundId, proposals } }, w.administrator)).code).toBe(
      undefined,
    );
    const found = await seen(w.administrator);
    expect(found.get(ids.chair)).toMatchObject({ standing: "PROPOSED", review: { proposedLevel: "GOOD" } });
    // A head reads what was concluded on the own body when it is made known.
    expect((await seen(await w.as(w.chair))).get(ids.government)).toMatchObject({
      standing: "PROPOSED",
      review: { proposedLevel: null },
    });
    expect(await task(w.administrator)).toMatchObject({ count: 1 });
    expect(await task(await w.as(w.chair))).toBeUndefined();
  });
});
