import { existsSync } from "node:fs";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The built dashboard; every path that is no file is a screen of it. */
export async function registerDashboard(app: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes("/assets/");
      reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isScreen =
      request.method === "GET" &&
      !/^\/(graphql|files|healthz|readyz|metrics|assets)(\/|$|\?)/.test(request.url);
    if (!isScreen) return reply.code(404).send({ code: "NOT_FOUND" });
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}
