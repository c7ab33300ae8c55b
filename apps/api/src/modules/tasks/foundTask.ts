import type { Step, SubjectKind } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { TaskKind } from "./task.types.js";
import type { WorkRow } from "./work.queries.js";

/** A task as its source finds it, before its days are counted. */
export interface FoundTask {
  kind: TaskKind;
  /** Step of the calendar by whose last day it is due. */
  step: Step;
  /** Day of its own by which it is due, "YYYY-MM-DD"; the calendar decides when absent. */
  dueOn?: string;
  /** Null where the work is no part of a round that the actor knows. */
  roundId: string | null;
  year: number;
  deadlineOn: string;
  /** Last days of the steps that the round's calendar names. */
  stepEnds: Readonly<Record<string, string>>;
  unit: OrganisationRef;
  reviewId: string | null;
  /** The sheet or session that its form is opened by; null where review or unit open it. */
  formId: string | null;
  subjectName: string | null;
  subjectKind: SubjectKind | null;
  isOwn: boolean;
  count: number;
  since: string | null;
}

/** Whether the person is whom the review is about, or heads what it is about. */
export function isOwn({ memberId: me }: Pick<Actor, "memberId">, row: WorkRow): boolean {
  return me !== null && (row.member?.id === me || row.headMemberIds.includes(me));
}

/** One task for each review. */
export const perReview = (actor: Actor, kind: TaskKind, step: Step, rows: readonly WorkRow[]): FoundTask[] =>
  rows.map((row) => ({
    ...aboutAll(kind, step, row, [row]),
    reviewId: row.id,
    subjectName: row.subjectName,
    subjectKind: row.subjectKind,
    isOwn: isOwn(actor, row),
  }));

/** One task for the reviews of each unit. */
export const perUnit = (kind: TaskKind, step: Step, rows: readonly WorkRow[]): FoundTask[] =>
  gathered(kind, step, byUnit(rows));

/** One task for the reviews of each round. */
export const perRound = (kind: TaskKind, step: Step, rows: readonly WorkRow[]): FoundTask[] =>
  gathered(kind, step, [...Map.groupBy(rows, ({ roundId }) => roundId).values()]);

/** Reviews of one unit in one round together. */
export const byUnit = (rows: readonly WorkRow[]): WorkRow[][] => [
  ...Map.groupBy(rows, ({ roundId, unit }) => `${roundId}:${unit.id}`).values(),
];

const gathered = (kind: TaskKind, step: Step, groups: readonly WorkRow[][]): FoundTask[] =>
  groups.flatMap((rows) => (rows[0] ? [aboutAll(kind, step, rows[0], rows)] : []));

function aboutAll(kind: TaskKind, step: Step, first: WorkRow, rows: readonly WorkRow[]): FoundTask {
  const { roundId, year, deadlineOn, stepEnds, unit } = first;
  return {
    kind,
    step,
    roundId,
    year,
    deadlineOn,
    stepEnds,
    unit,
    reviewId: null,
    formId: null,
    subjectName: null,
    subjectKind: null,
    isOwn: false,
    count: rows.length,
    since: rows.flatMap((it) => it.stateSince ?? []).toSorted()[0] ?? null,
  };
}
