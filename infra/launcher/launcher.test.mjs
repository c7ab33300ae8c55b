import { describe, expect, it } from "vitest";
import { adviceFor } from "./failures.mjs";
import { missingPackages } from "./install.mjs";
import { isSupportedNode } from "./runtime.mjs";
import { countTests, summaryLine } from "./suites.mjs";

describe("the launcher", () => {
  it.each([
    ["18.19.0", false],
    ["20.20.2", false],
    ["22.14.0", false],
    ["22.15.0", true],
    ["23.9.0", false],
    ["24.0.0", true],
    ["25.1.0", false],
    ["26.10.0", true],
  ])("runs on Node %s: %s", (version, isSupported) => expect(isSupportedNode(version)).toBe(isSupported));

  const linux = { platform: "linux", arch: "x64" };
  const lock = {
    packages: {
      "": { name: "root" },
      "apps/api": { version: "0.1.0" },
      "node_modules/@xeploai/api": { resolved: "apps/api", link: true },
      "node_modules/a": { version: "1.0.0" },
      "apps/api/node_modules/a": { version: "2.0.0" },
      "node_modules/native-linux": { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
      "node_modules/native-mac": { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["x64"] },
    },
  };
  const complete = {
    "node_modules/a": { version: "1.0.0" },
    "apps/api/node_modules/a": { version: "2.0.0" },
    "node_modules/native-linux": { version: "1.0.0" },
  };

  it("installs nothing when npm's record has every package of this platform", () => {
    expect(missingPackages(lock, { packages: complete }, linux)).toEqual([]);
  });

  it.each([
    ["node_modules/a", { version: "1.0.1" }],
    ["apps/api/node_modules/a", undefined],
    ["node_modules/native-linux", undefined],
  ])("installs when %s is %o", (path, it) => {
    const record = { packages: { ...complete, [path]: it } };
    expect(missingPackages(lock, record, linux)).toEqual([path]);
  });

  it("counts the tests of a unit suite and of the journeys", () => {
    const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(countTests(unit, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
    const journeys = { stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } };
    expect(countTests(journeys, 0)).toEqual({ passed: 4, failed: 0, skipped: 0 });
  });

  it.each([
    ["wrote no report", null, 1],
    ["ran nothing", { numPassedTests: 0, numFailedTests: 0 }, 0],
    ["passed every test and still ended badly", { numPassedTests: 3, numFailedTests: 0 }, 1],
  ])("counts a suite that %s as a failure", (_, report, exitCode) => {
    expect(countTests(report, exitCode).failed).toBe(1);
  });

  it("ends with a plain line that names skipped tests only when there are some", () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(summaryLine({ passed: 12, failed: 1, skipped: 2 })).toBe("12 passed, 1 failed, 2 skipped");
  });

  it.each([
    ["npm error code ENOTFOUND", "mạng"],
    ["ENOSPC: no space left on device", "Đĩa đã đầy"],
    ["EACCES: permission denied, mkdir", "quyền ghi"],
  ])("says what to do about %s", (output, word) => expect(adviceFor(output)).toContain(word));
});
