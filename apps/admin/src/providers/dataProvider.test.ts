import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "../graphql/ApiError";
import { dataProvider, filled } from "./dataProvider";
import { pageOf, searchedBelow } from "./documentTable";

interface Sent {
  query: string;
  variables: Record<string, unknown>;
}

/** The network is the edge of what is tested here: it answers, and remembers what was sent. */
let sent: Sent[] = [];
let answer: { status: number; body: unknown };
beforeEach(() => {
  sent = [];
  vi.stubGlobal(
    "fetch",
    async (_address: string, init: { body: string; headers: Record<string, string> }) => {
      expect(init.headers["x-requested-with"]).toBe("xeploai");
      sent.push(JSON.parse(init.body) as Sent);
      return new Response(JSON.stringify(answer.body), { status: answer.status });
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const gives = (data: unknown) => {
  answer = { status: 200, body: { data } };
};
const refuses = (extensions: unknown, status = 200) => {
  answer = { status, body: { errors: [{ message: "", extensions }] } };
};
const list = (filter: Record<string, unknown>, page = 1, perPage = 25) => ({
  filter,
  sort: { field: "GIVEN_NAME", order: "ASC" as const },
  pagination: { page, perPage },
});

describe("members", () => {
  it("are paged, sorted and filtered by the server, with the counts of the tabs beside the page", async () => {
    const statusCounts = [{ status: "OFFICIAL", count: 3 }];
    gives({ members: { items: [{ id: "m1" }], totalCount: 61, statusCounts } });
    const result = await dataProvider.getList("members", list({ search: "hoa", cellId: "" }, 3));
    expect(sent[0]?.query).toContain("query Members");
    expect(sent[0]?.variables).toEqual({
      filter: { search: "hoa" },
      sort: { key: "GIVEN_NAME", direction: "ASC" },
      page: { offset: 50, limit: 25 },
    });
    expect(result).toEqual({ data: [{ id: "m1" }], total: 61, meta: { statusCounts } });
  });

  it("are saved with the version that was read", async () => {
    gives({ updateMember: { id: "m1", version: 4 } });
    const data = { id: "m1", version: 3, fields: { fullName: "Nguyễn Thị Hòa" } };
    await dataProvider.update("members", { id: "m1", data, previousData: { id: "m1" } });
    expect(sent[0]?.variables).toEqual({ input: data });
  });
});

it("gives a new account together with its one-time password", async () => {
  gives({ createAccount: { oneTimePassword: "abcd", account: { id: "a1" } } });
  const { data } = await dataProvider.create("accounts", { data: { username: "hoa.nt" } });
  expect(data).toEqual({ id: "a1", oneTimePassword: "abcd" });
});

it("gives entries of the trail an id of their own: chain and number", async () => {
  gives({ auditEntries: { totalCount: 1, items: [{ chain: "c", sequence: 7 }] } });
  const { data } = await dataProvider.getList("auditEntries", list({}));
  expect(data).toEqual([{ chain: "c", sequence: 7, id: "c-7" }]);
});

describe("a refusal", () => {
  it("becomes an error with its code, figures and a key of its text", async () => {
    refuses({ code: "EXCELLENT_QUOTA_EXCEEDED", arguments: { allowed: 5, proposed: 6 } });
    const error = await dataProvider.getOne("members", { id: "m1" }).catch((it: unknown) => it);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: "EXCELLENT_QUOTA_EXCEEDED",
      arguments: { allowed: 5, proposed: 6 },
      message: "errors.EXCELLENT_QUOTA_EXCEEDED",
    });
  });

  it.each([
    ["UNAUTHENTICATED", 401],
    ["CONFLICT", 409],
    ["UNAVAILABLE", 503],
  ])("%s has the status %i that react-admin expects", async (code, status) => {
    refuses({ code });
    await expect(dataProvider.getOne("members", { id: "m1" })).rejects.toMatchObject({ code, status });
  });

  it("of a proxy in front has a code too", async () => {
    answer = { status: 413, body: "too large" };
    await expect(dataProvider.getOne("members", { id: "m1" })).rejects.toMatchObject({
      code: "BODY_TOO_LARGE",
    });
  });

  it("for want of a network says so", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(dataProvider.getOne("members", { id: "m1" })).rejects.toMatchObject({ code: "NETWORK" });
  });
});

describe("what the schema has no act for", () => {
  it("is refused without asking the server", async () => {
    await expect(dataProvider.delete("members", { id: "m1" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(dataProvider.create("auditEntries", { data: {} })).rejects.toThrow("auditEntries.create");
    expect(sent).toEqual([]);
  });
});

it("asks for at most 100 rows, as the API allows", () => {
  expect(pageOf({ pagination: { page: 2, perPage: 500 } })).toEqual({ offset: 100, limit: 100 });
});

it("leaves empty filters out", () => {
  expect(filled({ search: "", cellId: null, role: undefined, statuses: ["EXEMPT"] })).toEqual({
    statuses: ["EXEMPT"],
  });
});

it("searches everything below an organisation, and lists only what stands directly under it", () => {
  expect(searchedBelow({ parentId: "w" })).toEqual({ parentId: "w" });
  expect(searchedBelow({ parentId: "w", search: "to 5" })).toEqual({ withinId: "w", search: "to 5" });
});
