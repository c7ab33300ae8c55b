import { defineConfig } from "vitest/config";

const WHOLE = { branches: 100, functions: 100, lines: 100, statements: 100 };

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
    // Pure functions leave nothing behind, so files may share a worker's modules.
    isolate: false,
    // Properties are tried on many cases; slow machines and coverage may take their time.
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test.ts", "src/testing/**"],
      reporter: [["text", { skipFull: true }], "html", "json-summary"],
      // The rules themselves: every branch is reached by a case that means something.
      thresholds: {
        "src/{access,ballot,calendar,comparison,criteria,editions,names,openQuestions}/**": WHOLE,
        "src/{evaluators,overlay,participation,plan,procedure,quota,rating,refusals,statistics,submission}/**":
          WHOLE,
      },
    },
  },
});
