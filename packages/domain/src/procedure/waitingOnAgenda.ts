import type { Edition, OrderConstraint } from "../editions/edition.js";
import { agendaRank } from "./agendaOrder.js";
import type { AgendaEntry } from "./moveOnAgenda.js";
import { type Severity, severityOf } from "./severity.js";

export const AGENDA_ITEM_STATES = ["WAITING", "DISCUSSING", "DONE"] as const;
export type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

/** One subject on the agenda of a session that is being held. */
export interface HeldItem extends AgendaEntry {
  readonly state: AgendaItemState;
  /** False for a person who did not come, who is reviewed another time and holds nobody up. */
  readonly isPresent: boolean;
}

/** Subjects of the same session that must be taken before another one, under one rule. */
export interface AgendaWait {
  readonly constraint: OrderConstraint;
  readonly severity: Severity;
  /** Ids, in the order of the agenda. */
  readonly waitsFor: readonly string[];
}

const COLLECTIVE = 0;
const HEAD = 1;
const DEPUTY = 2;

/**
 * Whom the session must take before it may open the discussion of one subject; empty when it may be opened. Whoever is
 * being discussed has been opened and is not waited for.
 * @throws {RangeError} when the agenda has no such subject
 */
export function waitingOnAgenda(
  items: readonly HeldItem[],
  id: string,
  edition: Edition,
): readonly AgendaWait[] {
  const opened = items.find((it) => it.id === id);
  if (!opened) throw new RangeError(`${id} is not on the agenda`);
  const rank = agendaRank(opened);
  const gates: readonly (readonly [OrderConstraint, number])[] = [
    ["COLLECTIVE_BEFORE_INDIVIDUALS", COLLECTIVE],
    ["HEAD_BEFORE_DEPUTIES", HEAD],
    ["DEPUTIES_BEFORE_MEMBERS", DEPUTY],
  ];
  return gates.flatMap(([constraint, earlier]) => {
    const rule = edition.order.find((it) => it.value.code === constraint);
    if (!rule || earlier >= rank) return [];
    const waitsFor = items.filter(
      (it) => agendaRank(it) === earlier && it.state === "WAITING" && it.isPresent,
    );
    if (waitsFor.length === 0) return [];
    return [{ constraint, severity: severityOf(rule.certainty), waitsFor: waitsFor.map((it) => it.id) }];
  });
}
