import { Worker } from "node:worker_threads";
import { RefusedFile, type RosterGrid } from "./rosterGrid.js";
import type { RosterReading } from "./rosterReader.worker.js";

const HEAP_LIMIT_MB = 512;
const TIME_LIMIT_MS = 60_000;

/** Run from sources the worker needs the loader of TypeScript; built, it is plain JavaScript. */
const isSource = import.meta.url.endsWith(".ts");

/** Reads rosters beside the server: a file that eats memory or time ends its worker and nothing else. */
export class RosterReader {
  readonly #timeLimitMs: number;
  readonly #heapLimitMb: number;

  constructor({ timeLimitMs = TIME_LIMIT_MS, heapLimitMb = HEAP_LIMIT_MB } = {}) {
    this.#timeLimitMs = timeLimitMs;
    this.#heapLimitMb = heapLimitMb;
  }

  /** @throws {RefusedFile} */
  read(bytes: Buffer): Promise<RosterGrid> {
    const worker = new Worker(new URL(`./rosterReader.worker.${isSource ? "ts" : "js"}`, import.meta.url), {
      workerData: new Uint8Array(bytes),
      execArgv: isSource ? ["--import", "tsx"] : [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: this.#heapLimitMb, maxYoungGenerationSizeMb: 64 },
    });
    return new Promise<RosterGrid>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new RefusedFile("READING_TOO_LONG", { limitSeconds: this.#timeLimitMs / 1000 })),
        this.#timeLimitMs,
      );
      worker.once("message", (reading: RosterReading) => {
        if (reading.ok) resolve(reading.grid);
        else reject(new RefusedFile(reading.refusal.code, reading.refusal.arguments));
      });
      worker.once("error", (error: NodeJS.ErrnoException) =>
        reject(
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? new RefusedFile("FILE_SUSPICIOUS", { reason: "MEMORY" })
            : error,
        ),
      );
      worker.once("exit", () => {
        clearTimeout(timer);
        reject(new RefusedFile("FILE_CORRUPT"));
      });
    }).finally(() => worker.terminate());
  }
}
