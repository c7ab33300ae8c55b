import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../schema.js";

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema(null);
});

describe("the schema", () => {
  it("is the one printed in schema.graphql", () => {
    const committed = readFileSync(join(import.meta.dirname, "..", "..", "schema.graphql"), "utf8");
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
  });

  it("describes every type, field, argument and input", () => {
    const undescribed: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (
        type.name.startsWith("__") ||
        ["Query", "Mutation", "ID", "Int", "Float", "String", "Boolean"].includes(type.name)
      ) {
        if (!isObjectType(type)) continue;
      } else if (!type.description) undescribed.push(type.name);
      if (type.name.startsWith("__")) continue;
      if (isObjectType(type))
        for (const field of Object.values(type.getFields())) {
          if (!field.description) undescribed.push(`${type.name}.${field.name}`);
          for (const argument of field.args)
            if (!argument.description) undescribed.push(`${type.name}.${field.name}(${argument.name})`);
        }
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          if (!field.description) undescribed.push(`${type.name}.${field.name}`);
      if (isEnumType(type) && !type.description) undescribed.push(type.name);
    }
    expect(undescribed).toEqual([]);
  });

  it("offers statistics no way to a member", () => {
    const reached = new Set<string>();
    const visit = (name: string): void => {
      const type = schema.getType(name);
      if (!isObjectType(type) || reached.has(name)) return;
      reached.add(name);
      for (const field of Object.values(type.getFields())) visit(String(field.type).replace(/[[\]!]/g, ""));
    };
    visit("RatingStatistics");
    for (const personal of ["Member", "MemberRef", "Review", "SelfAssessment", "Account", "Decision"])
      expect(reached).not.toContain(personal);
  });
});
