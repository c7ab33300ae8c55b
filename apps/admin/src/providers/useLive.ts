import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type LiveSource, LiveStream } from "./LiveStream";

let stream: LiveStream | undefined;

/** Made at first use: what reads no screen, such as a test, has no document. */
function liveStream(): LiveStream {
  stream ??= new LiveStream({
    connect: (address) => new EventSource(address) as LiveSource,
    isVisible: () => document.visibilityState === "visible",
    onVisibilityChange: (listener) => document.addEventListener("visibilitychange", listener),
  });
  return stream;
}

/** Whether a cached answer is one of these operations'. */
export const isAnswerOf = (operations: readonly string[], queryKey: QueryKey): boolean =>
  operations.includes(String(queryKey[0]));

/**
 * Asks these operations again whenever the topic changed or may have: `useLive("meeting:…", ["Meeting"])`. Null follows
 * nothing. What the topic may be: `meeting:`, `round:`, `review:` with an id, `inbox:` with the account's.
 */
export function useLive(topic: string | null, operations: readonly string[]): void {
  const queryClient = useQueryClient();
  const names = operations.join();
  useEffect(() => {
    if (topic === null) return;
    const asked = names.split(",");
    return liveStream().follow(topic, () => {
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isAnswerOf(asked, queryKey) });
    });
  }, [topic, names, queryClient]);
}
