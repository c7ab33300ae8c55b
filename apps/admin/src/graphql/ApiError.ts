import { HttpError } from "react-admin";

/** Figures of a refusal: counts, levels, states, days, ids or lists of them. */
export type RefusalArguments = Record<string, string | number | boolean | null | readonly string[]>;

/** A fault of one field of an input, as BAD_USER_INPUT lists them. */
export interface FieldFault {
  path: string;
  code: string;
  arguments: RefusalArguments;
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
  NETWORK: 0,
};

/**
 * What the API refused, by code and figures. The message is the translation key of the code, so that
 * react-admin's own notifications read well too.
 */
export class ApiError extends HttpError {
  readonly code: string;
  readonly arguments: RefusalArguments;
  readonly fields: FieldFault[];

  constructor(code: string, args: RefusalArguments = {}, fields: FieldFault[] = []) {
    super(`errors.${code}`, STATUS[code] ?? 422, { code, arguments: args, fields });
    // HttpError sets its own prototype, which would make every ApiError a plain HttpError.
    Object.setPrototypeOf(this, ApiError.prototype);
    this.name = "ApiError";
    this.code = code;
    this.arguments = args;
    this.fields = fields;
  }
}
