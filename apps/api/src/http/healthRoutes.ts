import type { FastifyInstance } from "fastify";
import type { DataSource } from "typeorm";

const TEXT = "text/plain; version=0.0.4; charset=utf-8";

/** `/healthz`: the process lives. `/readyz`: the database answers and has the schema. `/metrics`: for Prometheus. */
export function registerHealthRoutes(app: FastifyInstance, dataSource: DataSource): void {
  app.get("/healthz", { logLevel: "silent" }, () => ({ status: "ok" }));

  app.get("/readyz", { logLevel: "silent" }, async (_request, reply) => {
    const isReady = await dataSource.showMigrations().then(
      (hasPending) => !hasPending,
      () => false,
    );
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? "ready" : "unavailable" });
  });

  app.get("/metrics", { logLevel: "silent" }, (_request, reply) => {
    const { rss, heapUsed } = process.memoryUsage();
    const gauges = {
      process_resident_memory_bytes: rss,
      nodejs_heap_size_used_bytes: heapUsed,
      process_uptime_seconds: process.uptime(),
    };
    return reply.type(TEXT).send(
      Object.entries(gauges)
        .map(([name, value]) => `# TYPE ${name} gauge\n${name} ${value}\n`)
        .join(""),
    );
  });
}
