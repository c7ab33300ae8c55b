import type { IsoDate } from "../calendar/isoDate.js";
import { CALENDAR_STEPS } from "./calendarSteps.js";
import type { PlanContent, PlanSubject } from "./planContent.js";

/** Parts of a plan, beside its criteria, that an amendment may change. */
export const PLAN_FIELDS = [
  "DEADLINE",
  ...CALENDAR_STEPS,
  "EVALUATORS",
  "BALLOT_MODE",
  "COMMITTEE_VOTE",
  "QUOTA_GROUPS",
  "PARTICIPATION",
  "SETTINGS",
  "PROMPTS",
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** One part that differs: the days where it has days, how many subjects or entries it concerns otherwise. */
export interface PlanDifference {
  readonly field: PlanField;
  /** First and last day before; for the deadline both the day that was late. Null where there are no days. */
  readonly before: readonly [IsoDate, IsoDate] | null;
  readonly after: readonly [IsoDate, IsoDate] | null;
  readonly count: number;
}

/** What differs between two versions of one plan, beside its criteria; in the order of the parts. */
export function planDifferences(before: PlanContent, after: PlanContent): readonly PlanDifference[] {
  const deadline = (it: PlanContent) => (it.deadlineOn ? ([it.deadlineOn, it.deadlineOn] as const) : null);
  return [
    ...daysDiffer("DEADLINE", deadline(before), deadline(after)),
    ...CALENDAR_STEPS.flatMap((code) => {
      const daysOf = (it: PlanContent) => {
        const window = it.calendar.find((step) => step.code === code);
        return window ? ([window.startsOn, window.endsOn] as const) : null;
      };
      return daysDiffer(code, daysOf(before), daysOf(after));
    }),
    ...entriesDiffer("EVALUATORS", before.evaluators, after.evaluators),
    ...entriesDiffer("BALLOT_MODE", [before.ballotMode], [after.ballotMode]),
    ...entriesDiffer(
      "COMMITTEE_VOTE",
      [before.asksCommitteeVote ?? false],
      [after.asksCommitteeVote ?? false],
    ),
    ...subjectsDiffer("QUOTA_GROUPS", before.quotaGroups, after.quotaGroups),
    ...subjectsDiffer("PARTICIPATION", before.participation, after.participation),
    ...entriesDiffer("SETTINGS", Object.entries(before.settings), Object.entries(after.settings)),
    ...entriesDiffer("PROMPTS", [before.hasPrompts], [after.hasPrompts]),
  ];
}

type Days = PlanDifference["before"];

function daysDiffer(field: PlanField, before: Days, after: Days): PlanDifference[] {
  return before?.[0] === after?.[0] && before?.[1] === after?.[1] ? [] : [{ field, before, after, count: 1 }];
}

/** Counts the entries that stand on one side alone, an entry that changed once. */
function entriesDiffer(
  field: PlanField,
  before: readonly unknown[],
  after: readonly unknown[],
): PlanDifference[] {
  const [was, is] = [before, after].map((it) => it.map((entry) => JSON.stringify(entry))) as [
    string[],
    string[],
  ];
  const gone = was.filter((it) => !is.includes(it)).length;
  const fresh = is.filter((it) => !was.includes(it)).length;
  const count = Math.max(gone, fresh);
  return count === 0 ? [] : [{ field, before: null, after: null, count }];
}

function subjectsDiffer(
  field: PlanField,
  before: readonly PlanSubject[],
  after: readonly PlanSubject[],
): PlanDifference[] {
  const changed = changedSubjects(before, after).length;
  return changed === 0 ? [] : [{ field, before: null, after: null, count: changed }];
}

/** Subjects whose entry was added, changed or taken out. */
export function changedSubjects(
  before: readonly PlanSubject[],
  after: readonly PlanSubject[],
): readonly PlanSubject[] {
  const key = ({ subjectKind, subjectId }: PlanSubject) => `${subjectKind} ${subjectId}`;
  const textOf = (all: readonly PlanSubject[]) => new Map(all.map((it) => [key(it), JSON.stringify(it)]));
  const [was, is] = [textOf(before), textOf(after)];
  const subjects = new Map(
    [...before, ...after].map(({ subjectKind, subjectId }) => {
      const subject = { subjectKind, subjectId };
      return [key(subject), subject] as const;
    }),
  );
  return [...subjects].filter(([id]) => was.get(id) !== is.get(id)).map(([, subject]) => subject);
}
