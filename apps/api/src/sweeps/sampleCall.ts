import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

const SCALARS: Readonly<Record<string, unknown>> = {
  ID: "00000000-0000-4000-8000-000000000001",
  String: "mẫu",
  Int: 1,
  Float: 1,
  Boolean: true,
  DateOnly: "2018-12-01",
  DateTime: "2018-12-01T00:00:00.000Z",
};

/**
 * A document that calls one root field with well-formed arguments, and its variables.
 * @param known values of arguments and input fields by their names; a sample for all others
 */
export function sampleCall(
  kind: "query" | "mutation",
  field: GraphQLField<unknown, unknown>,
  known: Readonly<Record<string, unknown>> = {},
) {
  const declared = field.args.map((it) => `$${it.name}: ${it.type}`).join(", ");
  const passed = field.args.map((it) => `${it.name}: $${it.name}`).join(", ");
  return {
    document: `${kind} ${declared && `(${declared})`} { ${field.name} ${passed && `(${passed})`} ${selectionOf(field.type)} }`,
    variables: Object.fromEntries(
      field.args.map((it) => [it.name, it.name in known ? known[it.name] : sampleOf(it.type, known)]),
    ),
  };
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  const leaf = Object.values(named.getFields()).find(
    (it) => isLeafType(getNamedType(it.type)) && it.args.length === 0,
  );
  return `{ ${leaf?.name ?? "__typename"} }`;
}

function sampleOf(type: GraphQLInputType, known: Readonly<Record<string, unknown>>): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType as GraphQLInputType, known);
  if (isListType(type)) return [sampleOf(type.ofType as GraphQLInputType, known)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((it) => [
        it.name,
        it.name in known ? known[it.name] : sampleOf(it.type, known),
      ]),
    );
  return SCALARS[type.name];
}
