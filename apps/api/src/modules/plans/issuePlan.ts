import type { PlanContent, PlanRules } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { OpenRoundInput } from "../rounds/round.inputs.js";
import type { QuotaRounding } from "../rounds/round.types.js";
import type { PlanRow } from "./planRow.js";
import type { PlanSituation } from "./planSituation.js";
import { quotaGroupsOf } from "./planSituation.js";
import { keyOf, subjectOf } from "./planSubjects.js";
import { type HeldTitles, titleIn } from "./postTitles.js";

/** The number and day under which something comes into force; the checklist has asked for both. */
export function documentOf({ document }: PlanContent): { number: string; issuedOn: string } {
  const { number, issuedOn } = document;
  if (number === null || issuedOn === null) throw new RangeError("a plan without its number or date");
  return { number, issuedOn };
}

/** A new row of what came into force; its id. */
export async function insertVersion(
  tx: Tx,
  plan: PlanRow,
  version: {
    content: PlanContent;
    above: PlanSituation["above"];
    reason: string | null;
    issuedAt: Date;
    issuedById: string | null;
  },
): Promise<string> {
  const { content, above, reason, issuedAt, issuedById } = version;
  const { number, issuedOn } = documentOf(content);
  const rows: [{ id: string }] = await tx.query(
    `INSERT INTO plan_versions (plan_id, number, document_number, issued_on, reason, content, above, issued_at, issued_by_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      plan.id,
      plan.versions.length + 1,
      number,
      issuedOn,
      reason,
      JSON.stringify(content),
      JSON.stringify(above.overlays),
      issuedAt,
      issuedById,
    ],
  );
  return rows[0].id;
}

/** The plan as the round it opens. */
export function roundInputOf(
  { organisation, year }: PlanRow,
  content: PlanContent,
  rules: PlanRules,
): OpenRoundInput {
  const { number, issuedOn } = documentOf(content);
  const { deadlineOn } = content;
  if (deadlineOn === null) throw new RangeError("a plan without its deadline");
  return {
    organisationId: organisation.id,
    year,
    planNumber: number,
    planIssuedOn: issuedOn,
    deadlineOn,
    asOf: content.asOf,
    quotaRounding: quotaRoundingOf(rules),
    steps: content.calendar.map(({ code, startsOn, endsOn }) => ({ code, startsOn, endsOn })),
  };
}

/** How the quota of members is rounded: as the plan or a unit above has set it, down where nobody has. */
export function quotaRoundingOf(rules: PlanRules): QuotaRounding {
  return (rules.ok && rules.refined.edition.subjects.MEMBER.quota?.value.rounding) || "FLOOR";
}

/** Those who take part, with the post and the quota group under which the plan puts each. */
export function placedParticipants(
  { settled, grouped }: PlanSituation,
  content: PlanContent,
  held: HeldTitles,
): PlanSituation["settled"] {
  const groups = quotaGroupsOf(grouped, content);
  return settled.map((it) => ({
    ...it,
    postTitle: titleIn(content, it.subjectKind, it.memberId, held),
    quotaGroup: groups.get(keyOf(subjectOf(it))) ?? null,
  }));
}
