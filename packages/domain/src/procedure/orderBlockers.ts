import type { IsoDate } from "../calendar/isoDate.js";
import type { Edition, OrderConstraint, OrderRule } from "../editions/edition.js";
import type { Sourced } from "../editions/sourced.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { ProcedureActor } from "./actors.js";
import { ORDER_GATES, ORDER_STEPS, type OrderStep } from "./orderGates.js";
import type { OrderIndex } from "./orderIndex.js";
import { PROCEDURES } from "./procedures.js";
import { isAside, isDecided, isReviewed } from "./reviewState.js";
import type { RoundSubject } from "./roundSubject.js";
import { type Severity, severityOf } from "./severity.js";

/** Subjects of one kind that have to go before another, under one order rule. */
export interface OrderBlocker {
  /** The step that waits. */
  readonly step: OrderStep;
  readonly constraint: OrderConstraint;
  /** Document and article of the rule. */
  readonly source: string;
  readonly severity: Severity;
  readonly kind: SubjectKind;
  /** Who decides on the subjects waited for, or runs their review. */
  readonly actor: ProcedureActor;
  /** Subjects that have to go first and have not, in the order they were given. */
  readonly waitsFor: readonly string[];
  /** Length of `waitsFor`. */
  readonly open: number;
  /** All that have to go first, done or not; 27 where one cell of 27 is open. */
  readonly total: number;
  /** Earliest day since when one of them stands where it stands; null when none is on record. */
  readonly waitingSince: IsoDate | null;
}

/**
 * Which other subjects must go before one takes a step, under the edition's order rules: refused where the rule was read
 * in its document, warned of otherwise. Subjects that take no part, are only reviewed or are deferred hold nobody up.
 * @param together subjects taken in the same act (one meeting, one decision), which counts as in order
 * @throws {RangeError} when the index does not know the subject
 */
export function orderBlockers(
  index: OrderIndex,
  edition: Edition,
  subjectId: string,
  step: OrderStep,
  together: ReadonlySet<string> = new Set(),
): readonly OrderBlocker[] {
  const subject = roundSubjectOf(index, subjectId);
  const rules = new Map(edition.order.map((it) => [it.value.code, it] as const));
  return ORDER_GATES.flatMap((gate) => {
    const rule = rules.get(gate.constraint);
    if (gate.step !== step || !rule) return [];
    const earlier = gate.earlier(subject, index, (code) => rules.has(code));
    return blockersOf(rule, step, earlier, together);
  });
}

/** The blockers at every step that the subject has still before it; the review first. */
export function allOrderBlockers(
  index: OrderIndex,
  edition: Edition,
  subjectId: string,
): readonly OrderBlocker[] {
  const { state } = roundSubjectOf(index, subjectId);
  return ORDER_STEPS.filter((step) => !isPast(state, step)).flatMap((step) =>
    orderBlockers(index, edition, subjectId, step),
  );
}

/** @throws {RangeError} when the index does not know the subject */
export function roundSubjectOf(index: OrderIndex, subjectId: string): RoundSubject {
  const subject = index.subjects.get(subjectId);
  if (!subject) throw new RangeError(`subject ${subjectId} is not in the round`);
  return subject;
}

function blockersOf(
  rule: Sourced<OrderRule>,
  step: OrderStep,
  earlier: readonly RoundSubject[],
  together: ReadonlySet<string>,
): OrderBlocker[] {
  const byKind = Map.groupBy(earlier, (it) => it.kind);
  return [...byKind].flatMap(([kind, subjects]) => {
    const open = subjects.filter(
      (it) => !isAside(it.state) && !isPast(it.state, step) && !together.has(it.id),
    );
    if (open.length === 0) return [];
    const procedure = PROCEDURES[kind];
    return [
      {
        step,
        constraint: rule.value.code,
        source: rule.source,
        severity: severityOf(rule.certainty),
        kind,
        actor: (step === "DECIDE" ? procedure.DECIDE : procedure.COMPILE).actor,
        waitsFor: open.map((it) => it.id),
        open: open.length,
        total: subjects.length,
        waitingSince: earliest(open.map((it) => it.stateSince ?? null)),
      },
    ];
  });
}

function isPast(state: RoundSubject["state"], step: OrderStep): boolean {
  return step === "DECIDE" ? isDecided(state) : isReviewed(state);
}

function earliest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.filter((it) => it !== null).toSorted()[0] ?? null;
}
