import type { SelfAssessmentFieldsFragment } from "../graphql/generated/graphql";
import type { StoredDraft } from "./draftStore";
import { draftFromServer, isSameDraft, type SelfAssessmentDraft } from "./selfAssessmentDraft";

/** Drafts remembered without an answer: a line that breaks all day tries the same few again. */
const MOST_UNANSWERED = 8;

/** Where the text on the screen stands towards the server. */
export type SavePhase =
  | { kind: "SAVED"; at: string | null }
  | { kind: "TYPING" }
  | { kind: "SAVING" }
  /** The network failed; tried again by itself. */
  | { kind: "OFFLINE" }
  /** The session ended; kept on the device until the person has signed in again. */
  | { kind: "EXPIRED" }
  /** Another tab or the secretary saved in between. */
  | { kind: "CONFLICT"; theirs: SelfAssessmentDraft; theirVersion: number }
  | { kind: "REFUSED"; code: string };

export interface AutosaveState {
  draft: SelfAssessmentDraft;
  /** SelfAssessment.version the draft was typed on; 0 when the server has none. */
  version: number;
  phase: SavePhase;
  /**
   * Sent on this version, and no answer came. The server may have one of them; meeting it there is no conflict, it is
   * what this very page wrote.
   */
  unanswered: readonly SelfAssessmentDraft[];
}

export type AutosaveAction =
  | { type: "typed"; draft: SelfAssessmentDraft }
  | { type: "sending"; sent: SelfAssessmentDraft }
  | { type: "saved"; saved: SelfAssessmentFieldsFragment; sent: SelfAssessmentDraft }
  | { type: "unreachable" }
  | { type: "expired" }
  | { type: "refused"; code: string }
  | { type: "conflicted"; theirs: SelfAssessmentDraft; theirVersion: number; theirTime: string | null }
  | { type: "keptMine" }
  | { type: "tookTheirs" };

export function autosaveReducer(state: AutosaveState, action: AutosaveAction): AutosaveState {
  switch (action.type) {
    case "typed":
      return {
        ...state,
        draft: action.draft,
        phase: staysOpen(state.phase) ? state.phase : { kind: "TYPING" },
      };
    case "sending":
      return { ...state, phase: { kind: "SAVING" }, unanswered: withSent(state.unanswered, action.sent) };
    case "saved": {
      const isCurrent = isSameDraft(state.draft, action.sent);
      return {
        ...state,
        version: action.saved.version,
        phase: isCurrent ? { kind: "SAVED", at: action.saved.updatedAt } : { kind: "TYPING" },
        unanswered: [],
      };
    }
    case "unreachable":
      return { ...state, phase: { kind: "OFFLINE" } };
    case "expired":
      return { ...state, phase: { kind: "EXPIRED" } };
    case "refused":
      return { ...state, phase: { kind: "REFUSED", code: action.code } };
    case "conflicted":
      if (isSameDraft(state.draft, action.theirs)) {
        return {
          ...state,
          version: action.theirVersion,
          phase: { kind: "SAVED", at: action.theirTime },
          unanswered: [],
        };
      }
      if (wasSentHere(state.unanswered, action.theirs)) {
        return { ...state, version: action.theirVersion, phase: { kind: "TYPING" }, unanswered: [] };
      }
      return {
        ...state,
        phase: { kind: "CONFLICT", theirs: action.theirs, theirVersion: action.theirVersion },
      };
    case "keptMine":
      if (state.phase.kind !== "CONFLICT") return state;
      return { ...state, version: state.phase.theirVersion, phase: { kind: "TYPING" }, unanswered: [] };
    case "tookTheirs":
      if (state.phase.kind !== "CONFLICT") return state;
      return {
        draft: state.phase.theirs,
        version: state.phase.theirVersion,
        phase: { kind: "SAVED", at: null },
        unanswered: [],
      };
  }
}

/** A conflict waits for a choice and an ended session for a sign-in; what is typed meanwhile is kept. */
function staysOpen({ kind }: SavePhase): boolean {
  return kind === "CONFLICT" || kind === "EXPIRED";
}

function withSent(unanswered: readonly SelfAssessmentDraft[], sent: SelfAssessmentDraft) {
  return [...unanswered.filter((it) => !isSameDraft(it, sent)), sent].slice(-MOST_UNANSWERED);
}

const wasSentHere = (unanswered: readonly SelfAssessmentDraft[], theirs: SelfAssessmentDraft): boolean =>
  unanswered.some((it) => isSameDraft(it, theirs));

/**
 * The state a page opens with. Text kept on this device and typed on the version the server still has
 * goes on where it was, as does text that follows what this device sent itself; typed on an older version it opens as a
 * conflict; equal text is simply saved.
 */
export function openedState(
  saved: SelfAssessmentFieldsFragment | null | undefined,
  kept: Pick<StoredDraft, "draft" | "baseVersion" | "unanswered"> | null,
): AutosaveState {
  const server = draftFromServer(saved);
  const version = saved?.version ?? 0;
  const atRest: AutosaveState = {
    draft: server,
    version,
    phase: { kind: "SAVED", at: saved?.updatedAt ?? null },
    unanswered: [],
  };
  if (kept === null || isSameDraft(kept.draft, server)) return atRest;
  const { draft, unanswered } = kept;
  if (kept.baseVersion === version) return { draft, version, phase: { kind: "TYPING" }, unanswered };
  if (wasSentHere(unanswered, server)) return { draft, version, phase: { kind: "TYPING" }, unanswered: [] };
  return {
    draft,
    version: kept.baseVersion,
    phase: { kind: "CONFLICT", theirs: server, theirVersion: version },
    unanswered,
  };
}
