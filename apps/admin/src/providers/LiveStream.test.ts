import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { documentKey } from "../graphql/useDocument";
import { type LiveMessage, type LiveSource, LiveStream } from "./LiveStream";
import { isAnswerOf } from "./useLive";

class FakeSource implements LiveSource {
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  isClosed = false;
  readonly #listeners = new Map<string, (event: LiveMessage) => void>();

  constructor(readonly address: string) {}

  addEventListener(name: string, listener: (event: LiveMessage) => void): void {
    this.#listeners.set(name, listener);
  }
  close(): void {
    this.isClosed = true;
  }
  say(name: "change" | "reset", lastEventId: string, data: object = {}): void {
    this.#listeners.get(name)?.({ data: JSON.stringify(data), lastEventId });
  }
  refuse(): void {
    this.readyState = 2;
    this.onerror?.();
  }
  get topics(): string[] {
    return new URL(this.address, "http://x").searchParams.getAll("topic");
  }
  get after(): string | null {
    return new URL(this.address, "http://x").searchParams.get("after");
  }
}

let sources: FakeSource[];
let isVisible: boolean;
let visibilityChanged: () => void;
let stream: LiveStream;

beforeEach(() => {
  vi.useFakeTimers();
  sources = [];
  isVisible = true;
  stream = new LiveStream({
    connect: (address) => {
      const source = new FakeSource(address);
      sources.push(source);
      return source;
    },
    isVisible: () => isVisible,
    onVisibilityChange: (listener) => {
      visibilityChanged = listener;
    },
  });
});
afterEach(() => vi.useRealTimers());

const pass = (ms = 50) => vi.advanceTimersByTime(ms);
const last = () => sources.at(-1) as FakeSource;
/** A follower, and how often it was called. */
const follow = (topic: string) => {
  const changed = vi.fn();
  return { changed, end: stream.follow(topic, changed) };
};

describe("the stream of changes", () => {
  it("is one for all screens of the tab, and tells each what it follows", () => {
    const meeting = follow("meeting:1");
    const inbox = follow("inbox:2");
    pass();
    expect(sources.map((it) => it.topics)).toEqual([["inbox:2", "meeting:1"]]);
    last().onopen?.();
    expect([meeting.changed.mock.calls.length, inbox.changed.mock.calls.length]).toEqual([1, 1]);
    last().say("change", "a", { topic: "meeting:1", version: 3 });
    expect([meeting.changed.mock.calls.length, inbox.changed.mock.calls.length]).toEqual([2, 1]);
  });

  it("goes on from the last event when a screen opens, and asks again only for what is new", () => {
    const inbox = follow("inbox:2");
    pass();
    last().onopen?.();
    last().say("change", "a", { topic: "inbox:2" });
    const meeting = follow("meeting:1");
    pass();
    expect(sources[0]?.isClosed).toBe(true);
    expect([last().topics, last().after]).toEqual([["inbox:2", "meeting:1"], "a"]);
    last().onopen?.();
    expect([inbox.changed.mock.calls.length, meeting.changed.mock.calls.length]).toEqual([2, 1]);
  });

  it("asks for everything again when there is no event to go on from", () => {
    const inbox = follow("inbox:2");
    pass();
    last().onopen?.();
    last().onopen?.();
    expect(inbox.changed).toHaveBeenCalledTimes(2);
  });

  it("asks for everything again when the server says that anything may have happened", () => {
    const inbox = follow("inbox:2");
    pass();
    last().onopen?.();
    last().say("reset", "b");
    expect(inbox.changed).toHaveBeenCalledTimes(2);
    follow("meeting:1");
    pass();
    expect(last().after).toBe("b");
  });

  it("closes with the last screen, and stays open when one gives way to another of the same topic", () => {
    const first = follow("inbox:2");
    pass();
    first.end();
    const second = follow("inbox:2");
    pass();
    expect([sources.length, last().isClosed]).toEqual([1, false]);
    second.end();
    pass();
    expect([sources.length, last().isClosed]).toEqual([1, true]);
    last().say("change", "c", { topic: "inbox:2" });
    expect(second.changed).not.toHaveBeenCalled();
  });

  it("rests while the tab is out of sight, and hears afterwards what it missed", () => {
    const inbox = follow("inbox:2");
    pass();
    last().onopen?.();
    last().say("change", "a", { topic: "inbox:2" });
    isVisible = false;
    visibilityChanged();
    pass();
    expect(last().isClosed).toBe(true);
    isVisible = true;
    visibilityChanged();
    pass();
    expect([sources.length, last().after]).toEqual([2, "a"]);
    last().onopen?.();
    last().say("change", "b", { topic: "inbox:2" });
    expect(inbox.changed).toHaveBeenCalledTimes(3);
  });

  it("tries again after a refusal, ever later, and leaves a cut to the browser", () => {
    follow("inbox:2");
    pass();
    last().readyState = 0;
    last().onerror?.();
    pass(60_000);
    expect(sources).toHaveLength(1);
    for (const pause of [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]) {
      last().refuse();
      const before = sources.length;
      pass(pause - 1);
      expect(sources).toHaveLength(before);
      pass(1);
      expect(sources).toHaveLength(before + 1);
    }
    last().onopen?.();
    last().refuse();
    pass(5_000);
    expect(sources).toHaveLength(8);
  });
});

describe("a change", () => {
  it("asks the named operations again, whatever their variables, and no other", () => {
    const key = documentKey("query Meeting($id: ID!) { x }" as never, { id: "1" });
    expect(isAnswerOf(["Inbox", "Meeting"], key)).toBe(true);
    expect(isAnswerOf(["Meetings"], key)).toBe(false);
    expect(isAnswerOf(["session"], ["session", "viewer"])).toBe(true);
  });
});
