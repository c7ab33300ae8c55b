import type { Bilingual } from "../editions/bilingual.js";
import type { Provenance } from "../editions/sourced.js";
import type { Overlay, OverlayLevel, SubjectScope } from "./overlay.js";

/** Why a unit's refinement of the rules is refused. */
export const OVERLAY_REFUSALS = [
  "OVERLAY_OF_OTHER_EDITION",
  "OVERLAY_LEVELS_OUT_OF_ORDER",
  "OVERLAY_UNIT_TWICE",
  "OVERLAY_KIND_NOT_RATED",
  "OVERLAY_CODE_UNKNOWN",
  "OVERLAY_LINE_TWICE",
  "OVERLAY_LINE_DROPPED",
  "OVERLAY_RESULT_CHANGED",
  "OVERLAY_WEIGHT_OFF_STEP",
  "OVERLAY_WEIGHT_FIXED_ABOVE",
  "OVERLAY_WEIGHTS_NOT_BALANCED",
  "OVERLAY_CONDITION_LOOSENED",
  "OVERLAY_CONDITION_REPLACED",
  "OVERLAY_QUOTA_RAISED",
  "OVERLAY_MAJORITY_LOWERED",
  "OVERLAY_DEADLINE_LATER",
] as const;
export type OverlayRefusalCode = (typeof OVERLAY_REFUSALS)[number];

/** One thing in one overlay that the rules above it do not allow. */
export interface OverlayRefusal {
  readonly code: OverlayRefusalCode;
  readonly overlay: { readonly level: OverlayLevel; readonly unitId: string; readonly unitName: string };
  /** Whose rules it is about; null for what concerns every subject. */
  readonly scope: SubjectScope | null;
  /** Code of the criterion, group, condition, level or deadline. */
  readonly line: string;
  /** What the level above says; null where there is nothing of this code. */
  readonly central: Bilingual | null;
  /** What the overlay asks for; null where it only leaves out. */
  readonly attempted: Bilingual | null;
  /** The article that forbids it. */
  readonly forbiddenBy: Provenance;
}

/** The same words in both languages: codes, numbers, names. */
export function plain(text: string): Bilingual {
  return { vi: text, en: text };
}

/** Who is refused, as it stands in the refusal. */
export function refusedUnit({ level, unit }: Overlay): OverlayRefusal["overlay"] {
  return { level, unitId: unit.id, unitName: unit.name };
}
