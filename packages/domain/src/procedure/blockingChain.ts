import type { IsoDate } from "../calendar/isoDate.js";
import { type WorkCalendar, workingDaysBetween, workingDaysLeft } from "../calendar/workingDays.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { ProcedureActor } from "./actors.js";
import { allOrderBlockers, roundSubjectOf } from "./orderBlockers.js";
import type { OrderIndex } from "./orderIndex.js";
import { type PossibleStep, possibleSteps } from "./possibleSteps.js";
import type { ProcedureFacts } from "./procedureFacts.js";
import type { ProcedureRefusal } from "./procedureRefusal.js";
import { isDecided, type ReviewState } from "./reviewState.js";
import type { RoundSubject } from "./roundSubject.js";
import type { Step } from "./steps.js";

/** Today, the first day that is late, and which days are worked. */
export interface ChainClock {
  readonly today: IsoDate;
  readonly deadlineDate: IsoDate;
  readonly calendar: WorkCalendar;
}

/** One subject that is not yet decided, and why. */
export interface BlockingLink {
  readonly subjectId: string;
  readonly kind: SubjectKind;
  readonly state: ReviewState;
  /** 0 for the subject asked about, 1 for those it waits for, and so on. */
  readonly depth: number;
  /** The subject through which it was found; null for the one asked about. */
  readonly holdsUp: string | null;
  readonly nextStep: Step;
  /** Who takes that step. */
  readonly actor: ProcedureActor;
  /** What stands against that step; empty when it may be taken now. */
  readonly refusals: readonly ProcedureRefusal[];
  /** Subjects that must go before this one, now or at a later step. */
  readonly waitsFor: readonly string[];
  /** Day since when it stands where it stands; null when not on record. */
  readonly since: IsoDate | null;
  /** Working days since then, today not counted; null when `since` is. */
  readonly workingDaysWaited: number | null;
  /** True when no other subject has to move first: its actor can act today. */
  readonly isActionable: boolean;
}

/** From one unit to the deadline. */
export interface BlockingChain {
  readonly subjectId: string;
  /** Working days left, today included; 0 or less when late. */
  readonly workingDaysLeft: number;
  readonly isLate: boolean;
  /** Nearest first; empty when the subject is decided or takes no part. */
  readonly links: readonly BlockingLink[];
}

/**
 * Everything that keeps one subject from being decided before the deadline: the subject itself, those it waits for,
 * those they wait for, each once. Links with `isActionable` are where work has to start. Rules that only warn hold
 * nobody up and are not followed.
 * @param factsOf what has happened to a subject; its kind, order and `stateSince` are taken from the index
 * @throws {RangeError} when the index does not know the subject
 */
export function blockingChain(
  index: OrderIndex,
  subjectId: string,
  factsOf: (subject: RoundSubject) => ProcedureFacts,
  { today, deadlineDate, calendar }: ChainClock,
): BlockingChain {
  const links: BlockingLink[] = [];
  const seen = new Set([subjectId]);
  const queue: { id: string; depth: number; holdsUp: string | null }[] = [
    { id: subjectId, depth: 0, holdsUp: null },
  ];
  for (const { id, depth, holdsUp } of queue) {
    const subject = roundSubjectOf(index, id);
    const facts = factsOf(subject);
    const orders = allOrderBlockers(index, facts.edition, id).filter((it) => it.severity === "REFUSE");
    const next = nextOnTheWay(subject, { ...facts, earlierSubjects: orders });
    if (next === null) continue;
    const waitsFor = [...new Set(orders.flatMap((it) => it.waitsFor))];
    const since = subject.stateSince ?? null;
    const refusals = next.verdict.ok ? [] : next.verdict.refusals;
    links.push({
      subjectId: id,
      kind: subject.kind,
      state: subject.state,
      depth,
      holdsUp,
      nextStep: next.step,
      actor: next.actor,
      refusals,
      waitsFor,
      since,
      workingDaysWaited: since === null ? null : workingDaysBetween(since, today, calendar),
      isActionable: !refusals.some((it) => it.code === "EARLIER_SUBJECTS_OPEN"),
    });
    for (const other of waitsFor) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push({ id: other, depth: depth + 1, holdsUp: id });
    }
  }
  return {
    subjectId,
    workingDaysLeft: workingDaysLeft(today, deadlineDate, calendar),
    isLate: today >= deadlineDate,
    links,
  };
}

/** The step on the main line towards the decision, one that may be taken now before one that may not. */
function nextOnTheWay(subject: RoundSubject, facts: ProcedureFacts): PossibleStep | null {
  const { state, kind, stateSince = null } = subject;
  if (isDecided(state)) return null;
  const steps = possibleSteps(state, { ...facts, kind, stateSince }).filter(({ step }) => ONWARD.has(step));
  return steps.find((it) => it.verdict.ok) ?? steps.at(-1) ?? null;
}

const ONWARD: ReadonlySet<Step> = new Set<Step>([
  "SUBMIT_SELF_ASSESSMENT",
  "RECORD_REVIEW",
  "COMPILE",
  "RECORD_BALLOT",
  "PROPOSE",
  "CHECK_QUOTA",
  "VERIFY",
  "DECIDE",
  "RESUME",
]);
