import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor, makeWard } from "../../testing/makeUnits.js";

const LIST = `{ procedureSettings { field value isDefault } }`;
const SET = `mutation ($input: SetProcedureSettingInput!) { setProcedureSetting(input: $input) { value isDefault } }`;

let api: TestApi;
let administrator: Actor;
let office: Actor;

beforeAll(async () => {
  api = await startTestApi();
  const { nation, ward } = await makeWard(api.dataSource);
  administrator = await makeActor(api.dataSource, "SYSTEM_ADMINISTRATOR", nation);
  office = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward);
});
afterAll(() => api.close());
beforeEach(() => api.dataSource.query(`DELETE FROM settings`));

const set = async (value: number, formerValue: number, actor = administrator) => {
  const { data, errors } = await api.execute(
    SET,
    { input: { field: "splitFromMembers", value, formerValue } },
    actor,
  );
  return data?.setProcedureSetting ?? errors[0]?.extensions;
};
const listed = async () =>
  (await api.execute<{ procedureSettings: { field: string }[] }>(LIST, {}, administrator)).data
    ?.procedureSettings ?? [];
/** The one setting that these tests change. */
const list = async () => (await listed()).filter(({ field }) => field === "splitFromMembers");

describe("a number that the rules leave open", () => {
  it("is the default until it is set, and again when it is set back, with each act in the trail", async () => {
    expect(await list()).toEqual([{ field: "splitFromMembers", value: 30, isDefault: true }]);
    expect(await set(50, 30)).toEqual({ value: 50, isDefault: false });
    expect(await list()).toEqual([{ field: "splitFromMembers", value: 50, isDefault: false }]);
    expect(await set(30, 50)).toEqual({ value: 30, isDefault: true });
    expect(await api.dataSource.query(`SELECT * FROM settings`)).toEqual([]);
    const acts = await api.dataSource.query(
      `SELECT payload::jsonb ->> 'objectId' AS field, payload::jsonb -> 'details' AS details FROM audit_entries
        WHERE payload::jsonb ->> 'action' = 'setting:set' ORDER BY sequence`,
    );
    expect(acts).toEqual([
      { field: "splitFromMembers", details: { formerValue: 30, value: 50 } },
      { field: "splitFromMembers", details: { formerValue: 50, value: 30 } },
    ]);
  });

  it("is listed with the others that something asks for", async () => {
    expect((await listed()).map(({ field }) => field)).toEqual([
      "splitFromMembers",
      "appealWindowWorkingDays",
    ]);
  });

  it.each([2, 1001, -1])("is not %i, outside what makes sense", async (value) => {
    expect(await set(value, 30)).toMatchObject({
      code: "SETTING_OUT_OF_RANGE",
      arguments: { min: 3, max: 1000, value },
    });
    expect(await list()).toMatchObject([{ value: 30 }]);
  });

  it.each([3, 1000])("may be %i, at the end of the range", async (value) =>
    expect(await set(value, 30)).toMatchObject({ value }),
  );

  it("is not overwritten by somebody who saw another value, also when two set it at once", async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => set(40 + index, 30)));
    expect(answers.filter((it) => "code" in Object(it) === false)).toHaveLength(1);
    expect(answers.filter((it) => Object(it).code === "CONFLICT")).toHaveLength(5);
  });

  it("is for the system administrator alone", async () => {
    expect(await set(40, 30, office)).toMatchObject({ code: "FORBIDDEN" });
    expect((await api.execute(LIST, {}, office)).errors[0]?.extensions.code).toBe("FORBIDDEN");
  });
});
