import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeCollective, makeCommittee, makePost, signIn } from "../../testing/makeEvaluators.js";
import { asMember, makeMember, type TestMember } from "../../testing/makeMembers.js";
import { planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import {
  ADD,
  ASSIGN,
  contentOf,
  LIST,
  MY_SHEET,
  MY_SHEETS,
  type MySheetRow,
  openReviews,
  PLAN,
  PREVIEW,
  RELEASE,
  REMOVE,
  reviewOf,
  SAVE_SHEET,
  SHEETS,
  SUBMIT_SECRET,
  SUBMIT_SHEET,
  secretOf,
  send,
  WITHDRAW_SECRET,
  WITHDRAW_SHEET,
} from "../../testing/sheetDocuments.js";

interface Listed {
  reviewId: string;
  named: number;
  confidential: number;
  confidentialSubmitted: number | null;
  evaluators: {
    id: string;
    evaluatorName: string;
    side: string;
    attribution: string;
    origin: string;
    isRemoved: boolean;
    isSubmitted: boolean | null;
    version: number;
    signatory: { id: string };
  }[];
}

let api: TestApi;
let ward: TestUnit;
let administrator: Actor;
let otherAdministrator: Actor;
let officeId = "";
let roundId = "";
let members: TestMember[];
let secretaries: TestMember[];
/** Standing committee: secretary, deputy, two more; then the secretaries of four cells. */
let actors: Actor[];
let officer: Actor;
let cadreReview = "";

beforeAll(async () => {
  api = await startTestApi();
  const db = api.dataSource;
  const made = await makeWard(db);
  ward = made.ward;
  const districtCell = await makeUnit(db, made.district, "CELL", "Chi bộ Ban Tổ chức");
  const head = await makeMember(db, districtCell);
  officeId = await makeCollective(db, made.district, "UNIT_LEADERSHIP", "Ban Tổ chức Quận ủy", [head]);
  officer = await asMember(db, head);
  const districtSecretary = await makeMember(db, districtCell);
  await makePost(db, districtSecretary, made.district, { rank: "HEAD" });
  ({ members, secretaries } = await makeCommittee(db, ward, 4, 4));
  actors = await signIn(db, [...members, ...secretaries]);
  administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
  const otherWard = await makeUnit(db, made.district, "WARD", "Đảng bộ phường Đức Giang");
  otherAdministrator = await makeActor(db, "WARD_ADMINISTRATOR", otherWard);
  const plan = { quotaRounding: "FLOOR" as const, ...planOf(ward) };
  roundId = (await api.services.rounds.open(administrator, plan)).id;
  cadreReview = await reviewOf(api, roundId, "CADRE", members[1]?.id ?? "");
}, 60_000);
afterAll(() => api.close());

const assign = (more = {}) => ({ input: { roundId, version: 0, ...more } });
const listed = async (more = {}) =>
  (
    await send<{ items: Listed[]; totalCount: number }>(
      api,
      LIST,
      { filter: { roundId, ...more }, page: { limit: 100 } },
      administrator,
    )
  ).value;
const mine = async (actor: Actor | undefined, kind = "CADRE", subjectId = members[1]?.id) =>
  (await send<MySheetRow[]>(api, MY_SHEETS, {}, actor ?? null)).value.find(
    (it) => it.subject.kind === kind && it.subject.id === subjectId,
  );

describe("the list of evaluators", () => {
  it("is shown before it is made, without writing anything", async () => {
    const { value } = await send<Record<string, number>>(api, PREVIEW, assign(), administrator);
    expect(value.added).toBeGreaterThan(20);
    expect(value.withoutCriteria).toBe(1);
    expect(await api.dataSource.query(`SELECT 1 FROM sheet_assignments`)).toEqual([]);
    expect(await api.dataSource.query(`SELECT 1 FROM sheet_rounds`)).toEqual([]);
  });

  it("is another ward's to nobody", async () => {
    for (const [document, variables] of [
      [PREVIEW, assign()],
      [ASSIGN, assign()],
      [PLAN, { roundId }],
      [LIST, { filter: { roundId } }],
    ] as const)
      expect((await send(api, document, variables, otherAdministrator)).error?.code).toBe("NOT_FOUND");
  });

  it("is made, and made again without a change; a stale making is refused", async () => {
    const first = (await send<Record<string, number>>(api, ASSIGN, assign(), administrator)).value;
    const again = (await send<Record<string, number>>(api, ASSIGN, assign({ version: 1 }), administrator))
      .value;
    expect(again).toMatchObject({ added: 0, changed: 0, dropped: 0, unchanged: first.added });
    expect((await send(api, ASSIGN, assign({ version: 1 }), administrator)).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 2 },
    });
  });

  it("names above, beside and below of the deputy secretary, in one statement", async () => {
    const page: Listed[] = [];
    const count = await countStatements(api, async () => {
      page.push(...(await listed({ reviewId: cadreReview })).items);
    });
    // Three are of the transaction.
    expect(count).toBe(4);
    const [it] = page;
    expect(it?.evaluators.map(({ side, attribution }) => `${side} ${attribution}`)).toEqual([
      "ABOVE NAMED",
      "SAME_LEVEL CONFIDENTIAL",
      "SAME_LEVEL CONFIDENTIAL",
      "BELOW CONFIDENTIAL",
      "BELOW CONFIDENTIAL",
      "BELOW CONFIDENTIAL",
      "BELOW CONFIDENTIAL",
    ]);
    expect(it).toMatchObject({ named: 1, confidential: 6, confidentialSubmitted: 0 });
  });

  it("knows the criteria of a function by their codes alone", async () => {
    const functions = [{ collectiveId: officeId, criteria: ["I.2", "mục hai"] }];
    for (const document of [PREVIEW, ASSIGN])
      expect(
        (await send(api, document, assign({ version: 2, functions }), administrator)).error,
      ).toMatchObject({
        fields: [{ path: "input.functions.0.criteria.1", code: "CRITERION_UNKNOWN" }],
      });
  });

  it("gives the office above its criteria once the plan names them", async () => {
    const limited = [{ collectiveId: officeId, name: "Ban Tổ chức Quận ủy" }];
    expect((await send(api, PLAN, { roundId }, administrator)).value).toMatchObject({ limited });
    const functions = [{ collectiveId: officeId, criteria: ["I.2"] }];
    const { value } = await send<Record<string, number>>(
      api,
      ASSIGN,
      assign({ version: 2, functions }),
      administrator,
    );
    expect(value).toMatchObject({ added: 0, changed: 1, withoutCriteria: 0 });
    await openReviews(api, roundId);
    const sheet = await mine(officer, "ORGANISATION", ward.id);
    expect(sheet?.lines.map((it) => it.criterion)).toEqual(["I.2"]);
    expect(sheet).toMatchObject({ bodyName: "Ban Tổ chức Quận ủy", isWithinFunction: true, isOpen: true });
  });
});

describe("a signed sheet", () => {
  const save = (id: string, version: number, content: object, actor: Actor | undefined) =>
    send<MySheetRow>(api, SAVE_SHEET, { input: { id, version, content } }, actor ?? null);

  it("takes only criteria within the function", async () => {
    const sheet = await mine(officer, "ORGANISATION", ward.id);
    const outside = { grades: [{ criterion: "I.1", grade: "GOOD" }] };
    const { error } = await save(sheet?.id ?? "", 0, outside, officer);
    expect(error).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: [{ path: "input.content.grades.0.criterion", code: "CRITERION_OUTSIDE_FUNCTION" }],
    });
    const within = { grades: [{ criterion: "I.2", grade: "AVERAGE" }], remark: "Công tác cán bộ còn chậm." };
    expect((await save(sheet?.id ?? "", 0, within, officer)).value.content).toMatchObject({ version: 1 });
    const handed = await send<MySheetRow>(
      api,
      SUBMIT_SHEET,
      { input: { id: sheet?.id, version: 1 } },
      officer,
    );
    expect(handed.value).toMatchObject({ isSubmitted: true });
  });

  it("is saved by version, complete before it is signed, and taken back before the release", async () => {
    const superior = actors[0];
    const sheet = await mine(superior);
    const id = sheet?.id ?? "";
    const full = contentOf("Hoàn thành tốt nhiệm vụ được giao.");
    expect((await save(id, 0, { ...full, grades: full.grades.slice(1) }, superior)).error).toBeUndefined();
    expect((await save(id, 0, full, superior)).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 1 },
    });
    const submit = (version: number) =>
      send<MySheetRow>(api, SUBMIT_SHEET, { input: { id, version } }, superior ?? null);
    expect((await submit(1)).error).toMatchObject({
      code: "SHEET_INCOMPLETE",
      arguments: { missing: 1, criteria: [full.grades[0]?.criterion] },
    });
    await save(id, 1, { ...full, level: null }, superior);
    expect((await submit(2)).error).toMatchObject({ arguments: { missing: 0, isLevelMissing: true } });
    await save(id, 2, full, superior);
    expect((await submit(3)).value.content?.submittedAt).not.toBeNull();
    expect((await save(id, 4, full, superior)).error?.code).toBe("SHEET_HANDED_IN");
    const back = await send<MySheetRow>(api, WITHDRAW_SHEET, { input: { id, version: 4 } }, superior ?? null);
    expect(back.value).toMatchObject({ isSubmitted: false });
    expect((await submit(5)).value).toMatchObject({ isSubmitted: true });
  });

  it("is nobody else's to read or write, and no confidential one", async () => {
    const sheet = await mine(actors[0]);
    expect((await send(api, MY_SHEET, { id: sheet?.id }, actors[2] ?? null)).error?.code).toBe("NOT_FOUND");
    expect((await save(sheet?.id ?? "", 0, contentOf(null), actors[2])).error?.code).toBe("NOT_FOUND");
    const confidential = await mine(actors[2]);
    expect((await save(confidential?.id ?? "", 0, contentOf(null), actors[2])).error?.code).toBe("NOT_FOUND");
  });

  it("is read by the office at once, by the person concerned only after the release", async () => {
    const read = async (actor: Actor | undefined) =>
      (
        await send<{ signed: { content: { remark: string } }[] }>(
          api,
          SHEETS,
          { reviewId: cadreReview },
          actor ?? null,
        )
      ).value;
    expect((await read(administrator)).signed).toHaveLength(1);
    expect((await read(actors[1])).signed).toEqual([]);
    expect((await send(api, SHEETS, { reviewId: cadreReview }, actors[2] ?? null)).error?.code).toBe(
      "NOT_FOUND",
    );
  });
});

describe("overrides by the office", () => {
  const add = (input: object) =>
    send<Listed>(
      api,
      ADD,
      { input: { reviewId: cadreReview, reason: "Cùng phụ trách địa bàn", ...input } },
      administrator,
    );

  it("add a person in confidence with a reason, once", async () => {
    const extra = secretaries[0]?.id;
    expect((await add({ memberId: extra, side: "BELOW" })).error?.code).toBe("EVALUATOR_ALREADY_NAMED");
    const stranger = await makeMember(api.dataSource, members[0]!.cell);
    const { value } = await add({ memberId: stranger.id, side: "SAME_LEVEL" });
    expect(value.confidential).toBe(7);
    const added = value.evaluators.find((it) => it.signatory.id === stranger.id);
    expect(added).toMatchObject({ origin: "ADDED", attribution: "CONFIDENTIAL", isSubmitted: null });
  });

  it("need a reason and somebody who can sign, never the person concerned", async () => {
    expect(
      (await add({ memberId: members[0]?.id, side: "ABOVE", reason: " " })).error?.fields?.[0],
    ).toMatchObject({
      path: "input.reason",
      code: "REQUIRED",
    });
    expect((await add({ side: "ABOVE" })).error?.fields?.[0]?.path).toBe("input.memberId");
    expect((await add({ memberId: members[1]?.id, side: "SAME_LEVEL" })).error?.code).toBe("NOBODY_CAN_SIGN");
  });

  it("take nobody out of a confidential list once sheets may be handed in: the answer would tell who did", async () => {
    const [it] = (await listed({ reviewId: cadreReview })).items;
    const peer = it?.evaluators.find((row) => row.side === "SAME_LEVEL");
    const remove = (id: string | undefined, version = 1) =>
      send<Listed>(api, REMOVE, { input: { id, version, reason: "Đã chuyển công tác" } }, administrator);
    expect((await remove(peer?.id)).error?.code).toBe("SHEETS_BEGUN");
    await api.dataSource.query(`UPDATE reviews SET state = 'DRAFT' WHERE id = $1`, [cadreReview]);
    const { value } = await remove(peer?.id);
    expect(value.confidential).toBe(6);
    expect(value.evaluators.find((row) => row.id === peer?.id)).toMatchObject({ isRemoved: true });
    expect(await mine(actors.find((actor) => actor.memberId === peer?.signatory.id))).toBeUndefined();
    await openReviews(api, roundId);
    const again = await send<Record<string, number>>(
      api,
      ASSIGN,
      assign({ version: 3, functions: [{ collectiveId: officeId, criteria: ["I.2"] }] }),
      administrator,
    );
    expect(again.value).toMatchObject({ added: 0, dropped: 0 });
    // Brought back for what follows.
    expect((await add({ memberId: peer?.signatory.id, side: "SAME_LEVEL" })).value.confidential).toBe(7);
  });

  it("leave a signed sheet that is handed in", async () => {
    const [it] = (await listed({ reviewId: cadreReview })).items;
    const superior = it?.evaluators.find((row) => row.side === "ABOVE");
    const remove = (version?: number) =>
      send(api, REMOVE, { input: { id: superior?.id, version, reason: "Nhầm" } }, administrator);
    expect((await remove(99)).error?.code).toBe("CONFLICT");
    expect((await remove(superior?.version)).error?.code).toBe("SHEETS_BEGUN");
  });
});

describe("a confidential sheet", () => {
  const submit = (
    actor: Actor | undefined,
    id: string | undefined,
    secret: string,
    version = 0,
    content: object = contentOf("Nhận xét kín"),
  ) => send<MySheetRow>(api, SUBMIT_SECRET, { input: { id, secret, version, content } }, actor ?? null);

  it("is handed in, replaced with its secret, and never given back", async () => {
    const actor = actors[4];
    const sheet = await mine(actor);
    expect(sheet).toMatchObject({ attribution: "CONFIDENTIAL", isSubmitted: false, content: null });
    expect((await submit(actor, sheet?.id, "kém")).error?.code).toBe("BAD_USER_INPUT");
    const { value } = await submit(actor, sheet?.id, secretOf(4));
    expect(value).toMatchObject({ isSubmitted: true, content: null });
    expect((await submit(actor, sheet?.id, secretOf(4))).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 1 },
    });
    expect((await submit(actor, sheet?.id, secretOf(4), 1)).error).toBeUndefined();
    expect((await submit(actor, sheet?.id, secretOf(99))).error?.code).toBe("SHEET_SECRET_UNKNOWN");
  });

  it("must be complete and within the rules like any other", async () => {
    const actor = actors[5];
    const sheet = await mine(actor);
    expect(
      (await submit(actor, sheet?.id, secretOf(5), 0, { grades: [{ criterion: "IX", grade: "GOOD" }] })).error
        ?.code,
    ).toBe("BAD_USER_INPUT");
    expect((await submit(actor, sheet?.id, secretOf(5), 0, { grades: [] })).error?.code).toBe(
      "SHEET_INCOMPLETE",
    );
    const long = await submit(actor, sheet?.id, secretOf(5), 0, contentOf("x".repeat(1001)));
    expect(long.error?.fields?.[0]).toMatchObject({ code: "TEXT_TOO_LONG" });
  });

  it("is taken back with its secret, and may come again", async () => {
    const actor = actors[5];
    const sheet = await mine(actor);
    const withdraw = (secret: string) =>
      send<MySheetRow>(api, WITHDRAW_SECRET, { input: { id: sheet?.id, secret } }, actor ?? null);
    expect((await withdraw(secretOf(5))).error?.code).toBe("SHEET_NOT_HANDED_IN");
    await submit(actor, sheet?.id, secretOf(5));
    expect((await withdraw(secretOf(6))).error?.code).toBe("SHEET_SECRET_UNKNOWN");
    expect((await withdraw(secretOf(5))).value).toMatchObject({ isSubmitted: false });
    expect((await submit(actor, sheet?.id, secretOf(5))).error).toBeUndefined();
    expect((await listed({ reviewId: cadreReview })).items[0]).toMatchObject({ confidentialSubmitted: 2 });
  });

  it("is counted for the office only where enough are asked", async () => {
    await api.dataSource.query(`UPDATE sheet_rounds SET smallest_group = 8 WHERE round_id = $1`, [roundId]);
    expect((await listed({ reviewId: cadreReview })).items[0]).toMatchObject({ confidentialSubmitted: null });
    await api.dataSource.query(`UPDATE sheet_rounds SET smallest_group = 4 WHERE round_id = $1`, [roundId]);
  });

  it("waits until the subject has handed in, and ends with the compilation", async () => {
    const actor = actors[6];
    const sheet = await mine(actor);
    for (const state of ["DRAFT", "COMPILED"]) {
      await api.dataSource.query(`UPDATE reviews SET state = $2 WHERE id = $1`, [cadreReview, state]);
      expect((await submit(actor, sheet?.id, secretOf(6))).error).toMatchObject({
        code: "SHEET_NOT_OPEN",
        arguments: { state },
      });
      expect(await mine(actor)).toMatchObject({ isOpen: false });
    }
    await api.dataSource.query(`UPDATE reviews SET state = 'REVIEWED' WHERE id = $1`, [cadreReview]);
    expect(
      (await submit(actor, sheet?.id, secretOf(6), 0, contentOf("Ý kiến ba", "POOR"))).error,
    ).toBeUndefined();
  });

  it("by eight at once loses none", async () => {
    const peers = [actors[2], actors[3], actors[7]];
    const results = await Promise.all(
      peers.map(async (actor, index) => submit(actor, (await mine(actor))?.id, secretOf(20 + index))),
    );
    expect(results.map((it) => it.error)).toEqual([undefined, undefined, undefined]);
    expect((await listed({ reviewId: cadreReview })).items[0]).toMatchObject({ confidentialSubmitted: 6 });
  });
});

describe("the release", () => {
  const release = (version: number, actor = administrator) =>
    send(api, RELEASE, { input: { roundId, version } }, actor);

  it("is the office's of this ward, and of what was read", async () => {
    expect((await release(1, otherAdministrator)).error?.code).toBe("NOT_FOUND");
    expect((await release(1)).error?.code).toBe("CONFLICT");
  });

  it("shows groups of four or more as distributions, merges smaller ones, and happens once", async () => {
    const version = (await send<{ version: number }>(api, PLAN, { roundId }, administrator)).value.version;
    expect((await release(version)).value).toEqual({ shown: 6, destroyed: 0, signed: 2 });
    expect((await release(version + 1)).error?.code).toBe("SHEETS_RELEASED");
    const { value } = await send<{ groups: { group: string; count: number; remarks: string[] }[] }>(
      api,
      SHEETS,
      { reviewId: cadreReview },
      administrator,
    );
    expect(value.groups.map(({ group, count }) => [group, count])).toEqual([["SAME_LEVEL_AND_BELOW", 6]]);
    expect(value.groups[0]?.remarks.toSorted()).toEqual(
      [...Array(5).fill("Nhận xét kín"), "Ý kiến ba"].toSorted(),
    );
    expect(value.groups[0]).toMatchObject({
      levels: [{ level: "GOOD", count: 6 }],
      criteria: expect.arrayContaining([
        {
          criterion: "I.1",
          grades: [
            { grade: "GOOD", count: 5 },
            { grade: "POOR", count: 1 },
          ],
        },
      ]),
    });
  });

  it("leaves no key and no buffer behind, and lets nothing in any more", async () => {
    expect(await api.dataSource.query(`SELECT 1 FROM sheet_buffers`)).toEqual([]);
    const [round] = await api.dataSource.query(`SELECT * FROM sheet_rounds`);
    expect(round).toMatchObject({ is_released: true, sealed_private_key: null });
    const sheet = await mine(actors[4]);
    expect(sheet).toMatchObject({ isOpen: false });
    const late = { id: sheet?.id, secret: secretOf(4), version: 2, content: contentOf("Muộn") };
    expect((await send(api, SUBMIT_SECRET, { input: late }, actors[4] ?? null)).error?.code).toBe(
      "SHEETS_RELEASED",
    );
    expect((await send(api, ASSIGN, assign({ version: 9 }), administrator)).error?.code).toMatch(
      /CONFLICT|RELEASED/,
    );
  });

  it("cannot be changed by anybody", async () => {
    await expect(api.dataSource.query(`UPDATE released_sheets SET level = 'POOR'`)).rejects.toThrow(
      /append-only/,
    );
    await expect(api.dataSource.query(`DELETE FROM released_remarks`)).rejects.toThrow(/append-only/);
  });

  it("is now read by the person concerned too", async () => {
    const { value } = await send<{ signed: unknown[]; groups: unknown[] }>(
      api,
      SHEETS,
      { reviewId: cadreReview },
      actors[1] ?? null,
    );
    expect([value.signed.length, value.groups.length]).toEqual([1, 1]);
  });
});
