import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import {
  makeActor,
  makeRatedMembers,
  makeRound,
  makeUnit,
  makeWard,
  type TestUnit,
} from "../../testing/makeUnits.js";
import { sentStatements } from "../../testing/sentStatements.js";

const BELOW = `query ($organisationId: ID!, $year: Int!, $page: PageInput) {
  it: chainBelow(organisationId: $organisationId, year: $year, page: $page) { totalCount items {
    roundId unit { id } deadlineOn workingDaysLeft isLate waiting { kind state count since } } } }`;
const CHAIN = `query ($roundId: ID!, $organisationId: ID!) { it: blockingChain(roundId: $roundId, organisationId: $organisationId) {
  links { kind nextStep count unit { id } } } }`;
const REMIND = `mutation ($input: RemindInput!) { it: remind(input: $input) { recipientCount alreadyRemindedCount } }`;

interface Below {
  totalCount: number;
  items: {
    roundId: string;
    unit: { id: string };
    waiting: object[];
    isLate: boolean;
    workingDaysLeft: number;
  }[];
}

/** A district with a round of its own and three wards: one in the middle, one all decided, one with an earlier deadline. */
describe("the chain of a district", () => {
  let api: TestApi;
  let district: TestUnit;
  let wards: TestUnit[];
  let cells: TestUnit[];
  let roundIds: string[];
  let office: Actor;

  const ask = async <T>(document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute<{ it: T }>(document, { ...variables }, actor);
    return { it: data?.it as T, code: errors[0]?.extensions.code };
  };
  const below = (actor: Actor, organisationId: string, more: object = {}) =>
    ask<Below>(BELOW, { organisationId, year: 2018, ...more }, actor);

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    const made = await makeWard(db);
    district = made.district;
    const [second, third] = [
      await makeUnit(db, district, "WARD", "Đảng bộ phường B"),
      await makeUnit(db, district, "WARD", "Đảng bộ phường C"),
    ];
    wards = [made.ward, second, third];
    cells = await Promise.all(wards.map((it) => makeUnit(db, it, "CELL", "Chi bộ tổ dân phố số 1")));
    await makeRound(db, district, 2018);
    roundIds = await Promise.all(wards.map((it) => makeRound(db, it, 2018)));
    const place = (index: number) => ({ roundId: roundIds[index]!, year: 2018, cell: cells[index]! });
    await makeRatedMembers(db, place(0), [
      { count: 3 },
      { count: 2, proposed: "GOOD" },
      { count: 4, reason: "EXEMPT" },
    ]);
    await makeRatedMembers(db, place(1), [{ count: 5, decided: "GOOD" }]);
    await makeRatedMembers(db, place(2), [{ count: 1 }]);
    await db.query(
      `UPDATE reviews SET state = CASE WHEN decided_level IS NOT NULL THEN 'DECIDED' WHEN proposed_level IS NOT NULL THEN 'PROPOSED'
         ELSE 'DRAFT' END, state_since = CASE WHEN proposed_level IS NULL THEN date '2018-11-20' ELSE date '2018-11-27' END`,
    );
    await db.query(
      `UPDATE rounds SET deadline_on = '2018-12-01', deadline = timestamptz '2018-12-01 00:00+07' WHERE id = $1`,
      [roundIds[2]],
    );
    office = await makeActor(db, "WARD_ADMINISTRATOR", district);
  });
  afterAll(() => api?.close());

  it("reaches into its wards' rounds: what waits in each, the soonest deadline first, those decided left out", async () => {
    const { it: found } = await below(office, district.id);
    expect(found.totalCount).toBe(2);
    expect(found.items).toEqual([
      {
        roundId: roundIds[2],
        unit: { id: wards[2]?.id },
        deadlineOn: "2018-12-01",
        workingDaysLeft: expect.any(Number),
        isLate: expect.any(Boolean),
        waiting: [{ kind: "MEMBER", state: "DRAFT", count: 1, since: "2018-11-20" }],
      },
      {
        roundId: roundIds[0],
        unit: { id: wards[0]?.id },
        deadlineOn: "2018-12-15",
        workingDaysLeft: expect.any(Number),
        isLate: false,
        waiting: [
          { kind: "MEMBER", state: "DRAFT", count: 3, since: "2018-11-20" },
          { kind: "MEMBER", state: "PROPOSED", count: 2, since: "2018-11-27" },
        ],
      },
    ]);
    expect((await below(office, district.parent!.id)).code).toBe("NOT_FOUND");
  });

  it("is read from any unit above by who has it in scope, and by nobody else", async () => {
    const province = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", district.parent!);
    expect((await below(province, district.parent!.id)).it.totalCount).toBe(2);
    const ward = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", wards[0]!);
    expect((await below(ward, district.id)).code).toBe("NOT_FOUND");
    expect((await below(ward, wards[0]!.id)).it).toEqual({ totalCount: 0, items: [] });
    expect((await below(office, district.id, { year: 2017 })).it.totalCount).toBe(0);
  });

  it("gives a page by one statement, the unit whose it is included", async () => {
    const { answer, statements } = await sentStatements(api, () =>
      below(office, district.id, { page: { offset: 1, limit: 1 } }),
    );
    expect(answer.it.totalCount).toBe(2);
    expect(answer.it.items.map((it) => it.roundId)).toEqual([roundIds[0]]);
    // Three are of the transaction.
    expect(statements).toHaveLength(4);
  });

  it("leads on: the ward's own chain opens to the district, and its office is reminded in one act", async () => {
    const ward = wards[0]!;
    const chain = await ask<{ links: object[] }>(
      CHAIN,
      { roundId: roundIds[0], organisationId: ward.id },
      office,
    );
    expect(chain.it.links).toContainEqual(
      expect.objectContaining({ kind: "MEMBER", count: 3, unit: { id: cells[0]?.id } }),
    );
    const { accountId } = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward);
    await api.dataSource.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, 'WARD_ADMINISTRATOR', $2, '2018-01-01')`,
      [accountId, ward.id],
    );
    const input = {
      kind: "DECISION_DUE",
      subjectKind: "ROUND",
      subjectId: roundIds[0],
      organisationIds: [ward.id],
      isDryRun: false,
    };
    expect((await ask(REMIND, { input }, office)).it).toEqual({ recipientCount: 1, alreadyRemindedCount: 0 });
    expect((await ask(REMIND, { input }, office)).it).toEqual({ recipientCount: 0, alreadyRemindedCount: 1 });
  });
});
