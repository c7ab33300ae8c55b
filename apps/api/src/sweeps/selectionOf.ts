import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** Everything of a type, down to a depth, that can be asked for without an argument. */
export function selectionOf(schema: GraphQLSchema, typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return "";
  const parts = Object.values(type.getFields()).flatMap((field) => partOf(schema, field, depth));
  return parts.length > 0 ? `{ ${parts.join(" ")} }` : "{ __typename }";
}

function partOf(
  schema: GraphQLSchema,
  { name, type, args }: GraphQLField<unknown, unknown>,
  depth: number,
): string[] {
  if (args.some(isRequiredArgument)) return [];
  const inner = getNamedType(type);
  if (isLeafType(inner)) return [name];
  return depth > 1 ? [`${name} ${selectionOf(schema, inner.name, depth - 1)}`] : [];
}
