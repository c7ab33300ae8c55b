import { ApiError, type FieldFault, type RefusalArguments } from "./ApiError";
import type { TypedDocumentString } from "./generated/graphql";

interface GraphqlAnswer<R> {
  data?: R | null;
  errors?: {
    message: string;
    extensions?: { code?: string; arguments?: RefusalArguments; fields?: FieldFault[] };
  }[];
}

/** Headers that only our own pages send: a form of another site cannot. */
export const OWN_HEADERS = { "x-requested-with": "xeploai" };

/**
 * Sends one document. Fails with an ApiError only: NETWORK when no answer came, the first code otherwise.
 */
export async function execute<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<R> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json", accept: "application/json", ...OWN_HEADERS },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError("NETWORK");
  });
  const answer = (await response.json().catch(() => null)) as GraphqlAnswer<R> | null;
  const [first] = answer?.errors ?? [];
  if (first) {
    const { code = "INTERNAL_SERVER_ERROR", arguments: args, fields } = first.extensions ?? {};
    throw new ApiError(code, args, fields);
  }
  if (!answer?.data) throw new ApiError(codeOfStatus(response.status));
  return answer.data;
}

/** Code of an answer that is not GraphQL: a proxy, a limit before the server, a file route. */
export function codeOfStatus(status: number): string {
  switch (status) {
    case 401:
      return "UNAUTHENTICATED";
    case 403:
      return "FORBIDDEN";
    case 404:
      return "NOT_FOUND";
    case 413:
      return "BODY_TOO_LARGE";
    case 429:
      return "RATE_LIMITED";
    case 502:
    case 503:
    case 504:
      return "UNAVAILABLE";
    default:
      return "INTERNAL_SERVER_ERROR";
  }
}
