import type { EditionCode } from "../editions/edition.js";
import type { Overlay, OverlayLevel } from "../overlay/overlay.js";
import type { PlanContent } from "./planContent.js";

/** Whose plan it is, and under which edition. */
export interface PlanOwner {
  readonly unit: { readonly id: string; readonly name: string };
  readonly level: OverlayLevel;
  readonly editionCode: EditionCode;
}

/** What stands for the number of a plan that has none yet. */
const UNNUMBERED = "Kế hoạch (dự thảo)";

/** The criteria and settings of a plan as the overlay of its unit. */
export function planOverlay(plan: PlanContent, { unit, level, editionCode }: PlanOwner): Overlay {
  const { document, asOf, refinements, limits, settings } = plan;
  return {
    level,
    unit,
    document: { number: document.number ?? UNNUMBERED, issuedOn: document.issuedOn ?? asOf },
    editionCode,
    refinements,
    limits,
    settings,
  };
}
