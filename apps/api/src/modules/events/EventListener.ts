import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { CHANNEL, type Events } from "./Events.js";

const CONNECT_TIMEOUT_MS = 8_000;
const ANSWER_TIMEOUT_MS = 8_000;
const CHECK_MS = 30_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** The one connection of a server that hears what others commit. When it is cut, it connects again and says so. */
export class EventListener {
  readonly #url: string;
  readonly #events: Events;
  readonly #checkMs: number;
  readonly #stopping = new AbortController();
  readonly #running: Promise<void>;
  readonly #listening = Promise.withResolvers<void>();
  #client: Client | null = null;

  constructor(url: string, events: Events, options: { checkMs?: number } = {}) {
    this.#url = url;
    this.#events = events;
    this.#checkMs = options.checkMs ?? CHECK_MS;
    this.#running = this.#run();
  }

  /** Resolves when it listens for the first time. */
  get listening(): Promise<void> {
    return this.#listening.promise;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#client?.end().catch(() => undefined);
    await this.#running;
  }

  async #run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    let isFirst = true;
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#listen(() => {
          if (!isFirst) this.#events.missed();
          isFirst = false;
          pause = FIRST_PAUSE_MS;
          this.#listening.resolve();
        });
      } catch {
        // The pause below is the answer to every failure: the database is starting, full or away.
      }
      await sleep(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  /** Resolves or throws when the connection is gone. */
  async #listen(connected: () => void): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      application_name: "xeploai events",
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
      keepAlive: true,
    });
    const gone = new Promise<void>((resolve) => {
      client.on("error", () => resolve());
      client.on("end", () => resolve());
    });
    client.on("notification", ({ payload }) => this.#events.receive(payload ?? ""));
    this.#client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      connected();
      await this.#watched(client, gone);
    } finally {
      this.#client = null;
      await client.end().catch(() => undefined);
    }
  }

  /** A line that went dead without a word is only found by asking. */
  async #watched(client: Client, gone: Promise<void>): Promise<void> {
    let isAsking = false;
    const check = setInterval(() => {
      if (isAsking) return;
      isAsking = true;
      client
        .query("SELECT 1")
        .then(() => (isAsking = false))
        .catch(() => client.end().catch(() => undefined));
    }, this.#checkMs);
    await gone.finally(() => clearInterval(check));
  }
}
