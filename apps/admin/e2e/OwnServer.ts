import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const api = fileURLToPath(new URL("../../api/dist/", import.meta.url));
/** Successors kept ready, so that the next one stands as soon as it is wanted. */
const IN_WAITING = 2;

type DemoSize = "ward" | "district";

interface Database {
  url: string;
  stop: () => Promise<void>;
}
interface Running {
  process: ChildProcess;
  port: number;
}

/**
 * The real server on its real database, with data of its own, for journeys in which it is killed or goes on to another day.
 * Browsers reach it at one address; behind it the process of the moment is replaced by its successor.
 */
export class OwnServer {
  readonly #folder: string;
  readonly #databases: Database[] = [];
  readonly #waiting: Promise<Running>[] = [];
  readonly #processes = new Set<ChildProcess>();
  readonly #address: Server;
  #current: Running | null = null;
  #day: string | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#address = createServer((browser) => this.#forward(browser));
  }

  /** @param day the demo lives on; its own when left out */
  static async open({ size = "ward", day }: { size?: DemoSize; day?: string } = {}): Promise<OwnServer> {
    const server = new OwnServer(await mkdtemp(join(tmpdir(), "xeploai-own-")));
    try {
      // PostgreSQL may run as another account, which has to come through.
      await chmod(server.#folder, 0o711);
      await server.#openDatabase();
      await promisify(execFile)(process.execPath, [join(api, "cli", "demo.js"), "--size", size], {
        env: server.#environment(),
      });
      await new Promise<void>((done) => server.#address.listen(0, "127.0.0.1", done));
      await server.goOn(day);
      return server;
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#address.address() as AddressInfo).port}`;
  }

  /** Kills the process at once. Until `goOn` the address answers nobody. */
  kill(): void {
    this.#current?.process.kill("SIGKILL");
    this.#current = null;
  }

  /** Kills everything at once: the server, its successors and PostgreSQL. */
  async killWithDatabase(): Promise<void> {
    this.kill();
    this.#dismissWaiting();
    const { readPostmaster, cluster } = await this.#cluster();
    const postmaster = readPostmaster(cluster);
    if (!postmaster) throw new Error("no PostgreSQL runs in the cluster");
    process.kill(postmaster.pid, "SIGKILL");
    while (readPostmaster(cluster)) await new Promise((go) => setTimeout(go, 20));
    await this.#openDatabase();
  }

  /** Lets a successor answer; on another day, when one is named. */
  async goOn(day = this.#day): Promise<void> {
    if (day !== this.#day) this.#dismissWaiting();
    this.#day = day;
    this.kill();
    while (this.#waiting.length <= IN_WAITING) this.#waiting.push(this.#start());
    this.#current = (await this.#waiting.shift()) ?? null;
  }

  async close(): Promise<void> {
    for (const child of this.#processes) child.kill("SIGKILL");
    this.#address.close();
    for (const database of this.#databases) await database.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #forward(browser: Socket): void {
    if (!this.#current) return void browser.destroy();
    const server = connect(this.#current.port, "127.0.0.1");
    for (const [one, other] of [
      [browser, server],
      [server, browser],
    ] as const)
      one
        .on("error", () => other.destroy())
        .on("close", () => other.destroy())
        .pipe(other);
  }

  #start(): Promise<Running> {
    const child = spawn(process.execPath, [join(api, "main.js")], {
      env: { ...this.#environment(), PORT: "0", ...(this.#day ? { XEPLOAI_DEMO_DAY: this.#day } : {}) },
      // The channel ends with us, and the server with the channel.
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.#processes.add(child);
    const running = new Promise<Running>((resolve, reject) => {
      let said = "";
      const listen = (chunk: Buffer): void => {
        said += chunk.toString();
        const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (port) resolve({ process: child, port: Number(port) });
      };
      child.stdout?.on("data", listen);
      child.stderr?.on("data", listen);
      child.on("exit", () => {
        this.#processes.delete(child);
        reject(new Error(`the server ended: ${said.slice(-2_000)}`));
      });
    });
    // One that is dismissed before it is wanted has nobody to tell.
    running.catch(() => undefined);
    return running;
  }

  #dismissWaiting(): void {
    this.#waiting.length = 0;
    for (const child of this.#processes) if (child !== this.#current?.process) child.kill("SIGKILL");
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      NODE_ENV: "development",
      HOST: "127.0.0.1",
      XEPLOAI_DEMO: "on",
      XEPLOAI_DATA_DIR: this.#folder,
      DATABASE_URL: this.#databases.at(-1)?.url ?? "",
    };
  }

  async #openDatabase(): Promise<void> {
    const { startEmbeddedPostgres } = await load<{
      startEmbeddedPostgres: (options: object) => Promise<Database>;
    }>("database/embedded/embeddedPostgres.js");
    const options = { dataDirectory: join(this.#folder, "postgres"), durable: true, log: () => undefined };
    this.#databases.push(await startEmbeddedPostgres(options));
  }

  async #cluster() {
    const { findClusterHome } = await load<{ findClusterHome: (folder: string) => { directory: string } }>(
      "database/embedded/clusterHome.js",
    );
    const { readPostmaster } = await load<{ readPostmaster: (folder: string) => { pid: number } | null }>(
      "database/embedded/seats.js",
    );
    const cluster = join(findClusterHome(join(this.#folder, "postgres")).directory, "cluster");
    return { readPostmaster, cluster };
  }
}

/** A part of the built server. */
const load = async <T>(path: string): Promise<T> => (await import(pathToFileURL(join(api, path)).href)) as T;
