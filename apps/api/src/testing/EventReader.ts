import { get, type IncomingHttpHeaders, type IncomingMessage } from "node:http";

/** One event as a browser gets it. */
export interface ReadEvent {
  name: string;
  id: string | null;
  data: { topic?: string; version?: number | null; topics?: string[] };
}

/** Reads a stream of events as a browser does, over a connection of its own. */
export class EventReader {
  readonly events: ReadEvent[] = [];
  /** Lines without an event: what keeps the line open. */
  heartbeats = 0;
  status = 0;
  headers: IncomingHttpHeaders = {};
  body = "";
  isEnded = false;
  #response: IncomingMessage | null = null;
  readonly #request;

  private constructor(url: string, headers: Record<string, string>, answered: (it: EventReader) => void) {
    this.#request = get(url, { headers, agent: false }, (response) => {
      this.#response = response;
      this.status = response.statusCode ?? 0;
      this.headers = response.headers;
      let rest = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        this.body += text;
        const blocks = (rest + text).split("\n\n");
        rest = blocks.pop() ?? "";
        for (const block of blocks) this.#take(block);
      });
      response.on("close", () => {
        this.isEnded = true;
      });
      answered(this);
    });
    this.#request.on("error", () => {
      this.isEnded = true;
    });
  }

  /** Resolves with the head of the answer. */
  static open(url: string, headers: Record<string, string>): Promise<EventReader> {
    return new Promise((resolve) => {
      new EventReader(url, headers, resolve);
    });
  }

  /** Topics told to have changed, in order. */
  get changed(): (string | undefined)[] {
    return this.events.filter((it) => it.name === "change").map((it) => it.data.topic);
  }

  close(): void {
    this.#request.destroy();
    this.#response?.destroy();
  }

  #take(block: string): void {
    const field = (name: string) =>
      block
        .split("\n")
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const name = field("event");
    if (name) this.events.push({ name, id: field("id") ?? null, data: JSON.parse(field("data") ?? "{}") });
    else if (block.startsWith(":")) this.heartbeats += 1;
  }
}
