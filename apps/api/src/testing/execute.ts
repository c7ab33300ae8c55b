import "reflect-metadata";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApolloServer, type GraphQLResponse } from "@apollo/server";
import type { DataSource } from "typeorm";
import type { Actor } from "../access/Actor.js";
import { type Clock, demoClock } from "../clock.js";
import { readConfig } from "../config.js";
import type { Context } from "../context.js";
import { Door } from "../database/Door.js";
import { createDataSource, type PoolOptions } from "../database/dataSource.js";
import { presentError } from "../errors/presentError.js";
import { documentLimits } from "../graphql/documentLimits.js";
import { createLoaders } from "../loaders.js";
import { createSchema } from "../schema.js";
import { assembleServices, type Services } from "../services.js";
import { createTestDatabase } from "./testDatabase.js";

/** The API without its HTTP layer, on a database of the test file's own. */
export interface TestApi {
  dataSource: DataSource;
  door: Door;
  services: Services;
  /** Where files and the seal key lie. */
  dataDirectory: string;
  /** Address of the test's database. */
  url: string;
  /** Executes a document as an actor; null is nobody. */
  execute: <T = Record<string, unknown>>(
    document: string,
    variables: Record<string, unknown>,
    actor: Actor | null,
  ) => Promise<{ data: T | null; errors: ApiError[]; sessionToken: string | null | undefined }>;
  close: () => Promise<void>;
}

export interface ApiError {
  message: string;
  path?: readonly (string | number)[];
  extensions: {
    code: string;
    arguments?: Record<string, unknown>;
    fields?: { path: string; code: string }[];
  };
}

const logged: unknown[] = [];

export async function startTestApi(options: { clock?: Clock; pool?: PoolOptions } = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const dataSource = await createDataSource(database.url, options.pool).initialize();
  const door = new Door(dataSource);
  const clock = options.clock ?? demoClock("2018-12-01");
  const dataDirectory = mkdtempSync(join(tmpdir(), "xeploai-api-"));
  const config = readConfig({ NODE_ENV: "test", XEPLOAI_DATA_DIR: dataDirectory });
  const services = assembleServices({ door, clock, config, demo: { isDemo: false, accounts: [] } });
  const apollo = new ApolloServer<Context>({
    schema: await createSchema(services),
    plugins: [documentLimits],
    formatError: (formatted, error) => presentError(formatted, error, (cause) => logged.push(cause)),
  });
  await apollo.start();
  return {
    dataSource,
    door,
    services,
    dataDirectory,
    url: database.url,
    async execute(document, variables, actor) {
      const reply: { sessionToken?: string | null } = {};
      const response: GraphQLResponse = await apollo.executeOperation(
        { query: document, variables },
        {
          contextValue: {
            actor,
            address: "127.0.0.1",
            loaders: createLoaders(door, actor),
            reply: reply as Context["reply"],
          },
        },
      );
      if (response.body.kind !== "single") throw new TypeError("A single result was expected.");
      const { data, errors } = response.body.singleResult;
      const unexpected = errors?.find((it) => it.extensions?.code === "INTERNAL_SERVER_ERROR");
      if (unexpected) throw logged.pop() ?? unexpected;
      return {
        data: (data ?? null) as never,
        errors: (errors ?? []) as unknown as ApiError[],
        sessionToken: reply.sessionToken,
      };
    },
    async close() {
      await apollo.stop();
      await dataSource.destroy();
      await database.drop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
