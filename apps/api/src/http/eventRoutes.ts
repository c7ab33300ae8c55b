import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Actor } from "../access/Actor.js";
import { requireActor } from "../context.js";
import { ForbiddenError, InvalidInputError } from "../errors/errors.js";
import type { EventSink, EventStreams } from "../modules/events/EventStreams.js";
import { sendClientError } from "../modules/exports/fileErrors.js";
import { isFromElsewhere } from "./requestOrigin.js";

export const TOPICS_PER_STREAM = 20;
const RETRY_MS = 3_000;
const KEEP_ALIVE_MS = 30_000;
/** What may wait for a slow reader before it is given up. */
const UNREAD_LIMIT_BYTES = 64 * 1024;

export interface EventRouteParts {
  streams: EventStreams;
  /** Who holds the session. Following is no sign of life: it must not keep the session from ending. */
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}

const topic = z.string().max(100);
const query = z.object({
  topic: z.union([topic.transform((it) => [it]), z.array(topic).min(1).max(TOPICS_PER_STREAM)]),
  after: z.string().max(64).optional(),
});

/**
 * GET /events?topic=meeting:{id}&topic=inbox:{accountId} tells, as server-sent events, that something changed:
 * `change` with {topic, id, version}, `reset` when anything may have, `refused` with the topics not followed. Where to go on
 * from is the header Last-Event-ID, or `after` on a new stream.
 */
export function registerEventRoutes(app: FastifyInstance, { streams, actorOf }: EventRouteParts): void {
  app.addHook("preClose", async () => streams.closeAll());
  app.get("/events", { exposeHeadRoute: false }, async (request, reply) => {
    try {
      if (isFromElsewhere(request)) throw new ForbiddenError();
      const actor = requireActor(await actorOf(request));
      const parsed = query.safeParse(request.query);
      if (!parsed.success) throw new InvalidInputError([{ path: "topic", code: "PARAMETER" }]);
      const header = request.headers["last-event-id"];
      const after = (typeof header === "string" && header) || parsed.data.after || null;
      const { raw } = reply;
      let isGone = false;
      raw.once("close", () => (isGone = true));
      const opened = await streams.open(actor, parsed.data.topic, after, () => {
        reply.hijack();
        raw.writeHead(200, {
          ...(reply.getHeaders() as Record<string, string>),
          "content-type": "text/event-stream; charset=utf-8",
          "cache-control": "no-store, no-transform",
          "x-accel-buffering": "no",
        });
        raw.socket?.setKeepAlive(true, KEEP_ALIVE_MS).setNoDelay(true);
        raw.write(`retry: ${RETRY_MS}\n\n`);
        return sinkOf(raw);
      });
      if (opened.refused.length > 0)
        raw.write(`event: refused\ndata: ${JSON.stringify({ topics: opened.refused })}\n\n`);
      raw.once("close", opened.close);
      if (isGone) opened.close();
      return reply;
    } catch (error) {
      return sendClientError(reply, error);
    }
  });
}

const sinkOf = (raw: NodeJS.WritableStream & { writableLength: number; destroy: () => void }): EventSink => ({
  write(text) {
    raw.write(text);
    return raw.writableLength < UNREAD_LIMIT_BYTES;
  },
  end() {
    raw.end();
    // A reader that takes nothing would never let the rest be sent.
    if (raw.writableLength > 0) raw.destroy();
  },
});
