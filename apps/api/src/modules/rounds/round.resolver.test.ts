import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeMember, makeMembers } from "../../testing/makeMembers.js";
import { planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { OPEN_ROUND } from "../../testing/procedureDocuments.js";

const PREVIEW = `query ($input: OpenRoundInput!) { previewRound(input: $input) { editionCode total rated reviewOnly out cells
  notRated { reason count } refusals { code arguments { name value } } } }`;

describe("a round", () => {
  let api: TestApi;
  let district: TestUnit;
  let administrator: Actor;

  const open = (input: object, actor = administrator, document = OPEN_ROUND) =>
    api.execute<{ openRound: { id: string } }>(document, { input }, actor);
  const newWard = (name: string) => makeUnit(api.dataSource, district, "WARD", name);
  const newCell = async (name: string) =>
    makeUnit(api.dataSource, await newWard(`Đảng bộ phường ${name}`), "CELL", `Chi bộ ${name}`);

  beforeAll(async () => {
    api = await startTestApi();
    ({ district } = await makeWard(api.dataSource));
    administrator = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", district);
  });
  afterAll(() => api?.close());

  it("takes part in as the edition of its year says, each exception with its reason", async () => {
    const cell = await newCell("Gia Thụy");
    const db = api.dataSource;
    const long = { kind: "SICK_LEAVE", from: "2019-02-01", to: "2019-05-01" } as const;
    await makeMembers(db, cell, 2);
    await makeMember(db, cell, { periods: [long] });
    await makeMember(db, cell, { periods: [{ kind: "SUSPENDED", from: "2019-06-01" }] });
    await makeMember(db, cell, { periods: [{ kind: "EXEMPT", from: "2019-01-01", to: "2019-11-20" }] });
    await makeMember(db, cell, { admittedOn: "2019-05-20" });
    await makeMember(db, cell, { admittedOn: "2019-05-21" });
    await makeMember(db, cell, { end: { kind: "DECEASED", on: "2019-11-01" } });
    await makeMember(db, cell, { joinedOn: "2019-11-21" });
    const plan = planOf(cell.parent!, {
      year: 2019,
      planIssuedOn: "2018-11-20",
      deadlineOn: "2019-12-15",
      asOf: "2019-11-20",
      steps: [],
    });
    const { data } = await open(plan, administrator, PREVIEW);
    expect(data).toEqual({
      previewRound: {
        editionCode: "2019",
        total: 8,
        rated: 5,
        reviewOnly: 1,
        out: 2,
        cells: 1,
        notRated: expect.arrayContaining([
          { reason: "SUSPENDED", count: 1 },
          { reason: "ADMITTED_UNDER_SIX_MONTHS", count: 1 },
          { reason: "DECEASED", count: 1 },
        ]),
        refusals: [],
      },
    });
    expect(await db.query(`SELECT 1 FROM rounds`)).toHaveLength(0);
    const { data: opened } = await open(plan);
    const capped = await db.query(
      `SELECT participation, cap, state FROM reviews WHERE round_id = $1 AND reason = 'SICK_LEAVE_CAP'`,
      [opened?.openRound.id],
    );
    expect(capped).toEqual([{ participation: "RATED", cap: "SATISFACTORY", state: "DRAFT" }]);
  });

  it("is opened by a grassroots organisation, for a year whose rules are known, inside one's scope", async () => {
    const cell = await newCell("Bồ Đề");
    const ward = cell.parent!;
    const codeOf = async (input: object, actor?: Actor) => (await open(input, actor)).errors[0]?.extensions;
    expect(await codeOf(planOf(cell))).toMatchObject({ code: "NOT_GRASSROOTS", arguments: { kind: "CELL" } });
    expect(await codeOf(planOf(ward, { year: 2013, asOf: "2013-11-20" }))).toMatchObject({
      code: "NO_EDITION_FOR_YEAR",
      arguments: { year: "2013" },
    });
    const stranger = await makeActor(
      api.dataSource,
      "WARD_ADMINISTRATOR",
      await newWard("Đảng bộ phường Phúc Đồng"),
    );
    expect(await codeOf(planOf(ward), stranger)).toMatchObject({ code: "NOT_FOUND" });
    const secretary = await makeActor(api.dataSource, "CELL_SECRETARY", cell);
    expect(await codeOf(planOf(ward), secretary)).toMatchObject({ code: "FORBIDDEN" });
    const { data } = await open(planOf(cell, { year: 2013, asOf: "2013-11-20" }), administrator, PREVIEW);
    expect(data).toMatchObject({
      previewRound: { refusals: [{ code: "NOT_GRASSROOTS" }, { code: "NO_EDITION_FOR_YEAR" }] },
    });
  });

  it("names every fault of its plan beside the field", async () => {
    const cell = await newCell("Ngọc Lâm");
    const { errors } = await open(
      planOf(cell.parent!, {
        planNumber: " ",
        planIssuedOn: "2018-12-02",
        asOf: "2017-11-20",
        deadlineOn: "2018-12-01",
        steps: [
          { code: "LUNCH", startsOn: "2018-11-22", endsOn: "2018-11-20" },
          { code: "DECIDE", startsOn: "2018-11-22", endsOn: "2018-12-02" },
          { code: "DECIDE", startsOn: "2018-11-22", endsOn: "2018-11-23" },
        ],
      }),
    );
    expect(errors[0]?.extensions.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "input.planNumber REQUIRED",
      "input.planIssuedOn DATE_FUTURE",
      "input.deadlineOn DATE_ORDER",
      "input.asOf DATE_ORDER",
      "input.steps.0.code STEP_UNKNOWN",
      "input.steps.0.endsOn DATE_ORDER",
      "input.steps.1.endsOn AFTER_DEADLINE",
      "input.steps.2.code NAMED_TWICE",
    ]);
  });

  it("is opened once when eight ask at the same time", async () => {
    const cell = await newCell("Việt Hưng");
    await makeMembers(api.dataSource, cell, 3);
    const answers = await Promise.all(Array.from({ length: 8 }, () => open(planOf(cell.parent!))));
    expect(answers.filter((it) => it.errors.length === 0)).toHaveLength(1);
    for (const { errors } of answers.filter((it) => it.errors.length > 0))
      expect(errors[0]?.extensions.code).toBe("ROUND_ALREADY_OPEN");
  });

  it("needs as many statements for forty members as for one", async () => {
    const one = await newCell("Đức Giang");
    const forty = await newCell("Thượng Thanh");
    await makeMembers(api.dataSource, one, 1);
    await makeMembers(api.dataSource, forty, 40);
    const statements = (cell: TestUnit) =>
      countStatements(api, () =>
        api.services.rounds.open(administrator, { quotaRounding: "FLOOR", ...planOf(cell.parent!) }),
      );
    const forOne = await statements(one);
    expect(forOne).toBeLessThanOrEqual(15);
    expect(await statements(forty)).toBe(forOne);
  });

  it("is listed to those in its line: its ward, its cells, the district, and not the neighbours", async () => {
    const cell = await newCell("Cự Khối");
    const ward = cell.parent!;
    await makeMember(api.dataSource, cell);
    const { data } = await open(planOf(ward));
    const list = async (actor: Actor, filter: object = {}) => {
      const found = await api.execute<{ rounds: { totalCount: number; items: { id: string }[] } }>(
        `query ($filter: RoundFilter) { rounds(filter: $filter) { totalCount items { id organisation { name } } } }`,
        { filter },
        actor,
      );
      return found.data?.rounds.items.map((it) => it.id);
    };
    const id = data?.openRound.id;
    expect(await list(await makeActor(api.dataSource, "CELL_SECRETARY", cell))).toEqual([id]);
    expect(await list(await makeActor(api.dataSource, "COMMITTEE", ward))).toEqual([id]);
    expect(await list(administrator, { withinId: ward.id, year: 2018, states: ["OPEN"] })).toEqual([id]);
    expect(await list(administrator, { withinId: ward.id, year: 2019 })).toEqual([]);
    const neighbour = await makeActor(api.dataSource, "COMMITTEE", await newWard("Đảng bộ phường Long Biên"));
    expect(await list(neighbour)).toEqual([]);
    // Neither a list nor its emptiness: what exists elsewhere and what does not exist are answered alike.
    expect(await list(neighbour, { withinId: ward.id })).toBeUndefined();
    expect(await list(neighbour, { withinId: id })).toBeUndefined();
  });
});
