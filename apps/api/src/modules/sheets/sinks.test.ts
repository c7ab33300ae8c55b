import { randomBytes, randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { Client } from "pg";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { systemClock } from "../../clock.js";
import { NOBODY } from "../../database/Door.js";
import { everyOrder, everyOrderOf, type TableOrder, tableNames } from "../../testing/everyOrder.js";
import { everyQuery } from "../../testing/everyQuery.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { matchesOf } from "../../testing/joinedByChance.js";
import { makeCommittee } from "../../testing/makeEvaluators.js";
import { asMember, type TestMember } from "../../testing/makeMembers.js";
import { planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { ServerProcess } from "../../testing/ServerProcess.js";
import { SmtpServer } from "../../testing/SmtpServer.js";
import {
  ASSIGN,
  contentOf,
  MY_SHEETS,
  openReviews,
  RELEASE,
  reviewOf,
  SUBMIT_SECRET,
  WITHDRAW_SECRET,
} from "../../testing/sheetDocuments.js";
import { CHANNEL } from "../events/Events.js";

const AUTHORS = 30;
/**
 * Thousands of pairs of orders are tried, most of them alike. A pair drawn by chance has 11 or more of 30 right but once
 * in a hundred million: Σ 1/(k!·e) from 11 on. A single order that tells would have all 30.
 */
const MOST_BY_CHANCE = 10;
const SCHEMA = buildSchema(readFileSync(join(import.meta.dirname, "../../../schema.graphql"), "utf8"));
const GRADES = ["EXCELLENT", "GOOD", "AVERAGE", "POOR"];

/** Whom a sink must not tell of: one author of one sheet. */
interface Author {
  member: TestMember;
  accountId: string;
  username: string;
  token: string;
  sheetId: string;
  secret: string;
  /** Words of the remark that nobody else writes. */
  words: string;
  /** Number that the grades spell in base 4, unlike any other's. */
  code: number;
}

let api: TestApi;
let server: ServerProcess;
let smtp: SmtpServer;
let ward: TestUnit;
let roundId = "";
let reviewId = "";
let authors: Author[];
let readers: { office: string; subject: string; inspector: string };

beforeAll(async () => {
  api = await startTestApi({ clock: systemClock });
  const db = api.dataSource;
  ({ ward } = await makeWard(db));
  const { members } = await makeCommittee(db, ward, AUTHORS + 2, 0);
  smtp = await SmtpServer.start();
  server = await ServerProcess.start(api.url, {
    XEPLOAI_SMTP_URL: smtp.url,
    XEPLOAI_MAIL_FROM: "Xếp Loại <xeploai@example.vn>",
  });
  const office = await makeActor(db, "WARD_ADMINISTRATOR", ward);
  roundId = (await api.services.rounds.open(office, { quotaRounding: "FLOOR" as const, ...planOf(ward) })).id;
  readers = {
    office: await tokenOf(office.accountId, "WARD_ADMINISTRATOR"),
    subject: await tokenOf((await asMember(db, members[1]!)).accountId),
    inspector: await tokenOf((await makeActor(db, "INSPECTOR", ward)).accountId, "INSPECTOR"),
  };
  await ask(readers.office, ASSIGN, { input: { roundId, version: 0 } });
  await openReviews(api, roundId);
  reviewId = await reviewOf(api, roundId, "CADRE", members[1]!.id);
  const codes = Array.from({ length: AUTHORS }, (_, code) => code);
  authors = [];
  for (const member of members.slice(2)) {
    const { accountId } = await asMember(db, member);
    const [account]: [{ username: string }] = await db.query(`SELECT username FROM accounts WHERE id = $1`, [
      accountId,
    ]);
    await db.query(`INSERT INTO mail_addresses (account_id, address) VALUES ($1, $2)`, [
      accountId,
      `${accountId}@example.vn`,
    ]);
    const token = await tokenOf(accountId);
    const mine = (await ask(token, MY_SHEETS)).mySheets as {
      id: string;
      subject: { kind: string; id: string };
    }[];
    authors.push({
      member,
      accountId,
      username: account.username,
      token,
      sheetId: mine.find((it) => it.subject.kind === "CADRE" && it.subject.id === members[1]!.id)?.id ?? "",
      secret: randomBytes(10)
        .toString("hex")
        .slice(0, 16)
        .toUpperCase()
        .replace(/[^0-9A-F]/g, "0"),
      words: `nhanxet${randomBytes(8).toString("hex")}`,
      code: codes.splice(randomInt(codes.length), 1)[0]!,
    });
  }
}, 180_000);
afterAll(async () => {
  await server?.stop();
  await smtp?.stop();
  await api?.close();
});

/** The session of an account, with the role granted where it has one. */
async function tokenOf(accountId: string, role?: string): Promise<string> {
  if (role)
    await api.dataSource.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, $2, $3, '2018-01-01')
       ON CONFLICT DO NOTHING`,
      [accountId, role, ward.id],
    );
  await api.dataSource.query(`UPDATE accounts SET must_change_password = false WHERE id = $1`, [accountId]);
  return api.door.enter(NOBODY, (tx) => api.services.sessions.open(tx, accountId));
}

async function ask(
  token: string,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { data, errors } = JSON.parse(await server.ask(token, document, variables));
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const handIn = ({ token, sheetId, secret, words, code }: Author, version = 0, more: object = {}) => {
  const content = contentOf(words);
  const grades = content.grades.map((it, at) => ({ ...it, grade: GRADES[(code >> (2 * at)) % 4] ?? "GOOD" }));
  return server.ask(token, SUBMIT_SECRET, {
    input: { id: sheetId, secret, version, content: { ...content, grades: grades.slice(0), ...more } },
  });
};

/** What would tell of an author: the words, the secret, and every name the author has. */
const tracesOf = ({ words, secret, accountId, username, member, token }: Author) => [
  words,
  secret,
  accountId,
  username,
  member.id,
  member.fullName,
  token,
];

/** Digest of every table's rows, by table. */
async function digests(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await tableNames(api.dataSource)) {
    const [row]: [{ digest: string | null }] = await api.dataSource.query(
      `SELECT md5(string_agg(t::text, E'\\n' ORDER BY t::text)) AS digest FROM ${name} t`,
    );
    found.set(name, row.digest ?? "");
  }
  return found;
}

/** Whatever these readers may ask about the subject, its round, its unit and one of the authors, as answered. */
async function everyAnswer(author: Author): Promise<Map<string, string>> {
  const given = {
    roundId,
    reviewId,
    "review.id": reviewId,
    "round.id": roundId,
    "member.id": author.member.id,
    "account.id": author.accountId,
    "mySheet.id": author.sheetId,
    "organisation.id": ward.id,
    organisationId: ward.id,
    withinId: ward.id,
    cellId: author.member.cell.id,
    ownerId: reviewId,
    id: reviewId,
    year: 2018,
    years: [2018],
    page: { offset: 0, limit: 100 },
    "subjectEvaluators.filter": { roundId, reviewId },
    "decisionCandidates.filter": { roundId },
    "previewEvaluators.input": {
      roundId,
      version: 1,
      smallestGroup: 4,
      fewSuperiors: "NAMED",
      functions: [],
    },
  };
  const answers = new Map<string, string>();
  for (const [reader, token] of Object.entries(readers))
    for (const { name, document } of everyQuery(SCHEMA, given))
      answers.set(`${reader} ${name}`, withoutChance(await server.ask(token, document)));
  return answers;
}

/** The hour of an answer, the number of a figure and the line that was refused first are others each time. */
const withoutChance = (answer: string) =>
  answer
    .replace(/"[\d-]{10}T[\d:.]+Z"/g, '"an hour"')
    .replace(/"figureId":"[^"]*"/g, '"figureId"')
    .replace(/"path":\[[^\]]*\]/g, '"path"');

describe("handing in confidential sheets", () => {
  const heard: string[] = [];
  let listener: Client;
  /** What people were told before, such as that their round is open. */
  let toldBefore: unknown[];
  const told = () =>
    api.dataSource.query(
      `SELECT n.kind, n.subject_kind, n.account_id::text FROM notifications n
       UNION ALL SELECT 'MAIL', '', o.account_id::text FROM mail_outbox o ORDER BY 1, 2, 3`,
    );
  beforeAll(async () => {
    toldBefore = await told();
    listener = new Client({ connectionString: api.url });
    await listener.connect();
    listener.on("notification", ({ payload = "" }) => heard.push(payload));
    await listener.query(`LISTEN ${CHANNEL}`);
  });
  afterAll(() => listener.end());

  it("touches the author's line and the subject's one sealed row, no other table", async () => {
    const before = await digests();
    expect(JSON.parse(await handIn(authors[0]!)).errors).toBeUndefined();
    const after = await digests();
    // When a session was last seen is told of everybody who reads anything at all.
    const changed = [...after].filter(([name, digest]) => name !== "sessions" && before.get(name) !== digest);
    expect(changed.map(([name]) => name)).toEqual(["sheet_assignments", "sheet_buffers"]);
  });

  it("changes no answer to the office, the subject or an inspector but how many are in", async () => {
    const author = authors[1]!;
    const before = await everyAnswer(author);
    expect(JSON.parse(await handIn(author)).errors).toBeUndefined();
    const after = await everyAnswer(author);
    const changed = [...after].filter(([name, answer]) => before.get(name) !== answer);
    expect(changed.map(([name]) => name)).toEqual(["office subjectEvaluators"]);
    const counted = (answer = "") => answer.replace(/"confidentialSubmitted":\d+/g, "counted");
    expect(counted(after.get("office subjectEvaluators"))).toBe(
      counted(before.get("office subjectEvaluators")),
    );
    // The search means something only where something is answered.
    const answered = [...after].filter(([, answer]) => !answer.includes('"errors"'));
    expect(answered.length).toBeGreaterThan(60);
    for (const name of [
      ...[
        "subjectEvaluators",
        "sheetPlan",
        "previewEvaluators",
        "reviewSheets",
        "review",
        "reviews",
        "round",
      ],
      ...[
        "member",
        "members",
        "account",
        "accounts",
        "organisation",
        "cellRound",
        "meetingWork",
        "quotaBoard",
      ],
      ...["myTasks", "myNotifications", "unreadNotificationCount", "blockingChain", "bulkPreview"],
      ...["ratingStatistics", "roundChangePreview", "residenceComments", "suggestedPoints"],
    ])
      expect(answered.map(([it]) => it)).toContain(`office ${name}`);
    for (const name of ["auditEntries", "verifyAuditChain", "review", "reviewSheets"])
      expect(answered.map(([it]) => it)).toContain(`inspector ${name}`);
  }, 180_000);

  it("is refused and fails in words that say nothing either", async () => {
    for (const author of authors.slice(2)) expect(JSON.parse(await handIn(author)).errors).toBeUndefined();
    const [first, second, third] = authors.slice(4) as [Author, Author, Author];
    expect(await handIn(first, 1)).not.toContain("errors");
    expect(await handIn(second, 7)).toContain("CONFLICT");
    expect(await handIn(second, 1, { remark: second.words.repeat(100) })).toContain("TEXT_TOO_LONG");
    const back = { input: { id: third.sheetId, secret: third.secret } };
    expect(await server.ask(third.token, WITHDRAW_SECRET, back)).not.toContain("errors");
    expect(JSON.parse(await handIn(third)).errors).toBeUndefined();
    // The database itself fails in the middle of it.
    await api.dataSource.query(`ALTER TABLE sheet_buffers RENAME COLUMN sealed TO gone`);
    expect(await handIn(second, 1)).toContain("INTERNAL_SERVER_ERROR");
    await api.dataSource.query(`ALTER TABLE sheet_buffers RENAME COLUMN gone TO sealed`);
    expect(server.output).toContain("operation failed");
  }, 120_000);

  it("leaves nothing in what the server writes to its log", () => {
    for (const author of authors)
      for (const trace of tracesOf(author)) expect(server.output).not.toContain(trace);
  });

  it("tells nobody: no notice, no e-mail, no event", async () => {
    expect(await told()).toEqual(toldBefore);
    expect(smtp.mails).toEqual([]);
    await listener.query(`SELECT 1`);
    expect(heard).toEqual([]);
  });

  it("leaves no word and no secret in a table, in the server's files, in the database's, its log of changes included", async () => {
    for (const name of await tableNames(api.dataSource)) {
      const [row]: [{ text: string | null }] = await api.dataSource.query(
        `SELECT string_agg(t::text, E'\\n') AS text FROM ${name} t`,
      );
      for (const { words, secret } of authors)
        for (const trace of [words, secret]) expect(row.text ?? "", name).not.toContain(trace);
    }
    await api.dataSource.query(`CHECKPOINT`).catch(() => undefined);
    const { cluster } = inject("testServer");
    const traces = authors.flatMap(({ words, secret }) => [words, secret]);
    for (const folder of [server.dataDirectory, ...(cluster ? [cluster] : [])])
      expect(filesWith(folder, traces), folder).toEqual([]);
  });

  it("is in no workbook and no entry of the trail", async () => {
    const path = `/files/exports/rating-statistics.xlsx?withinId=${ward.id}&years=2018`;
    const response = await server.fetch(path, readers.office);
    expect(response.status).toBe(200);
    const workbook = (await readSheet(Buffer.from(await response.arrayBuffer()))).flat().join("\n");
    const entries: { payload: string }[] = await api.dataSource.query(`SELECT payload FROM audit_entries`);
    const trail = entries.map(({ payload }) => payload).join("\n");
    expect(trail).toContain("evaluator:assign");
    for (const author of authors)
      for (const trace of [...tracesOf(author), author.sheetId]) {
        expect(workbook).not.toContain(trace);
        expect(trail).not.toContain(trace);
      }
  });
});

describe("thirty released sheets", () => {
  const isIn = (orders: readonly TableOrder<number>[]) => orders.filter((it) => it.items.length === AUTHORS);
  /** Pairs of orders, backwards too, that put more sheets beside their authors than chance does. */
  const telling = (left: readonly TableOrder<number>[], right: readonly TableOrder<number>[]) =>
    left.flatMap((a) =>
      right.flatMap((b) =>
        [b.items, b.items.toReversed()].flatMap((items) => {
          const matches = matchesOf(a.items, items);
          return matches > MOST_BY_CHANCE ? [`${a.by} = ${b.by}: ${matches}`] : [];
        }),
      ),
    );
  const authorOfWords = (text: string) => {
    const found = authors.findIndex(({ words }) => words === text);
    return found < 0 ? null : found;
  };
  const authorOfGrades = (text: string) => {
    const grades = JSON.parse(text) as Record<string, string>;
    const codes = contentOf(null).grades.map(({ criterion }) => GRADES.indexOf(grades[criterion] ?? ""));
    const code = codes.slice(0, 3).reduce((sum, digit, at) => sum + digit * 4 ** at, 0);
    const found = authors.findIndex((it) => it.code === code);
    return found < 0 ? null : found;
  };

  let people: TableOrder<number>[];
  let remarks: TableOrder<number>[];
  let grades: TableOrder<number>[];
  beforeAll(async () => {
    const [plan]: [{ version: number }] = await api.dataSource.query(`SELECT version FROM sheet_rounds`);
    const told = await ask(readers.office, RELEASE, { input: { roundId, version: plan.version } });
    expect(told).toEqual({ releaseSheets: { shown: AUTHORS, destroyed: 0, signed: 0 } });
    const db = api.dataSource;
    const ids = new Map(
      authors.flatMap(({ member, accountId, sheetId }, at): [string, number][] => [
        [member.id, at],
        [accountId, at],
        [sheetId, at],
      ]),
    );
    people = isIn(await everyOrderOf(db, ids));
    remarks = isIn(await everyOrder(db, "released_remarks", "remark", authorOfWords));
    grades = isIn(await everyOrder(db, "released_sheets", "grades", authorOfGrades));
  }, 120_000);

  it("are looked for in every order that any table has of their authors", () => {
    const tables = new Set(people.map(({ by }) => by.split(".")[0]));
    for (const table of ["accounts", "members", "sessions", "sheet_assignments", "reviews", "mail_addresses"])
      expect([...tables]).toContain(table);
    expect(people.length).toBeGreaterThan(80);
    expect([remarks.length, grades.length]).toEqual([6, 8]);
  });

  it("stand beside their authors no more often than by chance, by whatever column, transaction or place", () => {
    expect(telling(people, remarks)).toEqual([]);
    expect(telling(people, grades)).toEqual([]);
  });

  it("nor does a remark stand beside the grades of its writer", () => {
    expect(telling(remarks, grades)).toEqual([]);
  });

  it("would be found so if an order told, as the accounts made one after another tell of the members", () => {
    const of = (table: string) => people.filter(({ by }) => by.startsWith(`${table}.`));
    expect(telling(of("accounts"), of("members"))).toContain("accounts.xmin (id) = members.xmin (id): 30");
  });
});

/** Files below a folder that hold one of the traces; what vanishes as it is read belonged to another test. */
function filesWith(folder: string, traces: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (directory: string): void => {
    for (const entry of unlessGone(() => readdirSync(directory, { withFileTypes: true }), [])) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) {
        const content = unlessGone(() => readFileSync(path), Buffer.alloc(0));
        if (traces.some((it) => content.includes(it))) found.push(path);
      }
    }
  };
  visit(folder);
  return found;
}

function unlessGone<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return fallback;
    throw error;
  }
}
