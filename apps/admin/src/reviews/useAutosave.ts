import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { ApiError } from "../graphql/ApiError";
import { execute } from "../graphql/execute";
import {
  ReviewWorkDocument,
  type ReviewWorkFragment,
  SaveSelfAssessmentDocument,
} from "../graphql/generated/graphql";
import { autosaveReducer, openedState } from "./autosaveState";
import type { DraftStore } from "./draftStore";
import { draftFromServer, draftInput, type SelfAssessmentDraft } from "./selfAssessmentDraft";

/** Quiet time after the last keystroke before the text is sent. */
const DEBOUNCE_MS = 1200;
/** How long to wait before the network is tried again. */
const RETRY_MS = 5000;
/** Failures of the line or of the server that pass by themselves, and say nothing about the text. */
const PASSING: ReadonlySet<string> = new Set([
  "NETWORK",
  "UNAVAILABLE",
  "RATE_LIMITED",
  "INTERNAL_SERVER_ERROR",
]);

/**
 * Keeps what is typed: on the device at once, on the server after a short pause. One request at a time, each
 * with the version it was typed on, so a stale tab meets a conflict instead of overwriting.
 */
export function useAutosave(review: ReviewWorkFragment, store: DraftStore) {
  const [state, dispatch] = useReducer(autosaveReducer, null, () =>
    openedState(review.selfAssessment, store.read(review.id)),
  );
  const latest = useRef(state);
  latest.current = state;
  const sending = useRef<Promise<number | null> | null>(null);

  const send = useCallback(async (): Promise<number | null> => {
    const { draft, version } = latest.current;
    dispatch({ type: "sending", sent: draft });
    try {
      const { saveSelfAssessment } = await execute(SaveSelfAssessmentDocument, {
        input: { reviewId: review.id, version, ...draftInput(draft) },
      });
      const saved = saveSelfAssessment.selfAssessment;
      if (!saved) throw new ApiError("INTERNAL_SERVER_ERROR");
      latest.current = { ...latest.current, version: saved.version };
      dispatch({ type: "saved", saved, sent: draft });
      return saved.version;
    } catch (error) {
      const code = error instanceof ApiError ? error.code : "NETWORK";
      if (code === "CONFLICT") await readTheirs(review.id, dispatch);
      else if (code === "UNAUTHENTICATED") dispatch({ type: "expired" });
      else if (PASSING.has(code)) dispatch({ type: "unreachable" });
      else dispatch({ type: "refused", code });
      return null;
    }
  }, [review.id]);

  /** Sends what is still unsent; answers the version the server then has, or null when it has not taken the text. */
  const flush = useCallback(async (): Promise<number | null> => {
    while (sending.current) await sending.current;
    const { phase, version } = latest.current;
    if (phase.kind === "SAVED") return version;
    if (phase.kind === "CONFLICT") return null;
    sending.current = send().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [send]);

  const { kind } = state.phase;
  const { draft, version, unanswered } = state;
  useEffect(() => {
    if (kind === "SAVED") store.drop(review.id);
    else store.keep(review.id, { draft, baseVersion: version, keptAt: new Date().toISOString(), unanswered });
  }, [kind, draft, version, unanswered, review.id, store]);

  useEffect(() => {
    if (kind !== "TYPING" && kind !== "OFFLINE") return;
    const timer = setTimeout(() => void flush(), kind === "TYPING" ? DEBOUNCE_MS : RETRY_MS);
    // `draft` restarts the pause with every keystroke.
    void draft;
    return () => clearTimeout(timer);
  }, [kind, draft, flush]);

  useEffect(() => {
    if (kind !== "TYPING" && kind !== "OFFLINE") return;
    // Back on the line, or about to be put away: what waits goes out at once.
    const goOut = () => void flush();
    window.addEventListener("online", goOut);
    document.addEventListener("visibilitychange", goOut);
    return () => {
      window.removeEventListener("online", goOut);
      document.removeEventListener("visibilitychange", goOut);
    };
  }, [kind, flush]);

  return useMemo(
    () => ({
      ...state,
      change: (next: SelfAssessmentDraft) => dispatch({ type: "typed", draft: next }),
      keepMine: () => dispatch({ type: "keptMine" }),
      takeTheirs: () => dispatch({ type: "tookTheirs" }),
      flush,
    }),
    [state, flush],
  );
}

async function readTheirs(
  reviewId: string,
  dispatch: (action: Parameters<typeof autosaveReducer>[1]) => void,
) {
  try {
    const { review } = await execute(ReviewWorkDocument, { id: reviewId });
    const theirs = review.selfAssessment;
    dispatch({
      type: "conflicted",
      theirs: draftFromServer(theirs),
      theirVersion: theirs?.version ?? 0,
      theirTime: theirs?.updatedAt ?? null,
    });
  } catch {
    dispatch({ type: "unreachable" });
  }
}
