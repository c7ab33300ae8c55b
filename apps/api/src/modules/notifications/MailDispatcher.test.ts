import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor, makeWard } from "../../testing/makeUnits.js";
import { SmtpServer } from "../../testing/SmtpServer.js";
import { MailDispatcher } from "./MailDispatcher.js";
import { Notifier } from "./Notifier.js";

let api: TestApi;
let smtp: SmtpServer;
let dispatcher: MailDispatcher;
let notifier: Notifier;
let people: Actor[];
const logged: unknown[] = [];

beforeAll(async () => {
  api = await startTestApi();
  notifier = new Notifier(api.services.events, true);
  const { ward } = await makeWard(api.dataSource);
  people = await Promise.all([1, 2, 3].map(() => makeActor(api.dataSource, "MEMBER", ward)));
});
afterAll(() => api.close());
beforeEach(async () => {
  smtp = await SmtpServer.start();
  dispatcher = makeDispatcher();
  logged.length = 0;
  await api.dataSource.query(
    `DELETE FROM mail_outbox; DELETE FROM mail_addresses; DELETE FROM notifications`,
  );
  for (const [at, { accountId }] of people.entries())
    if (at < 2)
      await api.dataSource.query(`INSERT INTO mail_addresses (account_id, address) VALUES ($1, $2)`, [
        accountId,
        `nguoi${at}@example.vn`,
      ]);
});
afterEach(async () => {
  await dispatcher.stop();
  await smtp.stop();
});

const makeDispatcher = (smtpUrl = smtp.url) =>
  new MailDispatcher(
    api.door,
    { smtpUrl, from: "Xếp Loại <xeploai@example.vn>", publicUrl: "https://xeploai.example.vn" },
    (entry) => logged.push(entry),
  );
const notify = (kind: "PLAN_ISSUED" | "SHEET_DUE", who = people) =>
  api.door.enter(people[0] as Actor, (tx) =>
    notifier.notify(
      tx,
      who.map((it) => it.accountId),
      { kind, subjectKind: "ROUND", subjectId: "00000000-0000-4000-8000-000000000001", year: 2018 },
    ),
  );
const makeDue = () => api.dataSource.query(`UPDATE mail_outbox SET due_at = now()`);
const outbox = (): Promise<{ attempts: number; minutes: number }[]> =>
  api.dataSource.query(
    `SELECT attempts, round(extract(epoch FROM due_at - now()) / 60)::int AS minutes FROM mail_outbox ORDER BY account_id`,
  );
/** Head and decoded body. */
const decoded = (text: string): string => {
  const at = text.indexOf("\n\n");
  const [head, body] = [text.slice(0, at), text.slice(at + 2)];
  return /base64/i.test(head)
    ? `${head}\n\n${Buffer.from(body, "base64").toString("utf8")}`
    : `${head}\n\n${Buffer.from(
        body
          .replace(/=\n/g, "")
          .replace(/=([0-9A-F]{2})/g, (_, it) => String.fromCharCode(Number.parseInt(it, 16))),
        "latin1",
      ).toString("utf8")}`;
};

describe("e-mail", () => {
  it("is one to each person, however many notices, and says only that something waits", async () => {
    await notify("PLAN_ISSUED");
    await notify("SHEET_DUE");
    expect(await outbox()).toEqual([
      { attempts: 0, minutes: 2 },
      { attempts: 0, minutes: 2 },
    ]);
    expect(await dispatcher.dispatch()).toBe(0);
    await makeDue();
    expect(await dispatcher.dispatch()).toBe(2);
    expect(smtp.mails.map((it) => it.to).toSorted()).toEqual([["nguoi0@example.vn"], ["nguoi1@example.vn"]]);
    expect(smtp.mails.every((it) => it.from === "xeploai@example.vn")).toBe(true);
    const text = decoded(smtp.mails[0]?.text ?? "");
    expect(text).toContain("Trên hệ thống Xếp Loại có việc đang chờ đồng chí.");
    expect(text).toContain("https://xeploai.example.vn/inbox");
    expect(text).toContain("Auto-Submitted: auto-generated");
    for (const told of ["2018", "PLAN", "SHEET", "phiếu", "kế hoạch", "Nguyễn", people[0]?.accountId ?? ""])
      expect(text.replace(/^(Date|Message-ID):.*$/gm, "")).not.toContain(told);
    expect(await outbox()).toEqual([]);
    expect(await dispatcher.dispatch()).toBe(0);
  });

  it("is in the language of the account", async () => {
    await api.dataSource.query(`UPDATE accounts SET locale = 'en' WHERE id = $1`, [people[0]?.accountId]);
    await notify("PLAN_ISSUED", people.slice(0, 1));
    await makeDue();
    await dispatcher.dispatch();
    expect(decoded(smtp.mails[0]?.text ?? "")).toContain("Work is waiting for you");
    await api.dataSource.query(`UPDATE accounts SET locale = 'vi'`);
  });

  it("is not sent once everything was read, the address taken away, or the account disabled", async () => {
    await notify("PLAN_ISSUED");
    await makeDue();
    await api.services.notifications.markRead(people[0] as Actor, null);
    await api.dataSource.query(`UPDATE accounts SET disabled_at = now() WHERE id = $1`, [
      people[1]?.accountId,
    ]);
    expect(await dispatcher.dispatch()).toBe(0);
    await api.dataSource.query(`UPDATE accounts SET disabled_at = NULL`);
    await notify("SHEET_DUE", people.slice(0, 1));
    await api.services.notifications.saveMailAddress(people[0] as Actor, null);
    expect([smtp.mails.length, await outbox()]).toEqual([0, []]);
  });

  it("is never written to the outbox where no mail server is configured, nor when the act is rolled back", async () => {
    const silent = new Notifier(api.services.events, false);
    const first = people[0] as Actor;
    const notice = { kind: "PLAN_ISSUED", subjectKind: "ROUND", subjectId: first.accountId } as const;
    await api.door.enter(first, (tx) => silent.notify(tx, [first.accountId], notice));
    const failing = api.door.enter(first, async (tx) => {
      await notifier.notify(tx, [first.accountId], notice);
      throw new Error("cancelled");
    });
    await expect(failing).rejects.toThrow("cancelled");
    expect(await outbox()).toEqual([]);
  });

  it("is tried again ever later while the server is away, and given up after twelve times", async () => {
    await notify("PLAN_ISSUED", people.slice(0, 1));
    const url = smtp.url;
    await smtp.stop();
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await makeDue();
      const away = makeDispatcher(url);
      expect(await away.dispatch()).toBe(0);
      await away.stop();
      pauses.push((await outbox())[0]?.minutes ?? -1);
    }
    expect(pauses).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360, -1]);
    expect(logged).toHaveLength(12);
    expect(JSON.stringify(logged)).not.toMatch(/example\.vn|@/);
    const [kept] = await api.dataSource.query(
      `SELECT count(*)::int AS notices, count(read_at)::int AS read FROM notifications`,
    );
    expect(kept).toEqual({ notices: 1, read: 0 });
  });

  it("that a full mailbox put off goes out later; an address that does not exist is asked no more", async () => {
    smtp.answers.set("nguoi0@example.vn", "452 full");
    smtp.answers.set("nguoi1@example.vn", "550 no such user");
    await notify("PLAN_ISSUED");
    await makeDue();
    expect(await dispatcher.dispatch()).toBe(0);
    expect(await outbox()).toEqual([{ attempts: 1, minutes: 2 }]);
    expect(await api.services.notifications.mailSettings(people[1] as Actor)).toMatchObject({
      isRefused: true,
    });
    smtp.answers.clear();
    await makeDue();
    expect(await dispatcher.dispatch()).toBe(1);
    await notify("SHEET_DUE", people.slice(1));
    expect(await outbox()).toEqual([]);
  });

  it("is sent once by two servers, and again when the one that had it in hand stopped", async () => {
    await notify("PLAN_ISSUED");
    await makeDue();
    const other = makeDispatcher();
    const sent = await Promise.all([dispatcher.dispatch(), other.dispatch(), dispatcher.dispatch()]);
    await other.stop();
    expect([sent.reduce((sum, it) => sum + it, 0), smtp.mails.length]).toEqual([2, 2]);
    await notify("SHEET_DUE", people.slice(0, 1));
    await api.dataSource.query(
      `UPDATE mail_outbox SET due_at = now(), leased_until = now() + interval '5 minutes'`,
    );
    expect(await dispatcher.dispatch()).toBe(0);
    await api.dataSource.query(`UPDATE mail_outbox SET leased_until = now() - interval '1 second'`);
    expect(await dispatcher.dispatch()).toBe(1);
  });

  it("goes out over several rounds when many wait, and by itself once started", async () => {
    const rows = await api.dataSource.query(
      `INSERT INTO accounts (username, display_name, password_hash) SELECT 'thu.' || n, 'x', 'x' FROM generate_series(1, 45) n RETURNING id`,
    );
    await api.dataSource.query(
      `INSERT INTO mail_addresses (account_id, address) SELECT id, id || '@example.vn' FROM unnest($1::uuid[]) id`,
      [rows.map((it: { id: string }) => it.id)],
    );
    await notify(
      "PLAN_ISSUED",
      rows.map((it: { id: string }) => ({ accountId: it.id })),
    );
    await makeDue();
    dispatcher.start();
    expect(await dispatcher.dispatch()).toBe(45);
  });

  it("with a password goes over no open line to another machine, and over one within the machine", async () => {
    await notify("PLAN_ISSUED", people.slice(0, 1));
    for (const [host, count] of [
      ["127.0.0.2", 0],
      ["127.0.0.1", 1],
    ] as const) {
      await makeDue();
      const open = makeDispatcher(smtp.url.replace("127.0.0.1", `gui:mat-khau@${host}`));
      expect(await open.dispatch()).toBe(count);
      await open.stop();
    }
    expect(smtp.mails).toHaveLength(1);
  });
});
