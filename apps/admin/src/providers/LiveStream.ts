/** What of the browser's EventSource is used. */
export interface LiveSource {
  readonly readyState: number;
  onopen: (() => void) | null;
  onerror: (() => void) | null;
  addEventListener(name: "change" | "reset", listener: (event: LiveMessage) => void): void;
  close(): void;
}

export interface LiveMessage {
  readonly data: string;
  readonly lastEventId: string;
}

export interface LiveSurroundings {
  connect(address: string): LiveSource;
  /** Whether the tab is in sight; others keep no connection. */
  isVisible(): boolean;
  onVisibilityChange(listener: () => void): void;
}

const CLOSED = 2;
/** Screens that open together ask in one stream. */
const GATHER_MS = 50;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * The tab's one stream of changes. It follows what screens ask for, goes on after a cut from the last event heard, and
 * calls the followers whenever something changed or may have. It carries no data: they ask the server again.
 */
export class LiveStream {
  readonly #surroundings: LiveSurroundings;
  readonly #followers = new Map<string, Set<() => void>>();
  #source: LiveSource | null = null;
  /** Topics of the open source, in order. */
  #asked: readonly string[] = [];
  /** Topics of which no change can have been missed, as long as the stream goes on from `#lastId`. */
  #covered: ReadonlySet<string> = new Set();
  #lastId = "";
  #pauseMs = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: LiveSurroundings) {
    this.#surroundings = surroundings;
    surroundings.onVisibilityChange(() => this.#later(0));
  }

  /** Calls `changed` when the topic changed or may have. Gives what ends it. */
  follow(topic: string, changed: () => void): () => void {
    const followers = this.#followers.get(topic) ?? new Set();
    this.#followers.set(topic, followers.add(changed));
    this.#later(GATHER_MS);
    return () => {
      followers.delete(changed);
      if (followers.size === 0 && this.#followers.get(topic) === followers) this.#followers.delete(topic);
      this.#later(GATHER_MS);
    };
  }

  #later(pauseMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#arrange(), pauseMs);
  }

  /** Opens, changes or closes the source, as screens and tab want it now. */
  #arrange(): void {
    const wanted = this.#surroundings.isVisible() ? [...this.#followers.keys()].sort() : [];
    if (this.#source && wanted.join() === this.#asked.join()) return;
    this.#source?.close();
    this.#source = null;
    this.#asked = wanted;
    if (wanted.length > 0) this.#open(wanted);
  }

  #open(topics: readonly string[]): void {
    const query = new URLSearchParams(topics.map((it): [string, string] => ["topic", it]));
    if (this.#lastId) query.set("after", this.#lastId);
    const source = this.#surroundings.connect(`/events?${query}`);
    this.#source = source;
    source.onopen = () => {
      this.#pauseMs = FIRST_PAUSE_MS;
      // Without a place to go on from, anything may have happened while nobody listened.
      for (const topic of topics) if (!this.#lastId || !this.#covered.has(topic)) this.#call(topic);
      this.#covered = new Set(topics);
    };
    source.onerror = () => {
      // The browser tries again by itself after a cut, but not after a refusal.
      if (source.readyState !== CLOSED || this.#source !== source) return;
      this.#source = null;
      this.#later(this.#pauseMs);
      this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    };
    source.addEventListener("change", ({ data, lastEventId }) => {
      this.#lastId = lastEventId;
      this.#call((JSON.parse(data) as { topic: string }).topic);
    });
    source.addEventListener("reset", ({ lastEventId }) => {
      this.#lastId = lastEventId;
      for (const topic of this.#followers.keys()) this.#call(topic);
    });
  }

  #call(topic: string): void {
    for (const changed of this.#followers.get(topic) ?? []) changed();
  }
}
