import { execute } from "../graphql/execute";
import type { ViewerFieldsFragment } from "../graphql/generated/graphql";
import { ViewerDocument } from "../graphql/generated/graphql";
import { queryClient } from "../providers/queryClient";

export type Viewer = ViewerFieldsFragment;
export type ViewerGrant = Viewer["grants"][number];
export type Role = ViewerGrant["role"];

export const VIEWER_KEY = ["session", "viewer"] as const;

/** Who is signed in; null when nobody is. */
export async function fetchViewer(): Promise<Viewer | null> {
  const { viewer } = await execute(ViewerDocument, {});
  return viewer ?? null;
}

/** The viewer from the cache when it is less than a minute old. */
export function cachedViewer(): Promise<Viewer | null> {
  return queryClient.fetchQuery({ queryKey: VIEWER_KEY, queryFn: fetchViewer, staleTime: 60_000 });
}
