import { defineConfig } from "vitest/config";

/**
 * The tests beside the mutated rules alone: a mutant is to be noticed by the tests of its own folder, not by a printed
 * document or by whatever else happens to pass through it.
 */
export default defineConfig({
  test: { include: [`src/${process.env.MUTATED_FOLDER ?? "*"}/**/*.test.ts`], environment: "node" },
});
