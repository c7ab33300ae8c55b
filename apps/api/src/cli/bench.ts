import "reflect-metadata";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EDITIONS } from "@xeploai/domain";
import { benchLevels, type LevelFigures } from "../bench/levels.js";
import { benchRosterImport, type ImportFigures, makeCells } from "../bench/rosterImport.js";
import { benchStatistics } from "../bench/statistics.js";
import { demoClock } from "../clock.js";
import { readConfig } from "../config.js";
import { Door } from "../database/Door.js";
import { createDataSource, migrate } from "../database/dataSource.js";
import { startEmbeddedPostgres } from "../database/embedded/embeddedPostgres.js";
import { assembleServices } from "../services.js";
import { makeWard } from "../testing/makeUnits.js";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

/** `npm run bench`: the rules, then the import and the figures on a database of their own, each beside the least it could cost. */
async function bench(): Promise<boolean> {
  const areLevelsFast = reportLevels(benchLevels(EDITIONS), 1_000);
  const directory = mkdtempSync(join(tmpdir(), "xeploai-bench-"));
  const server = await startEmbeddedPostgres({
    dataDirectory: join(directory, "database"),
    durable: false,
    log: say,
  });
  try {
    await migrate(server.url);
    const db = await createDataSource(server.url).initialize();
    try {
      const config = readConfig({ NODE_ENV: "test", XEPLOAI_DATA_DIR: directory });
      const services = assembleServices({
        door: new Door(db),
        clock: demoClock("2020-12-20"),
        config,
        demo: { isDemo: false, accounts: [] },
      });
      const { nation, ward } = await makeWard(db);
      await makeCells(db, ward);
      const small = await benchRosterImport(db, server.url, services, { ward, rows: 1_200, offset: 0 });
      const large = await benchRosterImport(db, server.url, services, {
        ward,
        rows: 12_000,
        offset: 100_000,
      });
      const isFast = [areLevelsFast, reportImport(small, 10_000), reportImport(large, 60_000)];
      const figures = await benchStatistics(db, server.url, services, nation);
      say(
        `\nratingStatistics, ${figures.members} members a year, compared with the year before (median of 15)`,
      );
      say(`  bare prepared round trip         ${ms(figures.roundTripMs)}`);
      for (const [name, value] of [
        ["district by 43 wards", figures.byWardMs],
        ["district by 860 cells", figures.byCellMs],
        ["district by 3 years", figures.byYearMs],
        ["ward by 20 cells", figures.wardMs],
      ] as const)
        say(`  ${name.padEnd(32)} ${ms(value).padStart(8)}   ${(value / figures.roundTripMs).toFixed(1)} x`);
      return isFast.every(Boolean);
    } finally {
      await db.destroy();
    }
  } finally {
    await server.stop();
  }
}

/** Prints the evaluation of levels; true when it keeps its limit. */
function reportLevels({ members, editions, evaluateMs, readMs }: LevelFigures, limitMs: number): boolean {
  say(`evaluateLevel, ${members} members under ${editions} editions (limit ${limitMs / 1000} s)`);
  say(`  bare loop over the same facts    ${ms(readMs).padStart(8)}`);
  say(
    `  evaluateLevel                    ${ms(evaluateMs).padStart(8)}   ${(evaluateMs / readMs).toFixed(1)} x`,
  );
  return evaluateMs <= limitMs;
}

/** Prints one import; true when it keeps its limit. */
function reportImport(figures: ImportFigures, limitMs: number): boolean {
  const { rows, readMs, checkMs, applyMs, againMs, copyMs, heapGrowthMb, rssMb } = figures;
  const total = readMs + checkMs + applyMs;
  say(`\nroster import, ${rows} rows (limit ${limitMs / 1000} s)`);
  say(`  read ${ms(readMs)}, check ${ms(checkMs)}, apply ${ms(applyMs)}, total ${ms(total)}`);
  say(
    `  bare COPY of the same rows ${ms(copyMs)}: apply ${(applyMs / copyMs).toFixed(1)} x, total ${(total / copyMs).toFixed(1)} x`,
  );
  say(
    `  the same file again ${ms(againMs)}; heap of the server grew by ${Math.round(heapGrowthMb)} MB at most, RSS ${Math.round(rssMb)} MB`,
  );
  return total <= limitMs;
}

process.exitCode = (await bench()) ? 0 : 1;
