import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Actor } from "../../access/Actor.js";
import { requireActor } from "../../context.js";
import { InvalidInputError } from "../../errors/errors.js";
import {
  STATISTICS_GROUPS,
  STATISTICS_STAGES,
  type StatisticsQuestion,
} from "../statistics/statistics.types.js";
import { sendWorkbook } from "./attachment.js";
import type { ExportService } from "./export.service.js";
import { sendClientError } from "./fileErrors.js";
import type { Language } from "./statisticsWords.js";

/** What the routes of files need of the server. */
export interface ExportRouteParts {
  exports: ExportService;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}

const query = z.object({
  withinId: z.uuid().optional(),
  years: z.string().regex(/^\d{4}(,\d{4}){0,9}$/),
  groupBy: z.enum(STATISTICS_GROUPS).default("CHILD"),
  stage: z.enum(STATISTICS_STAGES).default("DECIDED"),
  compareWithYear: z.coerce.number().int().optional(),
  language: z.enum(["vi", "en"]).optional(),
});

/** GET /files/exports/rating-statistics.xlsx?withinId&years=2019,2020&groupBy&stage&compareWithYear&language */
export function registerExportRoutes(app: FastifyInstance, { exports, actorOf }: ExportRouteParts): void {
  app.get("/files/exports/rating-statistics.xlsx", async (request, reply) => {
    try {
      const actor = requireActor(await actorOf(request));
      const { question, language } = read(request.query);
      return sendWorkbook(
        reply,
        await exports.ratingStatistics(actor, question, language ?? languageOf(actor)),
      );
    } catch (error) {
      return sendClientError(reply, error);
    }
  });
}

const languageOf = (actor: Actor): Language => (actor.locale === "en" ? "en" : "vi");

function read(parameters: unknown): { question: StatisticsQuestion; language: Language | undefined } {
  const parsed = query.safeParse(parameters);
  if (!parsed.success)
    throw new InvalidInputError(
      parsed.error.issues.map((it) => ({ path: it.path.join("."), code: "PARAMETER" })),
    );
  const { withinId, years, groupBy, stage, compareWithYear, language } = parsed.data;
  return {
    question: {
      withinId: withinId ?? null,
      years: years.split(",").map(Number),
      groupBy,
      subjectKind: "MEMBER",
      stage,
      compareWithYear: compareWithYear ?? null,
    },
    language,
  };
}
