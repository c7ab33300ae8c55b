import { z } from "zod";
import type { Tx } from "../../database/Door.js";
import type { Topic } from "./topics.js";

/** That something changed, never what: whoever hears it asks again. */
export interface LiveEvent {
  /** Different for each event, the same on every server. */
  id: string;
  topic: string;
  /** Version now stored, where there is one. */
  version: number | null;
}

/** Told of every event, and of a time in which events may have been missed. */
export interface EventSubscriber {
  happened(event: LiveEvent): void;
  missed(): void;
}

export const CHANNEL = "xeploai_events";

/** How many events a browser may have been away for. */
const REMEMBERED = 1_000;

const payload = z.object({ id: z.string(), topic: z.string(), version: z.number().nullable() });

/**
 * What changed, from the transaction that changed it to every server's subscribers. The database carries it: it tells at
 * commit, in the order of commits, and nothing of what is rolled back.
 */
export class Events {
  readonly #subscribers = new Set<EventSubscriber>();
  #remembered: LiveEvent[] = [];

  /** Announces changes when `tx` commits. Ids only: a topic must not tell what a reader of all topics may not know. */
  async emit(tx: Tx, topics: Topic | readonly Topic[], version: number | null = null): Promise<void> {
    await tx.query(
      `SELECT pg_notify($1, json_build_object('topic', t.topic, 'id', gen_random_uuid(), 'version', $3::int)::text)
         FROM unnest($2::text[]) AS t (topic)`,
      [CHANNEL, typeof topics === "string" ? [topics] : topics, version],
    );
  }

  /** Gives what ends the subscription. */
  subscribe(subscriber: EventSubscriber): () => void {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  }

  /** Events after the one with this id; null when it is no longer remembered, and anything may have happened. */
  after(id: string): readonly LiveEvent[] | null {
    const at = this.#remembered.findIndex((it) => it.id === id);
    return at === -1 ? null : this.#remembered.slice(at + 1);
  }

  /** Id of the newest event; null when none is remembered. */
  get latestId(): string | null {
    return this.#remembered.at(-1)?.id ?? null;
  }

  /** Called with what the database tells. What is none of ours is passed over. */
  receive(text: string): void {
    const parsed = payload.safeParse(jsonOf(text));
    if (!parsed.success) return;
    this.#remembered.push(parsed.data);
    if (this.#remembered.length > REMEMBERED) this.#remembered.shift();
    for (const subscriber of this.#subscribers) subscriber.happened(parsed.data);
  }

  /** Called when the connection that hears was cut for a while. */
  missed(): void {
    this.#remembered = [];
    for (const subscriber of this.#subscribers) subscriber.missed();
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
