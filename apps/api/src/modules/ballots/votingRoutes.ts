import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ForbiddenError, InvalidInputError } from "../../errors/errors.js";
import { sendClientError } from "../exports/fileErrors.js";
import type { VotingService } from "./voting.service.js";

const paper = z.object({ code: z.string().max(40) });
const vote = paper.extend({
  choices: z.array(z.object({ reviewId: z.uuid(), level: z.string().max(20).nullable() })).max(2000),
});
const REQUESTED_WITH = "xeploai";

/**
 * Where a slip is voted with. POST /ballot-box/{id}/paper {code} answers who is voted on; POST /ballot-box/{id}
 * {code, choices} casts the vote and answers {receipt}. No session is read, and neither the code nor the vote enters an
 * address, which could be logged.
 */
export function registerVotingRoutes(app: FastifyInstance, voting: VotingService): void {
  app.register(async (scope) => {
    scope.setErrorHandler((error, _request, reply) => sendClientError(reply, error));
    scope.addHook("preHandler", async (request) => {
      if (request.headers["x-requested-with"] !== REQUESTED_WITH) throw new ForbiddenError();
    });
    scope.post<{ Params: { id: string } }>("/ballot-box/:id/paper", async ({ params, body }) => {
      const { code } = parsed(paper, body);
      return voting.paper(params.id, code);
    });
    scope.post<{ Params: { id: string } }>("/ballot-box/:id", async ({ params, body }) => {
      const { code, choices } = parsed(vote, body);
      return { receipt: await voting.cast(params.id, code, choices) };
    });
  });
}

function parsed<T>(shape: z.ZodType<T>, body: unknown): T {
  const { success, data } = shape.safeParse(body);
  if (!success) throw new InvalidInputError([{ path: "body", code: "INVALID" }]);
  return data;
}
