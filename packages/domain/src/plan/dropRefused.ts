import { conditionText } from "../editions/conditionTexts.js";
import { bilingualOf } from "../overlay/localText.js";
import type { LineDetail, LocalLimits, Refinement } from "../overlay/overlay.js";
import { type OverlayRefusal, plain } from "../overlay/overlayRefusal.js";
import type { PlanContent } from "./planContent.js";
import type { CarryContext, NotCarried } from "./planFromLastYear.js";
import { planRules } from "./planRules.js";

interface Kept {
  readonly refinements: readonly Refinement[];
  readonly limits: readonly LocalLimits[];
  readonly notCarried: readonly NotCarried[];
}

/**
 * The criteria of a plan without what the rules above refuse: first all points where they do not add up, then each
 * refused line, condition or limit.
 * @throws {RangeError} when the unit itself has no place below the units above
 */
export function dropRefused(
  { refinements, limits, ...plan }: PlanContent,
  { to, above, owner }: Pick<CarryContext, "to" | "above" | "owner">,
): Kept {
  const rules = planRules(to, above, { ...plan, refinements, limits, settings: {} }, owner);
  if (rules.ok) return { refinements, limits, notCarried: [] };
  const kept = rules.refusals.some(({ code }) => code.startsWith("OVERLAY_WEIGHT"))
    ? withoutPoints(refinements, limits)
    : withoutRefused(refinements, limits, rules.refusals);
  const rest = dropRefused(
    { ...plan, refinements: kept.refinements, limits: kept.limits },
    { to, above, owner },
  );
  return { ...rest, notCarried: [...kept.notCarried, ...rest.notCarried] };
}

/** A share-out of points holds as a whole or not at all. */
function withoutPoints(refinements: readonly Refinement[], limits: readonly LocalLimits[]): Kept {
  const bare = <T extends LineDetail>({ maxPointsTenths: _, ...line }: T) => line;
  return {
    refinements: refinements.map(({ adds = [], details = [], ...it }) => ({
      ...it,
      adds: adds.map(bare),
      details: details.map(bare),
    })),
    limits,
    notCarried: [
      { what: "POINTS", code: "", text: { vi: "Điểm của từng tiêu chí", en: "Points of the criteria" } },
    ],
  };
}

function withoutRefused(
  refinements: readonly Refinement[],
  limits: readonly LocalLimits[],
  refusals: readonly OverlayRefusal[],
): Kept {
  const notCarried: NotCarried[] = [];
  const isRefused = (kind: string, line: string) =>
    refusals.some((it) => (it.scope === null || it.scope.kind === kind) && it.line === line);
  const keep = <T>(all: readonly T[] | undefined, kind: string, told: (it: T) => NotCarried): readonly T[] =>
    (all ?? []).filter((it) => {
      const item = told(it);
      if (!isRefused(kind, item.code)) return true;
      notCarried.push(item);
      return false;
    });
  const kept = refinements.map(({ adds, details, conditions, ...it }) => ({
    ...it,
    adds: keep(adds, it.kind, ({ code, text }) => ({ what: "LINE", code, text: bilingualOf(text) })),
    details: keep(details, it.kind, ({ code }) => ({ what: "LINE", code, text: plain(code) })),
    conditions: keep(conditions, it.kind, ({ code, rule }) => ({
      what: "CONDITION",
      code,
      text: conditionText(code, rule),
    })),
  }));
  // Whatever else is refused is a limit: a share or a majority that is no longer the stricter one.
  const isLimit = notCarried.length === 0;
  if (isLimit && limits.length === 0) throw new RangeError(`plan refused: ${refusals[0]?.code}`);
  const text = { vi: "Tỷ lệ do đơn vị quy định", en: "Shares set by the unit" };
  return {
    refinements: kept,
    limits: isLimit ? [] : limits,
    notCarried: isLimit ? [{ what: "LIMIT", code: "quota", text }] : notCarried,
  };
}
