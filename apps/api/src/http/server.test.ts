import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../config.js";
import { hashPassword } from "../modules/accounts/passwords.js";
import { createSchema } from "../schema.js";
import { startTestApi, type TestApi } from "../testing/execute.js";
import { plantTree } from "../testing/plantTree.js";
import { signedIn } from "../testing/signedIn.js";
import { createServer } from "./server.js";

const PASSWORD = "Mùa thu Hà Nội 2018";
const VIEWER = JSON.stringify({ query: "{ viewer { username } }" });
const JSON_TYPE = { "content-type": "application/json" };

let api: TestApi;
let app: FastifyInstance;

beforeAll(async () => {
  api = await startTestApi();
  const tree = await plantTree(api);
  await signedIn(api, [{ role: "WARD_ADMINISTRATOR", at: tree.ward }], {
    username: "van.phong",
    passwordHash: await hashPassword(PASSWORD),
  });
  app = await createServer({
    config: readConfig({
      NODE_ENV: "production",
      DATABASE_URL: "postgres://not-used/here",
      XEPLOAI_PUBLIC_URL: "https://xeploai.example",
      XEPLOAI_DATA_DIR: "/tmp/xeploai-http-test",
    }),
    dataSource: api.dataSource,
    door: api.door,
    services: api.services,
    schema: await createSchema(api.services),
    dashboardDirectory: "/nonexistent",
  });
});
afterAll(async () => {
  await app.close();
  await api.close();
});

const post = (payload: string, headers: Record<string, string> = {}) =>
  app.inject({ method: "POST", url: "/graphql", payload, headers: { ...JSON_TYPE, ...headers } });

const signIn = async (password = PASSWORD) =>
  post(
    JSON.stringify({
      query: "mutation ($input: SignInInput!) { signIn(input: $input) { username } }",
      variables: { input: { username: "van.phong", password } },
    }),
  );

describe("HTTP", () => {
  it("carries the session in a cookie that no script and no other site can use, and clears it at sign-out", async () => {
    const response = await signIn();
    const cookie = String(response.headers["set-cookie"]);
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const session = { cookie: cookie.split(";")[0] ?? "" };
    expect((await post(VIEWER, session)).json().data.viewer.username).toBe("van.phong");
    const out = await post(JSON.stringify({ query: "mutation { signOut }" }), session);
    expect(String(out.headers["set-cookie"])).toContain("__Host-session=;");
    expect((await post(VIEWER, session)).json().data.viewer).toBeNull();
  });

  it.each([
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["plain text", { "content-type": "text/plain" }],
    ["multipart", { "content-type": "multipart/form-data; boundary=x" }],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["another subdomain", { "sec-fetch-site": "same-site" }],
    ["the page of another origin", { origin: "https://khac.example", host: "xeploai.example" }],
    ["a page without an origin", { origin: "null" }],
    ["a packed body", { "content-encoding": "gzip" }],
    ["letters of another alphabet's code", { "content-type": "application/json; charset=utf-16" }],
  ])("executes nothing sent as or from %s", async (_what, headers) => {
    const response = await post(VIEWER, headers);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.body).not.toContain('"data"');
  });

  it("executes what a page of its own origin sends", async () => {
    const headers = { origin: "https://xeploai.example", host: "xeploai.example" };
    expect((await post(VIEWER, headers)).json()).toEqual({ data: { viewer: null } });
  });

  it("executes nothing sent by GET", async () => {
    const response = await app.inject({
      method: "GET",
      url: `/graphql?query=${encodeURIComponent("{ viewer { username } }")}`,
      headers: { "x-apollo-operation-name": "x" },
    });
    expect(response.statusCode).toBe(404);
  });

  it("refuses a 10 MB body with a code, at once", async () => {
    const response = await post(
      JSON.stringify({ query: "{ viewer { username } }", variables: { text: "x".repeat(10_000_000) } }),
    );
    expect(response.statusCode).toBe(413);
    expect(response.json().errors[0].extensions.code).toBe("BODY_TOO_LARGE");
  });

  it.each([
    ["broken JSON", "{"],
    ["no query", "{}"],
    ["a batch", `[${VIEWER},${VIEWER}]`],
    ["an unknown field, without naming types", JSON.stringify({ query: "{ viewer { usernam } }" })],
    ["introspection", JSON.stringify({ query: "{ __schema { types { name } } }" })],
    ["thousands of tokens", JSON.stringify({ query: `{ ${"system { version } ".repeat(2000)} }` })],
    [
      "hundreds of aliases",
      JSON.stringify({
        query: `{ ${Array.from({ length: 100 }, (_, at) => `a${at}: system { version }`).join(" ")} }`,
      }),
    ],
    [
      "eight passwords at once",
      JSON.stringify({
        query: `mutation { ${Array.from({ length: 8 }, (_, at) => `a${at}: signIn(input: { username: "x", password: "${at}" }) { username }`).join(" ")} }`,
      }),
    ],
    ["the name of no operation", JSON.stringify({ query: "{ system { version } }", operationName: "x" })],
    [
      "two operations and no name",
      JSON.stringify({ query: "query a { system { version } } query b { system { version } }" }),
    ],
    [
      "fragments that double thirty times over",
      JSON.stringify({
        query: `{ ...f0 } ${Array.from({ length: 30 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`).join(" ")}
                fragment f30 on Query { system { version } }`,
      }),
    ],
    [
      "a cycle of fragments",
      JSON.stringify({ query: "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }" }),
    ],
  ])("refuses %s", async (_what, payload) => {
    const response = await post(payload);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    expect(response.body).not.toMatch(/Did you mean|Viewer|Query|stack|node_modules/);
    expect(response.json().errors[0].extensions.code).toMatch(/^(BAD_REQUEST|DOCUMENT_TOO_LARGE)$/);
  });

  it("sends the headers that keep other sites, caches and sniffers out, on refusals too", async () => {
    for (const response of [await post(VIEWER), await post("{"), await app.inject("/khong-co")]) {
      expect(response.headers["content-security-policy"]).toContain("default-src 'self'");
      expect(response.headers["x-content-type-options"]).toBe("nosniff");
      expect(response.headers["cache-control"]).toBe("no-store");
      expect(response.headers["strict-transport-security"]).toContain("max-age");
      expect(response.headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  it("answers a forged, an empty and an overlong cookie as nobody", async () => {
    for (const token of ["x", "", "A".repeat(43), "A".repeat(4000)])
      expect((await post(VIEWER, { cookie: `__Host-session=${token}` })).json().data.viewer).toBeNull();
  });

  it("opens no file to whoever still has a one-time password", async () => {
    const cookie = String((await signIn()).headers["set-cookie"]).split(";")[0] ?? "";
    const sample = () => app.inject({ url: "/files/imports/sample.xlsx", headers: { cookie } });
    expect((await sample()).statusCode).toBe(200);
    await api.dataSource.query(`UPDATE accounts SET must_change_password = true`);
    expect((await sample()).statusCode).toBe(401);
    await api.dataSource.query(`UPDATE accounts SET must_change_password = false`);
  });

  it("says it is alive and ready", async () => {
    expect((await app.inject("/healthz")).json()).toEqual({ status: "ok" });
    expect((await app.inject("/readyz")).statusCode).toBe(200);
    expect((await app.inject("/metrics")).body).toContain("process_resident_memory_bytes");
  });
});
