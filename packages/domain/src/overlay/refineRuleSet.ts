import type { Scale } from "../editions/criterion.js";
import { checkWeights } from "./checkWeights.js";
import { overlayOrigin, overlayProvenance } from "./origin.js";
import type { Overlay, Refinement, SubjectScope } from "./overlay.js";
import { refineCondition } from "./refineConditions.js";
import type { ConditionOrigin, RefinedRules } from "./refinedRules.js";
import { refineLimits } from "./refineLimits.js";
import { refineLines } from "./refineLines.js";
import type { Refuse } from "./refuse.js";
import { isWithin } from "./ruleSets.js";

/** One rule set with everything that one overlay says about its subjects, the general first, the single post last. */
export function refineRuleSet(
  ruleSet: RefinedRules,
  overlay: Overlay,
  refuseFor: (scope: SubjectScope) => Refuse,
): RefinedRules {
  const { scope } = ruleSet;
  const concerned = overlay.refinements
    .filter((it) => isWithin(scope, it))
    .toSorted((a, b) => specificity(a) - specificity(b));
  const refined = concerned.reduce(
    (set, refinement) => refine(set, refinement, overlay, refuseFor(refinement)),
    ruleSet,
  );
  const limits = (overlay.limits ?? []).filter((it) => it.kind === scope.kind);
  const rules = limits.reduce(
    (it, limit) => refineLimits(it, limit, overlayProvenance(overlay), refuseFor({ kind: limit.kind })),
    refined.rules,
  );
  if (concerned.length > 0) checkWeights(refined.lines, rules.scale, refuseFor(scope));
  return { ...refined, rules };
}

/** Smallest step of points: what the scale names, whole points where it names none; half points beside grades. */
function pointsStep(scale: Scale): number {
  if (scale.kind === "GRADES") return 5;
  return scale.pointsStepTenths?.value ?? 10;
}

function specificity({ post, postTitle }: SubjectScope): number {
  return (post === undefined ? 0 : 1) + (postTitle === undefined ? 0 : 2);
}

function refine(
  { scope, rules, lines, conditionOrigins }: RefinedRules,
  refinement: Refinement,
  overlay: Overlay,
  refuse: Refuse,
): RefinedRules {
  const origin = overlayOrigin(overlay);
  const { groups } = rules.criteria.value;
  const ownLines = refineLines(lines, refinement, groups, pointsStep(rules.scale.value), origin, refuse);
  const origins = [...conditionOrigins];
  let { conditions } = rules;
  for (const local of refinement.conditions ?? []) {
    const refined = refineCondition(conditions, local, overlayProvenance(overlay), refuse);
    if (!refined) continue;
    conditions = refined;
    const entry: ConditionOrigin = { level: local.level, code: local.code, origin };
    const before = origins.findIndex((it) => it.level === entry.level && it.code === entry.code);
    if (before < 0) origins.push(entry);
    else origins[before] = entry;
  }
  return {
    scope,
    rules: {
      ...rules,
      criteria: { ...rules.criteria, value: { groups, criteria: ownLines.map((it) => it.criterion) } },
      conditions,
    },
    lines: ownLines,
    conditionOrigins: origins,
  };
}
