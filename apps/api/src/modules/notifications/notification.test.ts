import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMember, makeMembers } from "../../testing/makeMembers.js";
import { makeActor, makeRound } from "../../testing/makeUnits.js";
import { plantTree } from "../../testing/plantTree.js";
import { Events } from "../events/Events.js";
import { Notifier } from "./Notifier.js";
import { NOTIFICATION_KINDS, type Notice } from "./notification.types.js";

const MINE = `query ($page: PageInput) { myNotifications(page: $page) { totalCount unreadCount
  items { id kind subjectKind subjectId year dueOn isReminder readAt organisation { shortName } } } }`;
const UNREAD = `{ unreadNotificationCount }`;
const READ = `mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }`;
const REMIND = `mutation ($input: RemindInput!) { remind(input: $input) { recipientCount alreadyRemindedCount unreachableCount } }`;
const MAIL = `{ myMailSettings { address isRefused isMailOn } }`;
const SAVE = `mutation ($address: String) { saveMailAddress(address: $address) { address isRefused isMailOn } }`;

let api: TestApi;
let tree: Awaited<ReturnType<typeof plantTree>>;
let office: Actor;
let secretary: Actor;
let otherSecretary: Actor;
let roundId: string;

beforeAll(async () => {
  api = await startTestApi();
  tree = await plantTree(api);
  roundId = await makeRound(api.dataSource, tree.ward, 2018);
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.dataSource.query(
    `DELETE FROM mail_outbox; DELETE FROM mail_addresses; DELETE FROM notifications`,
  );
  await api.dataSource.query(`DELETE FROM account_grants`);
  office = await granted("WARD_ADMINISTRATOR", tree.ward);
  secretary = await granted("CELL_SECRETARY", tree.cell);
  otherSecretary = await granted("CELL_SECRETARY", tree.otherCell);
});

/** An actor whose role is stored too, as reminders look for those responsible. */
const granted = async (role: "WARD_ADMINISTRATOR" | "CELL_SECRETARY", at: (typeof tree)["ward"]) => {
  const actor = await makeActor(api.dataSource, role, at);
  await api.dataSource.query(
    `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, $2, $3, '2018-01-01')`,
    [actor.accountId, role, at.id],
  );
  return actor;
};
const notice = (changes: Partial<Notice> = {}): Notice => ({
  kind: "PLAN_ISSUED",
  subjectKind: "ROUND",
  subjectId: roundId,
  ...changes,
});
const notify = (accountIds: readonly string[], changes: Partial<Notice> = {}) =>
  api.door.enter(office, (tx) => api.services.notifier.notify(tx, accountIds, notice(changes)));
interface Page {
  totalCount: number;
  unreadCount: number;
  items: { id: string; kind: string }[];
}
const mine = async (actor: Actor, page: object | null = null) => {
  const { data } = await api.execute<{ myNotifications: Page }>(MINE, { page }, actor);
  if (!data) throw new Error("refused");
  return data.myNotifications;
};
const unread = async (actor: Actor) =>
  (await api.execute<{ unreadNotificationCount: number }>(UNREAD, {}, actor)).data?.unreadNotificationCount;
const read = async (actor: Actor, ids: string[] | null) =>
  (await api.execute<{ markNotificationsRead: number }>(READ, { ids }, actor)).data?.markNotificationsRead;
const remind = async (actor: Actor, changes: object) => {
  const input = { kind: "PROPOSAL_DUE", subjectKind: "ROUND", subjectId: roundId, ...changes };
  const { data, errors } = await api.execute<{ remind: object }>(REMIND, { input }, actor);
  return data?.remind ?? errors[0]?.extensions.code;
};

describe("a notice", () => {
  it("reaches everybody told, with the act or not at all", async () => {
    const told = await notify([secretary.accountId, office.accountId], {
      organisationId: tree.ward.id,
      year: 2018,
      dueOn: "2018-12-15",
    });
    expect(told.toSorted()).toEqual([secretary.accountId, office.accountId].toSorted());
    expect(await mine(secretary)).toMatchObject({
      totalCount: 1,
      unreadCount: 1,
      items: [
        {
          kind: "PLAN_ISSUED",
          subjectKind: "ROUND",
          subjectId: roundId,
          year: 2018,
          dueOn: "2018-12-15",
          isReminder: false,
          readAt: null,
          organisation: { shortName: "Đảng bộ phường Ngọc Thụy" },
        },
      ],
    });
    const failing = api.door.enter(office, async (tx) => {
      await api.services.notifier.notify(tx, [secretary.accountId], notice());
      throw new Error("cancelled");
    });
    await expect(failing).rejects.toThrow("cancelled");
    expect(await unread(secretary)).toBe(1);
  });

  it("tells 1,300 people in two statements, and leaves out who is disabled or not there", async () => {
    const rows = await api.dataSource.query(
      `INSERT INTO accounts (username, display_name, password_hash, disabled_at)
       SELECT 'dong.' || n, 'x', 'x', CASE WHEN n > 1299 THEN now() END FROM generate_series(1, 1300) n RETURNING id`,
    );
    const ids: string[] = rows.map((it: { id: string }) => it.id);
    let told: string[] = [];
    const statements = await countStatements(api, async () => {
      told = await notify([...ids, randomUUID()]);
    });
    expect([told.length, statements]).toEqual([1299, 5]);
  });

  it("holds neither words nor who caused it", async () => {
    const columns = await api.dataSource.query(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'notifications' ORDER BY 1`,
    );
    expect(columns.map((it: { name: string }) => it.name)).toEqual([
      "account_id",
      "created_at",
      "due_on",
      "id",
      "kind",
      "organisation_id",
      "read_at",
      "reminded_on",
      "subject_id",
      "subject_kind",
      "year",
    ]);
    expect(NOTIFICATION_KINDS.filter((it) => /SUBMITTED|VOTED|WRITTEN|HANDED/.test(it))).toEqual([]);
  });

  it("announces itself to the inbox told, by id alone", async () => {
    const emitted: unknown[] = [];
    class Recorded extends Events {
      override async emit(_tx: unknown, topics: unknown): Promise<void> {
        emitted.push(topics);
      }
    }
    const notifier = new Notifier(new Recorded(), false);
    await api.door.enter(office, (tx) => notifier.notify(tx, [secretary.accountId], notice()));
    await api.door.enter(office, (tx) => notifier.notify(tx, [randomUUID()], notice()));
    expect(emitted).toEqual([[`inbox:${secretary.accountId}`]]);
  });
});

describe("the own inbox", () => {
  it("is read by page, newest first, in one statement, and shows nobody else's", async () => {
    await notify([otherSecretary.accountId]);
    for (const kind of ["PLAN_ISSUED", "PLAN_AMENDED", "MEETING_CALLED"] as const) {
      await notify([secretary.accountId], { kind });
    }
    const page = await mine(secretary, { offset: 1, limit: 1 });
    expect(page).toMatchObject({ totalCount: 3, unreadCount: 3, items: [{ kind: "PLAN_AMENDED" }] });
    expect(await countStatements(api, () => mine(secretary))).toBe(4);
  });

  it("is marked read one by one or whole; others' notices stay as they are", async () => {
    await notify([secretary.accountId, otherSecretary.accountId]);
    await notify([secretary.accountId], { kind: "PLAN_AMENDED" });
    const [first] = (await mine(secretary)).items;
    const [foreign] = (await mine(otherSecretary)).items;
    expect(await read(secretary, [first?.id ?? "", foreign?.id ?? "", "không"])).toBe(1);
    expect(await unread(otherSecretary)).toBe(1);
    expect(await read(secretary, null)).toBe(0);
    expect(await read(secretary, null)).toBe(0);
    expect((await mine(secretary)).totalCount).toBe(2);
  });
});

describe("reminding", () => {
  it("counts first and sends nothing, then tells those responsible for a unit, once a day for the same work", async () => {
    const target = { organisationIds: [tree.cell.id] };
    expect(await remind(office, { ...target, isDryRun: true })).toEqual({
      recipientCount: 1,
      alreadyRemindedCount: 0,
      unreachableCount: 0,
    });
    expect(await unread(secretary)).toBe(0);
    expect(await remind(office, target)).toMatchObject({ recipientCount: 1 });
    expect(await mine(secretary)).toMatchObject({
      items: [{ kind: "PROPOSAL_DUE", isReminder: true, dueOn: "2018-12-15", year: 2018 }],
    });
    expect(await remind(office, target)).toMatchObject({ recipientCount: 0, alreadyRemindedCount: 1 });
    expect(await remind(office, { ...target, isDryRun: true })).toMatchObject({ recipientCount: 0 });
    expect(await remind(office, { ...target, kind: "BALLOT_DUE" })).toMatchObject({ recipientCount: 1 });
    await api.dataSource.query(`UPDATE notifications SET reminded_on = current_date - 1`);
    expect(await remind(office, target)).toMatchObject({ recipientCount: 1 });
    const acts = await api.dataSource.query(
      `SELECT payload::jsonb -> 'details' AS it FROM audit_entries WHERE payload::jsonb ->> 'action' = 'reminder:send'`,
    );
    expect(acts[0]).toEqual({ it: { kind: "PROPOSAL_DUE", recipients: 1 } });
    expect(acts).toHaveLength(3);
  });

  it("of eight at once leaves one notice", async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => remind(office, { organisationIds: [tree.cell.id] })),
    );
    expect(all.filter((it) => (it as { recipientCount: number }).recipientCount === 1)).toHaveLength(1);
    expect(await unread(secretary)).toBe(1);
  });

  it("reaches members with an account, each once, and says how many cannot be reached", async () => {
    const [withAccount, without] = await makeMembers(api.dataSource, tree.cell, 2);
    const elsewhere = await makeMember(api.dataSource, tree.otherCell);
    if (!withAccount || !without) throw new Error("two were made");
    const reader = await asMember(api.dataSource, withAccount);
    await asMember(api.dataSource, elsewhere);
    const target = {
      kind: "SELF_ASSESSMENT_DUE",
      memberIds: [withAccount.id, without.id, elsewhere.id],
      accountIds: [reader.accountId, otherSecretary.accountId],
    };
    for (const who of [secretary, office]) {
      await api.dataSource.query(`DELETE FROM notifications`);
      expect(await remind(who, target)).toEqual({
        recipientCount: 1,
        alreadyRemindedCount: 0,
        unreachableCount: 3,
      });
    }
    expect(await unread(reader)).toBe(1);
    expect(await unread(otherSecretary)).toBe(0);
  });

  it("asks who can be reached in one statement, however many are named", async () => {
    const memberIds = Array.from({ length: 1_300 }, () => randomUUID());
    const statements = await countStatements(api, async () => {
      expect(await remind(office, { memberIds })).toEqual({
        recipientCount: 0,
        alreadyRemindedCount: 0,
        unreachableCount: 1300,
      });
    });
    expect(statements).toBe(7);
  });

  it("does not remind oneself", async () => {
    expect(await remind(office, { accountIds: [office.accountId] })).toMatchObject({ recipientCount: 0 });
    expect(await remind(office, { organisationIds: [tree.ward.id] })).toMatchObject({ recipientCount: 0 });
  });

  it.each([
    {
      what: "a round of another ward",
      who: () => office,
      subject: async () => makeRound(api.dataSource, tree.otherWard, 2018),
      code: "NOT_FOUND",
    },
    {
      what: "a round that is not there",
      who: () => office,
      subject: async () => randomUUID(),
      code: "NOT_FOUND",
    },
    { what: "no id", who: () => office, subject: async () => "1", code: "NOT_FOUND" },
  ])("is refused for $what", async ({ who, subject, code }) => {
    expect(await remind(who(), { subjectId: await subject(), organisationIds: [tree.cell.id] })).toBe(code);
  });

  it("of a meeting is for those of its cell", async () => {
    const rows = await api.dataSource.query(
      `INSERT INTO meetings (round_id, cell_id, held_on, place, chair, clerk)
       VALUES ($1, $2, '2018-12-01', 'Nhà văn hóa', 'A', 'B') RETURNING id`,
      [roundId, tree.cell.id],
    );
    const target = {
      kind: "MEETING_DUE",
      subjectKind: "MEETING",
      subjectId: rows[0].id,
      organisationIds: [tree.cell.id],
    };
    expect(await remind(otherSecretary, target)).toBe("NOT_FOUND");
    expect(await remind(office, target)).toMatchObject({ recipientCount: 1 });
  });

  it("is refused to roles that answer for nobody, and for more than two thousand", async () => {
    const member = await asMember(api.dataSource, await makeMember(api.dataSource, tree.cell));
    expect(await remind(member, { organisationIds: [tree.cell.id] })).toBe("FORBIDDEN");
    const accountIds = Array.from({ length: 2_001 }, () => office.accountId);
    expect(await remind(office, { accountIds })).toBe("BAD_USER_INPUT");
  });
});

describe("the own address for e-mail", () => {
  it("is set, changed and taken away by its owner", async () => {
    const save = async (address: string | null) =>
      (await api.execute<{ saveMailAddress: object }>(SAVE, { address }, secretary)).data?.saveMailAddress;
    expect(await save(" bithu@example.vn ")).toEqual({
      address: "bithu@example.vn",
      isRefused: false,
      isMailOn: false,
    });
    await api.dataSource.query(`UPDATE mail_addresses SET refused_at = now()`);
    expect((await api.execute(MAIL, {}, secretary)).data).toMatchObject({
      myMailSettings: { isRefused: true },
    });
    expect(await save("khac@example.vn")).toMatchObject({ isRefused: false });
    expect((await api.execute(MAIL, {}, office)).data).toMatchObject({ myMailSettings: { address: null } });
    expect(await save("")).toMatchObject({ address: null });
  });

  it.each([
    "a",
    "a@",
    "a b@example.vn",
    "a@example.vn\r\nBcc: b@example.vn",
    `${"a".repeat(250)}@example.vn`,
  ])("is refused when it is none: %j", async (address) => {
    const { errors } = await api.execute(SAVE, { address }, secretary);
    expect(errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      fields: [{ code: "MAIL_ADDRESS_FORMAT" }],
    });
  });
});
