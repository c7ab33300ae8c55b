import { editionByCode, type PlanContent } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { InputCheck } from "../../errors/InputCheck.js";
import { findParticipants } from "../rounds/participants.js";
import type { PlanRow } from "./planRow.js";
import { rulesOfPlan } from "./planSituation.js";
import { keyOf, subjectOf } from "./planSubjects.js";

/**
 * A plan decides only about subjects of whom the rules leave it open, and only what they leave open.
 * @throws {InvalidInputError} naming every other choice
 */
export async function checkChoices(tx: Tx, plan: PlanRow, content: PlanContent): Promise<void> {
  const { rules } = await rulesOfPlan(tx, plan, content);
  const edition = rules.ok ? rules.refined.edition : editionByCode(plan.editionCode);
  const { treeId, lo, hi, year } = plan;
  const participants = await findParticipants(tx, { treeId, lo, hi, year, asOf: content.asOf }, edition);
  const choices = new Map(participants.map((it) => [keyOf(subjectOf(it)), it.choices]));
  const check = new InputCheck();
  for (const [index, it] of content.participation.entries())
    if (!choices.get(keyOf(it))?.includes(it.status))
      check.add(`input.content.participation.${index}.status`, "CHOICE_NOT_OPEN");
  check.assertClean();
}
