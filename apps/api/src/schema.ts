import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { firstGate } from "./access/authChecker.js";
import { DateTime } from "./graphql/scalars.js";
import { containerOf, resolverClasses } from "./resolvers.js";
import type { Services } from "./services.js";

/** The executable schema; without services only to be printed. */
export const createSchema = (services: Services | null): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: resolverClasses,
    container: containerOf(services),
    authChecker: firstGate,
    validate: { forbidUnknownValues: false },
    scalarsMap: [{ type: Date, scalar: DateTime }],
  });
