import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The random histories take as long as all the rest on the other worker: begun last, they would end alone. */
class HistoriesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (moduleId.endsWith(".property.test.ts") ? 0 : 1);
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  // Without this our sources and type-graphql would each load their own copy of graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/testing/globalSetup.ts"],
    setupFiles: ["reflect-metadata"],
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: HistoriesFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: "Asia/Ho_Chi_Minh" },
  },
});
