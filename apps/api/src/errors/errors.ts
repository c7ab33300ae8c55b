import { GraphQLError } from "graphql";

/** Figures of a refusal, shown by the dashboard in its own words. */
export type ErrorArguments = Readonly<Record<string, string | number | null>>;

/** One field of the input that is wrong; `path` as in the input, e.g. "input.fields.birthDate". */
export interface FieldProblem {
  path: string;
  code: string;
  arguments?: ErrorArguments;
}

/** An error the client may see: a code of a closed set and its figures, never text made of data. */
export class ClientError extends GraphQLError {
  constructor(code: string, extensions: Record<string, unknown> = {}) {
    super(code, { extensions: { code, ...extensions } });
  }
}

export class UnauthenticatedError extends ClientError {
  constructor() {
    super("UNAUTHENTICATED");
  }
}

export class ForbiddenError extends ClientError {
  constructor() {
    super("FORBIDDEN");
  }
}

/** Also for what exists outside the caller's scope: the two cannot be told apart. */
export class NotFoundError extends ClientError {
  constructor() {
    super("NOT_FOUND");
  }
}

export class InvalidInputError extends ClientError {
  constructor(fields: readonly FieldProblem[]) {
    super("BAD_USER_INPUT", { fields });
  }
}

/** Somebody saved first. `current` is the version now stored. */
export class ConflictError extends ClientError {
  constructor(current: number) {
    super("CONFLICT", { arguments: { current } });
  }
}

export class RateLimitedError extends ClientError {
  constructor(retryAfterSeconds: number) {
    super("RATE_LIMITED", { arguments: { retryAfterSeconds } });
  }
}

/** A rule said no: `code` and figures of the domain's verdict. */
export class RefusalError extends ClientError {
  constructor(verdict: { code: string } & Record<string, unknown>) {
    const { code, ok: _ok, ...figures } = verdict;
    super(code, { arguments: figures });
  }
}
