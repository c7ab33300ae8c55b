import { describe, expect, it } from "vitest";
import { failedTests } from "./failedTests.mjs";

describe("what failed", () => {
  it("is named from the report of a unit suite, with the first lines of why", () => {
    const report = {
      testResults: [
        {
          name: "quota.test.ts",
          status: "failed",
          message: "",
          assertionResults: [
            { status: "passed", fullName: "quota allows two", failureMessages: [] },
            {
              status: "failed",
              fullName: "quota refuses three",
              failureMessages: ["expected 3\nto be 2\nat a\nat b\nat c"],
            },
          ],
        },
        { name: "broken.test.ts", status: "failed", message: "no such module", assertionResults: [] },
      ],
    };
    expect(failedTests(report)).toEqual([
      { name: "quota refuses three", message: "expected 3\nto be 2\nat a\nat b" },
      { name: "broken.test.ts", message: "no such module" },
    ]);
  });

  it("is named from the report of the journeys, however deep", () => {
    const spec = (title, ok, results) => ({ title, file: "ballot.spec.ts", ok, tests: [{ results }] });
    const report = {
      suites: [
        {
          specs: [spec("is opened", true, [{}])],
          suites: [{ specs: [spec("is counted", false, [{ error: { message: "timeout" } }])] }],
        },
      ],
    };
    expect(failedTests(report)).toEqual([{ name: "ballot.spec.ts: is counted", message: "timeout" }]);
  });

  it("is nothing without a report", () => expect(failedTests(null)).toEqual([]));
});
