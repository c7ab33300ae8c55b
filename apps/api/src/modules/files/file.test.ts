import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { demoClock } from "../../clock.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMember, type TestMember } from "../../testing/makeMembers.js";
import { makeActor, makeRound, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { exifBlock, makeJpeg, makePdf } from "../../testing/storedFiles.js";
import { FileGuards } from "./FileGuards.js";
import { FileStore } from "./FileStore.js";
import { FileService } from "./file.service.js";
import { registerFileRoutes } from "./fileRoutes.js";
import { RemovedFilesSweep } from "./RemovedFilesSweep.js";
import { reviewFileGuard } from "./reviewFileGuard.js";

const FILES = `query ($id: ID!, $kind: FileOwnerKind!) {
  files(ownerKind: $kind, ownerId: $id) { id name mediaType purpose sizeBytes sha256 uploadedByName isOwnUpload mayRemove } }`;
const REMOVE = `mutation ($id: ID!) { removeFile(id: $id) }`;

let api: TestApi;
let app: FastifyInstance;
let folder: string;
let ward: TestUnit;
let cell: TestUnit;
let roundId: string;
let member: TestMember;
let writer: Actor;
let secretary: Actor;
let stranger: Actor;
let actor: Actor | null;
let reviewId: string;
let service: FileService;

beforeAll(async () => {
  api = await startTestApi();
  folder = mkdtempSync(join(tmpdir(), "xeploai-files-"));
  const guards = new FileGuards();
  guards.register("REVIEW", reviewFileGuard);
  service = new FileService(
    api.door,
    demoClock("2018-12-01"),
    api.services.trail,
    guards,
    new FileStore(folder),
  );
  app = Fastify();
  registerFileRoutes(app, { files: service, actorOf: async () => actor });
  ({ ward } = await makeWard(api.dataSource));
  cell = await makeUnit(api.dataSource, ward, "CELL", "Chi bộ tổ dân phố số 4");
  roundId = await makeRound(api.dataSource, ward, 2018);
  member = await makeMember(api.dataSource, cell);
  writer = await asMember(api.dataSource, member);
  secretary = await makeActor(api.dataSource, "CELL_SECRETARY", cell);
  stranger = await asMember(api.dataSource, await makeMember(api.dataSource, cell));
});
afterAll(async () => {
  await app.close();
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await api.dataSource.query(`DELETE FROM stored_files`);
  await api.dataSource.query(`DELETE FROM reviews`);
  rmSync(join(folder, "files"), { recursive: true, force: true });
  actor = writer;
  const rows = await api.dataSource.query(
    `INSERT INTO reviews (round_id, year, member_id, cell_id, participation) VALUES ($1, 2018, $2, $3, 'RATED') RETURNING id`,
    [roundId, member.id, cell.id],
  );
  reviewId = rows[0].id;
});

const HEADERS = { "x-requested-with": "xeploai", "content-type": "application/octet-stream" };
interface Sent {
  purpose?: string;
  name?: string;
  owner?: string;
  headers?: Record<string, string>;
}
const upload = (
  payload: Buffer | Readable,
  { purpose = "EVIDENCE", name = "Minh chứng.pdf", owner, headers = HEADERS }: Sent = {},
) =>
  app.inject({
    method: "POST",
    url: `/files?${owner ?? `ownerKind=REVIEW&ownerId=${reviewId}`}&purpose=${purpose}`,
    headers: { "x-file-name": encodeURIComponent(name), ...headers },
    payload,
  });
const download = (id: string) => app.inject(`/files/${id}`);
const list = async (who: Actor, id = reviewId, kind = "REVIEW") => {
  const { data, errors } = await api.execute<{ files: Record<string, unknown>[] }>(FILES, { id, kind }, who);
  return data?.files ?? errors[0]?.extensions.code;
};
/** Content files; what comes in is left out. */
const onDisk = () =>
  readdirSync(join(folder, "files"), { recursive: true, encoding: "utf8" }).filter((it) =>
    /[0-9a-f]{32,64}$/.test(it),
  );
const numbered = (number: number) => makePdf(`% ${number}`);
const addMany = async (count: number) => {
  for (let number = 0; number < count; number += 1)
    expect((await upload(numbered(number))).statusCode).toBe(201);
};

describe("a file", () => {
  it("is taken, listed, given back as it was and recorded, with its bytes outside the rows", async () => {
    const bytes = makePdf();
    const response = await upload(bytes, { name: "Kết quả công tác.pdf".normalize("NFD") });
    expect(response.statusCode).toBe(201);
    const { id } = response.json<{ id: string }>();
    expect(await list(writer)).toMatchObject([
      {
        id,
        name: "Kết quả công tác.pdf",
        mediaType: "application/pdf",
        purpose: "EVIDENCE",
        sizeBytes: bytes.length,
        isOwnUpload: true,
        mayRemove: true,
      },
    ]);
    const given = await download(id);
    expect(given.rawPayload.equals(bytes)).toBe(true);
    const [entry] = await api.dataSource.query(
      `SELECT payload::jsonb AS it FROM audit_entries ORDER BY sequence DESC LIMIT 1`,
    );
    expect(entry.it).toMatchObject({
      action: "file:add",
      objectKind: "review",
      objectId: reviewId,
      details: { fileId: id, purpose: "EVIDENCE" },
    });
    expect(JSON.stringify(entry.it)).not.toContain("Kết quả");
    expect(readdirSync(join(folder, "files", "incoming"))).toEqual([]);
    const path = join(folder, "files", onDisk()[0] ?? "");
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(path).not.toContain(reviewId);
  });

  it("is given to be saved, never to be shown, guessed at or kept by a browser", async () => {
    const { id } = (await upload(makePdf(), { name: 'a"\r\nSet-Cookie: x=1.pdf' })).json();
    const { headers, statusCode } = await download(id);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="[^"\r\n]+\.pdf"; filename\*=UTF-8''[^"\r\n]+$/,
    );
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("of a photograph is stored without the place where it was taken", async () => {
    const { id } = (await upload(makeJpeg({ exif: exifBlock(6) }), { name: "ảnh.exe" })).json();
    const given = await download(id);
    expect(given.headers["content-type"]).toBe("image/jpeg");
    expect(given.rawPayload.includes("GPS!")).toBe(false);
    expect(await list(writer)).toMatchObject([{ name: "ảnh.exe.jpg" }]);
  });

  it("sent twice is stored once; for another purpose, twice", async () => {
    const first = (await upload(makePdf())).json();
    expect((await upload(makePdf())).json()).toEqual(first);
    expect(onDisk().length).toBe(await rowCount());
    expect((await upload(makePdf(), { purpose: "PRODUCT_LIST" })).json()).not.toEqual(first);
    expect(onDisk().length).toBe(await rowCount());
  });

  it("whose bytes on disk were changed or are gone is not given out", async () => {
    const { id } = (await upload(numbered(77))).json();
    const [{ storage_key: key }] = await api.dataSource.query(`SELECT storage_key FROM stored_files`);
    const path = join(folder, "files", key.slice(0, 2), key);
    writeFileSync(path, makePdf("% khác"));
    expect((await download(id)).json()).toMatchObject({ code: "FILE_DAMAGED" });
    rmSync(path);
    expect((await download(id)).json()).toMatchObject({ code: "FILE_DAMAGED" });
  });
});

const rowCount = async () =>
  (await api.dataSource.query(`SELECT count(*)::int AS n FROM stored_files WHERE discarded_at IS NULL`))[0].n;

describe("what is not taken", () => {
  it("leaves nothing behind: too large, declared or not, empty, of another kind, of too many", async () => {
    const large = Buffer.alloc(10 * 1024 * 1024 + 1, 65);
    const declared = await upload(large);
    expect([declared.statusCode, declared.json()]).toEqual([
      413,
      { code: "FILE_TOO_LARGE", arguments: { megabytes: 10.1, limitMegabytes: 10 } },
    ]);
    const trickled = await upload(Readable.from([large.subarray(0, 9e6), large.subarray(9e6)]));
    expect([trickled.statusCode, trickled.json()]).toMatchObject([413, { code: "FILE_TOO_LARGE" }]);
    expect((await upload(Buffer.alloc(0))).json()).toMatchObject({ code: "FILE_EMPTY" });
    expect((await upload(Buffer.from("<html>"))).json()).toMatchObject({ code: "FILE_KIND_NOT_TAKEN" });
    expect(onDisk()).toEqual([]);
    expect(readdirSync(join(folder, "files", "incoming"))).toEqual([]);
    expect(await list(writer)).toEqual([]);
  });

  it("takes ten megabytes to the byte", async () => {
    const frame = makePdf();
    const bytes = makePdf(Buffer.alloc(10 * 1024 * 1024 - frame.length, 32));
    expect((await upload(bytes)).statusCode).toBe(201);
  });

  it("is the twenty-first of one owner, also when two arrive at once", async () => {
    await addMany(19);
    const codes = await Promise.all(
      [201, 202, 203, 204].map(async (it) => (await upload(numbered(it))).statusCode),
    );
    expect(codes.filter((it) => it === 201)).toHaveLength(1);
    expect((await upload(numbered(999))).json()).toEqual({
      code: "TOO_MANY_FILES",
      arguments: { limit: 20 },
    });
    expect(onDisk().length).toBe(20);
  });

  it("is one more when sixty are kept, removed ones included", async () => {
    await api.dataSource.query(
      `INSERT INTO stored_files (owner_kind, owner_id, purpose, name, media_type, size_bytes, sha256, storage_key, uploaded_by, removed_by, removed_at)
       SELECT 'REVIEW', $1, 'EVIDENCE', 'x', 'application/pdf', 1, 'x', 'k' || n, $2, $2, now() FROM generate_series(1, 60) n`,
      [reviewId, writer.accountId],
    );
    expect((await upload(makePdf())).json()).toMatchObject({ code: "TOO_MANY_FILES" });
  });
});

describe("who reaches the files of a review", () => {
  it("nobody without a session, and no upload without the header of our own pages", async () => {
    const { id } = (await upload(makePdf())).json();
    actor = null;
    expect((await upload(makePdf())).statusCode).toBe(401);
    expect((await download(id)).statusCode).toBe(401);
    actor = writer;
    expect((await upload(makePdf(), { headers: {} })).statusCode).toBe(403);
  });

  it("the member writes while writing; the secretary and the office read; others know of nothing", async () => {
    const { id } = (await upload(makePdf())).json();
    const office = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", ward);
    for (const reader of [secretary, office]) {
      actor = reader;
      expect((await download(id)).statusCode).toBe(200);
      expect((await upload(makePdf())).json()).toMatchObject({ code: "FORBIDDEN" });
      expect(await list(reader)).toMatchObject([{ id, mayRemove: false }]);
    }
    const otherWard = await makeUnit(
      api.dataSource,
      ward.parent as TestUnit,
      "WARD",
      "Đảng bộ phường Cự Khối",
    );
    const analyst = await makeActor(api.dataSource, "ANALYST", ward);
    const foreign = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", otherWard);
    for (const who of [stranger, analyst, foreign]) {
      actor = who;
      expect((await download(id)).json()).toMatchObject({ code: "NOT_FOUND" });
      expect((await upload(makePdf())).json()).toMatchObject({ code: "NOT_FOUND" });
      expect(await list(who)).toBe("NOT_FOUND");
      const { errors } = await api.execute(REMOVE, { id }, who);
      expect(errors[0]?.extensions.code).toBe("NOT_FOUND");
    }
  });

  it("the secretary who types from paper adds the scan of it, and nothing else", async () => {
    actor = secretary;
    expect((await upload(makePdf(), { purpose: "PAPER_SCAN" })).statusCode).toBe(201);
    expect((await upload(makePdf(), { purpose: "EVIDENCE" })).statusCode).toBe(403);
    expect(await list(writer)).toMatchObject([
      { purpose: "PAPER_SCAN", mayRemove: true, isOwnUpload: false },
    ]);
  });

  it("nobody adds or removes once it is submitted", async () => {
    const { id } = (await upload(makePdf())).json();
    await api.dataSource.query(`UPDATE reviews SET state = 'SELF_SUBMITTED'`);
    expect((await upload(numbered(2))).statusCode).toBe(403);
    expect((await api.execute(REMOVE, { id }, writer)).errors[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await download(id)).statusCode).toBe(200);
  });

  it.each([
    {
      what: "of a kind nobody answers for",
      owner: () => `ownerKind=SHEET&ownerId=${reviewId}`,
      code: "NOT_FOUND",
    },
    { what: "that is not there", owner: () => `ownerKind=REVIEW&ownerId=${randomUUID()}`, code: "NOT_FOUND" },
    { what: "that is no id", owner: () => "ownerKind=REVIEW&ownerId=1", code: "BAD_USER_INPUT" },
    { what: "of no kind", owner: () => `ownerKind=constructor&ownerId=${reviewId}`, code: "BAD_USER_INPUT" },
  ])("an owner $what takes no files", async ({ owner, code }) => {
    expect((await upload(makePdf(), { owner: owner() })).json()).toMatchObject({ code });
  });

  it("no file is found by a text that is no id, nor listed for a kind without a guard", async () => {
    expect((await download("imports")).json()).toMatchObject({ code: "NOT_FOUND" });
    expect((await download("..%2f..%2fetc%2fpasswd")).json()).toMatchObject({ code: "NOT_FOUND" });
    expect(await list(writer, "1")).toBe("NOT_FOUND");
    expect(await list(writer, reviewId, "SHEET")).toBe("NOT_FOUND");
    expect(
      (await upload(makePdf(), { name: "%", headers: { ...HEADERS, "x-file-name": "%" } })).json(),
    ).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

describe("a removed file", () => {
  it("is out of sight at once, and its bytes go when the round is closed", async () => {
    const failed = vi.fn();
    const { id } = (await upload(makePdf("% bỏ"))).json();
    const { id: other } = (await upload(makePdf("% giữ"))).json();
    const [{ storage_key: key }] = await api.dataSource.query(
      `SELECT storage_key FROM stored_files WHERE id = $1`,
      [id],
    );
    const path = join(folder, "files", key.slice(0, 2), key);
    expect((await api.execute(REMOVE, { id }, writer)).data).toEqual({ removeFile: true });
    expect((await api.execute(REMOVE, { id }, writer)).errors[0]?.extensions.code).toBe("NOT_FOUND");
    expect((await download(id)).statusCode).toBe(404);
    expect(await list(writer)).toMatchObject([{ id: other }]);
    expect(existsSync(path)).toBe(true);
    const sweep = async () => {
      const it = new RemovedFilesSweep(service, failed);
      it.start();
      await it.stop();
    };
    await sweep();
    expect(existsSync(path)).toBe(true);
    await api.dataSource.query(`UPDATE rounds SET state = 'CLOSED' WHERE id = $1`, [roundId]);
    try {
      await sweep();
      expect(existsSync(path)).toBe(false);
      expect(await service.discardRemoved()).toBe(0);
    } finally {
      await api.dataSource.query(`UPDATE rounds SET state = 'OPEN' WHERE id = $1`, [roundId]);
    }
    expect(failed).not.toHaveBeenCalled();
    expect((await download(other)).statusCode).toBe(200);
    const acts = await api.dataSource.query(
      `SELECT payload::jsonb ->> 'action' AS act FROM audit_entries ORDER BY sequence DESC LIMIT 1`,
    );
    expect(acts).toEqual([{ act: "file:remove" }]);
  });

  it("of more than one batch goes in one sweep, whatever it belongs to, and what is not removed stays", async () => {
    await api.dataSource.query(
      `INSERT INTO stored_files (owner_kind, owner_id, purpose, name, media_type, size_bytes, sha256, storage_key,
                                 uploaded_by, removed_at, removed_by)
       SELECT CASE WHEN n % 2 = 0 THEN 'REVIEW' ELSE 'ROUND' END, CASE WHEN n % 2 = 0 THEN $1::uuid ELSE $2::uuid END,
              'EVIDENCE', 'Tệp.pdf', 'application/pdf', 1, repeat('0', 64), lpad(to_hex(n), 64, '0'), $3,
              CASE WHEN n <= 401 THEN now() END, CASE WHEN n <= 401 THEN $3::uuid END
         FROM generate_series(1, 403) AS n`,
      [reviewId, roundId, writer.accountId],
    );
    expect(await service.discardRemoved()).toBe(0);
    await api.dataSource.query(`UPDATE rounds SET state = 'CLOSED' WHERE id = $1`, [roundId]);
    try {
      expect(await service.discardRemoved()).toBe(401);
    } finally {
      await api.dataSource.query(`UPDATE rounds SET state = 'OPEN' WHERE id = $1`, [roundId]);
    }
  });
});
