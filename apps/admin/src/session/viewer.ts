import { ApiError } from "../graphql/ApiError";
import { execute } from "../graphql/execute";
import type { ViewerFieldsFragment } from "../graphql/generated/graphql";
import { ViewerDocument } from "../graphql/generated/graphql";
import { queryClient } from "../providers/queryClient";
import { store } from "../providers/store";

export type Viewer = ViewerFieldsFragment;
export type ViewerGrant = Viewer["grants"][number];
export type Role = ViewerGrant["role"];

export const VIEWER_KEY = ["session", "viewer"] as const;

/** Forgotten with everything else of a person on sign-out. */
const REMEMBERED_KEY = "session.viewer";

/**
 * Who is signed in; null when nobody is. While the server is out of reach it is whoever it was last: a tablet in the hall
 * goes on, and the server asks for the session itself as soon as anything reaches it.
 */
export async function fetchViewer(): Promise<Viewer | null> {
  try {
    const { viewer } = await execute(ViewerDocument, {});
    if (viewer) store.setItem(REMEMBERED_KEY, viewer);
    else store.removeItem(REMEMBERED_KEY);
    return viewer ?? null;
  } catch (error) {
    const remembered = store.getItem<Viewer>(REMEMBERED_KEY);
    if (remembered && error instanceof ApiError && error.code === "NETWORK") return remembered;
    throw error;
  }
}

/** The viewer from the cache when it is less than a minute old. */
export function cachedViewer(): Promise<Viewer | null> {
  return queryClient.fetchQuery({ queryKey: VIEWER_KEY, queryFn: fetchViewer, staleTime: 60_000 });
}
