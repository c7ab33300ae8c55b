import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import type { Config } from "../config.js";
import type { Context } from "../context.js";
import type { Door } from "../database/Door.js";
import { loggable } from "../errors/loggable.js";
import { presentError } from "../errors/presentError.js";
import { documentLimits, MAX_TOKENS } from "../graphql/documentLimits.js";
import { createLoaders } from "../loaders.js";
import { registerVotingRoutes } from "../modules/ballots/votingRoutes.js";
import { registerExportRoutes } from "../modules/exports/exportRoutes.js";
import { registerFileRoutes } from "../modules/files/fileRoutes.js";
import { registerImportRoutes } from "../modules/imports/importRoutes.js";
import type { Services } from "../services.js";
import { registerDashboard } from "./dashboardRoutes.js";
import { registerEventRoutes } from "./eventRoutes.js";
import { registerHealthRoutes } from "./healthRoutes.js";
import { isEncoded, isFromElsewhere } from "./requestOrigin.js";
import { SessionCookie } from "./sessionCookie.js";

const BODY_LIMIT = 256 * 1024;
const REQUEST_TIMEOUT_MS = 20_000;
const CONNECTIONS_CHECKING_MS = 2_000;

/** The browser closed the connection before the reply was out: nobody's mistake. */
const CLIENT_LEFT = "ERR_STREAM_PREMATURE_CLOSE";

export interface ServerParts {
  config: Config;
  dataSource: DataSource;
  door: Door;
  services: Services;
  schema: GraphQLSchema;
  /** Folder of the built dashboard; nothing is served when it is missing. */
  dashboardDirectory: string;
}

/** Puts HTTP around the schema: limits, headers, session, dashboard. It does not listen yet. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { config, dataSource, door, services, schema } = parts;
  const sessionCookie = new SessionCookie(config);
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    // Both: a body that trickles in is only cut by the limit the server is made with.
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: { requestTimeout: REQUEST_TIMEOUT_MS, connectionsCheckingInterval: CONNECTIONS_CHECKING_MS },
    // Neither addresses of screens nor of files are logged: they could tell who looked at whom.
    logger: { level: config.isProduction ? "info" : "warn", redact: ["req.headers", "req.url"] },
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500 && error.code !== CLIENT_LEFT)
      request.log.error({ err: loggable(error) }, "request failed");
    return reply.code(status).send({
      errors: [{ message: httpCode(error, status), extensions: { code: httpCode(error, status) } }],
    });
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith("https:") ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: "no-referrer" },
  });
  await app.register(compress, { global: true, encodings: ["br", "gzip"] });
  await app.register(cookie);

  const apollo = new ApolloServer<Context>({
    schema,
    introspection: !config.isProduction,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    nodeEnv: config.isProduction ? "production" : "development",
    parseOptions: { maxTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    plugins: [fastifyApolloDrainPlugin(app), documentLimits],
    formatError: (formatted, error) =>
      presentError(formatted, error, (cause, reference) =>
        app.log.error({ err: loggable(cause), reference }, "operation failed"),
      ),
  });
  await apollo.start();

  app.addHook("onRequest", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const isWriting = request.method !== "GET" && request.method !== "HEAD";
    if (isWriting && isFromElsewhere(request)) return reply.code(403).send({ code: "FORBIDDEN" });
    if (isWriting && isEncoded(request)) return reply.code(415).send({ code: "MEDIA_TYPE" });
  });
  const actorOf = (request: FastifyRequest) => services.sessions.actorOf(sessionCookie.tokenOf(request));
  app.post("/graphql", {
    handler: fastifyApolloHandler<Context>(apollo, {
      context: async (request, reply) => {
        const actor = await actorOf(request);
        return {
          actor,
          address: request.ip,
          loaders: createLoaders(door, actor),
          reply: sessionCookie.trayOf(reply),
        };
      },
    }),
  });
  // A one-time password opens no file.
  const readerOf = async (request: FastifyRequest) => {
    const actor = await actorOf(request);
    return actor?.mustChangePassword ? null : actor;
  };
  registerFileRoutes(app, { files: services.files, actorOf: readerOf });
  registerVotingRoutes(app, services.ballotServices.voting);
  registerImportRoutes(app, { imports: services.imports, actorOf: readerOf });
  registerExportRoutes(app, { exports: services.exports, actorOf: readerOf });
  registerEventRoutes(app, {
    streams: services.eventStreams,
    actorOf: async (request) => {
      const actor = await services.sessions.peekOf(sessionCookie.tokenOf(request));
      return actor?.mustChangePassword ? null : actor;
    },
  });
  registerHealthRoutes(app, dataSource);
  await registerDashboard(app, parts.dashboardDirectory);
  return app;
}

function httpCode(error: { code?: string }, status: number): string {
  if (status === 413) return "BODY_TOO_LARGE";
  if (status === 415) return "MEDIA_TYPE";
  if (status >= 500) return error.code === "UNAVAILABLE" ? "UNAVAILABLE" : "INTERNAL_SERVER_ERROR";
  return "BAD_REQUEST";
}
