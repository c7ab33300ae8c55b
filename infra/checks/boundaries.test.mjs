import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../launcher/paths.mjs";

const folder = mkdtempSync(join(tmpdir(), "xeploai-boundaries-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the project's lint refuses one import in a file at `path`, tried in a copy of the folder layout. */
function isRefused(path, specifier) {
  const settings = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8"));
  writeFileSync(
    join(folder, "biome.json"),
    JSON.stringify({ ...settings, $schema: undefined, vcs: undefined }),
  );
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `import { it } from "${specifier}";\n\nexport const copy = it;\n`);
  const biome = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
  const args = [biome, "lint", "--only=style/noRestrictedImports", "--colors=off", path];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (!`${stdout}${stderr}`.includes("Checked 1 file")) throw new Error(stderr);
  return status !== 0 && `${stdout}${stderr}`.includes("noRestrictedImports");
}

describe("import boundaries", () => {
  it.each([
    ["packages/domain/src/rating/x.ts", "typeorm"],
    ["packages/domain/src/rating/x.ts", "node:fs"],
    ["packages/domain/src/names/x.ts", "@xeploai/api"],
    ["packages/domain/src/editions/x.ts", "../quota/excellentQuota.js"],
    ["packages/domain/src/rating/x.ts", "../quota/excellentQuota.js"],
    ["packages/domain/src/quota/x.ts", "../rating/evaluateLevel.js"],
    ["packages/domain/src/rating/x.ts", "../procedure/nextSteps.js"],
    ["packages/domain/src/editions/x.ts", "../participation/participation.js"],
    ["packages/domain/src/participation/x.ts", "../rating/evaluateLevel.js"],
    ["packages/domain/src/rating/x.ts", "../participation/participation.js"],
    ["packages/domain/src/editions/x.ts", "../openQuestions/openQuestions.js"],
    ["packages/domain/src/editions/x.ts", "../overlay/applyOverlays.js"],
    ["packages/domain/src/rating/x.ts", "../overlay/applyOverlays.js"],
    ["packages/domain/src/overlay/x.ts", "../rating/evaluateLevel.js"],
    ["packages/domain/src/overlay/x.ts", "../comparison/compareEditions.js"],
    ["packages/domain/src/comparison/x.ts", "../procedure/nextSteps.js"],
    ["apps/admin/src/members/x.tsx", "../../../api/src/modules/members/member.entity.js"],
    ["apps/admin/src/members/x.tsx", "@xeploai/api"],
    ["apps/admin/src/members/x.tsx", "@xeploai/domain/dist/index.js"],
    ["apps/api/src/modules/members/member.entity.ts", "./member.service.js"],
    ["apps/api/src/modules/members/member.type.ts", "./member.resolver.js"],
    ["apps/api/src/modules/members/member.service.ts", "./member.resolver.js"],
    ["apps/api/src/modules/members/member.service.ts", "../reviews/review.entity.js"],
    ["apps/api/src/modules/members/x.ts", "../../../../admin/src/App.js"],
  ])("refuse in %s the import of %s", (path, specifier) => {
    expect(isRefused(path, specifier)).toBe(true);
  });

  it.each([
    ["packages/domain/src/procedure/x.ts", "../quota/excellentQuota.js"],
    ["packages/domain/src/participation/x.ts", "../editions/edition.js"],
    ["packages/domain/src/procedure/x.ts", "../participation/participation.js"],
    ["packages/domain/src/openQuestions/x.ts", "../procedure/procedureSettings.js"],
    ["packages/domain/src/overlay/x.ts", "../criteria/criteriaInForce.js"],
    ["packages/domain/src/comparison/x.ts", "../overlay/applyOverlays.js"],
    ["packages/domain/src/comparison/x.ts", "../rating/evaluateLevel.js"],
    ["apps/admin/src/members/x.tsx", "@xeploai/domain"],
    ["apps/api/src/modules/members/member.service.ts", "./member.entity.js"],
    ["apps/api/src/modules/members/member.service.ts", "../reviews/review.service.js"],
    ["apps/api/src/modules/members/member.service.test.ts", "../reviews/review.entity.js"],
  ])("allow in %s the import of %s", (path, specifier) => {
    expect(isRefused(path, specifier)).toBe(false);
  });
});
