import { expect, it } from "vitest";
import { isFailedImport, mayReload } from "./staleBuild";

it("reloads for a page that is gone, and not again at once", () => {
  expect(mayReload(100_000, null)).toBe(true);
  expect(mayReload(100_000, "95000")).toBe(false);
  expect(mayReload(100_000, "60000")).toBe(true);
});

it.each([
  "Failed to fetch dynamically imported module: http://127.0.0.1/assets/AuditList-1.js",
  "error loading dynamically imported module: http://127.0.0.1/assets/AuditList-1.js",
  "Importing a module script failed.",
  "Unable to preload CSS for /assets/AuditList-1.css",
])("knows %s as a page that could not be fetched", (message) => {
  expect(isFailedImport(new TypeError(message))).toBe(true);
});

it("takes no other mistake for one", () => {
  expect(isFailedImport(new TypeError("undefined is not a function"))).toBe(false);
});
