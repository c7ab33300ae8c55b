import {
  applyOverlays,
  compareOverlays,
  type Edition,
  editionByCode,
  editionOfYear,
  planRules,
  type RefinedEdition,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { PlanChange } from "./planChange.type.js";
import { findPlanOf, inForce, ownerOf, type PlanRow } from "./planRow.js";
import { rulesOfPlan } from "./planSituation.js";
import { presentChange } from "./presentPlan.js";

/** What is new for the unit since last year, the most important first; without last year's rules there is nothing to say. */
export async function newsOfPlan(tx: Tx, plan: PlanRow): Promise<PlanChange[]> {
  const before = await rulesLastYear(tx, plan);
  const content = plan.draft ?? inForce(plan)?.content;
  if (!before || !content) return [];
  const { above, rules } = await rulesOfPlan(tx, plan, content);
  return compareOverlays(before, rules.ok ? rules.refined : refinedAbove(plan, above.overlays)).map(
    presentChange,
  );
}

async function rulesLastYear(tx: Tx, plan: PlanRow): Promise<Edition | RefinedEdition | null> {
  const last = await findPlanOf(tx, plan.organisation.id, plan.year - 1);
  const issued = last && inForce(last);
  if (!issued) return editionOfYear(plan.year - 1);
  const rules = planRules(editionByCode(last.editionCode), issued.above, issued.content, ownerOf(last));
  return rules.ok ? rules.refined : editionByCode(last.editionCode);
}

/** The rules without a draft that they refuse. */
function refinedAbove(
  plan: PlanRow,
  overlays: Parameters<typeof applyOverlays>[1],
): Edition | RefinedEdition {
  const edition = editionByCode(plan.editionCode);
  const applied = applyOverlays(edition, overlays);
  return applied.ok ? applied.refined : edition;
}
