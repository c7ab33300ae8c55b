import type { Bilingual } from "../editions/bilingual.js";
import type { Provenance } from "../editions/sourced.js";
import type { Overlay, OverlayLevel } from "./overlay.js";

/** Which level a line, a figure or a text comes from, and in which document. */
export interface Origin {
  readonly level: "CENTRAL" | OverlayLevel;
  /** The unit that wrote it; null for the central rules. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly document: string;
}

/** A text with where it comes from. */
export interface OriginText {
  readonly text: Bilingual;
  readonly origin: Origin;
}

/** The central rules as origin, with the document that the provenance names. */
export function centralOrigin({ source }: Provenance): Origin {
  return { level: "CENTRAL", unit: null, document: source };
}

/** A unit's overlay as origin. */
export function overlayOrigin({ level, unit, document }: Overlay): Origin {
  return { level, unit, document: document.number };
}

/** A unit's document as the source of a rule: "Kế hoạch 07-KH/ĐU (Đảng ủy phường Ngọc Thụy)". */
export function overlayProvenance({ unit, document }: Overlay): Provenance {
  return { source: `${document.number} (${unit.name})`, certainty: "SOURCED" };
}
