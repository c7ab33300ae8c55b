import { type PlanContent, planChecklist } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { PlanException, PlanOutlook } from "./planOutlook.type.js";
import type { PlanRow } from "./planRow.js";
import { findPlanSituation } from "./planSituation.js";
import { keyOf, subjectOf } from "./planSubjects.js";
import { findNames, findPostHolders } from "./planSubjects.queries.js";
import { kindCounts, presentMissing } from "./presentPlan.js";

const EXCEPTIONS = 300;
const GROUPED = 500;

/** Whom a plan concerns and what it lacks; a fixed number of statements. */
export async function outlookOf(tx: Tx, plan: PlanRow, content: PlanContent): Promise<PlanOutlook> {
  const { participants, settled, grouped, facts } = await findPlanSituation(tx, plan, content);
  const special = participants.filter((it) => it.reason !== null);
  const shown = special.toSorted((a, b) => rank(a) - rank(b)).slice(0, EXCEPTIONS);
  const byKey = new Map(shown.map((it) => [keyOf(subjectOf(it)), it]));
  const names = await findNames(
    tx,
    shown.map((it) => ({ ...subjectOf(it), unitId: it.unitId })),
    content.asOf,
  );
  const exceptions = names.flatMap(({ recordedGroup: _, leadingPost: __, ...named }): PlanException[] => {
    const it = byKey.get(keyOf(named));
    if (!it?.reason) return [];
    const { participation: status, reason, cap, needsPerson, choices } = it;
    return [{ ...named, status, reason, cap, needsPerson, choices: [...choices] }];
  });
  return {
    missing: planChecklist(facts).map(presentMissing),
    kinds: kindCounts(settled),
    exceptions: exceptions.toSorted((a, b) => rank(a) - rank(b)),
    exceptionCount: special.length,
    grouped: grouped.slice(0, GROUPED),
    postTitles: await postTitles(tx, plan, content),
    cellsWithoutSecretary: [...facts.cellsWithoutSecretary],
  };
}

/** Those to be decided first, then those that may be decided otherwise. */
const rank = ({ needsPerson, choices }: { needsPerson: boolean; choices: readonly unknown[] }): number =>
  needsPerson ? 0 : choices.length > 0 ? 1 : 2;

async function postTitles(tx: Tx, plan: PlanRow, { asOf }: PlanContent): Promise<PlanOutlook["postTitles"]> {
  const counts = new Map<string, number>();
  for (const { title } of await findPostHolders(tx, plan, asOf))
    counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts]
    .map(([title, holders]) => ({ title, holders }))
    .toSorted((a, b) => b.holders - a.holders || a.title.localeCompare(b.title, "vi"));
}
