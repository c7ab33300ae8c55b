import { type Action, type Actor, can, mayEver, type Subject } from "@xeploai/domain";
import { useCallback } from "react";
import { useViewer } from "../session/useViewer";
import type { Viewer } from "../session/viewer";

/** Asks the domain's access table: with a subject whether here, without one whether ever. */
export type Can = (action: Action, subject?: Subject) => boolean;

/** The signed-in account as the access table knows it. */
export function actorOf(viewer: Pick<Viewer, "accountId" | "memberId" | "grants">): Actor {
  return { accountId: viewer.accountId, memberId: viewer.memberId ?? null, grants: viewer.grants };
}

/** Nobody signed in may do nothing. */
export function canOf(viewer: Pick<Viewer, "accountId" | "memberId" | "grants"> | undefined): Can {
  return (action, subject) => {
    if (!viewer) return false;
    const actor = actorOf(viewer);
    return subject ? can(actor, action, subject) : mayEver(actor, action);
  };
}

/** What the viewer may do; the API asks the same table, so a button and a mutation cannot disagree. */
export function useCan(): Can {
  const viewer = useViewer();
  return useCallback<Can>((action, subject) => canOf(viewer)(action, subject), [viewer]);
}
