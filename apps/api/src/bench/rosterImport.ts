import type { DataSource } from "typeorm";
import type { Services } from "../services.js";
import { makeActor, makeUnit, type TestUnit } from "../testing/makeUnits.js";
import { HEADINGS, inventedRow, makeWorkbook } from "../testing/rosterFiles.js";
import { bareCopy, timed } from "./floors.js";

const CELLS = 40;

/** The cells the rosters name. */
export async function makeCells(db: DataSource, ward: TestUnit): Promise<void> {
  for (let number = 1; number <= CELLS; number += 1)
    await makeUnit(db, ward, "CELL", `Chi bộ Tổ dân phố số ${number}`);
}

export interface ImportFigures {
  rows: number;
  readMs: number;
  checkMs: number;
  applyMs: number;
  /** The same file once more: nothing to write. */
  againMs: number;
  copyMs: number;
  heapGrowthMb: number;
  rssMb: number;
}

/** One roster of `rows` members from file to members, beside the bare copy of the same rows. */
export async function benchRosterImport(
  db: DataSource,
  url: string,
  services: Services,
  { ward, rows, offset }: { ward: TestUnit; rows: number; offset: number },
): Promise<ImportFigures> {
  const { imports } = services;
  const actor = await makeActor(db, "WARD_ADMINISTRATOR", ward);
  const data = Array.from({ length: rows }, (_, index) =>
    inventedRow(offset + index, `Tổ dân phố số ${(index % CELLS) + 1}`),
  );
  const bytes = await makeWorkbook([HEADINGS, ...data]);
  let peak = process.memoryUsage();
  const before = peak.heapUsed;
  const watch = setInterval(() => {
    const now = process.memoryUsage();
    peak = { ...peak, heapUsed: Math.max(peak.heapUsed, now.heapUsed), rss: Math.max(peak.rss, now.rss) };
  }, 20);
  const run = async () => {
    let id = "";
    const readMs = await timed(async () => {
      id = await imports.begin(actor, { organisationId: ward.id, fileName: "roster.xlsx", bytes });
      await imports.settled();
    });
    const { columns } = await imports.rosterImport(actor, id);
    const checkMs = await timed(async () => {
      await imports.map(actor, id, columns);
      await imports.settled();
    });
    const applyMs = await timed(async () => {
      await imports.apply(actor, id);
      await imports.settled();
    });
    const { state, failureCode } = await imports.rosterImport(actor, id);
    if (state !== "APPLIED") throw new Error(`import ended as ${state} ${failureCode}`);
    return { readMs, checkMs, applyMs };
  };
  const first = await run();
  const again = await run();
  clearInterval(watch);
  const copyMs = await bareCopy(url, data);
  return {
    rows,
    ...first,
    againMs: again.readMs + again.checkMs + again.applyMs,
    copyMs,
    heapGrowthMb: (peak.heapUsed - before) / 1024 ** 2,
    rssMb: peak.rss / 1024 ** 2,
  };
}
