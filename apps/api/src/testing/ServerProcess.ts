import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const API_DIRECTORY = join(import.meta.dirname, "..", "..");
const ASK_AGAIN_MS = 200;

/** The server as an office runs it: a process of its own in production mode, whose output is kept to the last word. */
export class ServerProcess {
  /** Everything it wrote, on both streams. */
  output = "";

  private constructor(
    readonly child: ChildProcess,
    readonly port: number,
    /** Its files: keys, uploads. */
    readonly dataDirectory: string,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.output += text;
      });
  }

  static async start(databaseUrl: string, environment: Record<string, string> = {}): Promise<ServerProcess> {
    const port = await freePort();
    const dataDirectory = mkdtempSync(join(tmpdir(), "xeploai-server-"));
    const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
      cwd: API_DIRECTORY,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        XEPLOAI_PUBLIC_URL: `http://127.0.0.1:${port}`,
        XEPLOAI_DATA_DIR: dataDirectory,
        XEPLOAI_DEMO: "off",
        ...environment,
      },
    });
    const server = new ServerProcess(child, port, dataDirectory);
    while (!(await server.#isReady())) {
      if (child.exitCode !== null) throw new Error(`the server ended:\n${server.output}`);
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
    return server;
  }

  /** A document of whoever holds the session's token; the answer as text, as it came over the line. */
  async ask(token: string, query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const response = await this.fetch("/graphql", token, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  }

  fetch(path: string, token: string, options: RequestInit = {}): Promise<Response> {
    const headers = {
      ...(options.headers as Record<string, string>),
      cookie: `session-${this.port}=${token}`,
    };
    return fetch(`http://127.0.0.1:${this.port}${path}`, { ...options, headers });
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      this.child.kill("SIGTERM");
      await once(this.child, "exit");
    }
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }

  async #isReady(): Promise<boolean> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => null);
    return answer?.ok ?? false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
