import { applySettings } from "../editions/applySettings.js";
import type { Edition } from "../editions/edition.js";
import { applyOverlays } from "../overlay/applyOverlays.js";
import type { Overlay } from "../overlay/overlay.js";
import type { OverlayRefusal } from "../overlay/overlayRefusal.js";
import type { RefinedEdition } from "../overlay/refinedRules.js";
import type { PlanContent } from "./planContent.js";
import { type PlanOwner, planOverlay } from "./planOverlay.js";
import { settingsInForce } from "./settingsInForce.js";

/** Rules under a plan, or everything in it that the rules above do not allow. */
export type PlanRules =
  | { readonly ok: true; readonly refined: RefinedEdition }
  | {
      readonly ok: false;
      readonly refusals: readonly OverlayRefusal[];
      /** The setting that the edition, or a unit above, does not leave open, "MEMBER.ballot"; null when none. */
      readonly settingNotOpen: string | null;
    };

/**
 * The rules of the units above and what they set, with the plan's own settings and criteria. The overlays above have been issued, so they
 * apply.
 * @param above overlays of the units above, from the top down
 */
export function planRules(
  edition: Edition,
  above: readonly Overlay[],
  plan: PlanContent,
  owner: PlanOwner,
): PlanRules {
  const inForce = settingsInForce(
    above.map((it) => it.settings ?? {}),
    plan.settings,
  );
  const set = inForce.ok ? applySettings(edition, inForce.settings) : inForce;
  const base = set.ok ? set.edition : edition;
  const applied = applyOverlays(base, [...above, planOverlay(plan, owner)]);
  if (set.ok && applied.ok) return applied;
  return {
    ok: false,
    refusals: applied.ok ? [] : applied.refusals,
    settingNotOpen: set.ok ? null : set.setting,
  };
}
