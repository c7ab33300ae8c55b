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

/** A document that calls one root field with well-formed arguments, and its variables. */
export function sampleCall(kind: "query" | "mutation", field: GraphQLField<unknown, unknown>) {
  const declared = field.args.map((it) => `$${it.name}: ${it.type}`).join(", ");
  const passed = field.args.map((it) => `${it.name}: $${it.name}`).join(", ");
  return {
    document: `${kind} ${declared && `(${declared})`} { ${field.name} ${passed && `(${passed})`} ${selectionOf(field.type)} }`,
    variables: Object.fromEntries(field.args.map((it) => [it.name, sampleOf(it.type)])),
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

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return [sampleOf(type.ofType as GraphQLInputType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((it) => [it.name, sampleOf(it.type)]));
  return SCALARS[type.name];
}
