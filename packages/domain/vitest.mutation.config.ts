import { defineConfig } from "vitest/config";

/**
 * The tests beside the mutated rules alone: a mutant is to be noticed by the tests of its own folder, not by a printed
 * document or by a screenful of everything that happens to pass through it.
 */
export default defineConfig({
  test: { include: ["src/{rating,quota,ballot,access}/**/*.test.ts"], environment: "node" },
});
