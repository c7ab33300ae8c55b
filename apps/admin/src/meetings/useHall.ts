import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ApiError } from "../graphql/ApiError";
import { execute } from "../graphql/execute";
import { MeetingSessionDocument, SendSessionActsDocument } from "../graphql/generated/graphql";
import { documentKey } from "../graphql/useDocument";
import { useLive } from "../providers/useLive";
import {
  actOf,
  againOver,
  type HallDeed,
  type HallSession,
  nextBatch,
  type QueuedAct,
  withActs,
} from "./hallActs";
import type { HallStore } from "./hallStore";

/** How often an idle hall asks by itself: whoever leads one Party group alone is told of no changes of the whole meeting. */
const POLL_MS = 10_000;
/** How long to wait before the network is tried again. */
const RETRY_MS = 5_000;

/** ONLINE: the server answers. OFFLINE: it does not, and everything is kept here. EXPIRED: sign in again to send. */
export type HallLink = "ONLINE" | "OFFLINE" | "EXPIRED";

interface HallState {
  base: HallSession | null;
  queue: readonly QueuedAct[];
  link: HallLink;
  error: ApiError | null;
}

/**
 * One session on one device. Every deed is shown and kept at once and sent in order when the network allows; what the
 * server did not take is kept with its reason until somebody chooses.
 */
export function useHall(sessionId: string, store: HallStore) {
  const [state, setState] = useState<HallState>({ base: null, queue: [], link: "ONLINE", error: null });
  const latest = useRef(state);
  const isSending = useRef(false);
  /** Writes to the device follow each other, so that an older queue never lands after a newer one. */
  const writing = useRef<Promise<unknown>>(Promise.resolve());

  const update = useCallback(
    (change: Partial<HallState>) => {
      const before = latest.current;
      latest.current = { ...before, ...change };
      setState(latest.current);
      const { base, queue } = latest.current;
      const keep = async () => {
        if (queue !== before.queue) await store.keepActs(sessionId, queue);
        if (base && base !== before.base) await store.keepSession(base);
      };
      // A device that keeps nothing is no reason to stop: what is on the screen goes to the server.
      writing.current = writing.current.then(keep).catch(() => undefined);
    },
    [sessionId, store],
  );

  const fail = useCallback(
    (error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === "UNAUTHENTICATED") update({ link: "EXPIRED" });
      else if (error.code === "NETWORK" || error.code === "UNAVAILABLE") update({ link: "OFFLINE" });
      else update({ error });
    },
    [update],
  );

  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (
        let acts = nextBatch(latest.current.queue);
        acts.length > 0;
        acts = nextBatch(latest.current.queue)
      ) {
        const { sendSessionActs } = await execute(SendSessionActsDocument, { input: { sessionId, acts } });
        update({
          base: sendSessionActs.session,
          queue: afterAnswer(latest.current.queue, sendSessionActs.results),
          link: "ONLINE",
          error: null,
        });
      }
    } catch (error) {
      fail(error);
    } finally {
      isSending.current = false;
    }
  }, [sessionId, update, fail]);

  const refresh = useCallback(async () => {
    if (isSending.current) return;
    try {
      const { meetingSession } = await execute(MeetingSessionDocument, { id: sessionId });
      if (isSending.current) return;
      update({ base: meetingSession, link: "ONLINE", error: null });
      void flush();
    } catch (error) {
      fail(error);
    }
  }, [sessionId, update, fail, flush]);

  useEffect(() => {
    let isLeft = false;
    void (async () => {
      const [kept, queue] = await Promise.all([
        store.readSession(sessionId),
        store.readActs(sessionId),
      ]).catch(() => [null, []] as const);
      if (isLeft) return;
      latest.current = { ...latest.current, base: latest.current.base ?? kept, queue };
      setState(latest.current);
      await refresh();
    })();
    return () => {
      isLeft = true;
    };
  }, [sessionId, store, refresh]);

  const { link, base } = state;
  // Asked anew when other devices wrote, now and then, and as soon as the network may be back.
  useQuery({
    queryKey: documentKey(MeetingSessionDocument, { id: sessionId }),
    queryFn: async () => {
      await refresh();
      return new Date().toISOString();
    },
    enabled: base !== null,
    refetchInterval: link === "ONLINE" ? POLL_MS : RETRY_MS,
    gcTime: 0,
  });
  useLive(base ? `meeting:${base.meetingId}` : null, ["MeetingSession"]);
  useEffect(() => {
    const onOnline = () => void refresh();
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, [refresh]);

  const view = useMemo(() => state.base && withActs(state.base, state.queue), [state.base, state.queue]);

  return useMemo(
    () => ({
      session: view,
      link: state.link,
      error: state.error,
      unsent: state.queue.filter((it) => it.problem === null).length,
      problems: state.queue.filter((it) => it.problem !== null),
      act: (...deeds: HallDeed[]) => {
        const { base } = latest.current;
        if (!base) return;
        let { queue } = latest.current;
        for (const deed of deeds) {
          const act = actOf(deed, withActs(base, queue), crypto.randomUUID());
          queue = [...queue, { act, problem: null }];
        }
        update({ queue });
        void flush();
      },
      /** Does what was not taken once more, over what stands there now. */
      insist: (id: string) => {
        const { base, queue } = latest.current;
        const entry = queue.find((it) => it.act.id === id);
        if (!base || !entry) return;
        const rest = queue.filter((it) => it !== entry);
        const act = againOver(entry.act, withActs(base, rest), crypto.randomUUID());
        update({ queue: [...rest, { act, problem: null }] });
        void flush();
      },
      /** Gives up what was not taken. */
      yieldTo: (id: string) => update({ queue: latest.current.queue.filter((it) => it.act.id !== id) }),
      /** Takes what an act outside the queue answered. */
      take: (session: HallSession) => update({ base: session }),
      refresh,
    }),
    [view, state, update, flush, refresh],
  );
}

export type Hall = ReturnType<typeof useHall>;

/** The queue without what the server took; what it did not take keeps its reason. */
function afterAnswer(
  queue: readonly QueuedAct[],
  results: readonly {
    id: string;
    outcome: string;
    refusal?: { code: string; arguments: { name: string; value: string }[] } | null;
  }[],
): QueuedAct[] {
  const answered = new Map(results.map((it) => [it.id, it]));
  return queue.flatMap((entry) => {
    const result = answered.get(entry.act.id);
    if (!result) return [entry];
    if (result.outcome !== "CONFLICT" && result.outcome !== "REFUSED") return [];
    const { code = "CONFLICT", arguments: figures = [] } = result.refusal ?? {};
    return [{ ...entry, problem: { outcome: result.outcome, code, arguments: figures } }];
  });
}
