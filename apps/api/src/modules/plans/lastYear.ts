import {
  CALENDAR_STEPS,
  type CalendarStep,
  type CalendarWindow,
  type CarriedPlan,
  editionByCode,
  emptyPlan,
  fixedHolidays,
  type PlanContent,
  planFromLastYear,
  prescribedEvaluators,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { findPlanOf, inForce, ownerOf, type PlanRow } from "./planRow.js";
import type { PlansAbove } from "./plansAbove.js";

/** The first draft of a year: from last year's plan, else from last year's round, else from the rules alone. */
export async function firstDraft(
  tx: Tx,
  plan: Pick<PlanRow, "organisation" | "editionCode" | "year">,
  above: PlansAbove,
  today: string,
): Promise<CarriedPlan> {
  const { organisation, editionCode, year } = plan;
  const edition = editionByCode(editionCode);
  const asOf = asOfDay(year, today);
  const last = await findPlanOf(tx, organisation.id, year - 1);
  const issued = last && inForce(last);
  const content = issued?.content ?? (await contentOfRound(tx, organisation.id, year - 1));
  if (!content)
    return { plan: { ...emptyPlan(asOf), evaluators: prescribedEvaluators(edition) }, notCarried: [] };
  const carried = planFromLastYear(content, {
    from: editionByCode(last?.editionCode ?? (await editionOfRoundIn(tx, organisation.id, year - 1))),
    to: edition,
    above: above.overlays,
    owner: ownerOf(plan),
    year,
    asOf,
    // Every year has its own; days off that move with the lunar calendar are none of autumn's.
    workCalendar: {
      daysOff: new Set([...fixedHolidays(year - 1), ...fixedHolidays(year)]),
      workedDays: new Set(),
    },
  });
  const evaluators =
    carried.plan.evaluators.length > 0 ? carried.plan.evaluators : prescribedEvaluators(edition);
  return { ...carried, plan: { ...carried.plan, evaluators } };
}

/** Memberships are read today, or on the last day of another review year. */
const asOfDay = (year: number, today: string): string =>
  today.startsWith(`${year}-`) ? today : `${year}-12-31`;

interface RoundRow {
  planNumber: string;
  planIssuedOn: string;
  asOf: string;
  deadlineOn: string;
  quotaRounding: "FLOOR" | "HALF_UP" | "CEIL";
  editionCode: string;
  steps: CalendarWindow[];
}

/** What a round that was opened without a plan says; null when there is no such round. */
export async function contentOfRound(
  tx: Tx,
  organisationId: string,
  year: number,
): Promise<PlanContent | null> {
  const rows: RoundRow[] = await tx.query(
    `SELECT rd.plan_number AS "planNumber", rd.plan_issued_on AS "planIssuedOn", rd.as_of AS "asOf",
            rd.deadline_on AS "deadlineOn", rd.quota_rounding AS "quotaRounding", rd.edition_code AS "editionCode",
            (SELECT COALESCE(json_agg(json_build_object('code', s.code, 'startsOn', s.starts_on, 'endsOn', s.ends_on)), '[]')
               FROM round_steps s WHERE s.round_id = rd.id) AS steps
       FROM rounds rd WHERE rd.organisation_id = $1 AND rd.year = $2`,
    [organisationId, year],
  );
  const round = rows[0];
  if (!round) return null;
  const hasQuota = editionByCode(round.editionCode).subjects.MEMBER.quota !== null;
  return {
    ...emptyPlan(round.asOf),
    document: { number: round.planNumber, issuedOn: round.planIssuedOn },
    deadlineOn: round.deadlineOn,
    calendar: CALENDAR_STEPS.flatMap((code: CalendarStep) => round.steps.filter((it) => it.code === code)),
    settings: hasQuota ? { MEMBER: { quota: { rounding: round.quotaRounding } } } : {},
  };
}

async function editionOfRoundIn(tx: Tx, organisationId: string, year: number): Promise<string> {
  const rows: { code: string }[] = await tx.query(
    `SELECT edition_code AS code FROM rounds WHERE organisation_id = $1 AND year = $2`,
    [organisationId, year],
  );
  if (!rows[0]) throw new RangeError(`no round of ${organisationId} in ${year}`);
  return rows[0].code;
}
