import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../testing/execute.js";
import { loggable } from "./loggable.js";

describe("a logged error", () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.close());

  it.each([
    `INSERT INTO members (full_name) VALUES ($1)`,
    `SELECT $1::text::int`,
    `SELECT * FROM khong_co WHERE ten = $1`,
  ])("names the place and the constraint, and no value: %s", async (statement) => {
    const error = await api.dataSource.query(statement, ["Nguyễn Thị Kín"]).catch((it: unknown) => it);
    const entry = loggable(error);
    expect(JSON.stringify(entry)).not.toContain("Kín");
    expect(entry.code).toMatch(/^[0-9A-Z]{5}$/);
    expect(entry.stack.join()).toContain("loggable.test");
  });

  it("keeps the words of our own mistakes", () => {
    expect(loggable(new RangeError("no child digit 0"))).toMatchObject({
      type: "RangeError",
      message: "no child digit 0",
    });
    expect(loggable("thrown text")).toEqual({ type: "string", stack: [] });
  });
});
