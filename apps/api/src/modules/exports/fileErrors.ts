import type { FastifyReply } from "fastify";
import { ClientError } from "../../errors/errors.js";

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 429,
  FILE_TOO_LARGE: 413,
};
const REFUSED = 422;

/** Answers a failed file request with the code and the figures a client may see; anything else is thrown on. */
export function sendClientError(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof ClientError)) throw error;
  const { code, ...figures } = error.extensions;
  return reply.code(STATUS[String(code)] ?? REFUSED).send({ code, ...figures });
}
