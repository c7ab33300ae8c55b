import { defineConfig } from "vitest/config";

/** The tests of the rules alone: a mutant is killed by what it breaks, not by a printed document that differs. */
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
