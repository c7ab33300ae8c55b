import type { Actor } from "../../access/Actor.js";
import type { Door, Tx } from "../../database/Door.js";
import { ClientError, ForbiddenError, RateLimitedError } from "../../errors/errors.js";
import type { Sessions } from "../accounts/Sessions.js";
import { WorkQueue } from "../imports/WorkQueue.js";
import type { Events, LiveEvent } from "./Events.js";
import type { TopicGuards } from "./TopicGuards.js";

export const HEARTBEAT_MS = 15_000;
export const STREAMS_PER_SESSION = 6;
const STREAMS_PER_SERVER = 2_000;
const RETRY_AFTER_SECONDS = 30;
/** A few at a time, so that a hall of phones leaves connections for the others. */
const CHECKED_AT_ONCE = 3;

/** Where a stream's lines go. */
export interface EventSink {
  /** False when the reader is too slow to be worth waiting for. */
  write(text: string): boolean;
  end(): void;
}

interface Stream {
  readonly actor: Pick<Actor, "accountId" | "sessionHash">;
  readonly topics: ReadonlySet<string>;
  readonly sink: EventSink;
  /** The newest event of each topic that is still to be told. */
  pending: Map<string, LiveEvent>;
  hasMissed: boolean;
  isChecking: boolean;
}

export interface OpenedStream {
  /** Topics asked for and not followed. */
  refused: string[];
  close: () => void;
}

/**
 * The open streams of this server. Every event is told to a stream only after the session was found still open and the
 * topic still allowed; a session that ended takes its streams with it.
 */
export class EventStreams {
  readonly #door: Door;
  readonly #sessions: Sessions;
  readonly #events: Events;
  readonly #guards: TopicGuards;
  readonly #streams = new Set<Stream>();
  readonly #queue = new WorkQueue(CHECKED_AT_ONCE);
  #heartbeat: NodeJS.Timeout | null = null;

  constructor(door: Door, sessions: Sessions, events: Events, guards: TopicGuards) {
    this.#door = door;
    this.#sessions = sessions;
    this.#events = events;
    this.#guards = guards;
    events.subscribe({ happened: (event) => this.#happened(event), missed: () => this.#missed() });
  }

  get size(): number {
    return this.#streams.size;
  }

  /**
   * Opens a stream of the topics the actor may follow. `connect` is called once it is sure to open, before anything is told.
   * @param after id of the last event the reader heard; null when none
   * @throws {ForbiddenError} when none of the topics is allowed {RateLimitedError} with too many streams
   */
  async open(
    actor: Actor,
    topics: readonly string[],
    after: string | null,
    connect: () => EventSink,
  ): Promise<OpenedStream> {
    const allowed = await this.#door.enter(actor, (tx) => this.#allowed(tx, actor, topics));
    if (allowed.length === 0) throw new ForbiddenError();
    this.#assertRoom(actor);
    const stream: Stream = {
      actor: { accountId: actor.accountId, sessionHash: actor.sessionHash },
      topics: new Set(allowed),
      sink: connect(),
      pending: new Map(),
      hasMissed: false,
      isChecking: false,
    };
    this.#streams.add(stream);
    this.#heartbeat ??= setInterval(() => void this.beat(), HEARTBEAT_MS).unref();
    const since = after === null ? [] : this.#events.after(after);
    // Asked once more now that it is listed: a session that ended in between is told of nothing.
    this.#tell(stream, () => (stream.hasMissed = since === null));
    for (const event of since ?? []) this.#offer(stream, event);
    return {
      refused: topics.filter((it) => !allowed.includes(it)),
      close: () => void this.#streams.delete(stream),
    };
  }

  /** Keeps lines open through proxies, and cuts those whose session has ended by itself. */
  async beat(): Promise<void> {
    const streams = [...this.#streams];
    if (streams.length === 0) return;
    const open = await this.#sessions.stillOpen(streams.map((it) => it.actor.sessionHash)).catch(() => null);
    for (const stream of streams) {
      if (open && !open.has(stream.actor.sessionHash.toString("hex"))) this.#cut(stream);
      else this.#write(stream, ": \n\n");
    }
  }

  /** Ends every stream; browsers connect again, to another server or this one started anew. */
  closeAll(): void {
    for (const stream of this.#streams) this.#cut(stream);
    if (this.#heartbeat) clearInterval(this.#heartbeat);
    this.#heartbeat = null;
  }

  #assertRoom(actor: Actor): void {
    if (this.#streams.size >= STREAMS_PER_SERVER) throw new ClientError("UNAVAILABLE");
    const own = [...this.#streams].filter((it) => it.actor.sessionHash.equals(actor.sessionHash));
    if (own.length >= STREAMS_PER_SESSION) throw new RateLimitedError(RETRY_AFTER_SECONDS);
  }

  #happened(event: LiveEvent): void {
    const [kind, id] = event.topic.split(":");
    for (const stream of this.#streams) {
      if (kind === "account" && id === stream.actor.accountId) this.#tell(stream, () => undefined);
      else this.#offer(stream, event);
    }
  }

  #missed(): void {
    for (const stream of this.#streams) this.#tell(stream, () => (stream.hasMissed = true));
  }

  #offer(stream: Stream, event: LiveEvent): void {
    if (!stream.topics.has(event.topic)) return;
    this.#tell(stream, () => {
      // Re-inserted, so that the last line told is the newest event.
      stream.pending.delete(event.topic);
      stream.pending.set(event.topic, event);
    });
  }

  #tell(stream: Stream, change: () => void): void {
    change();
    if (stream.isChecking) return;
    stream.isChecking = true;
    void this.#queue.run(() => this.#flush(stream)).catch(() => this.#cut(stream));
  }

  /** Asks again who is there and what is allowed, then writes what is pending. */
  async #flush(stream: Stream): Promise<void> {
    stream.isChecking = false;
    const { pending, hasMissed } = stream;
    stream.pending = new Map();
    stream.hasMissed = false;
    const told = await this.#door.enter(stream.actor, async (tx) => {
      const actor = await this.#sessions.peek(tx, stream.actor.sessionHash);
      return actor && this.#allowed(tx, actor, [...pending.keys()]);
    });
    if (told === null) return this.#cut(stream);
    if (hasMissed) this.#write(stream, linesOf("reset", this.#events.latestId, {}));
    for (const [topic, { id, version }] of pending)
      if (told.includes(topic)) this.#write(stream, linesOf("change", id, { topic, id, version }));
  }

  async #allowed(tx: Tx, actor: Actor, topics: readonly string[]): Promise<string[]> {
    const allowed: string[] = [];
    for (const topic of topics) if (await this.#guards.allows(tx, actor, topic)) allowed.push(topic);
    return allowed;
  }

  #write(stream: Stream, text: string): void {
    if (this.#streams.has(stream) && !stream.sink.write(text)) this.#cut(stream);
  }

  #cut(stream: Stream): void {
    if (this.#streams.delete(stream)) stream.sink.end();
  }
}

/** One event as text/event-stream has it. */
const linesOf = (name: string, id: string | null, data: object): string =>
  `event: ${name}\n${id === null ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
