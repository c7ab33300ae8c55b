import { mayEver } from "@xeploai/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Actor } from "../../access/Actor.js";
import { requireActor } from "../../context.js";
import { ForbiddenError, InvalidInputError, RefusalError } from "../../errors/errors.js";
import { sendWorkbook } from "../exports/attachment.js";
import { sendClientError } from "../exports/fileErrors.js";
import type { Language } from "../exports/statisticsWords.js";
import { writeWorkbook } from "../exports/workbook.js";
import { faultSheet } from "./faultWorkbook.js";
import { tooLarge } from "./fileKind.js";
import type { ImportService } from "./import.service.js";
import { FILE_LIMIT_BYTES } from "./rosterGrid.js";
import { sampleSheets } from "./sampleWorkbook.js";

/** What the routes of files need of the server. */
export interface ImportRouteParts {
  imports: ImportService;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}

const query = z.object({ organisationId: z.string().max(64) });
const REQUESTED_WITH = "xeploai";

/**
 * POST /files/imports?organisationId=… takes the file as the body, its name percent-encoded in `x-file-name`.
 * The header `x-requested-with` is one that no form of another site can send.
 * GET /files/imports/sample.xlsx and /files/imports/{id}/errors.xlsx give workbooks.
 */
export function registerImportRoutes(app: FastifyInstance, parts: ImportRouteParts): void {
  const { imports, actorOf } = parts;
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "*",
      { parseAs: "buffer", bodyLimit: FILE_LIMIT_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler((error: Error & { code?: string }, request, reply) => {
      if (error.code !== "FST_ERR_CTP_BODY_TOO_LARGE") return sendClientError(reply, error);
      const { code, arguments: figures } = tooLarge(Number(request.headers["content-length"] ?? 0)).refusal;
      return sendClientError(reply, new RefusalError({ code, ...figures }));
    });
    // Asked before the body is read: nobody without a right to import makes the server take five megabytes.
    const admit = async (request: FastifyRequest): Promise<void> => {
      const actor = requireActor(await actorOf(request));
      if (request.headers["x-requested-with"] !== REQUESTED_WITH || !mayEver(actor, "member:import"))
        throw new ForbiddenError();
      await imports.place(actor, organisationOf(request));
    };
    scope.post("/files/imports", { onRequest: admit }, async (request, reply) => {
      const actor = requireActor(await actorOf(request));
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const id = await imports.begin(actor, {
        organisationId: organisationOf(request),
        fileName: fileNameOf(request),
        bytes,
      });
      return reply.code(202).send({ id });
    });
    scope.get("/files/imports/sample.xlsx", async (request, reply) => {
      const actor = requireActor(await actorOf(request));
      if (!mayEver(actor, "member:import")) throw new ForbiddenError();
      return sendWorkbook(reply, {
        fileName: "Mẫu danh sách đảng viên.xlsx",
        content: await writeWorkbook(sampleSheets()),
      });
    });
    scope.get<{ Params: { id: string } }>(
      "/files/imports/:id/errors.xlsx",
      async (request, reply): Promise<FastifyReply> => {
        const actor = requireActor(await actorOf(request));
        const { fileName } = await imports.rosterImport(actor, request.params.id);
        const { items } = await imports.faults(actor, request.params.id, { offset: 0, limit: null });
        const name = fileName.replace(/\.[^.]*$/, "");
        return sendWorkbook(reply, {
          fileName: languageOf(actor) === "vi" ? `Ô có lỗi - ${name}.xlsx` : `Faulty cells - ${name}.xlsx`,
          content: await writeWorkbook([faultSheet(items, languageOf(actor))]),
        });
      },
    );
  });
}

const languageOf = (actor: Actor): Language => (actor.locale === "en" ? "en" : "vi");

function organisationOf(request: FastifyRequest): string {
  const parsed = query.safeParse(request.query);
  if (!parsed.success) throw new InvalidInputError([{ path: "organisationId", code: "PARAMETER" }]);
  return parsed.data.organisationId;
}

function fileNameOf(request: FastifyRequest): string {
  const header = request.headers["x-file-name"];
  try {
    return decodeURIComponent(typeof header === "string" ? header : "");
  } catch {
    throw new InvalidInputError([{ path: "x-file-name", code: "PARAMETER" }]);
  }
}
