import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/** A query of the schema with everything that it can answer. */
export interface AskedQuery {
  name: string;
  document: string;
}

const DEEPEST = 5;
/** The server's own limit, with room for the arguments. */
const MOST_WORDS = 2_000;

/**
 * Each root query, asked for every field down to where the server's limits end. Arguments are taken from `given` by
 * "query.argument", else by the argument's name; what is required and not given gets the simplest value of its type.
 */
export function everyQuery(schema: GraphQLSchema, given: Readonly<Record<string, unknown>>): AskedQuery[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.map((field) => {
    const asked = field.args.flatMap((it) => {
      const value = given[`${field.name}.${it.name}`] ?? given[it.name];
      if (value === undefined && !isRequiredArgument(it)) return [];
      return [`${it.name}: ${literal(it.type, value, given)}`];
    });
    const head = asked.length > 0 ? `${field.name}(${asked.join(", ")})` : field.name;
    return { name: field.name, document: `{ ${head} ${selectionWithin(field.type)} }` };
  });
}

function selectionWithin(type: GraphQLOutputType): string {
  for (let depth = DEEPEST; depth > 0; depth -= 1) {
    const selection = selectionOf(type, depth);
    if (selection.split(" ").length <= MOST_WORDS) return selection;
  }
  throw new RangeError("a type that cannot be asked for");
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  const parts = Object.values(named.getFields()).flatMap((field: GraphQLField<unknown, unknown>) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selectionOf(field.type, depth - 1)}`] : [];
  });
  return `{ ${["__typename", ...parts].join(" ")} }`;
}

function literal(type: GraphQLInputType, value: unknown, given: Readonly<Record<string, unknown>>): string {
  if (isNonNullType(type)) return literal(type.ofType, value, given);
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return `[${items.map((it) => literal(type.ofType, it, given)).join(", ")}]`;
  }
  if (isEnumType(type)) return String(value ?? type.getValues()[0]?.name);
  if (isInputObjectType(type)) {
    const own = (value ?? {}) as Record<string, unknown>;
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const stated = own[field.name] ?? (isRequiredInputField(field) ? given[field.name] : undefined);
      if (stated === undefined && !isRequiredInputField(field)) return [];
      return [`${field.name}: ${literal(field.type, stated, given)}`];
    });
    return `{ ${fields.join(", ")} }`;
  }
  if (value !== undefined) return JSON.stringify(value);
  return type.name === "Int" ? "1" : type.name === "Boolean" ? "false" : '"2018-12-01"';
}
