import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "../access/Actor.js";
import { readConfig } from "../config.js";
import { EventListener } from "../modules/events/EventListener.js";
import { STREAMS_PER_SESSION } from "../modules/events/EventStreams.js";
import type { Topic } from "../modules/events/topics.js";
import { createSchema } from "../schema.js";
import { EventReader } from "../testing/EventReader.js";
import { startTestApi, type TestApi } from "../testing/execute.js";
import { makeRound } from "../testing/makeUnits.js";
import { plantTree } from "../testing/plantTree.js";
import { signedIn } from "../testing/signedIn.js";
import { createServer } from "./server.js";

let api: TestApi;
let app: FastifyInstance;
let listener: EventListener;
let address: string;
let tree: Awaited<ReturnType<typeof plantTree>>;
let office: Actor;
let token: string;
let roundId: string;
const open: EventReader[] = [];

beforeAll(async () => {
  api = await startTestApi();
  tree = await plantTree(api);
  roundId = await makeRound(api.dataSource, tree.ward, 2018);
  listener = new EventListener(api.url, api.services.events, { checkMs: 200 });
  await listener.listening;
  app = await createServer({
    config: readConfig({ NODE_ENV: "test", PORT: "4999", XEPLOAI_DATA_DIR: "/tmp/xeploai-events-test" }),
    dataSource: api.dataSource,
    door: api.door,
    services: api.services,
    schema: await createSchema(api.services),
    dashboardDirectory: "/nonexistent",
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app.close();
  await listener.stop();
  await api.close();
});
beforeEach(async () => {
  office = await signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.ward }]);
  token = await api.door.enter(office, (tx) => api.services.sessions.open(tx, office.accountId));
});
afterEach(() => {
  for (const reader of open.splice(0)) reader.close();
});

const follow = async (
  topics: readonly string[],
  more: { headers?: Record<string, string>; after?: string } = {},
) => {
  const query = new URLSearchParams([
    ...topics.map((it): [string, string] => ["topic", it]),
    ...(more.after ? [["after", more.after] satisfies [string, string]] : []),
  ]);
  const reader = await EventReader.open(`${address}/events?${query}`, {
    cookie: `session-4999=${token}`,
    ...more.headers,
  });
  open.push(reader);
  return reader;
};
const emit = (topic: Topic, version: number | null = null) =>
  api.door.enter(office, (tx) => api.services.events.emit(tx, topic, version));
const settled = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

describe("what happens", () => {
  it("is told after the commit, with topic and version and nothing else", async () => {
    const topic = `round:${roundId}` as const;
    const reader = await follow([topic]);
    expect([reader.status, reader.headers["content-type"]]).toEqual([
      200,
      "text/event-stream; charset=utf-8",
    ]);
    await api.door.enter(office, async (tx) => {
      await api.services.events.emit(tx, topic, 7);
      await sleep(150);
      expect(reader.changed).toEqual([]);
    });
    await settled(() => expect(reader.changed).toEqual([topic]));
    const [event] = reader.events;
    expect(event?.data).toEqual({ topic, id: event?.id, version: 7 });
  });

  it("is not told when it is rolled back", async () => {
    const topic = `round:${roundId}` as const;
    const reader = await follow([topic]);
    const failing = api.door.enter(office, async (tx) => {
      await api.services.events.emit(tx, topic);
      throw new Error("cancelled");
    });
    await expect(failing).rejects.toThrow("cancelled");
    await emit(topic, 2);
    await settled(() => expect(reader.events.map((it) => it.data.version)).toEqual([2]));
  });

  it("reaches every server that listens, the one that wrote it or another", async () => {
    const { Events } = await import("../modules/events/Events.js");
    const other = new Events();
    const heard: string[] = [];
    other.subscribe({ happened: ({ topic }) => heard.push(topic), missed: () => undefined });
    const second = new EventListener(api.url, other);
    await second.listening;
    await api.dataSource.query(`SELECT pg_notify('xeploai_events', 'not ours')`);
    await emit(`round:${roundId}`);
    await settled(() => expect(heard).toEqual([`round:${roundId}`]));
    await second.stop();
  });

  it("is told once more to whoever was away, from the last event heard", async () => {
    const [round, inbox] = [`round:${roundId}`, `inbox:${office.accountId}`] as const;
    const reader = await follow([round]);
    await emit(round, 1);
    await settled(() => expect(reader.events).toHaveLength(1));
    reader.close();
    await emit(round, 2);
    await emit(round, 3);
    await emit(inbox);
    const again = await follow([round], { headers: { "last-event-id": reader.events[0]?.id ?? "" } });
    await settled(() => expect(again.events.map((it) => it.data.version)).toEqual([3]));
    const both = await follow([round, inbox], { after: again.events[0]?.id ?? "" });
    await settled(() => expect(both.changed).toEqual([inbox]));
  });

  it("may be anything for whoever was away too long", async () => {
    const reader = await follow([`round:${roundId}`], { headers: { "last-event-id": randomUUID() } });
    await settled(() => expect(reader.events.map((it) => it.name)).toEqual(["reset"]));
  });
});

describe("a topic", () => {
  it.each([
    {
      what: "of another ward's round",
      topic: async () => `round:${await makeRound(api.dataSource, tree.otherWard, 2018)}`,
    },
    { what: "of another's inbox", topic: async () => `inbox:${randomUUID()}` },
    { what: "of a round that is not there", topic: async () => `round:${randomUUID()}` },
    { what: "of no kind", topic: async () => `ballot:${roundId}` },
    { what: "that is told between servers alone", topic: async () => `account:${office.accountId}` },
    { what: "that is no id", topic: async () => "round:1" },
  ])("$what is refused, and nothing of it told", async ({ topic }) => {
    const foreign = await topic();
    expect((await follow([foreign])).status).toBe(403);
    const reader = await follow([foreign, `round:${roundId}`]);
    await settled(() =>
      expect(reader.events).toMatchObject([{ name: "refused", data: { topics: [foreign] } }]),
    );
    await emit(foreign as Topic);
    await emit(`round:${roundId}`);
    await settled(() => expect(reader.changed).toEqual([`round:${roundId}`]));
  });

  it("is no longer told once the right to it ends", async () => {
    const reader = await follow([`round:${roundId}`, `inbox:${office.accountId}`]);
    await api.dataSource.query(`UPDATE account_grants SET valid_to = '2018-06-01' WHERE account_id = $1`, [
      office.accountId,
    ]);
    await emit(`round:${roundId}`);
    await emit(`inbox:${office.accountId}`);
    await settled(() => expect(reader.changed).toEqual([`inbox:${office.accountId}`]));
  });

  it("needs a review one may read, or a meeting", async () => {
    const rows = await api.dataSource.query(
      `WITH m AS (INSERT INTO members (full_name, name_key, sort_key, birth_date, gender, admitted_on)
         VALUES ('Trần Thị Nghe', 'tran thi nghe', 'nghe', '1970-01-01', 'FEMALE', '2000-01-01') RETURNING id),
       r AS (INSERT INTO reviews (round_id, year, member_id, cell_id, participation)
         SELECT $1, 2018, id, $2, 'RATED' FROM m RETURNING id),
       g AS (INSERT INTO meetings (round_id, cell_id, held_on, place, chair, clerk)
         VALUES ($1, $2, '2018-12-01', 'Nhà văn hóa', 'A', 'B') RETURNING id)
       SELECT r.id AS review, g.id AS meeting FROM r, g`,
      [roundId, tree.cell.id],
    );
    const topics = [`review:${rows[0].review}`, `meeting:${rows[0].meeting}`];
    const reader = await follow(topics);
    for (const topic of topics) await emit(topic as Topic);
    await settled(() => expect(reader.changed.toSorted()).toEqual(topics.toSorted()));
    const stranger = await signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.otherWard }]);
    token = await api.door.enter(stranger, (tx) => api.services.sessions.open(tx, stranger.accountId));
    expect((await follow(topics)).status).toBe(403);
  });
});

describe("a stream", () => {
  it("is closed to whoever is not signed in, has a one-time password, or comes from another site", async () => {
    const topics = [`inbox:${office.accountId}`];
    expect((await follow(topics, { headers: { cookie: "" } })).status).toBe(401);
    expect((await follow(topics, { headers: { cookie: "session-4999=x" } })).status).toBe(401);
    expect((await follow(topics, { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
    expect((await follow(topics, { headers: { origin: "https://khac.example" } })).status).toBe(403);
    await api.dataSource.query(`UPDATE accounts SET must_change_password = true WHERE id = $1`, [
      office.accountId,
    ]);
    expect((await follow(topics)).status).toBe(401);
  });

  it("carries the headers of every other reply", async () => {
    const { headers } = await follow([`inbox:${office.accountId}`]);
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("ends at once when its session is revoked or signed out, and with the account", async () => {
    const topics = [`inbox:${office.accountId}`];
    const first = await follow(topics);
    await api.door.enter(office, (tx) => api.services.sessions.closeAll(tx, office.accountId));
    await settled(() => expect(first.isEnded).toBe(true));
    expect((await follow(topics)).status).toBe(401);
    const again = await signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.ward }]);
    token = await api.door.enter(again, (tx) => api.services.sessions.open(tx, again.accountId));
    const second = await follow([`inbox:${again.accountId}`]);
    const kept = await api.services.sessions.actorOf(token);
    await api.services.sessions.close(kept as Actor);
    await settled(() => expect(second.isEnded).toBe(true));
  });

  it("ends with the next heartbeat when its session runs out, which following does not put off", async () => {
    const reader = await follow([`inbox:${office.accountId}`]);
    await api.dataSource.query(`UPDATE sessions SET last_seen_at = now() - interval '29 minutes'`);
    await api.services.eventStreams.beat();
    await settled(() => expect(reader.heartbeats).toBe(1));
    await emit(`inbox:${office.accountId}`);
    await settled(() => expect(reader.changed).toHaveLength(1));
    const seen = await api.dataSource.query(
      `SELECT bool_and(last_seen_at < now() - interval '28 minutes') AS is_idle FROM sessions`,
    );
    expect(seen).toEqual([{ is_idle: true }]);
    await api.dataSource.query(`UPDATE sessions SET last_seen_at = now() - interval '31 minutes'`);
    await api.services.eventStreams.beat();
    await settled(() => expect(reader.isEnded).toBe(true));
  });

  it("is one of a few of its session; a closed one makes room", async () => {
    const topics = [`inbox:${office.accountId}`];
    const all = [];
    for (let at = 0; at < STREAMS_PER_SESSION; at += 1) all.push(await follow(topics));
    const refused = await follow(topics);
    await settled(() =>
      expect([refused.status, refused.body]).toEqual([429, expect.stringContaining("RATE_LIMITED")]),
    );
    all[0]?.close();
    await settled(() => expect(api.services.eventStreams.size).toBe(STREAMS_PER_SESSION - 1));
    expect((await follow(topics)).status).toBe(200);
  });

  it("takes no more than twenty topics, and at least one", async () => {
    expect((await follow(Array.from({ length: 21 }, () => `round:${roundId}`))).status).toBe(400);
    expect((await follow([])).status).toBe(400);
  });

  it("hears that anything may have happened when the database's line was cut, and goes on hearing", async () => {
    const topic = `round:${roundId}` as const;
    const reader = await follow([topic]);
    await emit(topic);
    await settled(() => expect(reader.changed).toHaveLength(1));
    const killed = await api.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'xeploai events' AND datname = current_database()`,
    );
    expect(killed).toHaveLength(1);
    await settled(() => expect(reader.events.map((it) => it.name)).toContain("reset"));
    await emit(topic);
    await settled(() => expect(reader.changed).toHaveLength(2));
  });

  it("ends when the server stops", async () => {
    const reader = await follow([`inbox:${office.accountId}`]);
    api.services.eventStreams.closeAll();
    await settled(() => expect(reader.isEnded).toBe(true));
    expect(api.services.eventStreams.size).toBe(0);
  });
});
