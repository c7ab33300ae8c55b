import { deepFreeze } from "../editions/deepFreeze.js";
import type { Edition } from "../editions/edition.js";
import { looseningBan } from "./looseningBan.js";
import { overlayProvenance } from "./origin.js";
import { OVERLAY_LEVELS, type Overlay, type SubjectScope } from "./overlay.js";
import { type OverlayRefusal, plain, refusedUnit } from "./overlayRefusal.js";
import { refineDeadlines } from "./refineDeadlines.js";
import { refinedEdition } from "./refinedEdition.js";
import { isRefinedEdition, type RefinedEdition } from "./refinedRules.js";
import { refineRuleSet } from "./refineRuleSet.js";
import type { Refuse } from "./refuse.js";
import { bareRuleSets, isWithin, withNamedScopes } from "./ruleSets.js";

export type OverlayVerdict =
  | { readonly ok: true; readonly refined: RefinedEdition }
  | { readonly ok: false; readonly refusals: readonly OverlayRefusal[] };

/**
 * An edition as the units along one path refine it, from the province down. What was refined already can be refined
 * further, with the same result as in one go. When anything is refused nothing is applied, and every refusal of every
 * overlay is named at once with the article that forbids it.
 * @see Regulation 366-QĐ/TW (2025), Điều 3.3: cấp dưới "cụ thể hóa" tiêu chí; `looseningBan` for the other editions
 */
export function applyOverlays(base: Edition | RefinedEdition, overlays: readonly Overlay[]): OverlayVerdict {
  const start = isRefinedEdition(base) ? base : bareRefined(base);
  const refusals: OverlayRefusal[] = [];
  let ruleSets = withNamedScopes(start.ruleSets, overlays);
  let { deadlines } = start.edition;
  for (const [index, overlay] of overlays.entries()) {
    const above = [...start.overlays, ...overlays.slice(0, index)];
    const refuseFor = (scope: SubjectScope | null): Refuse => noteRefusal(refusals, overlay, scope);
    if (!isOfEdition(overlay, start.base, refuseFor(null))) continue;
    checkPlace(overlay, above, refuseFor(null));
    checkKinds(overlay, start.base, refuseFor);
    ruleSets = ruleSets.map((it) => refineRuleSet(it, overlay, refuseFor));
    for (const local of overlay.deadlines ?? []) {
      deadlines = refineDeadlines(deadlines, local, overlayProvenance(overlay), refuseFor(null));
    }
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const applied = [...start.overlays, ...overlays];
  return { ok: true, refined: deepFreeze(refinedEdition(start.base, applied, ruleSets, deadlines)) };
}

function bareRefined(base: Edition): RefinedEdition {
  return { base, overlays: [], edition: base, ruleSets: bareRuleSets(base) };
}

/** One refusal is noted once: what a whole kind is refused is not repeated for each of its posts. */
function noteRefusal(refusals: OverlayRefusal[], overlay: Overlay, scope: SubjectScope | null): Refuse {
  return (code, line, central, attempted, forbiddenBy = looseningBan(overlay.editionCode)) => {
    const unit = refusedUnit(overlay);
    const isNoted = refusals.some(
      (it) =>
        it.code === code &&
        it.line === line &&
        it.overlay.unitId === unit.unitId &&
        it.central?.vi === central?.vi &&
        it.attempted?.vi === attempted?.vi &&
        (it.scope === null || scope === null || isWithin(scope, it.scope)),
    );
    if (!isNoted) {
      const { source, certainty, note } = forbiddenBy;
      const article = note ? { source, certainty, note } : { source, certainty };
      const noted = scope && scopeAlone(scope);
      refusals.push({ code, overlay: unit, scope: noted, line, central, attempted, forbiddenBy: article });
    }
  };
}

function scopeAlone({ kind, post, postTitle }: SubjectScope): SubjectScope {
  return { kind, ...(post && { post }), ...(postTitle && { postTitle }) };
}

function isOfEdition({ editionCode }: Overlay, { code }: Edition, refuse: Refuse): boolean {
  if (editionCode === code) return true;
  refuse("OVERLAY_OF_OTHER_EDITION", editionCode, plain(code), plain(editionCode));
  return false;
}

/** From the province down, one overlay of each unit; only units may stand below units. */
function checkPlace({ level, unit }: Overlay, above: readonly Overlay[], refuse: Refuse): void {
  if (above.some((it) => it.unit.id === unit.id)) {
    refuse("OVERLAY_UNIT_TWICE", unit.id, plain(unit.name), plain(unit.name));
    return;
  }
  const last = above.at(-1);
  if (!last) return;
  const step = OVERLAY_LEVELS.indexOf(level) - OVERLAY_LEVELS.indexOf(last.level);
  if (step < 0 || (step === 0 && level !== "UNIT")) {
    refuse("OVERLAY_LEVELS_OUT_OF_ORDER", level, plain(last.unit.name), plain(unit.name));
  }
}

function checkKinds(
  { refinements, limits = [] }: Overlay,
  { subjects }: Edition,
  refuseFor: (scope: SubjectScope) => Refuse,
): void {
  for (const scope of [...refinements, ...limits]) {
    if (!subjects[scope.kind])
      refuseFor(scope)("OVERLAY_KIND_NOT_RATED", scope.kind, null, plain(scope.kind));
  }
}
