import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "../graphql/ApiError";

/** Only a lost connection or a server that is just starting is worth asking again. */
const RETRIED = new Set(["NETWORK", "UNAVAILABLE"]);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && error instanceof ApiError && RETRIED.has(error.code),
      refetchOnWindowFocus: false,
      networkMode: "always",
    },
    mutations: { retry: false, networkMode: "always" },
  },
});
