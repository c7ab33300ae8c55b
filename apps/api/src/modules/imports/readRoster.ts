import { fileKind } from "./fileKind.js";
import { readCsv } from "./readCsv.js";
import { readXlsx } from "./readXlsx.js";
import type { RosterGrid } from "./rosterGrid.js";

/** A roster from the bytes of a file. Runs in a worker with a bounded heap. @throws {RefusedFile} */
export async function readRoster(bytes: Buffer): Promise<RosterGrid> {
  return fileKind(bytes) === "ZIP" ? readXlsx(bytes) : readCsv(bytes);
}
