import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeCommittee, signIn } from "../../testing/makeEvaluators.js";
import { planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeWard } from "../../testing/makeUnits.js";
import {
  ASSIGN,
  contentOf,
  MY_SHEET,
  MY_SHEETS,
  type MySheetRow,
  openReviews,
  RELEASE,
  SAVE_SHEET,
  SUBMIT_SECRET,
  SUBMIT_SHEET,
  secretOf,
  send,
} from "../../testing/sheetDocuments.js";
import { type ListedTask, tasksOfKind } from "../../testing/taskDocuments.js";

/** A committee of four and the secretaries of four cells, who speak on the cadres of the ward. */
describe("sheets in the inbox", () => {
  let api: TestApi;
  let administrator: Actor;
  let actors: Actor[];
  let roundId = "";

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    const { members, secretaries } = await makeCommittee(db, ward, 4, 4);
    actors = await signIn(db, [...members, ...secretaries]);
    administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const steps = [
      { code: "SUBMIT_SELF_ASSESSMENT", startsOn: "2018-11-22", endsOn: "2018-11-30" },
      { code: "RECORD_REVIEW", startsOn: "2018-12-01", endsOn: "2018-12-05" },
    ];
    const plan = { quotaRounding: "FLOOR" as const, ...planOf(ward, { steps }) };
    roundId = (await api.services.rounds.open(administrator, plan)).id;
    const functions = await functionsOfAll(api);
    await send(api, ASSIGN, { input: { roundId, version: 0, functions } }, administrator);
  }, 60_000);
  afterAll(() => api?.close());

  const sheetsOf = async (actor: Actor) => (await send<MySheetRow[]>(api, MY_SHEETS, {}, actor)).value;
  const tasksOf = (actor: Actor) => tasksOfKind(api, actor, "FILL_SHEET");
  const formIds = (tasks: readonly ListedTask[]) => tasks.map((it) => it.formId).toSorted();

  const handIn = async (sheet: MySheetRow, index: number) => {
    const kind = sheet.subject.kind as "CADRE";
    const full = contentOf("Tốt", "GOOD", kind);
    const codes = sheet.lines.map(({ criterion }) => criterion);
    const content = { ...full, grades: full.grades.filter((it) => codes.includes(it.criterion)) };
    if (sheet.attribution === "CONFIDENTIAL") {
      const input = { id: sheet.id, secret: secretOf(index), version: 0, content };
      return (await send(api, SUBMIT_SECRET, { input }, actors[index] ?? null)).error;
    }
    const saved = await send(
      api,
      SAVE_SHEET,
      { input: { id: sheet.id, version: 0, content } },
      actors[index] ?? null,
    );
    if (saved.error) return saved.error;
    return (await send(api, SUBMIT_SHEET, { input: { id: sheet.id, version: 1 } }, actors[index] ?? null))
      .error;
  };

  it("wait until the subject has handed in: before that handing one in is refused", async () => {
    for (const [index, actor] of actors.entries()) {
      expect(await tasksOf(actor)).toEqual([]);
      const [sheet] = await sheetsOf(actor);
      if (sheet?.lines.length) expect((await handIn(sheet, index))?.code).toBe("SHEET_NOT_OPEN");
    }
  });

  it("are those assigned and not in, each opening its own form, due by the review meetings", async () => {
    await openReviews(api, roundId);
    let listed = 0;
    for (const actor of actors) {
      const tasks = await tasksOf(actor);
      const open = (await sheetsOf(actor)).filter((it) => it.isOpen && !it.isSubmitted);
      expect(formIds(tasks)).toEqual(open.map(({ id }) => id).toSorted());
      for (const task of tasks) {
        expect(task).toMatchObject({ roundId, dueOn: "2018-12-05", isOwn: false });
        expect(task.subjectName).toBeTruthy();
        const form = await send<MySheetRow>(api, MY_SHEET, { id: task.formId }, actor);
        expect(form.value).toMatchObject({ id: task.formId, isOpen: true });
      }
      listed += tasks.length;
    }
    expect(listed).toBeGreaterThan(8);
    expect(await tasksOf(administrator)).toEqual([]);
  });

  it("are accepted, each one listed, and gone once in", async () => {
    for (const [index, actor] of actors.entries())
      for (const sheet of await sheetsOf(actor)) {
        const isListed = (await tasksOf(actor)).some(({ formId }) => formId === sheet.id);
        if (!isListed) continue;
        expect([sheet.attribution, await handIn(sheet, index)]).toEqual([sheet.attribution, undefined]);
        expect(formIds(await tasksOf(actor))).not.toContain(sheet.id);
      }
    for (const actor of actors) expect(await tasksOf(actor)).toEqual([]);
  });

  it("are refused and not listed any more once the sheets are released", async () => {
    await api.dataSource.query(
      `UPDATE sheet_assignments SET is_submitted = false WHERE attribution = 'NAMED'`,
    );
    expect((await Promise.all(actors.map(tasksOf))).flat().length).toBeGreaterThan(0);
    const [round] = await api.dataSource.query(`SELECT version FROM sheet_rounds`);
    await send(api, RELEASE, { input: { roundId, version: round.version } }, administrator);
    for (const [index, actor] of actors.entries()) {
      expect(await tasksOf(actor)).toEqual([]);
      const named = (await sheetsOf(actor)).find((it) => it.attribution === "NAMED");
      if (named) expect((await handIn(named, index))?.code).toBe("SHEETS_RELEASED");
    }
  });

  it("are one statement of an inbox, however many they are", async () => {
    const [actor] = actors;
    if (!actor) throw new RangeError("nobody is signed in");
    const statements = await countStatements(api, () =>
      api.services.tasks.myTasks(actor, { offset: 0, limit: 25 }),
    );
    expect(statements).toBeLessThanOrEqual(8);
  });
});

/** Every collective judges by one criterion, so that no sheet waits for its function. */
async function functionsOfAll(api: TestApi): Promise<{ collectiveId: string; criteria: string[] }[]> {
  const rows: { id: string }[] = await api.dataSource.query(`SELECT id FROM collectives`);
  return rows.map(({ id }) => ({ collectiveId: id, criteria: ["I.1"] }));
}
