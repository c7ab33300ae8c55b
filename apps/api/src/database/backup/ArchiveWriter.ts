import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

const OWNER_ONLY = 0o600;
const REGULAR_FILE = 0o100000;

export interface WrittenPart {
  sizeBytes: number;
  sha256: string;
}

/** A zip archive written beside its place, which it takes only when it is whole. */
export class ArchiveWriter {
  readonly #path: string;
  readonly #draft: string;
  readonly #zip = new ZipFile();
  readonly #written: Promise<void>;
  /** Never fulfilled. */
  readonly #failed: Promise<never>;

  constructor(path: string) {
    this.#path = path;
    this.#draft = `${path}.partial`;
    this.#written = pipeline(
      this.#zip.outputStream,
      createWriteStream(this.#draft, { flags: "wx", mode: OWNER_ONLY, flush: true }),
    );
    this.#failed = new Promise((_, reject) => {
      this.#written.catch(reject);
      this.#zip.on("error", reject);
    });
    // Told to whoever waits for a part or for the end.
    this.#failed.catch(() => undefined);
  }

  /** Appends one part. `compress` is no use for what is compressed already. */
  async add(name: string, source: Readable | Buffer, { compress = true } = {}): Promise<WrittenPart> {
    const hash = createHash("sha256");
    let sizeBytes = 0;
    const chunks: AsyncIterable<Buffer> | Buffer[] = Buffer.isBuffer(source) ? [source] : source;
    const taken = new Promise<void>((resolve, reject) => {
      async function* measured() {
        try {
          for await (const chunk of chunks) {
            hash.update(chunk);
            sizeBytes += chunk.length;
            yield chunk;
          }
          resolve();
        } catch (error) {
          reject(error);
          throw error;
        }
      }
      const mode = REGULAR_FILE | OWNER_ONLY;
      this.#zip.addReadStream(Readable.from(measured(), { objectMode: false }), name, { compress, mode });
    });
    await Promise.race([taken, this.#failed]);
    return { sizeBytes, sha256: hash.digest("hex") };
  }

  /** Ends the archive and gives it its name. */
  async finish(): Promise<void> {
    this.#zip.end();
    await Promise.race([this.#written, this.#failed]);
    await rename(this.#draft, this.#path);
  }

  /** Takes away what was begun. */
  async abandon(): Promise<void> {
    (this.#zip.outputStream as Readable).destroy();
    await this.#written.catch(() => undefined);
    await rm(this.#draft, { force: true });
  }
}
