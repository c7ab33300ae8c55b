import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { ClientError, type FieldProblem } from "./errors.js";

export type ErrorLog = (error: unknown, reference: string) => void;

const MALFORMED = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** SQLSTATEs that are an answer to the client rather than a mistake of ours. */
const BY_SQL_STATE: Readonly<Record<string, GraphQLFormattedError["extensions"]>> = {
  PT409: { code: "CONFLICT" },
  "22P02": { code: "NOT_FOUND" },
  "22021": { code: "BAD_USER_INPUT", fields: [{ path: "", code: "FORBIDDEN_CHARACTER" }] },
  "22008": { code: "BAD_USER_INPUT", fields: [{ path: "", code: "DATE_FORMAT" }] },
  "40001": { code: "UNAVAILABLE" },
  "40P01": { code: "UNAVAILABLE" },
  "55P03": { code: "UNAVAILABLE" },
  "57014": { code: "UNAVAILABLE" },
  "57P01": { code: "UNAVAILABLE" },
  "57P03": { code: "UNAVAILABLE" },
  "53300": { code: "UNAVAILABLE" },
  ECONNREFUSED: { code: "UNAVAILABLE" },
};

/** What a client may see of an error: a code of a closed set with its figures. All else is a reference number. */
export function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: ErrorLog,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const extensions =
    clientError(cause) ?? validationError(cause) ?? malformed(formatted, error) ?? sqlState(cause);
  const place = formatted.path ? { path: formatted.path } : {};
  if (extensions) return { message: String(extensions.code), ...place, extensions };
  const reference = crypto.randomUUID();
  log(cause, reference);
  return {
    message: "INTERNAL_SERVER_ERROR",
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR", reference },
  };
}

function clientError(cause: unknown): GraphQLFormattedError["extensions"] | null {
  return cause instanceof ClientError ? pick(cause.extensions) : null;
}

/** Class-validator's findings, without the values it was given. */
function validationError(cause: unknown): GraphQLFormattedError["extensions"] | null {
  if (!(cause instanceof ArgumentValidationError)) return null;
  const fields: FieldProblem[] = cause.extensions.validationErrors.map((it) => ({
    path: it.property,
    code:
      Object.keys(it.constraints ?? {})[0]
        ?.replace(/[A-Z]/g, (letter) => `_${letter}`)
        .toUpperCase() ?? "INVALID",
  }));
  return { code: "BAD_USER_INPUT", fields };
}

/** The document or its variables do not fit the schema; the words would name types, so only the place is kept. */
function malformed(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError["extensions"] | null {
  const code = String(formatted.extensions?.code);
  if (code === "BAD_USER_INPUT") {
    const path =
      / at "([^"]+)"/.exec(formatted.message)?.[1] ?? /"\$(\w+)"/.exec(formatted.message)?.[1] ?? "";
    const inner = error instanceof Error && "originalError" in error ? error.originalError : null;
    const problem =
      inner instanceof ClientError ? (inner.extensions.fields as FieldProblem[] | undefined)?.[0] : undefined;
    return { code, fields: [{ path, code: problem?.code ?? "INVALID" }] };
  }
  return MALFORMED.has(code) ? { code: "BAD_REQUEST" } : null;
}

function sqlState(cause: unknown): GraphQLFormattedError["extensions"] | null {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return BY_SQL_STATE[code] ?? null;
}

function pick(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    ["code", "arguments", "fields"].filter((key) => key in extensions).map((key) => [key, extensions[key]]),
  );
}
