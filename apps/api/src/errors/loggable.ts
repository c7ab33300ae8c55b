import { QueryFailedError } from "typeorm";

/** What of an error may stand in a log. */
export interface LoggableError {
  type: string;
  message?: string;
  /** SQLSTATE or the like. */
  code?: string;
  table?: string;
  constraint?: string;
  stack: string[];
}

/**
 * An error without what it was about: the database repeats values, rows and parameters in its words, and those are
 * names. Which statement failed is told by the places in the stack.
 */
export function loggable(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const { code, table, constraint } = (error instanceof QueryFailedError ? error.driverError : error) as {
    code?: string;
    table?: string;
    constraint?: string;
  };
  const isOfDatabase = error instanceof QueryFailedError || "severity" in error;
  return {
    type: error.name,
    ...(isOfDatabase ? {} : { message: error.message }),
    ...(code === undefined ? {} : { code }),
    ...(table === undefined ? {} : { table }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at ")),
  };
}
