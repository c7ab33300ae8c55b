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

let api: TestApi;
let analyst: Actor;
let ward: TestUnit;
let roundId: string;

beforeAll(async () => {
  api = await startTestApi();
  const made = await makeWard(api.dataSource);
  ward = made.ward;
  analyst = await makeActor(api.dataSource, "ANALYST", made.district);
  roundId = await makeRound(api.dataSource, ward, 2018);
  const cell = await makeUnit(api.dataSource, ward, "CELL", "Chi bộ Tổ dân phố số 1");
  await makeRatedMembers(api.dataSource, { roundId, year: 2018, cell }, [{ count: 6, decided: "GOOD" }]);
}, 60_000);

afterAll(() => api?.close());

describe("an analyst", () => {
  it("reads the distribution of the own district", async () => {
    const { data } = await api.execute(
      `query ($input: RatingStatisticsInput!) {
         ratingStatistics(input: $input) {
           within { name } breadcrumb { name } stage asOf note total { rated counts { level count share expected delta } }
           cells { key organisation { name } rated notRated { reason count } hasChildren isWithheld excellentToGood }
           quota { year state { allowed excellentToGood } overrides { authority } } } }`,
      { input: { years: [2018] } },
      analyst,
    );
    expect(data?.ratingStatistics).toMatchObject({
      within: { name: "Đảng bộ quận Long Biên" },
      stage: "DECIDED",
      total: { rated: 6 },
      cells: [{ organisation: { name: "Đảng bộ phường Thượng Thanh" }, rated: 6, hasChildren: true }],
      quota: [{ year: 2018, state: { allowed: 1, excellentToGood: 0 }, overrides: [] }],
    });
  });

  it.each([
    ["members", `{ members { totalCount } }`],
    ["member", `query { member(id: "00000000-0000-4000-8000-000000000000") { fullName } }`],
    ["reviews", `{ reviews { totalCount } }`],
    ["review", `query { review(id: "00000000-0000-4000-8000-000000000000") { id } }`],
    ["rounds", `{ rounds { totalCount } }`],
    ["quotaBoard", `query { quotaBoard(roundId: "00000000-0000-4000-8000-000000000000") { undecided } }`],
    ["auditEntries", `{ auditEntries { totalCount } }`],
    ["accounts", `{ accounts { totalCount } }`],
  ])("is refused %s: no path of the schema leads from figures to a person", async (_field, document) => {
    const { errors } = await api.execute(document, {}, analyst);
    expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
  });

  it("hears which input is wrong", async () => {
    const ask = (input: object) =>
      api.execute(
        `query ($input: RatingStatisticsInput!) { ratingStatistics(input: $input) { stage } }`,
        { input },
        analyst,
      );
    expect((await ask({ years: [] })).errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: [{ path: "input.years" }],
    });
    expect((await ask({ years: [2018], withinId: "x" })).errors[0]?.extensions.code).toMatch(
      /BAD_USER_INPUT|NOT_FOUND/,
    );
  });
});
