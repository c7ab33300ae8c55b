import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { InvalidInputError } from "../errors/errors.js";

/** The year 0 is none, neither of the calendar nor of the database. */
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

function parseDay(value: unknown): string {
  if (typeof value === "string" && DAY.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value) return value;
  }
  throw new InvalidInputError([{ path: "", code: "DATE_FORMAT" }]);
}

/** A day of the calendar without time or zone, "YYYY-MM-DD". */
export const DateOnly = new GraphQLScalarType<string, string>({
  name: "DateOnly",
  description: 'A day of the calendar without time or zone, "YYYY-MM-DD".',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

/** An instant, ISO 8601 with zone. */
export const DateTime = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: "DateTime",
  description: "An instant, ISO 8601 with zone.",
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
});
