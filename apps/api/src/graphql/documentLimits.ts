import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { Context } from "../context.js";
import { ClientError } from "../errors/errors.js";

const DEEPEST = 10;
const ROOT_FIELDS = 10;
const ALIASES = 15;
const MUTATIONS = 1;

/** Tokens the parser reads before it gives up. */
export const MAX_TOKENS = 2_500;

/** Refuses documents that ask for too much at once, before anything runs. */
export const documentLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        if (!operation) return;
        const measure = measureOperation(document, operation);
        const rootLimit = operation.operation === "mutation" ? MUTATIONS : ROOT_FIELDS;
        if (measure.depth > DEEPEST || measure.aliases > ALIASES || measure.rootFields > rootLimit)
          throw new ClientError("DOCUMENT_TOO_LARGE", { http: { status: 400 } });
      },
    };
  },
};

interface Measure {
  depth: number;
  aliases: number;
  rootFields: number;
}

/** Validation has refused fragment cycles before this runs. */
function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map(
    document.definitions
      .filter((it) => it.kind === Kind.FRAGMENT_DEFINITION)
      .map((it) => [it.name.value, it]),
  );
  const measure: Measure = { depth: 0, aliases: 0, rootFields: 0 };
  walk(operation.selectionSet, 1);
  return measure;

  function walk(selectionSet: SelectionSetNode, depth: number): void {
    measure.depth = Math.max(measure.depth, depth);
    if (depth > DEEPEST || measure.aliases > ALIASES) return;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) measure.aliases += 1;
        if (depth === 1) measure.rootFields += 1;
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1);
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (inner) walk(inner.selectionSet, depth);
      }
    }
  }
}
