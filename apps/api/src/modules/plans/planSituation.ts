import {
  editionByCode,
  type PlanContent,
  type PlanFacts,
  type PlanRules,
  type PlanSubject,
  planRules,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { GRASSROOTS_KINDS } from "../organisations/organisation.types.js";
import type { Participant } from "../rounds/participant.js";
import { findParticipants } from "../rounds/participants.js";
import { ownerOf, type PlanRow } from "./planRow.js";
import {
  groupedKinds,
  keyOf,
  ratedGroups,
  settledParticipants,
  subjectOf,
  undecidedSubjects,
} from "./planSubjects.js";
import { findCellsWithoutSecretary, findNames, type NamedSubject } from "./planSubjects.queries.js";
import { findPlansAbove, type PlansAbove } from "./plansAbove.js";

/** Everything that a plan would set going, with what it stands under. */
export interface PlanSituation {
  above: PlansAbove;
  rules: PlanRules;
  /** As the rules have them, and as the plan settles them. */
  participants: Participant[];
  settled: Participant[];
  /** Rated subjects of kinds whose quota is counted in named groups. */
  grouped: NamedSubject[];
  facts: PlanFacts;
}

/** Only a grassroots organisation reviews; a plan above it sets dates and criteria. */
const isGrassroots = ({ organisation }: Pick<PlanRow, "organisation">): boolean =>
  (GRASSROOTS_KINDS as readonly string[]).includes(organisation.kind);

/** A plan's rules under the plans above, without asking who takes part. */
export async function rulesOfPlan(
  tx: Tx,
  plan: PlanRow,
  content: PlanContent,
): Promise<{ above: PlansAbove; rules: PlanRules }> {
  const above = await findPlansAbove(tx, plan, plan.year, plan.editionCode);
  const edition = editionByCode(plan.editionCode);
  return { above, rules: planRules(edition, above.overlays, content, ownerOf(plan)) };
}

/** A fixed number of statements, however many subjects there are. */
export async function findPlanSituation(tx: Tx, plan: PlanRow, content: PlanContent): Promise<PlanSituation> {
  const { above, rules } = await rulesOfPlan(tx, plan, content);
  const edition = rules.ok ? rules.refined.edition : editionByCode(plan.editionCode);
  const place = { treeId: plan.treeId, lo: plan.lo, hi: plan.hi };
  const participants = isGrassroots(plan)
    ? await findParticipants(tx, { ...place, asOf: content.asOf, year: plan.year }, edition)
    : [];
  const settled = settledParticipants(participants, content);
  const kinds = groupedKinds(edition);
  const grouped = await findNames(
    tx,
    settled
      .filter((it) => it.participation === "RATED" && kinds.includes(it.subjectKind))
      .map((it) => ({ ...subjectOf(it), unitId: it.unitId })),
    content.asOf,
  );
  const cells = isGrassroots(plan) ? await findCellsWithoutSecretary(tx, place, content.asOf) : [];
  const facts: PlanFacts = {
    plan: content,
    rules,
    year: plan.year,
    deadlineAbove: above.nearest?.deadlineOn ?? null,
    rated: ratedGroups(settled),
    withoutQuotaGroup: withoutGroup(grouped, content),
    undecided: undecidedSubjects(participants, content),
    cellsWithoutSecretary: cells,
  };
  return { above, rules, participants, settled, grouped, facts };
}

function withoutGroup(grouped: readonly NamedSubject[], { quotaGroups }: PlanContent): PlanSubject[] {
  const named = new Set(quotaGroups.map(keyOf));
  return grouped
    .filter((it) => it.recordedGroup === null && !named.has(keyOf(it)))
    .map(({ subjectKind, subjectId }) => ({ subjectKind, subjectId }));
}

/** Group of each subject for the quota: what the plan says, else the record. */
export function quotaGroupsOf(
  grouped: readonly NamedSubject[],
  { quotaGroups }: PlanContent,
): Map<string, string> {
  const groups = new Map<string, string>();
  for (const it of grouped) if (it.recordedGroup !== null) groups.set(keyOf(it), it.recordedGroup);
  for (const it of quotaGroups) groups.set(keyOf(it), it.group);
  return groups;
}
