import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
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

/**
 * What the document comes to when its fragments are written out. Each fragment is measured once: one that spreads the
 * next twice, thirty times over, would otherwise be walked a billion times. Validation has refused cycles before.
 */
function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map(
    document.definitions
      .filter((it) => it.kind === Kind.FRAGMENT_DEFINITION)
      .map((it) => [it.name.value, it]),
  );
  const measured = new Map<string, Measure>();
  return measureSelections(operation.selectionSet);

  function measureSelections({ selections }: SelectionSetNode): Measure {
    const measure: Measure = { depth: 0, aliases: 0, rootFields: 0 };
    for (const selection of selections) {
      const part = measureSelection(selection);
      measure.depth = Math.max(measure.depth, part.depth);
      measure.aliases += part.aliases;
      measure.rootFields += part.rootFields;
    }
    return measure;
  }

  function measureSelection(selection: SelectionNode): Measure {
    if (selection.kind === Kind.INLINE_FRAGMENT) return measureSelections(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    const inner = selection.selectionSet ? measureSelections(selection.selectionSet) : null;
    return {
      depth: (inner?.depth ?? 0) + 1,
      aliases: (inner?.aliases ?? 0) + (selection.alias ? 1 : 0),
      rootFields: 1,
    };
  }

  function measureFragment(name: string): Measure {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const measure = fragment
      ? measureSelections(fragment.selectionSet)
      : { depth: 0, aliases: 0, rootFields: 0 };
    measured.set(name, measure);
    return measure;
  }
}
