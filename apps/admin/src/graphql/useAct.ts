import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLogoutIfAccessDenied, useNotify } from "react-admin";
import { useErrorText } from "../components/useErrorText";
import { ApiError } from "./ApiError";
import { execute } from "./execute";
import type { TypedDocumentString } from "./generated/graphql";

export interface ActOptions {
  /** Translation key said after success. */
  success?: string;
  /** false when the screen shows the refusal itself; true otherwise. */
  notifies?: boolean;
  /** false keeps every cached answer, as autosave wants; true otherwise. */
  invalidates?: boolean;
}

export interface ActState {
  isPending: boolean;
  error: ApiError | null;
  reset: () => void;
}

/**
 * One write. Answers the result, or undefined after a refusal, which is then in `error` and, unless the screen
 * shows it itself, in a notification. Success makes every cached answer stale: figures of a round hang together.
 */
export function useAct<R, V>(
  document: TypedDocumentString<R, V>,
  options: ActOptions = {},
): [(variables: V) => Promise<R | undefined>, ActState] {
  const { success, notifies = true, invalidates = true } = options;
  const notify = useNotify();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const mutation = useMutation<R, ApiError, V>({ mutationFn: (variables) => execute(document, variables) });
  const { mutateAsync } = mutation;

  const act = useCallback(
    async (variables: V) => {
      try {
        const result = await mutateAsync(variables);
        if (invalidates) await queryClient.invalidateQueries();
        if (success) notify(success, { type: "success" });
        return result;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.code === "UNAUTHENTICATED") await logoutIfAccessDenied(error);
        else if (notifies) notify(errorText(error), { type: "error", autoHideDuration: 12_000 });
        return undefined;
      }
    },
    [mutateAsync, invalidates, queryClient, success, notify, notifies, errorText, logoutIfAccessDenied],
  );
  return [act, { isPending: mutation.isPending, error: mutation.error, reset: mutation.reset }];
}
