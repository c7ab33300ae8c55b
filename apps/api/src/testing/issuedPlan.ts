import type { Actor } from "../access/Actor.js";
import type { PlanContentType } from "../modules/plans/planContent.type.js";
import type { TestUnit } from "./makeUnits.js";
import { DRAFT_PLAN, ISSUE_PLAN, PLAN_OUTLOOK, SAVE_PLAN } from "./planDocuments.js";

interface PlanAnswer {
  id: string;
  version: number;
  roundId: string | null;
  draft: PlanContentType;
}

interface Subject {
  subjectKind: PlanContentType["quotaGroups"][number]["subjectKind"];
  subjectId: string;
}

interface Outlook {
  missing: { code: string; textVi: string }[];
  exceptions: (Subject & {
    needsPerson: boolean;
    choices: PlanContentType["participation"][number]["status"][];
  })[];
  grouped: (Subject & { recordedGroup: string | null })[];
}

type Ask = <T>(document: string, variables: object, actor: Actor) => Promise<{ data: T; error?: unknown }>;

/** A plan with nothing in it yet, and what the checklist says is missing. */
export async function begunPlan(ask: Ask, unit: TestUnit, office: Actor, year: number) {
  const { data } = await ask<PlanAnswer>(DRAFT_PLAN, { input: { organisationId: unit.id, year } }, office);
  const { missing } = (await ask<Outlook>(PLAN_OUTLOOK, { id: data.id }, office)).data;
  const asRead = { input: { id: data.id, version: data.version } };
  return { plan: data, missing, issue: () => ask<PlanAnswer>(ISSUE_PLAN, asRead, office) };
}

/** The same plan with everything it needs, issued; the id of its round. */
export async function issuedPlan(
  ask: Ask,
  plan: PlanAnswer,
  office: Actor,
  year: number,
  groupOf: (subjectId: string) => string = () => "Nhóm trường học",
  otherwise: Partial<PlanContentType> = {},
): Promise<string> {
  const { exceptions, grouped } = (await ask<Outlook>(PLAN_OUTLOOK, { id: plan.id }, office)).data;
  const on = (day: string): string => `${year}-${day}`;
  const content: PlanContentType = {
    ...plan.draft,
    number: "07-KH/ĐU",
    issuedOn: on("11-20"),
    asOf: on("11-20"),
    deadlineOn: on("12-15"),
    calendar: [
      { code: "SUBMIT_SELF_ASSESSMENT", startsOn: on("11-21"), endsOn: on("11-28") },
      { code: "RECORD_REVIEW", startsOn: on("11-29"), endsOn: on("12-03") },
      { code: "RECORD_BALLOT", startsOn: on("12-03"), endsOn: on("12-05") },
      { code: "DECIDE", startsOn: on("12-06"), endsOn: on("12-11") },
      { code: "PUBLISH", startsOn: on("12-12"), endsOn: on("12-14") },
    ],
    participation: exceptions
      .filter((it) => it.needsPerson)
      .map(({ subjectKind, subjectId, choices: [status = "RATED"] }) => ({
        subjectKind,
        subjectId,
        status,
        reason: "Đảng ủy thống nhất.",
      })),
    quotaGroups: grouped
      .filter((it) => it.recordedGroup === null)
      .map(({ subjectKind, subjectId }) => ({ subjectKind, subjectId, group: groupOf(subjectId) })),
    ...otherwise,
  };
  const saved = await ask<PlanAnswer>(
    SAVE_PLAN,
    { input: { id: plan.id, version: plan.version, content } },
    office,
  );
  if (!saved.data) throw new Error(`the plan was not saved: ${JSON.stringify(saved.error)}`);
  const { id, version } = saved.data;
  const { data, error } = await ask<PlanAnswer>(ISSUE_PLAN, { input: { id, version } }, office);
  if (!data?.roundId) throw new Error(`the plan was not issued: ${JSON.stringify(error)}`);
  return data.roundId;
}
