import { parentPort, workerData } from "node:worker_threads";
import { readRoster } from "./readRoster.js";
import { type ImportRefusal, RefusedFile, type RosterGrid } from "./rosterGrid.js";

/** What the worker says, once. */
export type RosterReading = { ok: true; grid: RosterGrid } | { ok: false; refusal: ImportRefusal };

async function read(): Promise<RosterReading> {
  try {
    return { ok: true, grid: await readRoster(Buffer.from(workerData as Uint8Array)) };
  } catch (error) {
    const refusal =
      error instanceof RefusedFile ? error.refusal : { code: "FILE_CORRUPT" as const, arguments: {} };
    return { ok: false, refusal };
  }
}

parentPort?.postMessage(await read());
