import type { ApiError } from "../graphql/ApiError";

/** Reviews that a refusal speaks of, by their ids or by the place of what was sent; the screen shows it beside each. */
export function refusedAlone(
  error: Pick<ApiError, "arguments" | "fields"> | null,
  sent: readonly string[],
): ReadonlySet<string> {
  const named = error?.arguments.reviewIds;
  const places = (error?.fields ?? []).flatMap(
    ({ path }) => /^input\.proposals\.(\d+)\./.exec(path)?.[1] ?? [],
  );
  return new Set([
    ...(Array.isArray(named) ? named.map(String) : []),
    ...places.flatMap((place) => sent[Number(place)] ?? []),
  ]);
}
