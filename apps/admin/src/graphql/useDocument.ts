import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLogoutIfAccessDenied } from "react-admin";
import type { ApiError } from "./ApiError";
import { execute } from "./execute";
import type { TypedDocumentString } from "./generated/graphql";

export interface DocumentOptions {
  enabled?: boolean;
  /** Asks again every so many milliseconds; false stops. */
  refetchIntervalMs?: number | false;
  /** How long an answer counts as fresh. */
  staleTimeMs?: number;
  /** Keeps the last answer on screen while new variables load. */
  keepPrevious?: boolean;
}

/** Key of a document's answers; its first entry is the operation, so that acts can invalidate by name. */
export function documentKey<R, V>(document: TypedDocumentString<R, V>, variables: V) {
  const [, name = document.toString()] = /(?:query|mutation)\s+(\w+)/.exec(document.toString()) ?? [];
  return [name, variables] as const;
}

/** Reads one document. An ended session leads back to the sign-in page. */
export function useDocument<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  options: DocumentOptions = {},
): UseQueryResult<R, ApiError> {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const result = useQuery<R, ApiError>({
    queryKey: documentKey(document, variables),
    queryFn: ({ signal }) => execute(document, variables, signal),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchIntervalMs ?? false,
    staleTime: options.staleTimeMs ?? 0,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  const { error } = result;
  useEffect(() => {
    if (error?.code === "UNAUTHENTICATED") void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
  return result;
}
