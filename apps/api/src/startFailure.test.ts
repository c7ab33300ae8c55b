import { describe, expect, inject, it } from "vitest";
import { readConfig } from "./config.js";
import { createDataSource } from "./database/dataSource.js";
import { describeFailure } from "./startFailure.js";

async function failureOf(url: string): Promise<string> {
  const error = await createDataSource(url, { poolSize: 1 })
    .initialize()
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  return describeFailure(error, url);
}

function at(change: (url: URL) => void): string {
  const url = new URL(inject("testServer").url);
  change(url);
  return url.href;
}

describe("a server that cannot start", () => {
  it.each([
    ["nobody listens", (url: URL) => (url.port = "1"), "Không kết nối được", "cannot be reached"],
    [
      "the database is missing",
      (url: URL) => (url.pathname = "/no-such"),
      "chưa có cơ sở",
      "CREATE DATABASE",
    ],
    ["the role is unknown", (url: URL) => (url.username = "nobody-here"), "không nhận tài khoản", "refuses"],
  ])("says in both languages that %s, and keeps the password", async (_, change, vietnamese, english) => {
    const url = at(change);
    const told = await failureOf(url);
    expect(told).toContain(vietnamese);
    expect(told).toContain(english);
    expect(told).not.toContain(new URL(url).password || "password=");
    expect(told).not.toMatch(/^\s+at /m);
  });

  it.each([
    ["PORT", { PORT: "abc" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://root:very-secret@here/db" }],
    ["NODE_ENV", { NODE_ENV: "prod" }],
    ["XEPLOAI_DEMO", { NODE_ENV: "production", XEPLOAI_DEMO: "on" }],
    ["DATABASE_URL", { NODE_ENV: "production" }],
    ["DATABASE_URL_FILE", { DATABASE_URL_FILE: "/no/such/file" }],
  ])("names %s when the environment is %o", (name, environment) => {
    let told = "";
    try {
      readConfig(environment);
    } catch (error) {
      told = describeFailure(error, undefined);
    }
    expect(told.split("\n")).toHaveLength(2);
    for (const line of told.split("\n")) expect(line).toContain(`${name}: `);
    expect(told).not.toContain("very-secret");
  });
});
