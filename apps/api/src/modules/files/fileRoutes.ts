import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Actor } from "../../access/Actor.js";
import { requireActor } from "../../context.js";
import { ForbiddenError, InvalidInputError, UnauthenticatedError } from "../../errors/errors.js";
import { contentDisposition } from "../exports/attachment.js";
import { sendClientError } from "../exports/fileErrors.js";
import type { FileService, Upload } from "./file.service.js";
import { tooLarge } from "./fileCodes.js";
import { FILE_OWNER_KINDS, FILE_PURPOSES, STORED_FILE_LIMIT_BYTES } from "./storedFile.types.js";

/** What the routes of files need of the server. */
export interface FileRouteParts {
  files: FileService;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}

const query = z.object({
  ownerKind: z.enum(FILE_OWNER_KINDS),
  ownerId: z.uuid(),
  purpose: z.enum(FILE_PURPOSES),
});
const REQUESTED_WITH = "xeploai";
const NAME_HEADER_LIMIT = 2_000;

/**
 * POST /files?ownerKind&ownerId&purpose takes a file as the body, its name percent-encoded in `x-file-name`, and answers
 * {id}. The header `x-requested-with` is one that no form of another site can send. GET /files/{id} gives it back, to be
 * saved and never shown by the browser.
 */
export function registerFileRoutes(app: FastifyInstance, { files, actorOf }: FileRouteParts): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The body goes to disk as it comes, and is never whole in memory before it is known to be small enough.
    scope.addContentTypeParser("*", (_request, body, done) => done(null, body));
    scope.setErrorHandler((error, request, reply) => {
      if (isDamage(error)) request.log.error({ path: "files" }, "a stored file is damaged");
      // What is left of a refused body is not read.
      if (request.method === "POST") reply.header("connection", "close");
      return sendClientError(reply, error);
    });
    const admit = async (request: FastifyRequest): Promise<void> => {
      const actor = requireActor(await actorOf(request));
      if (request.headers["x-requested-with"] !== REQUESTED_WITH) throw new ForbiddenError();
      const declared = Number(request.headers["content-length"] ?? 0);
      if (declared > STORED_FILE_LIMIT_BYTES) throw tooLarge(declared);
      await files.admit(actor, uploadOf(request));
    };
    scope.post("/files", { onRequest: admit }, async (request, reply) => {
      // Again after the body: the session may have ended while it came.
      const actor = await actorOf(request);
      if (!actor) throw new UnauthenticatedError();
      const id = await files.upload(actor, uploadOf(request), request.body as Readable);
      return reply.code(201).send({ id });
    });
    scope.get<{ Params: { id: string } }>("/files/:id", async (request, reply): Promise<FastifyReply> => {
      const actor = requireActor(await actorOf(request));
      const { file, content } = await files.download(actor, request.params.id);
      return reply
        .header("content-disposition", contentDisposition(file.name))
        .header("content-security-policy", "default-src 'none'; sandbox")
        .header("cache-control", "private, no-store")
        .header("x-content-type-options", "nosniff")
        .type(file.mediaType)
        .send(content);
    });
  });
}

function uploadOf(request: FastifyRequest): Upload {
  const parsed = query.safeParse(request.query);
  if (!parsed.success)
    throw new InvalidInputError(
      parsed.error.issues.map((it) => ({ path: it.path.join("."), code: "PARAMETER" })),
    );
  const { ownerKind, ownerId, purpose } = parsed.data;
  return { owner: { kind: ownerKind, id: ownerId }, purpose, name: fileNameOf(request) };
}

function fileNameOf(request: FastifyRequest): string {
  const header = request.headers["x-file-name"];
  try {
    return decodeURIComponent(typeof header === "string" ? header.slice(0, NAME_HEADER_LIMIT) : "");
  } catch {
    throw new InvalidInputError([{ path: "x-file-name", code: "PARAMETER" }]);
  }
}

const isDamage = (error: unknown): boolean => error instanceof Error && error.message === "FILE_DAMAGED";
