import type { Level } from "../editions/level.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { NOTIFIED_STATES, type ReviewState } from "./reviewState.js";

/** One of the two whose places are exchanged. */
export interface SwapPlace {
  readonly kind: SubjectKind;
  /** Group of the quota in which it is counted. */
  readonly group: string;
  readonly state: ReviewState;
  /** As decided; null while it is not. */
  readonly level: Level | null;
}

export const PLACE_SWAP_REFUSALS = [
  "SWAP_NOT_DECIDED",
  "SWAP_AFTER_NOTICE",
  "SWAP_ACROSS_GROUPS",
  "SWAP_NOT_EXCELLENT_FOR_GOOD",
] as const;

/** Why two places cannot be exchanged. */
export type PlaceSwapRefusal = { readonly ok: false; readonly code: (typeof PLACE_SWAP_REFUSALS)[number] };

/**
 * Whether the committee may exchange two places it has decided: one steps down from EXCELLENT to GOOD, the other takes
 * the place. It leaves the quota where it is, so it can be done at full quota, and it can be done until the subjects
 * have been told; after that a level changes on appeal or by a new rating.
 * @param up the one who becomes EXCELLENT
 * @param down the one who steps down
 */
export function checkPlaceSwap(up: SwapPlace, down: SwapPlace): { readonly ok: true } | PlaceSwapRefusal {
  const both = [up, down];
  const refused = (code: PlaceSwapRefusal["code"]): PlaceSwapRefusal => ({ ok: false, code });
  if (both.some(({ state }) => NOTIFIED_STATES.some((it) => it === state)))
    return refused("SWAP_AFTER_NOTICE");
  if (both.some(({ state }) => state !== "DECIDED")) return refused("SWAP_NOT_DECIDED");
  if (up.kind !== down.kind || up.group !== down.group) return refused("SWAP_ACROSS_GROUPS");
  if (up.level !== "GOOD" || down.level !== "EXCELLENT") return refused("SWAP_NOT_EXCELLENT_FOR_GOOD");
  return { ok: true };
}
