import type { FileService } from "./file.service.js";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Takes the bytes of removed files away once their round is closed: when the server starts, then every day. */
export class RemovedFilesSweep {
  readonly #files: Pick<FileService, "discardRemoved">;
  readonly #log: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();

  /** A sweep that fails is logged and done again the next day. */
  constructor(files: Pick<FileService, "discardRemoved">, log: (error: unknown) => void) {
    this.#files = files;
    this.#log = log;
  }

  start(): void {
    const sweep = () => {
      this.#running = this.#running.then(() => this.#files.discardRemoved()).then(() => undefined, this.#log);
    };
    this.#timer = setInterval(sweep, DAY_MS).unref();
    sweep();
  }

  /** Ends when the sweep that runs has ended. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }
}
