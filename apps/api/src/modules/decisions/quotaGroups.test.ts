import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoClock } from "../../clock.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { begunPlan, issuedPlan } from "../../testing/issuedPlan.js";
import { asMember, makeMembers } from "../../testing/makeMembers.js";
import { makeActor, makeUnit, makeWard } from "../../testing/makeUnits.js";
import { DECIDE, MY_RESULT } from "../../testing/procedureDocuments.js";

const BOARD = `query ($roundId: ID!) { it: quotaBoard(roundId: $roundId) { proposed { excellent goodOrAbove allowed headroom exceededBy }
  groups { name proposed { excellent good allowed headroom exceededBy } }
  cells { groups { name proposed { level count } decided { level count } } } } }`;
const CANDIDATES = `query ($filter: DecisionCandidateFilter!) { it: decisionCandidates(filter: $filter, page: { offset: 0, limit: 50 }) {
  items { quotaGroup review { id } } } }`;

/**
 * 2025 counts among similar roles, in the groups that the plan names: of six good or better one may be EXCELLENT. Group A has
 * two of six, group B none of six: together two of twelve would be allowed, which is why the groups matter.
 */
describe("the quota of 2025 in the groups of the plan", () => {
  let api: TestApi;
  let roundId = "";
  let cellId = "";
  let reviews: { id: string; memberId: string; group: string }[];
  let committee: Awaited<ReturnType<typeof makeActor>>;
  let people: Awaited<ReturnType<typeof makeMembers>>;

  const ask = async <T>(document: string, variables: object, actor: typeof committee) => {
    const { data, errors } = await api.execute<Record<string, T>>(document, { ...variables }, actor);
    return { data: Object.values(data ?? {})[0] as T, error: errors[0]?.extensions };
  };

  beforeAll(async () => {
    api = await startTestApi({ clock: demoClock("2025-11-20") });
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    cellId = cell.id;
    await db.query(`UPDATE organisations SET founded_on = '1990-01-01', type = 'RESIDENTIAL'`);
    people = await makeMembers(db, cell, 12);
    const secretary = await asMember(db, people[0]!, { role: "CELL_SECRETARY", unit: cell });
    await db.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, 'CELL_SECRETARY', $2, '2018-01-01')`,
      [secretary.accountId, cell.id],
    );
    const office = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    committee = await makeActor(db, "COMMITTEE", ward);
    const inA = new Set(people.slice(0, 6).map((it) => it.id));
    const { plan } = await begunPlan(ask, ward, office, 2025);
    roundId = await issuedPlan(ask, plan, office, 2025, (id) => (inA.has(id) ? "Nhóm A" : "Nhóm B"));
    reviews = await db
      .query(
        `UPDATE reviews r SET state = 'PROPOSED', proposed_level = CASE WHEN r.member_id = ANY ($2::uuid[]) THEN 'EXCELLENT' ELSE 'GOOD' END
        WHERE round_id = $1 AND subject_kind = 'MEMBER' RETURNING r.id, r.member_id AS "memberId", r.quota_group AS "group"`,
        [roundId, people.slice(0, 2).map((it) => it.id)],
      )
      .then(([rows]: [typeof reviews]) => rows);
    await api.services.seals.seal(secretary, { roundId, unitId: cell.id, revision: 0 });
  });
  afterAll(() => api?.close());

  const counts = (excellent: number, good: number) => [
    { level: "EXCELLENT", count: excellent },
    { level: "GOOD", count: good },
    { level: "SATISFACTORY", count: 0 },
    { level: "UNSATISFACTORY", count: 0 },
  ];
  const reviewOf = (index: number) => reviews.find((it) => it.memberId === people[index]?.id);
  const decide = (changes: object[]) =>
    ask<{ quota: object; decided: number }>(
      DECIDE,
      {
        input: {
          roundId,
          version: 1,
          cellIds: [cellId],
          resolutionNumber: "01-NQ/ĐU",
          resolvedOn: "2025-11-20",
          changes,
        },
      },
      committee,
    );

  it("stands with each review as the plan put it", () => {
    expect(reviews.map((it) => it.group).toSorted()).toEqual([
      ...Array(6).fill("Nhóm A"),
      ...Array(6).fill("Nhóm B"),
    ]);
  });

  it("is shown group by group: what one leaves free makes up for nothing in another", async () => {
    expect((await ask(BOARD, { roundId }, committee)).data).toEqual({
      proposed: { excellent: 2, goodOrAbove: 12, allowed: 2, headroom: 1, exceededBy: 1 },
      groups: [
        { name: "Nhóm A", proposed: { excellent: 2, good: 4, allowed: 1, headroom: 0, exceededBy: 1 } },
        { name: "Nhóm B", proposed: { excellent: 0, good: 6, allowed: 1, headroom: 1, exceededBy: 0 } },
      ],
      cells: [
        {
          groups: [
            { name: "Nhóm A", proposed: counts(2, 4), decided: counts(0, 0) },
            { name: "Nhóm B", proposed: counts(0, 6), decided: counts(0, 0) },
          ],
        },
      ],
    });
  });

  it("says on each card in which group the person counts", async () => {
    const { data } = await ask<{ items: { quotaGroup: string; review: { id: string } }[] }>(
      CANDIDATES,
      { filter: { roundId } },
      committee,
    );
    expect(new Map(data.items.map((it) => [it.review.id, it.quotaGroup]))).toEqual(
      new Map(reviews.map((it) => [it.id, it.group])),
    );
  });

  it("refuses a group that is over, by its name and figures, and takes the same two in two groups", async () => {
    expect((await decide([])).error).toMatchObject({
      code: "EXCELLENT_QUOTA_EXCEEDED",
      arguments: { allowed: 1, proposed: 2, exceededBy: 1, group: "Nhóm A" },
    });
    const reason = "Đảng ủy cân nhắc theo nhóm.";
    const { data, error } = await decide([
      { reviewId: reviewOf(1)?.id, level: "GOOD", reason },
      { reviewId: reviewOf(11)?.id, level: "EXCELLENT", reason },
    ]);
    expect(error).toBeUndefined();
    expect(data).toMatchObject({ decided: 12, quota: { excellent: 2, allowed: 2, exceededBy: 0 } });
  });

  it("is told to a member as the standing of the own group", async () => {
    await api.dataSource.query(
      `UPDATE reviews SET state = 'PUBLISHED', published_at = now() WHERE round_id = $1`,
      [roundId],
    );
    const { data } = await ask<{ quota: object }>(
      MY_RESULT,
      { reviewId: reviewOf(11)?.id },
      await asMember(api.dataSource, people[11]!),
    );
    expect(data.quota).toMatchObject({ excellent: 1, good: 5, allowed: 1 });
  });
});
